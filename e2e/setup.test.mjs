// From an empty store to a person who resets a password, by clicking only: the first-run assistant against a Samba
// domain controller.

import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";

import { totp } from "./app.mjs";
import { setUp, signIn } from "./first.mjs";
import { emptyInstance } from "./instance.mjs";
import { inspect, openWindow, startBrowser } from "./lib.mjs";
import { Samba, peers, skip } from "./peers.mjs";
import { PROVING, REGISTERING, RESET, Visit } from "./visit.mjs";
import { words } from "./words.mjs";

const FIRST = "Copper lantern drifts 9";
const FRESH = "Harbor violin mustard 7";
const CLICKS_MS = 5 * 60_000;

describe("the first set-up against Samba", { skip }, () => {
  const all = peers();
  const samba = all && new Samba(all.samba);
  let [browser, instance] = [];
  before(async () => {
    browser = await startBrowser();
    instance = await emptyInstance();
  });
  after(async () => {
    await browser?.close();
    await samba.tidy();
    await instance?.stop();
  });

  it("is composed in the browser only, and then a person resets the password", { timeout: 1_800_000 }, async () => {
    const wrong = [];
    const { context, page, complaints } = await openWindow(browser);
    const shots = process.env.RECLAVE_SHOTS;
    let looked = 0;
    const look = async (name) => {
      const began = Date.now();
      wrong.push(...(await inspect(page)));
      if (shots) await page.screenshot({ path: join(shots, `setup-${name}.png`), fullPage: true });
      looked += Date.now() - began;
    };
    const boss = await samba.person(FIRST);
    const began = Date.now();
    const key = await setUp(page, instance, { samba, mail: all.mail, boss, look });
    assert.ok(Date.now() - began - looked < CLICKS_MS, "in under five minutes of clicks");

    // The code is used up with its session, and the one who was named signs in.
    await page.goto(`${instance.url}/admin/setup/directory`);
    assert.match(page.url(), /\/admin\/sign-in$/);
    await signIn(page, instance, boss, totp(key, Date.now() + 30_000));
    await page.goto(`${instance.url}/admin/revisions`);
    assert.equal(await page.locator("h1").innerText(), words("realm.revisions.title"));
    assert.equal(await page.locator(".data tbody tr").count(), 1);
    assert.deepEqual(complaints.filter((line) => !/\b(404|422)\b/.test(line)), []);
    await context.close();

    const nora = await samba.person(FIRST);
    const visit = await Visit.open(browser, instance, all.mail, nora);
    assert.deepEqual(await visit.walk("register"), REGISTERING);
    assert.deepEqual(await visit.walk("forgot-password", RESET), [...PROVING, RESET]);
    await visit.choose(FRESH);
    assert.equal((await samba.bind(nora, FRESH)).code, 0);
    assert.equal((await samba.bind(nora, FIRST)).code, 49);
    await visit.close();
    assert.deepEqual(wrong, []);
  });
});
