// What people do on an OpenLDAP server with password policies: each page's words and the directory's own state.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";

import { sqliteStore, startInstance } from "./instance.mjs";
import { startBrowser } from "./lib.mjs";
import { Slapd, peers, skip } from "./peers.mjs";
import { CHANGE, PROVING, REGISTERING, RESET, Visit } from "./visit.mjs";
import { words } from "./words.mjs";

// Each would do for the rules of the realm and of the directory's default policy.
const FIRST = "Copper lantern drifts 9";
const FRESH = "Harbor violin mustard 7";

describe("OpenLDAP with SQLite", { skip }, () => {
  const all = peers();
  const slapd = all && new Slapd(all.slapd);
  let browser;
  let instance;
  before(async () => {
    browser = await startBrowser();
    instance = await startInstance(all, slapd.connection(), sqliteStore());
  });
  after(async () => {
    await browser?.close();
    await slapd.tidy();
    await instance?.stop();
  });
  const visit = (account) => Visit.open(browser, instance, all.mail, account);
  const binds = async (account, password) => (await slapd.bind(account, password)).code;

  it("resets a password that length and history may refuse", async () => {
    const nora = await slapd.person(FIRST, { policy: "strict" });
    const window = await visit(nora);
    assert.deepEqual(await window.walk("register"), REGISTERING);
    assert.deepEqual(await window.walk("forgot-password", RESET), [...PROVING, RESET]);
    const rules = await window.page.locator(".rules .rule").allInnerTexts();
    assert.ok(rules.some((rule) => rule.endsWith("At least 14 characters")), rules.join("\n"));
    await window.refuses("Quince-Mdw 4x", "activity.reset.rules", "activity.reset.kept");
    await window.refuses(FIRST, "reset.refused.history", "activity.reset.kept");
    assert.equal(await binds(nora, FIRST), 0);
    await window.choose(FRESH);
    assert.equal(await window.heading(), words("run.done.forgot-password.title"));
    assert.equal(await binds(nora, FRESH), 0);
    assert.equal(await binds(nora, FIRST), 49);
    await window.close();
  });

  it("changes a password that has expired", async () => {
    const nora = await slapd.person(FIRST);
    await slapd.expirePassword(nora);
    assert.match((await slapd.bind(nora, FIRST)).text, /expired/i);
    const window = await visit(nora);
    await window.enterPassword("manage-passwords", FIRST);
    assert.equal(await window.heading(), CHANGE);
    await window.choose(FRESH);
    assert.equal(await window.heading(), words("run.done.manage-passwords.title"));
    assert.equal(await binds(nora, FRESH), 0);
    assert.equal(await binds(nora, FIRST), 49);
    await window.close();
  });

  it("lets somebody in again who is locked out", async () => {
    const nora = await slapd.person(FIRST);
    const window = await visit(nora);
    await window.walk("register");
    await slapd.lock(nora);
    assert.equal(await binds(nora, FIRST), 49);
    const seen = await window.walk("unlock-account");
    assert.deepEqual(seen, [...PROVING, words("activity.unlock.title"), words("run.done.unlock-account.title")]);
    assert.equal(await binds(nora, FIRST), 0);
    await window.close();
  });

  it("resets the password of somebody who is locked out, and lets them in", async () => {
    const nora = await slapd.person(FIRST);
    const window = await visit(nora);
    await window.walk("register");
    await slapd.lock(nora);
    await window.walk("forgot-password", RESET);
    await window.refuses(FIRST, "reset.refused.history");
    await window.choose(FRESH);
    assert.equal(await window.heading(), words("run.done.forgot-password.title"));
    assert.equal(await binds(nora, FRESH), 0);
    await window.close();
  });

  it("leaves an account locked that an administrator locked, and tells it after proof", async () => {
    const nora = await slapd.person(FIRST);
    const window = await visit(nora);
    await window.walk("register");
    await slapd.lockForGood(nora);
    await window.walk("forgot-password", RESET);
    await window.choose(FRESH);
    await window.says("reset.refused.account-disabled");
    assert.equal(await slapd.read(nora, "pwdAccountLockedTime"), "000001010000Z");
    assert.equal(await binds(nora, FRESH), 49);
    await window.enterPassword("manage-passwords", FIRST);
    await window.says("sign-in.refused.account-disabled");
    await window.close();
  });

  it("tells that the password is too young to be changed", async () => {
    const nora = await slapd.person(FIRST, { policy: "aged" });
    const window = await visit(nora);
    await window.enterPassword("manage-passwords", FIRST);
    await window.choose(FRESH);
    await window.says("change.refused.too-young");
    assert.equal(await binds(nora, FIRST), 0);
    await window.close();
  });
});
