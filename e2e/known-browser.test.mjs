// Browsers that are remembered: at the end of a task, as a part of the proof the next time, in no other browser, and
// forgotten by their owner.

import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, describe, it } from "node:test";

import { signInToDesk } from "./desk.mjs";
import { press } from "./first.mjs";
import { codeOf, inspect, leaveBy, newestMail, openWindow, startBrowser, startDemo } from "./lib.mjs";
import { begin, choosePassword, handIn } from "./walk.mjs";
import { words } from "./words.mjs";

const ADMINISTRATOR = "mei.chen";
const FIRST = "Start-Passw0rd1";
const FRESH = "Harbor violin mustard 7";
const ANA = "ana.ruiz";
const COOKIE = "known-browser";

const heading = async (page) => (await page.locator("h1").innerText()).trim();

describe("browsers that are remembered", () => {
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
    const complaints = open.flatMap((window) => window.complaints);
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

  /** The document with other steps in a task. */
  function withSteps(text, task, steps) {
    const place = text.indexOf("\nsteps = [", text.indexOf(`id = "${task}"`));
    const end = text.indexOf("\n[[", place);
    assert.ok(place > 0 && end > place, text);
    return `${text.slice(0, place)}\nsteps = [${steps}]\n${text.slice(end)}`;
  }

  /** Puts both steps into tasks. */
  async function publish() {
    const { context, page } = await openWindow(browser);
    await signInToDesk(page, demo.url, { name: ADMINISTRATOR, password: FIRST, code: appCode }, "/admin/sign-in");
    await page.goto(`${demo.url}/admin/toml`);
    const remember = '{ step = "remember", activity = "remember-browser", settings = { days = 30 } }';
    const forgot =
      '{ step = "mail", activity = "mail-code", settings = { channel = "corporate" } }, ' +
      '{ choice = "second", options = [{ step = "browser", activity = "known-browser" }, { step = "totp", activity = "totp" }] }, ' +
      `{ step = "reset", activity = "reset-password" }, ${remember}`;
    const text = withSteps(await page.inputValue("[name=text]"), "forgot-password", forgot);
    await page.fill("[name=text]", withSteps(text, "manage-passwords", `{ step = "password", activity = "password" }, ${remember}`));
    await press(page, "realm.save");
    await page.goto(`${demo.url}/admin/changes`);
    await page.fill("[name=comment]", "Browsers");
    await press(page, "realm.changes.publish");
    assert.match(page.url(), /\/admin\/revisions\/\d+/, await page.locator("main").innerText());
    await context.close();
  }

  async function window(options) {
    const made = await openWindow(browser, options);
    open.push(made);
    return made.page;
  }

  async function look(page, name) {
    wrong.push(...(await inspect(page, name)));
  }

  async function enterPassword(page, task, password) {
    await begin(page, demo.url, task, ANA);
    await page.locator("[autocomplete=current-password]").fill(password);
    await handIn(page);
  }

  /** Has the browser of the page remembered. */
  async function remember(page, password, see = async () => {}) {
    await enterPassword(page, "manage-passwords", password);
    assert.equal(await heading(page), words("activity.remember-browser.title"));
    await see(page, "remember-browser");
    await page.locator("[name=remember]").check();
    await handIn(page);
    await page.locator(".sheet.is-finished").waitFor();
  }

  /** Types the mailed code and picks the browser as the second proof. */
  async function pick(page) {
    await begin(page, demo.url, "forgot-password", ANA);
    const mail = await newestMail(browser, demo.url, { to: ANA, subject: /\bcode\b/i, after: read });
    read = mail.number;
    await page.locator("[autocomplete=one-time-code]").fill(codeOf(mail));
    await handIn(page);
    await page.locator("label.choice", { hasText: words("activity.methods.option-known-browser-hint") }).click();
    await handIn(page);
  }

  it("counts one as a part of the proof, until the password is reset", async () => {
    const page = await window();
    await remember(page, FIRST, look);
    const cookie = (await page.context().cookies()).find(({ name }) => name === COOKIE);
    assert.ok(cookie.httpOnly && cookie.sameSite === "Strict", JSON.stringify({ ...cookie, value: "" }));
    assert.ok(cookie.expires > Date.now() / 1000 + 29 * 86_400);
    await pick(page);
    await choosePassword(page, FRESH);
    assert.equal(await heading(page), words("activity.remember-browser.title"), "it was ended, so it is offered anew");
    await handIn(page);
    await page.locator(".sheet.is-finished").waitFor();
    await pick(page);
    assert.equal(await heading(page), words("activity.known-browser.title"));
  });

  it("takes another way in a browser that is not remembered, without scripts too", async () => {
    for (const script of [true, false]) {
      const page = await window({ script });
      await pick(page);
      assert.equal(await heading(page), words("activity.known-browser.title"));
      if (script) await look(page, "known-browser-unknown");
      await leaveBy(page.getByRole("button", { name: words("action.other-way"), exact: true }));
      assert.equal(await heading(page), words("activity.methods.title"));
    }
  });

  it("shows them to their owner, who forgets them", async () => {
    const page = await window();
    await remember(page, FRESH);
    await enterPassword(page, "sign-in", FRESH);
    await page.goto(`${demo.url}/me`);
    const section = page.locator("section[aria-labelledby=me-browsers]");
    assert.match(await section.innerText(), /Chrom(e|ium), Linux/);
    await look(page, "me-browsers");
    await leaveBy(section.getByRole("button", { name: new RegExp(`^${words("page.me.browser-forget")}`) }).first());
    await page.locator("#me-history").waitFor();
    assert.equal(await page.locator("#me-browsers").count(), 0);
  });
});
