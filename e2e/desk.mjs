// What an operator does at the helpdesk site, as the tests of the demo and of real directories do it.

import assert from "node:assert/strict";

import { leaveBy } from "./lib.mjs";
import { handIn } from "./walk.mjs";

/** Presses the first button of the page's form. */
export const go = handIn;

/** The page's first heading. */
export const heading = async (page) => (await page.locator("h1").innerText()).trim();

/** Chooses one of several by its words. */
export const choose = (page, way) => page.locator("label.choice", { hasText: way }).click();

/**
 * Signs an operator in from `path`, by password and a code; `code` is called on the page that asks for it, and again on
 * each further one: whoever has no app yet sets one up.
 */
export async function signInToDesk(page, url, { name, password, code }, path = "/helpdesk/") {
  await page.goto(url + path);
  await page.fill("#f-name", name);
  await go(page);
  await page.fill("[autocomplete=current-password]", password);
  await go(page);
  const field = page.locator("[autocomplete=one-time-code]");
  for (let turn = 0; turn < 2 && (await field.count()) > 0; turn += 1) {
    await field.fill(await code(page));
    await go(page);
  }
}

/** Finds somebody by the first letters of a name, and goes to the page about them. */
export async function findPerson(page, url, text, name) {
  await page.goto(`${url}/helpdesk/`);
  await page.fill("#f-text", text);
  await go(page);
  await leaveBy(page.locator("tbody a", { hasText: name }));
  assert.equal(await heading(page), name);
}

/** Begins a task from the page about somebody: the task, the reason, the confirmation. */
export async function beginTask(page, name, { reason = "INC-4711", seen = async () => {} } = {}) {
  await leaveBy(page.locator(".desk-tasks a.task", { hasText: name }).first());
  await seen(page);
  if ((await page.locator("#f-reason").count()) > 0) await page.fill("#f-reason", reason);
  await go(page);
}

/** Goes on to the end of a task that asks for nothing more. */
export async function goOn(page) {
  for (let turn = 0; turn < 5 && (await page.locator("main .badge").count()) === 0; turn += 1) await go(page);
}

/** A task on the page about somebody that cannot be begun now. */
export const offTask = (page, name) => page.locator(".desk-tasks .off", { hasText: name });

/** The passcode that the last page shows. */
export async function shownPasscode(page) {
  return (await page.locator("main").innerText()).match(/\b[0-9A-Z]{4}-[0-9A-Z]{4}\b/)[0];
}

/** The password in a mail: long, without a space, alone on its line. */
export function passwordIn(mail) {
  const sent = mail.text.split("\n").map((line) => line.trim()).find((line) => /^\S{10,}$/.test(line));
  assert.ok(sent, mail.text);
  return sent;
}
