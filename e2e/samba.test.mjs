// What people do on a Samba domain controller, and what the pages say to it: each page's words and the
// directory's own state. The service account has the three delegated rights and no others.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";

import { postgresStore, sqliteStore, startInstance } from "./instance.mjs";
import { inspect, startBrowser } from "./lib.mjs";
import { Samba, newestMessage, peers, skip } from "./peers.mjs";
import { CHANGE, PROVING, REGISTERING, RESET, Visit } from "./visit.mjs";
import { words } from "./words.mjs";

// Each would do for the rules of the realm and of the domain.
const FIRST = "Copper lantern drifts 9";
const FRESH = "Harbor violin mustard 7";
const OTHER = "Quince meadow Thursday 4";

/** Runs the tests of one instance; `during` gets what they need once it runs. */
function house(name, { connection, store }, during) {
  describe(name, { skip }, () => {
    const all = peers();
    const samba = all && new Samba(all.samba);
    const rooms = { samba, mail: all?.mail };
    before(async () => {
      rooms.browser = await startBrowser();
      rooms.instance = await startInstance(all, connection(samba), store(all));
    });
    after(async () => {
      await rooms.browser?.close();
      await samba.tidy();
      await rooms.instance?.stop();
    });
    during(rooms, (account, options) => Visit.open(rooms.browser, rooms.instance, rooms.mail, account, options));
  });
}

/** The result codes of binds with each password; 0 is a good one. */
async function binds(samba, account, ...passwords) {
  const codes = [];
  for (const password of passwords) codes.push((await samba.bind(account, password)).code);
  return codes;
}

const usual = { connection: (samba) => samba.connection() };

house("Samba with PostgreSQL", { ...usual, store: postgresStore }, ({ samba, mail }, visit) => {
  it("takes a person from registering through every refusal to a new password, every page fit for every eye", async () => {
    const wrong = [];
    const look = async (page) => wrong.push(...(await inspect(page)));
    const nora = await samba.person(FIRST);
    const window = await visit(nora, { look });
    assert.deepEqual(await window.walk("register"), REGISTERING);
    assert.deepEqual(await window.walk("forgot-password", RESET), [...PROVING, RESET]);

    // Our rules are the realm's and the domain's together: nothing is sent that they refuse.
    await window.says("activity.reset.kept");
    await window.refuses("Ab-3 xy", "activity.reset.rules", "activity.reset.kept");
    await window.refuses("harbor violin mustard", "activity.reset.rules", "activity.reset.kept");
    assert.deepEqual(await binds(samba, nora, FIRST), [0]);

    // Without the policy-hints control the history is asked in a second step, when the old password is gone.
    await window.refuses(FIRST, "reset.refused.history", "activity.reset.half-done");
    assert.deepEqual(await binds(samba, nora, FIRST), [49]);
    await window.choose(FRESH);
    assert.equal(await window.heading(), words("run.done.forgot-password.title"));
    assert.deepEqual(await binds(samba, nora, FRESH, FIRST), [0, 49]);
    const told = await newestMessage(mail, { to: nora.mail, subject: /password/i });
    assert.ok(!told.text.includes(FRESH));
    await window.close();
    assert.deepEqual(wrong, []);
  });

  it("lets somebody in again who is locked out", async () => {
    const nora = await samba.person(FIRST);
    const window = await visit(nora);
    await window.walk("register");
    await samba.lock(nora);
    const locked = await samba.bind(nora, FIRST);
    assert.match(locked.text, /data 775/);

    await window.enterPassword("manage-passwords", FIRST);
    await window.says("activity.password.wrong");
    const seen = await window.walk("unlock-account");
    assert.deepEqual(seen, [...PROVING, words("activity.unlock.title"), words("run.done.unlock-account.title")]);
    await window.says("run.done.unlock-account.lead");
    assert.equal(await samba.read(nora, "lockoutTime"), "0");
    assert.deepEqual(await binds(samba, nora, FIRST), [0]);
    await window.close();
  });

  it("changes a password that must be changed at the next logon", async () => {
    const nora = await samba.person(FIRST, { lines: ["pwdLastSet: 0"] });
    assert.match((await samba.bind(nora, FIRST)).text, /data 773/);
    const window = await visit(nora);
    await window.enterPassword("manage-passwords", FIRST);
    assert.equal(await window.heading(), CHANGE);
    await window.refuses(FIRST, "change.refused.history");
    await window.choose(FRESH);
    assert.equal(await window.heading(), words("run.done.manage-passwords.title"));
    assert.deepEqual(await binds(samba, nora, FRESH, FIRST), [0, 49]);
    assert.notEqual(await samba.read(nora, "pwdLastSet"), "0");
    await window.close();
  });

  it("refuses to change a password that is too young", async () => {
    const nora = await samba.person(FIRST, { groups: [samba.server.aged_group_dn] });
    const window = await visit(nora);
    await window.enterPassword("manage-passwords", FIRST);
    await window.choose(FRESH);
    await window.says("change.refused.too-young");
    assert.deepEqual(await binds(samba, nora, FIRST, FRESH), [0, 49]);
    await window.close();
  });

  it("shows the rule of a fine-grained policy to those whom it holds", async () => {
    const nora = await samba.person(FIRST, { groups: [samba.server.strict_group_dn] });
    const window = await visit(nora);
    await window.enterPassword("manage-passwords", FIRST);
    const rules = await window.page.locator(".rules .rule").allInnerTexts();
    assert.ok(rules.some((rule) => rule.endsWith("At least 14 characters")), rules.join("\n"));
    await window.refuses("Quince-Mdw 4x", "activity.reset.rules");
    await window.choose(OTHER);
    assert.equal(await window.heading(), words("run.done.manage-passwords.title"));
    assert.deepEqual(await binds(samba, nora, OTHER), [0]);
    await window.close();
  });

  for (const [what, refusal, data, account] of [
    ["turned off", "account-disabled", "533", { control: 514 }],
    ["expired", "account-expired", "701", { lines: ["accountExpires: 132223104000000000"] }],
  ]) {
    it(`tells that an account is ${what} to nobody but those who have its password`, async () => {
      const nora = await samba.person(FIRST, account);
      assert.match((await samba.bind(nora, FIRST)).text, new RegExp(`data ${data}`));
      const window = await visit(nora);
      await window.enterPassword("manage-passwords", OTHER);
      await window.says("activity.password.wrong");
      await window.enterPassword("manage-passwords", FIRST);
      await window.says(`sign-in.refused.${refusal}`);
      await window.close();
    });
  }
});

