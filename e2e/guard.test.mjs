// What guards an account beside the proofs: a page on which nothing can be done leads on by keyboard, an operator sees
// what waits and stops it, colleagues confirm a caller, and administrators see whose password is too old.

import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, describe, it } from "node:test";

import { beginTask, findPerson, go, signInToDesk } from "./desk.mjs";
import { press } from "./first.mjs";
import { inspect, leaveBy, leaveByEnter, newestMail, openWindow, startBrowser, startDemo } from "./lib.mjs";
import { begin, handIn } from "./walk.mjs";
import { words } from "./words.mjs";

const ADMINISTRATOR = "mei.chen";
const OPERATOR = "tom.baker";
const FIRST = "Start-Passw0rd1";
const ANA = "ana.ruiz";
const MANAGER = "helena.strand";

const heading = async (page) => (await page.locator("h1").innerText()).trim();

/** A task of operators, as the document has it. */
const deskTask = (id, steps) => `\n[[policies.workflows]]\nid = "${id}"\nkind = "helpdesk"\naccepted_weakness = "a test"\nsteps = [${steps}]\n`;

describe("what guards an account", () => {
  let [browser, demo] = [];
  let [open, wrong] = [];

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

  /** The code of somebody's app, from the demo's page. One that was used is waited out. */
  const used = new Set();
  async function appCode(name) {
    const { context, page } = await openWindow(browser);
    try {
      for (let turn = 0; turn < 70; turn += 1) {
        await page.goto(`${demo.url}/demo/codes`);
        const code = await page.locator(`#code-${name.replace(".", "\\.")} output`).innerText();
        if (!used.has(name + code)) {
          used.add(name + code);
          return code;
        }
        await page.waitForTimeout(500);
      }
    } finally {
      await context.close();
    }
    throw new Error(`${name}'s app shows no new code`);
  }

  const signIn = (page, name, path) => signInToDesk(page, demo.url, { name, password: FIRST, code: () => appCode(name) }, path);

  /** The document with other steps in a task. */
  function withSteps(text, task, steps) {
    const place = text.indexOf("\nsteps = [", text.indexOf(`id = "${task}"`));
    const end = text.indexOf("\n[[", place);
    assert.ok(place > 0 && end > place, text);
    return `${text.slice(0, place)}\nsteps = [${steps}]\n${text.slice(end)}`;
  }

  async function publish() {
    const { context, page } = await openWindow(browser);
    await signIn(page, ADMINISTRATOR, "/admin/sign-in");
    await page.goto(`${demo.url}/admin/toml`);
    let text = await page.inputValue("[name=text]");
    text = withSteps(
      text,
      "forgot-password",
      '{ step = "password", activity = "password" }, { choice = "second", options = [{ step = "browser", activity = "known-browser" }, ' +
        '{ step = "totp", activity = "totp" }] }, { step = "reset", activity = "reset-password" }',
    );
    text = withSteps(
      text,
      "unlock-account",
      '{ step = "password", activity = "password" }, { step = "wait", activity = "wait" }, { step = "unlock", activity = "unlock-account" }',
    );
    text = withSteps(text, "helpdesk-verify", '{ step = "colleague", activity = "caller-approval" }, { step = "confirm", activity = "confirm-caller" }');
    text = text.replace(/(id = "helpdesk-verify"\n)/, '$1accepted_weakness = "a test"\n');
    const stop = deskTask("helpdesk-stop-waiting", '{ step = "stop", activity = "stop-waiting" }').replace('accepted_weakness = "a test"\n', "");
    text = text.replace("\n[[policies.workflows]]", `${stop}\n[[policies.workflows]]`);
    await page.fill("[name=text]", text);
    await press(page, "realm.save");
    await page.goto(`${demo.url}/admin/changes`);
    await page.fill("[name=comment]", "Guards");
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

  it("has no button that does nothing where nothing can be done, and leads on by keyboard", async () => {
    const page = await window();
    await begin(page, demo.url, "forgot-password", ANA);
    await page.locator("[name=password]").fill(FIRST);
    await handIn(page);
    await page.locator("label.choice", { hasText: words("activity.methods.option-known-browser-hint") }).click();
    await handIn(page);
    await page.getByRole("heading", { name: words("activity.known-browser.title") }).waitFor();
    assert.equal(await page.getByRole("button", { name: words("action.continue"), exact: true }).count(), 0);
    await look(page, "missing");
    const way = page.getByRole("button", { name: words("action.other-way"), exact: true });
    for (let turn = 0; turn < 20 && !(await way.evaluate((one) => one === document.activeElement)); turn += 1) {
      await page.keyboard.press("Tab");
    }
    await leaveByEnter(page);
    await page.getByRole("heading", { name: words("activity.methods.title") }).waitFor();
  });

  it("shows an operator what waits, who stops it", async () => {
    const person = await window();
    await begin(person, demo.url, "unlock-account", ANA);
    await person.locator("[name=password]").fill(FIRST);
    await handIn(person);
    assert.equal(await heading(person), words("activity.wait.title"));
    assert.match(await person.locator("main").innerText(), /[A-Z][a-z]+ \d{1,2}, 20\d\d, \d{1,2}:\d\d\s[AP]M \(UTC\)/, "as the reader writes it");
    const page = await window();
    await signIn(page, OPERATOR);
    await findPerson(page, demo.url, ANA, "Ana Ruiz");
    await page.locator(".note.warn", { hasText: "Unlocking waits" }).waitFor();
    await look(page, "desk-waiting");
    await beginTask(page, words("task.helpdesk-stop-waiting.name"), { seen: look });
    assert.equal(await heading(page), words("helpdesk.stop-waiting.title"));
    await look(page, "desk-stop");
    await go(page);
    await page.locator(".sheet.is-finished").waitFor();
    await person.locator(".sheet.is-failed").waitFor();
    await findPerson(page, demo.url, ANA, "Ana Ruiz");
    assert.match(await page.locator(".facts").innerText(), new RegExp(words("desk.card.waiting-stopped")));
    assert.equal(await page.locator(".note.warn", { hasText: "Unlocking waits" }).count(), 0);
  });

  it("lets a colleague confirm who calls", async () => {
    const page = await window();
    await signIn(page, OPERATOR);
    await findPerson(page, demo.url, ANA, "Ana Ruiz");
    await beginTask(page, words("task.helpdesk-verify.name"), { seen: look });
    assert.equal(await heading(page), words("helpdesk.activity.approval.title"));
    await look(page, "desk-approval");
    await go(page);
    await page.getByRole("heading", { name: words("helpdesk.activity.approval.waiting") }).waitFor();
    await look(page, "desk-approval-waiting");
    const number = (await page.locator("main").innerText()).match(/\b\d[\d ]{3,8}\b/)[0].replaceAll(" ", "");
    const mail = await newestMail(browser, demo.url, { to: MANAGER, subject: /confirm who they are/ });
    const colleague = await window();
    await colleague.goto(mail.text.match(/http:\/\/localhost:\d+\/approve\/\S+/)[0]);
    assert.match(await colleague.locator("main").innerText(), /help desk/);
    await look(colleague, "desk-approval-colleague");
    await colleague.fill("[name=number]", number);
    await colleague.fill("[name=password]", FIRST);
    await leaveBy(colleague.getByRole("button", { name: words("page.approve.approve"), exact: true }));
    await page.locator(".sheet.is-finished").waitFor();
    await newestMail(browser, demo.url, { to: ANA, subject: /asked to confirm that it is you/ });
  });

  it("says who would have to change the password because of its age", async () => {
    const page = await window();
    await signIn(page, ADMINISTRATOR, "/admin/sign-in");
    await page.goto(`${demo.url}/admin/policies/everyone/reminders`);
    await leaveBy(page.locator('button[value="maximum-age"]'));
    await page.getByRole("heading", { name: words("setting.reminders.maximum-age") }).waitFor();
    await look(page, "reminders-age");
  });
});
