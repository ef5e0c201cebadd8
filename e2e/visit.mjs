// One person at one instance over real servers: a window, a mailbox, and the tasks they go through.

import assert from "node:assert/strict";

import { openWindow } from "./lib.mjs";
import { newestMessage } from "./peers.mjs";
import { Person, begin, choosePassword, handIn, sentences, walk } from "./walk.mjs";
import { words } from "./words.mjs";

/** The page on which a forgotten password is replaced. */
export const RESET = words("activity.reset.title");
/** The page on which a known password is changed. */
export const CHANGE = words("activity.change.title");

/** Somebody of a directory at a browser; `look` is called on each page, `more` is what a `Person` has. */
export class Visit {
  static async open(browser, instance, mail, account, { script = true, width, trusting, name = account.name, look, ...more } = {}) {
    const { context, page, complaints } = await openWindow(browser, { script, width, trusting });
    const person = new Person(browser, instance.url, {
      mail: account.name,
      home: `${account.name}@home.example`,
      password: account.password,
      way: /work e-mail|Questions/,
      skip: /authenticator|recovery/i,
      mailbox: (wanted) => newestMessage(mail, wanted),
      ...more,
    });
    return Object.assign(new Visit(), { context, page, complaints, person, url: instance.url, name, look });
  }

  /** Begins a task and goes on to its end, or to the page with the heading `until`; gives all headings. */
  async walk(task, until) {
    await begin(this.page, this.url, task, this.name);
    return this.walkOn(until);
  }

  /** Goes on with what has begun, as `walk`. */
  walkOn(until) {
    return walk(this.page, this.person, this.look, until);
  }

  /** Saves a new password and looks at what comes. */
  async choose(password) {
    await choosePassword(this.page, password);
    await this.look?.(this.page);
  }

  heading() {
    return this.page.locator("h1").innerText();
  }

  /** The page says these sentences, whatever else it says. */
  async says(...codes) {
    const said = await sentences(this.page);
    for (const code of codes) assert.ok(said.includes(words(code)), `${code} is not among:\n${said.join("\n")}`);
  }

  /** The new password is refused with these sentences, and the page stays. */
  async refuses(password, ...codes) {
    const before = await this.heading();
    await this.choose(password);
    assert.equal(await this.heading(), before);
    await this.says(...codes);
  }

  /** Enters a password on the page of a task that asks for it first. */
  async enterPassword(task, password) {
    await begin(this.page, this.url, task, this.name);
    await this.page.fill("[autocomplete=current-password]", password);
    await handIn(this.page);
    await this.look?.(this.page);
  }

  async close() {
    assert.deepEqual(this.complaints, []);
    await this.context.close();
  }
}

/** What a person sees who registers questions and a personal address. */
export const REGISTERING = [
  "activity.password.title", "activity.register.questions.title", "activity.register.contact.title",
  "activity.register.contact.code.title", "activity.register.totp.title",
  "activity.register-passkey.title", "activity.register.recovery-codes.title",
  "run.done.register.title",
].map(words);

/** What a person sees who proves by a mailed code and questions, up to the page that it is for. */
export const PROVING = [
  "activity.methods.title", "activity.mail-code.title", "activity.methods.title", "activity.questions.title",
].map(words);
