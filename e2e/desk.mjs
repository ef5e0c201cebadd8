// An operator at the helpdesk site of an instance over real servers: signing in for the first time, finding a
// caller, and going through tasks.

import assert from "node:assert/strict";

import { codeOf, openWindow } from "./lib.mjs";
import { newestMessage } from "./peers.mjs";
import { totp } from "./totp.mjs";
import { answerTo } from "./walk.mjs";

const first = (page) => page.locator("main form .btn:not([type=button])").first();

export class Desk {
  /** Signs an operator in who has no authenticator app yet: password, mailed code, enrolment. */
  static async open(browser, url, mail, operator, { look = async () => {} } = {}) {
    const { context, page, complaints } = await openWindow(browser);
    const desk = Object.assign(new Desk(), { context, page, complaints, url, mail, look });
    await page.goto(`${url}/helpdesk/`);
    await look(page);
    await page.fill("#f-name", operator.name);
    await desk.press();
    await page.fill("[autocomplete=current-password]", operator.password);
    await desk.press();
    await desk.type(codeOf(await newestMessage(mail, { to: operator.name, subject: /code/i })));
    desk.secret = await page.locator(".big-code").first().innerText();
    await desk.type(totp(desk.secret));
    await page.goto(`${url}/helpdesk/`);
    await page.locator("#f-text").waitFor();
    await look(page);
    return desk;
  }

  async press() {
    await first(this.page).click();
    await this.look(this.page);
  }

  /** Types a code and goes on. */
  async type(code) {
    await this.page.fill("[autocomplete=one-time-code]", code);
    await this.press();
  }

  /** Looks somebody up and opens the card. */
  async card(person) {
    const { page } = this;
    await page.goto(`${this.url}/helpdesk/`);
    await page.fill("#f-text", person.name);
    await this.press();
    await page.locator("main table a").first().click();
    await page.locator(".desk-tasks").waitFor();
    await this.look(page);
  }

  /** The tasks that can be begun on the card. */
  tasks() {
    return this.page.locator(".desk-tasks a strong").allInnerTexts();
  }

  /** Begins a task of the card by its address. */
  async begin(task) {
    await this.page.locator(`.desk-tasks a[href$="/${task}"]`).click();
    await this.look(this.page);
    const reason = this.page.locator("#f-reason");
    if ((await reason.count()) > 0) await reason.fill("TICKET-1");
    await this.press();
  }

  /** Picks the option of a choice whose words match. */
  async choose(words) {
    await this.page.locator("label.choice", { hasText: words }).first().click();
    await this.press();
  }

  /** Types what the caller answers to each question on the page. */
  async answer(of = (question) => answerTo(question)) {
    const fields = this.page.locator("main form input[type=password][autocomplete=off]");
    for (let at = 0; at < (await fields.count()); at += 1) {
      const label = this.page.locator(`label[for="${await fields.nth(at).getAttribute("id")}"]`);
      await fields.nth(at).fill(of((await label.innerText()).trim()));
    }
    await this.press();
  }

  /** The task has come to its good end. */
  async isDone() {
    const badge = this.page.locator("main .badge.good");
    if ((await badge.count()) === 0) assert.fail(await this.page.locator("main").innerText());
  }

  async close() {
    assert.deepEqual(this.complaints, []);
    await this.context.close();
  }
}
