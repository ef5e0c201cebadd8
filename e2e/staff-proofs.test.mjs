// Signing in to the staff sites by what the organisation has already: at an OpenID provider on the demo, and by a code that
// FreeRADIUS checks on Samba; and that neither lets anybody else in.

import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";

import { heading, signInToDesk } from "./desk.mjs";
import { press } from "./first.mjs";
import { postgresStore, startInstance } from "./instance.mjs";
import { binary, eventually, inspect, leave, openWindow, startBrowser, startDemo } from "./lib.mjs";
import { Samba, peers, run, skip } from "./peers.mjs";
import { SECRET, startProvider } from "./provider.mjs";
import { handIn, sentences } from "./walk.mjs";
import { words } from "./words.mjs";

const [TOM, MEI] = ["tom.baker", "mei.chen"];
const FIRST = "Start-Passw0rd1";
const NAME = "Contoso";

/** The step with which every sign-in of these begins. */
const PASSWORD = '{ step = "password", activity = "password" }';

/** Enters a name and a password at a staff site. */
async function enter(page, url, site, { name, password }) {
  await page.goto(`${url}/${site}/sign-in`);
  await page.fill("#f-name", name);
  await handIn(page);
  await page.fill("[autocomplete=current-password]", password);
  await handIn(page);
}

describe("staff who sign in at an OpenID provider", () => {
  let [browser, demo, provider] = [];
  before(async () => {
    browser = await startBrowser();
    demo = await startDemo();
    provider = await startProvider(["", "/helpdesk", "/admin"].map((root) => `${demo.url}${root}/oidc/back`));
    const { context, page } = await openWindow(browser);
    const code = async () => {
      const shown = await openWindow(browser);
      await shown.page.goto(`${demo.url}/demo/codes`);
      const digits = await shown.page.locator(`#code-${MEI.replace(".", "\\.")} output`).innerText();
      await shown.context.close();
      return digits;
    };
    await signInToDesk(page, demo.url, { name: MEI, password: FIRST, code }, "/admin/");
    await page.goto(`${demo.url}/admin/external/new`);
    await page.fill("[name=name]", NAME);
    await page.fill("[name=issuer]", provider.issuer);
    await page.fill("[name=client_id]", "reclave");
    await page.fill("[name=client_secret]", SECRET);
    await press(page, "realm.save");
    await page.goto(`${demo.url}/admin/toml`);
    const text = await page.inputValue("[name=text]");
    const asked = text.replaceAll(/^sign_in = \[\n[^]*?^\]$/gm, `sign_in = [${PASSWORD}, { step = "elsewhere", activity = "external-sign-in" }]`);
    assert.equal(asked.split("external-sign-in").length, 3, text);
    await page.fill("[name=text]", asked);
    await press(page, "realm.save");
    await page.goto(`${demo.url}/admin/changes`);
    await press(page, "realm.changes.publish");
    assert.match(page.url(), /\/admin\/revisions\/\d+/, await page.locator("main").innerText());
    await context.close();
  });
  after(async () => {
    await browser?.close();
    await demo?.stop();
    await provider?.stop();
  });

  /** Goes from the step to the provider, signs in there with a name, and comes back. */
  async function elsewhere(page, login) {
    await page.getByRole("button", { name: `Continue with ${NAME}` }).click();
    await page.waitForURL(`${provider.issuer}/**`);
    await page.fill("[name=login]", login);
    await page.fill("[name=password]", "anything");
    await leave(page, () => page.locator("[type=submit]").first().click());
    if (page.url().startsWith(provider.issuer)) await leave(page, () => page.locator("[type=submit]").first().click());
    await page.waitForURL(`${demo.url}/**`);
    await page.locator("h1").waitFor();
  }

  for (const [site, name, title] of [
    ["helpdesk", TOM, "desk.find.title"],
    ["admin", MEI, "admin.dashboard.title"],
  ]) {
    it(`come in at /${site} as themselves`, async () => {
      const { context, page, complaints } = await openWindow(browser);
      await enter(page, demo.url, site, { name, password: FIRST });
      assert.equal(await heading(page), `Sign in with ${NAME}`, await page.locator("main").innerText());
      const wrong = await inspect(page, `external-${site}`);
      await elsewhere(page, `${name}@northwind.example`);
      await page.waitForURL(new RegExp(`^${demo.url}/${site}/?$`));
      assert.equal(await heading(page), words(title));
      // The provider's own page asks for letters from elsewhere and for a picture that it does not have.
      const ours = complaints.filter((line) => !line.startsWith("Failed to load resource"));
      assert.deepEqual([wrong, ours], [[], []]);
      await context.close();
    });
  }

  it("stay outside as somebody else, and without a password", async () => {
    const { context, page } = await openWindow(browser);
    await enter(page, demo.url, "helpdesk", { name: TOM, password: FIRST });
    await elsewhere(page, "mallory@northwind.example");
    await page.locator(".note.bad").waitFor();
    await page.goto(`${demo.url}/helpdesk/`);
    await page.waitForURL(/\/helpdesk\/sign-in/);
    await enter(page, demo.url, "helpdesk", { name: TOM, password: "not it at all 1" });
    assert.equal(await heading(page), words("activity.password.title"), "nobody gets to the provider by a wrong password");
    await context.close();
  });
});

