// Signing in elsewhere: an administrator of the demo adds a real OpenID provider, and people of the demo reset their
// passwords by it, or do not.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";

import { press } from "./first.mjs";
import { leaveBy } from "./lib.mjs";
import { SECRET, depart, signInAs, startProvider } from "./provider.mjs";
import { Site } from "./site.mjs";
import { begin, choosePassword } from "./walk.mjs";
import { words } from "./words.mjs";

const ANA = "ana.ruiz";
const TOM = "tom.baker";
const FRESH = "Harbor violin mustard 7";
const NAME = "Contoso";

describe("signing in elsewhere", () => {
  const site = new Site({ allowed: /4\d\d/ });
  const window = (options) => site.window(options);
  const look = (page, name) => site.look(page, name);
  let provider;
  before(async () => {
    provider = await startProvider(["", "/helpdesk", "/admin"].map((root) => `${site.url}${root}/oidc/back`));
  });
  after(() => provider?.stop());

  const leaveFor = (page) => depart(page, provider, NAME);
  const comeBackAs = (page, login) => signInAs(page, provider, site.url, login);

  /** Goes to the page of the step, as somebody who forgot the password. */
  async function atStep(page, name) {
    await begin(page, site.url, "forgot-password", name);
    await page.locator("label.choice", { hasText: words("activity.methods.option-external-sign-in") }).click();
    await leaveBy(page.locator("main form .btn").first());
    await page.getByRole("button", { name: `Continue with ${NAME}` }).waitFor();
  }

  it("is set up by an administrator, whose test says what it found", async () => {
    const { context, page } = await site.administrator("/admin/");
    await page.goto(`${site.url}/admin/external`);
    await look(page);
    assert.match(await page.locator("main").innerText(), new RegExp(`${site.url}/oidc/back`));
    await page.goto(`${site.url}/admin/external/new`);
    await page.fill("[name=name]", NAME);
    await page.fill("[name=issuer]", `${provider.issuer}/`);
    await page.fill("[name=client_id]", "reclave");
    await page.fill("[name=client_secret]", SECRET);
    await press(page, "realm.save");
    await press(page, "realm.external.test.go");
    assert.match(await page.locator(".note.bad").innerText(), /another issuer/);
    await look(page);
    await page.fill("[name=issuer]", provider.issuer);
    await page.fill("[name=client_secret]", SECRET);
    await press(page, "realm.save");
    await press(page, "realm.external.test.go");
    assert.match(await page.locator(".note.good").innerText(), /as it should be/);
    assert.match(await page.locator("main").innerText(), /RS256/);
    assert.ok(!(await page.content()).includes(SECRET));
    await look(page, "admin-external");
    // The step comes in place of the recovery code as a way to prove.
    const withStep = (text) => {
      const at = text.indexOf("forgot-password");
      const changed = text.slice(at).replace(/step = "recovery-code"(,\s*|\s*\n\s*)activity = "recovery-code"/, 'step = "elsewhere"$1activity = "external-sign-in"');
      assert.notEqual(changed, text.slice(at), text);
      return text.slice(0, at) + changed;
    };
    await site.publish(withStep, { page });
    await context.close();
  });

  it("resets the password of whoever signs in as themselves", async () => {
    const page = await window();
    await atStep(page, ANA);
    await look(page, "external");
    await leaveFor(page);
    assert.match(page.url(), new RegExp(`^${provider.issuer}/`));
    await comeBackAs(page, `${ANA}@northwind.example`);
    assert.match(page.url(), /\/run\/[0-9A-Z]{26}$/, "the code is in no address any more");
    await choosePassword(page, FRESH);
    await page.locator("main .badge.good").waitFor();
  });

  it("works without scripts, and needs no trap of the back button", async () => {
    const page = await window({ script: false, width: 360 });
    await atStep(page, TOM);
    const here = page.url();
    await leaveFor(page);
    await page.goto(here);
    await page.getByRole("button", { name: `Continue with ${NAME}` }).waitFor();
    await leaveFor(page);
    await comeBackAs(page, `${TOM}@northwind.example`);
    await page.locator("[autocomplete=new-password]").first().waitFor();
  });

  it("says so when the person stops at the provider, and offers another way", async () => {
    const page = await window({ width: 360 });
    await atStep(page, TOM);
    await leaveFor(page);
    await leaveBy(page.getByRole("link", { name: /cancel/i }));
    await page.waitForURL(`${site.url}/run/**`);
    const said = await page.locator(".note.warn").innerText();
    assert.match(said, /was stopped or refused/);
    assert.ok(await page.getByRole("button", { name: words("action.other-way") }).count());
    await look(page);
  });

  it("takes nobody for somebody else, known or not", async () => {
    const pages = [];
    for (const name of [TOM, "nobody.at.all"]) {
      const page = await window();
      await atStep(page, name);
      await leaveFor(page);
      await comeBackAs(page, "mallory@northwind.example");
      await page.locator(".note.bad").waitFor();
      pages.push(await page.locator("main .sheet").innerText());
    }
    assert.match(pages[0], /does not fit the name/);
    assert.equal(pages[0], pages[1]);
  });

  it("refuses an answer that another browser brings", async () => {
    const victim = await window();
    const page = await window();
    await atStep(page, TOM);
    await leaveFor(page);
    let answer;
    page.on("request", (request) => {
      if (request.url().startsWith(`${site.url}/oidc/back`)) answer = request.url();
    });
    await comeBackAs(page, `${TOM}@northwind.example`);
    await page.locator("[autocomplete=new-password]").first().waitFor();
    await victim.goto(answer);
    await victim.locator("h1").waitFor();
    assert.match(await victim.locator("h1").innerText(), /does not belong here/);
    await look(victim);
  });
});
