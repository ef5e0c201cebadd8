// A waiting time with veto: somebody proves to be the person and waits; the person reads the mail and stops it.

import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, describe, it } from "node:test";

import { signInToDesk } from "./desk.mjs";
import { press } from "./first.mjs";
import { inspect, leaveBy, newestMail, openWindow, startBrowser, startDemo } from "./lib.mjs";
import { begin, handIn } from "./walk.mjs";
import { words } from "./words.mjs";

const ADMINISTRATOR = "mei.chen";
const FIRST = "Start-Passw0rd1";
const EVERYBODY = "CN=All Staff,OU=Groups,DC=northwind,DC=example";

const heading = async (page) => (await page.locator("h1").innerText()).trim();
const button = (page, code) => page.getByRole("button", { name: words(code), exact: true });

describe("a waiting time with veto", () => {
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
    const complaints = open.flatMap((window) => window.complaints).filter((line) => !/ERR_ABORTED/.test(line));
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

  /** Puts the step into the task, for the members of a group. */
  async function publish() {
    const { context, page } = await openWindow(browser);
    await signInToDesk(page, demo.url, { name: ADMINISTRATOR, password: FIRST, code: appCode }, "/admin/sign-in");
    await page.goto(`${demo.url}/admin/toml`);
    const text = await page.inputValue("[name=text]");
    const place = text.indexOf("\nsteps = [", text.indexOf('id = "forgot-password"'));
    const end = text.indexOf("\n[[", place);
    assert.ok(place > 0 && end > place, text);
    const steps =
      '{ step = "password", activity = "password" }, ' +
      `{ when = { member-of = "${EVERYBODY}" }, then = [{ step = "wait", activity = "wait" }] }, ` +
      '{ step = "reset", activity = "reset-password" }';
    await page.fill("[name=text]", `${text.slice(0, place)}\nsteps = [${steps}]\n${text.slice(end)}`);
    await press(page, "realm.save");
    await page.goto(`${demo.url}/admin/changes`);
    await page.fill("[name=comment]", "A waiting time");
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

  /** Somebody proves to be `name`. */
  async function prove(page, name) {
    await begin(page, demo.url, "forgot-password", name);
    await page.locator("[name=password]").fill(FIRST);
    await handIn(page);
  }

  for (const script of [true, false]) {
    const name = script ? "ana.ruiz" : "tom.baker";
    it(`is stopped by the link of the mail${script ? "" : ", without scripts too"}`, async () => {
      const page = await window({ script });
      await prove(page, name);
      assert.equal(await heading(page), words("activity.wait.title"));
      await page.locator(".note", { hasText: words("activity.wait.told") }).waitFor();
      if (script) await look(page, "wait");
      await leaveBy(button(page, "activity.wait.look"));
      assert.equal(await heading(page), words("activity.wait.title"));

      const mail = await newestMail(browser, demo.url, { to: name, after: read });
      read = mail.number;
      const person = await window({ script });
      await person.goto(mail.text.match(/http:\/\/localhost:\d+\/stop\/\S+/)[0]);
      assert.equal(await heading(person), words("page.stop.question"));
      assert.match(await person.locator("main").innerText(), new RegExp(name.replace(".", "\\.")));
      if (script) await look(person, "wait-question");
      await leaveBy(button(person, "page.stop.stop"));
      assert.equal(await heading(person), words("page.stop.title"));
      await person.locator(".note.good").waitFor();
      if (script) await look(person, "wait-stopped");

      // The page of whoever waits ends by itself, and nobody begins it again.
      await page.locator(".sheet.is-failed").waitFor();
      if (script) await look(page, "wait-ended");
      await prove(page, name);
      await page.locator(".sheet.is-failed").waitFor();
    });
  }
});