house("Samba with SQLite, without JavaScript", { ...usual, store: sqliteStore }, ({ samba }, visit) => {
  it("takes a person from registering to a new password, locked out meanwhile", async () => {
    const nora = await samba.person(FIRST);
    const window = await visit(nora, { script: false, name: `${samba.server.netbios}\\${nora.name}` });
    assert.deepEqual(await window.walk("register"), REGISTERING);
    await samba.lock(nora);
    assert.deepEqual(await window.walk("forgot-password", RESET), [...PROVING, RESET]);
    await window.refuses(FIRST, "reset.refused.history", "activity.reset.half-done");
    await window.choose(FRESH);
    assert.equal(await window.heading(), words("run.done.forgot-password.title"));
    assert.deepEqual(await binds(samba, nora, FRESH, FIRST), [0, 49]);
    await window.close();
  });
});

const narrow = (samba) => samba.connection(samba.server.narrow_service_name);

house("Samba when fine-grained policies may not be read", { connection: narrow, store: sqliteStore }, ({ samba }, visit) => {
  it("gives the words for what only the domain controller knew", async () => {
    const nora = await samba.person(FIRST, { groups: [samba.server.strict_group_dn] });
    const window = await visit(nora);
    await window.enterPassword("manage-passwords", FIRST);
    await window.refuses("Quince-Mdw 4x", "change.refused.too-short");
    assert.deepEqual(await binds(samba, nora, FIRST), [0]);
    await window.choose(OTHER);
    assert.equal(await window.heading(), words("run.done.manage-passwords.title"));
    assert.deepEqual(await binds(samba, nora, OTHER), [0]);
    await window.close();
  });
});
