// Browsers that are remembered: at the end of a task, as a part of the proof the next time, in no other browser, and
// forgotten by their owner.

import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { codeOf, leaveBy } from "./lib.mjs";
import { FIRST, Site, heading, withSteps } from "./site.mjs";
import { begin, choosePassword, handIn } from "./walk.mjs";
import { words } from "./words.mjs";

const FRESH = "Harbor violin mustard 7";
const ANA = "ana.ruiz";
const COOKIE = "known-browser";

/** Puts both steps into tasks. */
function withBrowsers(text) {
  const remember = '{ step = "remember", activity = "remember-browser", settings = { days = 30 } }';
  const forgot =
    '{ step = "mail", activity = "mail-code", settings = { channel = "corporate" } }, ' +
    '{ choice = "second", options = [{ step = "browser", activity = "known-browser" }, { step = "totp", activity = "totp" }] }, ' +
    `{ step = "reset", activity = "reset-password" }, ${remember}`;
  const changed = withSteps(text, "forgot-password", forgot);
  return withSteps(changed, "manage-passwords", `{ step = "password", activity = "password" }, ${remember}`);
}

describe("browsers that are remembered", () => {
  const site = new Site({ change: withBrowsers });
  const window = (options) => site.window(options);
  const look = (page, name) => site.look(page, name);

  async function enterPassword(page, task, password) {
    await begin(page, site.url, task, ANA);
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
    await begin(page, site.url, "forgot-password", ANA);
    await page.locator("[autocomplete=one-time-code]").fill(codeOf(await site.mail(ANA, /\bcode\b/i)));
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
    await page.goto(`${site.url}/me`);
    const section = page.locator("section[aria-labelledby=me-browsers]");
    assert.match(await section.innerText(), /Chrom(e|ium), Linux/);
    await look(page, "me-browsers");
    await leaveBy(section.getByRole("button", { name: new RegExp(`^${words("page.me.browser-forget")}`) }).first());
    await page.locator("#me-history").waitFor();
    assert.equal(await page.locator("#me-browsers").count(), 0);
  });
});