const all = peers();
const why = skip || (all.freeradius ? false : "FreeRADIUS is not among the peers (cargo xtask peers up)");

describe("operators who sign in by a code of FreeRADIUS", { skip: why }, () => {
  const samba = all && new Samba(all.samba);
  const password = "Copper lantern drifts 9";
  let [browser, instance, nora, pia] = [];
  before(async () => {
    browser = await startBrowser();
    const unit = await samba.unit();
    nora = await samba.person(password, { unit, lines: ["pager: pap-user"] });
    pia = await samba.person(password, { unit });
    const preset = await readFile(new URL("../crates/service/presets/modern.toml", import.meta.url), "utf8");
    const helped = `verify_first = true\nscope = [{ connection = "corp", include_units = ["${unit}"] }]`;
    const { address, port, secret } = all.freeradius;
    const more = `
[radius]
user_attribute = "pager"
[[radius.servers]]
id = "one"
host = "${address}"
port = ${port}
secret = "${secret}"
[staff.helpdesk]
sign_in = [${PASSWORD}, { step = "radius", activity = "radius-code" }]
`;
    instance = await startInstance(all, { ...samba.connection(), attributes: ["pager"] }, postgresStore(all));
    // The command seals the secret, which the document that an instance begins with may not have in clear.
    const folder = await mkdtemp(join(tmpdir(), "reclave-staff-"));
    const file = join(folder, "realm.toml");
    await writeFile(file, preset.replace("verify_first = true", helped) + more, { mode: 0o600 });
    await run(binary(), ["config", "apply", file, "--config", instance.settings]);
    await rm(folder, { recursive: true });
    await eventually(async () => {
      const { context, page } = await openWindow(browser);
      await enter(page, instance.url, "helpdesk", nora);
      const title = await heading(page);
      await context.close();
      assert.equal(title, words("activity.radius-code.title"), "the document is not in force yet");
    });
  });
  after(async () => {
    await browser?.close();
    await samba.tidy();
    await instance?.stop();
  });

  it("come in by the right code, and stay outside by another", async () => {
    const { context, page, complaints } = await openWindow(browser);
    await enter(page, instance.url, "helpdesk", nora);
    assert.equal(await heading(page), words("activity.radius-code.title"));
    const wrong = await inspect(page, "radius-helpdesk");
    await page.fill("main form input[name=code]", "000000");
    await handIn(page);
    assert.ok((await sentences(page)).includes(words("activity.radius-code.wrong")), (await sentences(page)).join("\n"));
    await page.fill("main form input[name=code]", "123456");
    await handIn(page);
    assert.equal(await heading(page), words("desk.find.title"));
    assert.deepEqual([wrong, complaints], [[], []]);
    await context.close();
  });

  it("stay outside whom the server does not know, or whose password is wrong", async () => {
    for (const account of [pia, { ...nora, password: "not it at all 1" }]) {
      const { context, page } = await openWindow(browser);
      await enter(page, instance.url, "helpdesk", account);
      const code = page.locator("main form input[name=code]");
      if ((await code.count()) > 0) {
        await code.fill("123456");
        await handIn(page);
      }
      assert.notEqual(await heading(page), words("desk.find.title"));
      await page.goto(`${instance.url}/helpdesk/`);
      await page.waitForURL(/\/helpdesk\/sign-in/);
      await context.close();
    }
  });
});
