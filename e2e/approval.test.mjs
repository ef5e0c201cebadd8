// Colleagues who vouch, in two windows: the person asks and reads a number out, the manager opens the mail's link and
// says yes or no.

import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { leaveBy } from "./lib.mjs";
import { FIRST, Site, button, heading, withSteps } from "./site.mjs";
import { begin, choosePassword } from "./walk.mjs";
import { words } from "./words.mjs";

const FRESH = "Harbor violin mustard 7";
const MANAGER = "helena.strand";
const ANA = "ana.ruiz";

/** Puts the step into the task, as a way of its own. */
function withColleagues(text) {
  const steps =
    '{ choice = "proof", options = [{ step = "colleague", activity = "approval" }, { step = "totp", activity = "totp" }] }, ' +
    '{ step = "reset", activity = "reset-password" }';
  return withSteps(text, "forgot-password", steps, 'accepted_weakness = "A test of colleagues alone."');
}

describe("colleagues who vouch", () => {
  const site = new Site({ change: withColleagues, allowed: /422|ERR_ABORTED/ });
  const window = (options) => site.window(options);
  const look = (page, name) => site.look(page, name);

  /** The person asks; gives the number that the page shows. */
  async function ask(page, name, see = async () => {}) {
    await begin(page, site.url, "forgot-password", name);
    await page.locator("label.choice", { hasText: words("activity.methods.option-approval") }).click();
    await leaveBy(page.locator("main form .btn").first());
    assert.equal(await heading(page), words("activity.approval.title"));
    await see(page, "approval-offer");
    await leaveBy(button(page, "activity.approval.ask"));
    assert.equal(await heading(page), words("activity.approval.waiting"));
    await see(page, "approval-waiting");
    return (await page.locator(".spelled .groups").innerText()).trim();
  }

  /** The page behind the link of the newest mail to the manager. */
  async function openLink(options) {
    const mail = await site.mail(MANAGER);
    const page = await window(options);
    await page.goto(mail.text.match(/http:\/\/localhost:\d+\/approve\/\S+/)[0]);
    return page;
  }

  async function answer(page, number, password) {
    await page.fill("[name=number]", number);
    await page.fill("[name=password]", password);
    await leaveBy(button(page, "page.approve.approve"));
  }

  for (const script of [true, false]) {
    it(`lets the person on when the manager confirms, ${script ? "by itself" : "without scripts too"}`, async () => {
      const person = await window({ script });
      const number = await ask(person, ANA, script ? look : undefined);
      assert.match(number, /^\d{4}$/);
      const manager = await openLink({ script });
      assert.match(await manager.locator("main").innerText(), /Ana Ruiz/);
      if (script) await look(manager, "approval-colleague");
      await answer(manager, number === "0000" ? "1111" : "0000", FIRST);
      await manager.locator(".error", { hasText: words("page.approve.wrong-number") }).waitFor();
      if (script) await look(manager, "approval-wrong");
      await answer(manager, number, FIRST);
      await manager.locator(".note", { hasText: words("page.approve.approved") }).waitFor();
      if (script) await look(manager, "approval-thanks");
      // The page of the person goes on by itself.
      await person.locator("[autocomplete=new-password]").first().waitFor();
      if (script) {
        await choosePassword(person, FRESH);
        await person.locator(".sheet.is-finished").waitFor();
      }
    });
  }

  it("ends when the manager says no", async () => {
    const person = await window();
    await ask(person, "tom.baker");
    const manager = await openLink();
    await leaveBy(button(manager, "page.approve.deny"));
    await manager.locator(".note", { hasText: words("page.approve.denied") }).waitFor();
    await person.locator(".sheet.is-failed").waitFor();
    assert.match(await person.locator("main").innerText(), new RegExp(words("activity.approval.denied").slice(0, 40)));
    await look(person, "approval-denied");
  });

  it("shows the same to a name that is nobody's", async () => {
    const person = await window();
    assert.match(await ask(person, "nobody.at.all"), /^\d{4}$/);
    await leaveBy(button(person, "activity.approval.look"));
    assert.equal(await heading(person), words("activity.approval.waiting"));
  });
});
