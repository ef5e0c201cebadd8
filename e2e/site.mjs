// The demo as tests of single proofs use it: an administrator puts steps into its tasks, people come in windows of their
// own, and whatever is wrong with a page or in a console fails the test in which it is seen.

import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach } from "node:test";

import { signInToDesk } from "./desk.mjs";
import { press } from "./first.mjs";
import { inspect, newestMail, openWindow, startBrowser, startDemo } from "./lib.mjs";
import { words } from "./words.mjs";

/** The password that everybody of the demo begins with. */
export const FIRST = "Start-Passw0rd1";
const ADMINISTRATOR = "mei.chen";

/** A page's first heading. */
export const heading = async (page) => (await page.locator("h1").innerText()).trim();
/** The button with the words of a code, and no others. */
export const button = (page, code) => page.getByRole("button", { name: words(code), exact: true });

/** The realm's document with other steps in a task; `more` are further lines of the task. */
export function withSteps(text, task, steps, more = "") {
  const place = text.indexOf("\nsteps = [", text.indexOf(`id = "${task}"`));
  const end = text.indexOf("\n[[", place);
  assert.ok(place > 0 && end > place, text);
  return `${text.slice(0, place)}\n${more}\nsteps = [${steps}]\n${text.slice(end)}`;
}

/**
 * The windows of a suite: each test's are closed at its end, and its findings asserted. What the console may say, because
 * it is what the tests are about, is in `allowed`.
 */
export class Windows {
  constructor({ allowed = /(?!)/ } = {}) {
    Object.assign(this, { allowed, open: [], wrong: [] });
    beforeEach(() => {
      [this.open, this.wrong] = [[], []];
    });
    afterEach(async (test) => {
      for (const { page } of test.error ? this.open : []) test.diagnostic(`${page.url()}: ${await page.locator("body").innerText()}`);
      const complaints = this.open.flatMap((window) => window.complaints).filter((line) => !this.allowed.test(line));
      await Promise.all(this.open.map(({ context }) => context.close()));
      assert.deepEqual(this.wrong, []);
      assert.deepEqual(complaints, []);
    });
  }

  async window(options) {
    const made = await openWindow(this.browser, options);
    this.open.push(made);
    return made.page;
  }

  /** Looks at a page in every size and color scheme. */
  async look(page, name) {
    this.wrong.push(...(await inspect(page, name)));
  }
}

/** The demo in a suite of tests; with other steps, where `change` makes another document of the one in force. */
export class Site extends Windows {
  constructor({ change, ...more } = {}) {
    super(more);
    this.read = 0;
    before(async () => {
      this.browser = await startBrowser();
      this.demo = await startDemo();
      this.url = this.demo.url;
      if (change) await this.publish(change);
    });
    after(async () => {
      await this.browser?.close();
      await this.demo?.stop();
    });
  }

  /** A window in which the administrator is signed in. */
  async administrator(path = "/admin/sign-in") {
    const window = await openWindow(this.browser);
    await signInToDesk(window.page, this.url, { name: ADMINISTRATOR, password: FIRST, code: () => this.appCode() }, path);
    await window.page.locator("h1").waitFor();
    return window;
  }

  /** The code of somebody's app, from the demo's page. */
  async appCode(name = ADMINISTRATOR) {
    const { context, page } = await openWindow(this.browser);
    await page.goto(`${this.url}/demo/codes`);
    const code = await page.locator(`#code-${name.replace(".", "\\.")} output`).innerText();
    await context.close();
    return code;
  }

  /** Puts another document in force, made of the one that is: in a window of the administrator, or in one of its own. */
  async publish(change, window) {
    const { context, page } = window ?? (await this.administrator());
    await page.goto(`${this.url}/admin/toml`);
    await page.fill("[name=text]", change(await page.inputValue("[name=text]")));
    await press(page, "realm.save");
    await page.goto(`${this.url}/admin/changes`);
    await page.fill("[name=comment]", "For a test");
    await press(page, "realm.changes.publish");
    assert.match(page.url(), /\/admin\/revisions\/\d+/, await page.locator("main").innerText());
    if (!window) await context.close();
  }

  /** The next mail to somebody that was not read yet. */
  async mail(to, subject) {
    const mail = await newestMail(this.browser, this.url, { to, subject, after: this.read });
    this.read = mail.number;
    return mail;
  }
}
