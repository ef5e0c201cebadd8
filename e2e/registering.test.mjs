// What people register where they have a choice, the work address that they confirm, and several authenticator apps with
// names.

import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, describe, it } from "node:test";

import { App, keyIn } from "./app.mjs";
import { signInToDesk } from "./desk.mjs";
import { press } from "./first.mjs";
import { codeOf, inspect, leaveBy, newestMail, openWindow, startBrowser, startDemo } from "./lib.mjs";
import { begin, handIn } from "./walk.mjs";
import { words } from "./words.mjs";

const ADMINISTRATOR = "mei.chen";
const PASSWORD = "Start-Passw0rd1";
const ANA = "ana.ruiz";
const TASK = "manage-passwords";

const heading = (page, code) => page.getByRole("heading", { level: 1, name: words(code), exact: true }).waitFor();
const note = (page, code) => page.locator(".note", { hasText: words(code) }).waitFor();

describe("registering", () => {
  let [browser, demo] = [];
  let [open, wrong] = [];
  let read = 0;

  before(async () => {
    browser = await startBrowser();
    demo = await startDemo();
    await publish();
  });
  after(async () => {
    await browser?.close();
    await demo?.stop();
  });
  beforeEach(() => {
    [open, wrong] = [[], []];
  });
  afterEach(async (test) => {
    for (const { page } of test.error ? open : []) test.diagnostic(`${page.url()}: ${await page.locator("body").innerText()}`);
    const complaints = open.flatMap((window) => window.complaints).filter((line) => !/422/.test(line));
    await Promise.all(open.map(({ context }) => context.close()));
    assert.deepEqual(wrong, []);
    assert.deepEqual(complaints, []);
  });

  /** The code of the administrator's app, from the demo's page. */
  async function appCode() {
    const { context, page } = await openWindow(browser);
    await page.goto(`${demo.url}/demo/codes`);
    const code = await page.locator(`#code-${ADMINISTRATOR.replace(".", "\\.")} output`).innerText();
    await context.close();
    return code;
  }

  /** Puts a choice among registrations into a task, and looks at what administrators see of it. */
  async function publish() {
    const { context, page } = await openWindow(browser);
    await signInToDesk(page, demo.url, { name: ADMINISTRATOR, password: PASSWORD, code: appCode }, "/admin/sign-in");
    await page.goto(`${demo.url}/admin/toml`);
    const options = ["register-authenticator", "register-recovery-codes", "confirm-contact", "register-contact"]
      .map((activity) => `{ step = "${activity}", activity = "${activity}" }`)
      .join(", ");
    // Whoever has something to prove with already comes with a second proof before anything is added.
    const proofs = '{ step = "password", activity = "password" }, { step = "code", activity = "mail-code", settings = { channel = "corporate" } }';
    const steps = `${proofs}, { choice = "what", options = [${options}] }`;
    const text = await page.inputValue("[name=text]");
    const place = text.indexOf("\nsteps = [", text.indexOf(`id = "${TASK}"`));
    const end = text.indexOf("\n[[", place);
    assert.ok(place > 0 && end > place, text);
    await page.fill("[name=text]", `${text.slice(0, place)}\nsteps = [${steps}]\n${text.slice(end)}`);
    await press(page, "realm.save");
    await page.goto(`${demo.url}/admin/changes`);
    await page.fill("[name=comment]", "Registering");
    await press(page, "realm.changes.publish");
    assert.match(page.url(), /\/admin\/revisions\/\d+/, await page.locator("main").innerText());
    const found = [];
    await page.goto(`${demo.url}/admin/policies/everyone/set/registration`);
    found.push(...(await inspect(page, "admin-registration")));
    await page.goto(`${demo.url}/admin/policies/everyone/workflows/${TASK}?at=2`);
    found.push(...(await inspect(page, "admin-choice")));
    assert.equal(await page.locator("[name=points]").count(), 1);
    await context.close();
    assert.deepEqual(found, []);
  }

  async function window(options) {
    const made = await openWindow(browser, options);
    open.push(made);
    return made.page;
  }

  async function look(page, name) {
    wrong.push(...(await inspect(page, name)));
  }

  /** Types in the code that was mailed for the page that is shown. */
  async function mailedCode(page) {
    await page.locator("[autocomplete=one-time-code]").waitFor();
    const mail = await newestMail(browser, demo.url, { to: ANA, after: read });
    read = mail.number;
    await page.fill("[autocomplete=one-time-code]", codeOf(mail));
    await handIn(page);
  }

  /** Proves by the password and a code, and takes one of the ways. */
  async function choose(page, way, see = async () => {}) {
    await begin(page, demo.url, TASK, ANA);
    await page.fill("[autocomplete=current-password]", PASSWORD);
    await handIn(page);
    await mailedCode(page);
    await heading(page, "activity.methods.register-title");
    await see(page, "choose-registration");
    await page.locator("label.choice", { hasText: words(`activity.methods.option-${way}-hint`) }).click();
    await handIn(page);
  }

  /** Types the code of a new app in, with its name. */
  async function enrol(page, name) {
    await heading(page, "activity.register.totp.title");
    const app = new App(keyIn(await page.locator("main form").first().innerText()));
    await page.fill("[autocomplete=one-time-code]", await app.code());
    await page.fill("[name=name]", name);
    await handIn(page);
  }

  it("asks what to set up, and has the work address confirmed once", async () => {
    const page = await window();
    await choose(page, "confirm-contact", look);
    await heading(page, "activity.confirm-contact.title");
    await look(page, "confirm-contact");
    await mailedCode(page);
    await page.locator(".sheet.is-finished").waitFor();
    await choose(page, "confirm-contact");
    await page.locator(".sheet.is-finished").waitFor();
  });

  for (const script of [true, false]) {
    it(`keeps several apps apart by their names, ${script ? "with" : "without"} scripts`, async () => {
      const page = await window({ script });
      const see = script ? look : async () => {};
      await choose(page, "register-authenticator");
      if (script) {
        await enrol(page, "Old phone");
        await page.locator(".sheet.is-finished").waitFor();
        await choose(page, "register-authenticator");
      }
      await heading(page, "activity.register.totp-list-title");
      await leaveBy(page.getByRole("button", { name: words("activity.register.totp-another"), exact: true }));
      await see(page, "authenticator-another");
      await enrol(page, `New phone ${script ? "A" : "B"}`);
      await note(page, "activity.register.totp-added");
      await see(page, "authenticators");
      await page.locator("label.choice", { hasText: `New phone ${script ? "A" : "B"}` }).click();
      await page.fill("[name=name]", `Tablet ${script ? "A" : "B"}`);
      await leaveBy(page.getByRole("button", { name: words("activity.register-passkey.rename"), exact: true }));
      await note(page, "activity.register.totp-renamed");
      await page.locator("label.choice", { hasText: `Tablet ${script ? "A" : "B"}` }).click();
      if (script) {
        await handIn(page);
        await page.locator(".sheet.is-finished").waitFor();
        return;
      }
      await leaveBy(page.getByRole("button", { name: words("activity.register-passkey.remove"), exact: true }));
      await note(page, "activity.register.totp-removed");
      assert.equal(await page.locator("label.choice").count(), 2);
    });
  }

  it("shows the apps on the person's own page", async () => {
    const page = await window();
    await begin(page, demo.url, "sign-in", ANA);
    await page.fill("[autocomplete=current-password]", PASSWORD);
    await handIn(page);
    await page.goto(`${demo.url}/me`);
    const proofs = page.locator("section[aria-labelledby=me-proofs]");
    await proofs.locator("p", { hasText: "Tablet A" }).waitFor();
    assert.match(await proofs.innerText(), /Old phone/);
    await look(page, "me-apps");
  });
});
