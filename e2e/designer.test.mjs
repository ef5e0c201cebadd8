// The workflow designer on a real instance, in the session of the first set-up: a task composed from nothing by
// keyboard alone and without scripts, and what the check says of it.

import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, it } from "node:test";

import { emptyInstance } from "./instance.mjs";
import { inspect, openWindow, startBrowser } from "./lib.mjs";
import { words } from "./words.mjs";

const shots = process.env.RECLAVE_SHOTS;

let [browser, instance, storage] = [];
before(async () => {
  browser = await startBrowser();
  instance = await emptyInstance();
  const { context, page } = await openWindow(browser);
  await page.goto(`${instance.url}/admin/setup-code`);
  await page.fill("[name=code]", instance.code);
  await page.locator("main form .btn").click();
  // The session's cookie, for windows of every kind.
  storage = await context.cookies();
  await context.close();
});
after(async () => {
  await browser?.close();
  await instance?.stop();
});

async function open(options) {
  const window = await openWindow(browser, options);
  await window.context.addCookies(storage);
  return window;
}

const picture = async (page, name) => shots && page.screenshot({ path: join(shots, `designer-${name}.png`), fullPage: true });

/** Goes to what is found by the keyboard's focus and presses Enter. */
async function press(page, locator) {
  await locator.focus();
  await Promise.all([page.waitForEvent("framenavigated"), page.keyboard.press("Enter")]);
  await page.waitForLoadState("load");
}

const add = (page, kind) => press(page, page.locator(`.palette-item[data-kind="${kind}"]`));
const chosen = (page) => page.locator(".flow-block.now > .flow-head .flow-name > a").evaluate((link) => link.firstChild.textContent);
const names = (page) => page.locator(".flow-block.step > .flow-head .flow-name > a").evaluateAll((all) => all.map((one) => one.firstChild.textContent));

it("composes a task from nothing by keyboard, without scripts, and refuses a reset without a proof", async () => {
  const { context, page } = await open({ script: false });
  await page.goto(`${instance.url}/admin/policies/everyone/workflows/new`);
  await page.locator("[name=name]").focus();
  await page.keyboard.type("Help me in");
  await page.keyboard.press("Enter");
  await page.waitForURL(/workflows\/help-me-in$/);

  await add(page, "reset-password");
  assert.match(page.url(), /\?at=0#b-0$/, "the eye is led to the new step");
  assert.equal(await page.locator(".verdict .note.bad").count() > 0, true, "the check refuses it");
  assert.match(await page.locator(".ways-list").innerText(), /0 of 3/);
  await picture(page, "refused");

  // A proof before it: one of two, the second of two steps.
  await add(page, "totp");
  await press(page, page.locator('[name=_do][value="up:1"]'));
  assert.deepEqual(await names(page), [words("activity-kind.totp"), words("activity-kind.reset-password")]);
  assert.equal(await page.locator(".verdict .note.good").count(), 1, await page.locator(".verdict").innerText());

  await page.locator("#b-0 .flow-more > summary").focus();
  await page.keyboard.press("Enter");
  await press(page, page.locator('[name=_do][value="wrap:0:choice"]'));
  await press(page, page.locator("#b-0 > .flow-inner .flow-add > a").last());
  await add(page, "mail-code");
  assert.equal(await chosen(page), words("activity-kind.mail-code"));
  assert.match(await page.locator(".ways-list").innerText(), /of 3/);
  const weak = await page.locator(".ways-list .pill.bad").count();
  assert.equal(weak, 1, "a mailed code alone is too weak");
  await picture(page, "weak");

  await page.locator("#b-0\\.options\\.1 .flow-more > summary").first().focus();
  await page.keyboard.press("Enter");
  await press(page, page.locator('[name=_do][value="wrap:0.options.1:sequence"]'));
  await press(page, page.locator("#b-0\\.options\\.1 > .flow-inner > .flow-add > a"));
  await add(page, "questions");
  assert.equal(await page.locator(".verdict .note.good").count(), 1, await page.locator(".verdict").innerText());
  await picture(page, "good");

  // A setting of a step.
  await press(page, page.locator('#b-0\\.options\\.1\\.sequence\\.0 .flow-name > a'));
  await press(page, page.locator("#panel .save-bar .btn"));
  assert.match(page.url(), /at=0\.options\.1\.sequence\.0#/);

  await page.goto(`${instance.url}/admin/policies/everyone/workflows/help-me-in/preview`);
  assert.ok(await page.locator(".preview fieldset[disabled]").count(), "the first page, with nothing to send");
  assert.equal(await page.locator(".draft-bar").count(), 1, "the change waits to be published");
  await context.close();
});

it("has no violation and no sideways scrolling in any look", async () => {
  const { context, page } = await open();
  const policy = "/admin/policies/everyone";
  const task = `${policy}/workflows/forgot-password`;
  const pages = {
    list: "/admin/policies", new: "/admin/policies/new", policy, people: `${policy}/set/people`, questions: `${policy}/set/questions`,
    lock: `${policy}/set/lock`, helpdesk: `${policy}/set/helpdesk`, rename: `${policy}/name`, remove: `${policy}/remove`, task,
    step: `${task}?at=0`, about: `${task}/about`, preview: `${task}/preview`, text: `${task}/text`, import: `${policy}/workflows/import`,
    passwords: "/admin/password-policies", password: "/admin/password-policies/modern",
  };
  const wrong = [];
  for (const [name, path] of Object.entries(pages)) {
    await page.goto(instance.url + path);
    wrong.push(...(await inspect(page)));
    await page.setViewportSize({ width: 1280, height: 900 });
    await picture(page, name);
  }
  await page.setViewportSize({ width: 360, height: 900 });
  await page.goto(instance.url + task);
  await picture(page, "phone");
  assert.deepEqual(wrong, []);
  await context.close();
});
