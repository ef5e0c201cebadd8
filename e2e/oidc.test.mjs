// Signing in elsewhere: an administrator of the demo adds a real OpenID provider, and people of the demo reset their
// passwords by it, or do not.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import Provider from "oidc-provider";

import { totp } from "./app.mjs";
import { signInToDesk } from "./desk.mjs";
import { press } from "./first.mjs";
import { inspect, leave, leaveBy, openWindow, startBrowser, startDemo } from "./lib.mjs";
import { freePort } from "./ports.mjs";
import { begin } from "./walk.mjs";
import { words } from "./words.mjs";

const ANA = "ana.ruiz";
const TOM = "tom.baker";
const FIRST = "Start-Passw0rd1";
const MEI_KEY = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const FRESH = "Harbor violin mustard 7";
const NAME = "Contoso";
const SECRET = "what both know";

/** A certified provider on this machine: whoever signs in there with any name is that name. */
async function startProvider(back) {
  const port = await freePort();
  const issuer = `http://127.0.0.1:${port}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: "reclave", client_secret: SECRET, redirect_uris: back, grant_types: ["authorization_code"], response_types: ["code"] }],
    claims: { openid: ["sub"], profile: ["preferred_username"], email: ["email", "email_verified"] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: true } },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, preferred_username: id, email: id, email_verified: true }) }),
    cookies: { keys: ["for a test only"] },
  });
  const asked = [];
  provider.on("server_error", (_, error) => asked.push(String(error)));
  const server = provider.listen(port, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const stop = () => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve)));
  return { issuer, asked, stop };
}

describe("signing in elsewhere", () => {
  const shots = process.env.RECLAVE_SHOTS;
  let [browser, demo, provider] = [];
  before(async () => {
    browser = await startBrowser();
    demo = await startDemo();
    provider = await startProvider(["", "/helpdesk", "/admin"].map((root) => `${demo.url}${root}/oidc/back`));
  });
  after(async () => {
    await browser?.close();
    await demo?.stop();
    await provider?.stop();
  });

  const shoot = async (page, name) => {
    if (!shots) return;
    for (const [look, width] of [["desk", 1280], ["phone", 360]]) {
      await page.setViewportSize({ width, height: 900 });
      await page.screenshot({ path: `${shots}/${name}-${look}.png`, fullPage: true });
    }
  };

  /** Goes to the page of the step, as somebody who forgot the password. */
  async function atStep(page, name) {
    await begin(page, demo.url, "forgot-password", name);
    await page.locator("label.choice", { hasText: words("activity.methods.option-external-sign-in") }).click();
    await leaveBy(page.locator("main form .btn").first());
    await page.getByRole("button", { name: `Continue with ${NAME}` }).waitFor();
  }

  /** Leaves for the provider: two pages, the one between goes on by itself. */
  async function depart(page) {
    await page.getByRole("button", { name: `Continue with ${NAME}` }).click();
    await page.waitForURL(`${provider.issuer}/**`);
    await page.locator("[name=login], [name=prompt]").first().waitFor({ state: "attached" });
  }

  /** Signs in at the provider as anybody, and comes back. */
  async function signInAs(page, login) {
    await page.fill("[name=login]", login);
    await page.fill("[name=password]", "anything");
    await leave(page, () => page.locator("[type=submit]").first().click());
    if (page.url().startsWith(provider.issuer)) await leave(page, () => page.locator("[type=submit]").first().click());
    await page.waitForURL(`${demo.url}/**`);
    await page.locator("h1").waitFor();
  }

  it("is set up by an administrator, whose test says what it found", async () => {
    const { page, context } = await openWindow(browser);
    const code = () => totp(MEI_KEY, Date.now());
    await signInToDesk(page, demo.url, { name: "mei.chen", password: FIRST, code }, "/admin/");
    await page.goto(`${demo.url}/admin/external`);
    const wrong = await inspect(page);
    assert.match(await page.locator("main").innerText(), new RegExp(`${demo.url}/oidc/back`));
    await page.goto(`${demo.url}/admin/external/new`);
    await page.fill("[name=name]", NAME);
    await page.fill("[name=issuer]", `${provider.issuer}/`);
    await page.fill("[name=client_id]", "reclave");
    await page.fill("[name=client_secret]", SECRET);
    await press(page, "realm.save");
    await press(page, "realm.external.test.go");
    assert.match(await page.locator(".note.bad").innerText(), /another issuer/);
    wrong.push(...(await inspect(page)));
    await page.fill("[name=issuer]", provider.issuer);
    await page.fill("[name=client_secret]", SECRET);
    await press(page, "realm.save");
    await press(page, "realm.external.test.go");
    assert.match(await page.locator(".note.good").innerText(), /as it should be/);
    assert.match(await page.locator("main").innerText(), /RS256/);
    assert.ok(!(await page.content()).includes(SECRET));
    wrong.push(...(await inspect(page)));
    await shoot(page, "admin-external");
    await page.setViewportSize({ width: 1280, height: 900 });
    // The step comes in place of the recovery code as a way to prove.
    await page.goto(`${demo.url}/admin/toml`);
    const text = await page.locator("[name=text]").inputValue();
    const [head, tail] = [text.slice(0, text.indexOf("forgot-password")), text.slice(text.indexOf("forgot-password"))];
    const changed = tail.replace(/step = "recovery-code"(,\s*|\s*\n\s*)activity = "recovery-code"/, 'step = "elsewhere"$1activity = "external-sign-in"');
    assert.notEqual(changed, tail, tail.slice(0, 2_000));
    await page.fill("[name=text]", head + changed);
    await press(page, "realm.save");
    await page.goto(`${demo.url}/admin/changes`);
    await press(page, "realm.changes.publish");
    await page.waitForURL(/\/admin\/revisions\//);
    assert.deepEqual(wrong, []);
    await context.close();
  });

  it("resets the password of whoever signs in as themselves", async () => {
    const { page, context } = await openWindow(browser);
    await atStep(page, ANA);
    const wrong = await inspect(page);
    await shoot(page, "external");
    await page.setViewportSize({ width: 1280, height: 900 });
    await depart(page);
    assert.match(page.url(), new RegExp(`^${provider.issuer}/`));
    await signInAs(page, `${ANA}@northwind.example`);
    assert.match(page.url(), /\/run\/[0-9A-Z]{26}$/, "the code is in no address any more");
    for (const field of await page.locator("[autocomplete=new-password]").all()) await field.fill(FRESH);
    await leaveBy(page.locator("main form .btn >> text=Save").first());
    await page.locator("main .badge.good").waitFor();
    assert.deepEqual(wrong, []);
    await context.close();
  });

  it("works without scripts, and needs no trap of the back button", async () => {
    const { page, context } = await openWindow(browser, { script: false, width: 360 });
    await atStep(page, TOM);
    const here = page.url();
    await depart(page);
    await page.goto(here);
    await page.getByRole("button", { name: `Continue with ${NAME}` }).waitFor();
    await depart(page);
    await signInAs(page, `${TOM}@northwind.example`);
    await page.locator("[autocomplete=new-password]").first().waitFor();
    await context.close();
  });

  it("says so when the person stops at the provider, and offers another way", async () => {
    const { page, context } = await openWindow(browser, { width: 360 });
    await atStep(page, TOM);
    await depart(page);
    await leaveBy(page.getByRole("link", { name: /cancel/i }));
    await page.waitForURL(`${demo.url}/run/**`);
    const said = await page.locator(".note.warn").innerText();
    assert.match(said, /was stopped or refused/);
    assert.ok(await page.getByRole("button", { name: words("action.other-way") }).count());
    assert.deepEqual(await inspect(page), []);
    await context.close();
  });

  it("takes nobody for somebody else, known or not", async () => {
    const pages = [];
    for (const name of [TOM, "nobody.at.all"]) {
      const { page, context } = await openWindow(browser);
      await atStep(page, name);
      await depart(page);
      await signInAs(page, "mallory@northwind.example");
      await page.locator(".note.bad").waitFor();
      pages.push(await page.locator("main .sheet").innerText());
      await context.close();
    }
    assert.match(pages[0], /does not fit the name/);
    assert.equal(pages[0], pages[1]);
  });

  it("refuses an answer that another browser brings", async () => {
    const victim = await openWindow(browser);
    const { page } = await openWindow(browser);
    await atStep(page, TOM);
    await depart(page);
    let answer;
    page.on("request", (request) => {
      if (request.url().startsWith(`${demo.url}/oidc/back`)) answer = request.url();
    });
    await signInAs(page, `${TOM}@northwind.example`);
    await page.locator("[autocomplete=new-password]").first().waitFor();
    await victim.page.goto(answer);
    await victim.page.locator("h1").waitFor();
    assert.match(await victim.page.locator("h1").innerText(), /does not belong here/);
    assert.deepEqual(await inspect(victim.page), []);
  });
});
