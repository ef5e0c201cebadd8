// Walks a task as a person does: reads what the page asks for, fills it in, presses the first button.

import { App, keyIn } from "./app.mjs";
import { codeOf, leaveBy, newestMail } from "./lib.mjs";
import { words } from "./words.mjs";

/** An answer that belongs to its question, so that nobody has to remember which was given. */
export function answerTo(question) {
  let sum = 7;
  for (const letter of question) sum = (sum * 31 + letter.codePointAt(0)) % 999_983;
  return `river ${sum}`;
}

/**
 * Somebody at a browser.
 * `mail`: what the addresses have that codes may come to; `home`: the personal one to register;
 * `password`: the current one; `fresh`: the new one; `answer`: the answer to a question; `way`: the way to choose
 * and `skip`: steps to skip, as patterns; `mailbox`: where mails are looked for, by default on the demo's page. Whoever
 * sets an authenticator app up has it in `app` then. Nobody sets a passkey up: that is a test of its own.
 */
export class Person {
  constructor(browser, url, { mail, home = "ana@home.example", password, fresh, answer = answerTo, way, skip = /^$/, mailbox }) {
    const search = mailbox ?? ((wanted) => newestMail(browser, url, wanted));
    Object.assign(this, { mail, home, password, fresh, answer, way, skip, mailbox: search, lastMail: 0 });
  }

  async code() {
    const mail = await this.mailbox({ to: this.mail, subject: /\bcode\b|confirm/i, after: this.lastMail });
    this.lastMail = mail.number;
    return codeOf(mail);
  }
}

/** Begins a task by its name on the start page and a typed user name. */
export async function begin(page, url, task, name) {
  await page.goto(`${url}/task/${task}`);
  await page.fill("#f-name", name);
  await leaveBy(page.locator("main form .btn").first());
}

/** Hands the page's form in by its first button. */
export const handIn = (page) => leaveBy(page.locator("main form button.btn:not([type=button])").first());

/**
 * Goes on until the task is over, or stays on the page whose heading is `until`; gives the headings that were
 * seen. `look` is called on each page.
 */
export async function walk(page, person, look = async () => {}, until = undefined) {
  const seen = [];
  for (let step = 0; step < 25; step += 1) {
    await page.waitForLoadState();
    const heading = (await page.locator("h1").innerText()).trim();
    seen.push(heading);
    await look(page, heading);
    if (heading === until || (await page.locator("main .badge").count()) > 0) return seen;
    const wrong = await page.locator("main .note.bad, main .error").allInnerTexts();
    if (wrong.length > 0) throw new Error(`${seen.join(" > ")}: ${wrong.join("; ")}`);
    if (person.skip.test(heading) || heading === words("activity.register-passkey.title")) {
      // Who has some already sees them, and just goes on.
      const skip = page.locator("main form .btn >> text=Skip").first();
      if ((await skip.count()) > 0) await leaveBy(skip);
      else await handIn(page);
    } else {
      await fill(page, person);
      await handIn(page);
    }
  }
  throw new Error(`no end: ${seen.join(" > ")}`);
}

/** Types a new password twice and saves it. */
export async function choosePassword(page, password) {
  for (const field of await page.locator("[autocomplete=new-password]").all()) await field.fill(password);
  await handIn(page);
}

/** What the page says beside its heading: sentences below it, notes and errors. */
export async function sentences(page) {
  return (await page.locator("main .sheet > p, main .note p, main .error").allInnerTexts()).map((text) => text.trim());
}

async function fill(page, person) {
  const form = page.locator("main form").first();
  const ways = form.locator("label.choice:has(input[type=radio])");
  if ((await ways.count()) > 0) {
    const wanted = person.way ? ways.filter({ hasText: person.way }) : ways;
    if ((await wanted.count()) > 0) await wanted.first().click();
  }
  const selects = form.locator("select");
  for (let at = 0; at < (await selects.count()); at += 1) {
    await selects.nth(at).selectOption({ index: at + 1 });
  }
  const answers = form.locator("input[type=password][autocomplete=off]");
  for (let at = 0; at < (await answers.count()); at += 1) {
    await answers.nth(at).fill(person.answer(await questionOf(form, answers.nth(at))));
  }
  await each(form.locator("[autocomplete=current-password]"), (field) => field.fill(person.password));
  await each(form.locator("[autocomplete=new-password]"), (field) => field.fill(person.fresh));
  await each(form.locator("[autocomplete=email]"), (field) => field.fill(person.home));
  await each(form.locator("input[type=checkbox]"), (field) => field.check());
  await each(form.locator("[autocomplete=one-time-code]"), async (field) => {
    const key = keyIn(await form.innerText());
    if (key) person.app = new App(key);
    await field.fill(await (key ? person.app.code() : person.code()));
  });
}

async function each(fields, act) {
  for (let at = 0; at < (await fields.count()); at += 1) await act(fields.nth(at));
}

/** The question that an answer belongs to: the chosen one of the list before it, else the field's label. */
async function questionOf(form, answer) {
  const name = await answer.getAttribute("name");
  const list = form.locator(`select[name="${name.replace("answer", "question")}"], select[name="${name.replace("answer", "pick")}"]`);
  if ((await list.count()) > 0) return (await list.locator("option:checked").innerText()).trim();
  return (await form.locator(`label[for="${await answer.getAttribute("id")}"]`).innerText()).trim();
}

/** Whether the directory of the demo takes a name with a password. */
export async function opensDemo(page, url, name, password) {
  await page.goto(`${url}/demo/sign-in`);
  await page.fill("#f-name", name);
  await page.fill("#f-password", password);
  await leaveBy(page.locator("main form .btn").first());
  return /good/.test(await page.locator("#outcome").getAttribute("class"));
}
