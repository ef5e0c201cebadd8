// Codes by phone on Samba: a forgotten password is replaced by a code to the number in the directory, by a text message
// and by a call, and by one to a number that the person registered; what a provider reports is believed when it is
// signed, and told to the person.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";

import { FactorOnSamba, presetWith } from "./factor-on-samba.mjs";
import { press } from "./first.mjs";
import { TELESIGN, TWILIO, report, startGateways } from "./gateways.mjs";
import { codeOf, inspect, openWindow, startBrowser } from "./lib.mjs";
import { newestMessage, peers, skip } from "./peers.mjs";
import { begin, choosePassword, handIn, sentences } from "./walk.mjs";
import { words } from "./words.mjs";

const FIRST = "Copper lantern drifts 9";
const FRESH = "Harbor violin mustard 7";
const MOBILE = "+44 7700 900147";

describe("codes by phone on Samba", { skip }, () => {
  const all = peers();
  let [browser, gateways, house, samba] = [];

  /** The phone and the work mail prove together; a task of its own registers a number. */
  const document = (first) => presetWith({
    way: '{ sequence = [{ step = "phone", activity = "phone-code" }, { step = "phone-mail", activity = "mail-code", settings = { channel = "corporate" } }] }',
    tasks: ["[[policies.workflows]]", 'id = "my-number"', 'availability = "when-unregistered"', "steps = [", '  { step = "password", activity = "password" },',
      '  { step = "mobile", activity = "register-phone", settings = { optional = true } },', "]", ""],
    settings: ["[phone]", 'attributes = ["mobile"]', "wait_seconds = 0", "per_number = { count = 50, minutes = 60 }", "own_age_days = 0", "down_seconds = 1",
      `reports_at = "${house.url}"`,
      ...gateway("ts", "telesign", TELESIGN.account, TELESIGN.key, first === "telesign"),
      ...gateway("tw", "twilio", TWILIO.account, TWILIO.token, first === "twilio", [`sender = "${TWILIO.sender}"`])],
  });

  /** A gateway that is asked for codes, or only there. */
  const gateway = (id, kind, account, secret, isAsked, more = []) =>
    isAsked ? ["[[phone.gateways]]", `id = "${id}"`, `kind = "${kind}"`, `url = "${gateways.url}"`, `account = "${account}"`, `secret = "${secret}"`, ...more] : [];

  const heading = (page) => page.locator("h1").innerText();
  const type = async (page, code) => {
    await page.locator("[autocomplete=one-time-code]").fill(code);
    await handIn(page);
  };

  /** The second proof, and the new password. */
  async function finish(page, nora) {
    if ((await page.locator("[autocomplete=one-time-code]").count()) === 0) await handIn(page);
    const mail = await newestMessage(all.mail, { to: nora.mail, subject: /\bcode\b/i });
    await type(page, codeOf(mail));
    assert.equal(await heading(page), words("activity.reset.title"), await page.locator("main").innerText());
    await choosePassword(page, FRESH);
    await page.locator("main .badge").waitFor();
    assert.deepEqual([(await samba.bind(nora, FRESH)).code, (await samba.bind(nora, FIRST)).code], [0, 49]);
  }

  before(async () => {
    browser = await startBrowser();
    gateways = await startGateways();
    house = new FactorOnSamba(all, browser, "activity.methods.option-phone-code");
    samba = house.samba;
    await house.start(["mobile"]);
    await house.apply(await document("telesign"));
  });
  after(async () => {
    await house?.stop();
    await browser?.close();
    await gateways?.stop();
  });

  for (const way of ["sms", "call"]) {
    it(`resets a forgotten password by a code by ${way} to the number in the directory`, async () => {
      const nora = await samba.person(FIRST, { lines: [`mobile: ${MOBILE}`] });
      const { context, page, complaints } = await house.atFirstPage(nora.name, "activity.phone.title", { width: 360, script: way === "sms" });
      const wrong = way === "sms" ? await inspect(page) : [];
      await press(page, `activity.phone.${way}`);
      const message = gateways.sent.at(-1);
      assert.deepEqual([message.way, message.number], [way, "447700900147"]);
      assert.ok(!(await page.content()).includes("7700900"), "the number is nowhere on the page");
      await type(page, message.code === "000000" ? "000001" : "000000");
      assert.ok((await sentences(page)).includes(words("activity.phone.wrong")));
      await type(page, message.code);
      await finish(page, nora);
      // What became of it is reported afterwards, and does not matter any more.
      assert.equal(await report(message, "delivered", { site: house.url, gateway: "ts" }), 204);
      assert.deepEqual(wrong, []);
      assert.deepEqual(complaints, []);
      await context.close();
    });
  }

  it("never sends anything for somebody without a number, nor for nobody, on the same pages", async () => {
    const nora = await samba.person(FIRST);
    const before = gateways.sent.length;
    const seen = [];
    for (const name of [nora.name, house.nobody()]) {
      const { context, page } = await house.atFirstPage(name, "activity.phone.title");
      await press(page, "activity.phone.sms");
      await type(page, "123456");
      seen.push((await sentences(page)).map((text) => text.replace(/\d\d/g, "..")));
      await context.close();
    }
    assert.deepEqual(seen[0], seen[1]);
    assert.equal(gateways.sent.length, before);
  });

  it("registers a number, tells that a message did not arrive, and resets the password by it", async () => {
    await house.apply(await document("twilio"), async () => {
      // It is in force when the gateway that is asked is the other one.
      const before = gateways.sent.length;
      const { context, page } = await atNumber(await samba.person(FIRST));
      await number(page, "0151 23456780");
      await context.close();
      return gateways.sent.length > before && Boolean(gateways.sent.at(-1).report);
    });
    const nora = await samba.person(FIRST);
    const { context, page, complaints } = await atNumber(nora, { width: 360 });
    const wrong = await inspect(page);
    await number(page, "12");
    assert.ok((await sentences(page)).includes(words("activity.register.phone.invalid")));
    wrong.push(...(await inspect(page)));
    await number(page, "0151 234 567-89");
    const lost = gateways.sent.at(-1);
    assert.deepEqual([lost.number, lost.way], ["4915123456789", "sms"]);
    assert.equal(lost.report.split("?")[0], `${house.url}/phone/status/tw`);

    const forged = { forge: (headers, body) => ({ headers, body: body.replace("undelivered", "delivered") }) };
    const unsigned = { forge: (headers, body) => ({ headers: { "content-type": headers["content-type"] }, body }) };
    for (const bad of [forged, unsigned]) assert.equal(await report(lost, "undelivered", bad), 403);
    await page.reload();
    assert.ok(!(await sentences(page)).includes(words("activity.phone.undelivered")));
    for (let times = 0; times < 2; times += 1) assert.equal(await report(lost, "undelivered", {}), 204, "twice is no harm");
    await page.reload();
    assert.ok((await sentences(page)).includes(words("activity.phone.undelivered")), (await sentences(page)).join("\n"));
    wrong.push(...(await inspect(page)));

    await press(page, "activity.phone.sms-again");
    await type(page, gateways.sent.at(-1).code);
    await page.locator("main .badge").waitFor();
    const told = gateways.sent.at(-1);
    assert.deepEqual([told.number, told.code], ["4915123456789", undefined], "the number is told, without a code");
    const mail = await newestMessage(all.mail, { to: nora.mail, subject: /mobile number/ });
    assert.match(mail.text, /mobile number/);
    await context.close();

    const again = await house.atFirstPage(nora.name, "activity.phone.title", { width: 360 });
    assert.match((await sentences(again.page)).join("\n"), /89/);
    await press(again.page, "activity.phone.call");
    const call = gateways.sent.at(-1);
    assert.deepEqual([call.way, call.number], ["call", "4915123456789"]);
    assert.equal(await report(call, "delivered", {}), 204);
    await type(again.page, call.code);
    await finish(again.page, nora);
    assert.deepEqual(wrong, []);
    assert.deepEqual([...complaints, ...again.complaints], []);
    await again.context.close();
  });

  /** A window on the page on which a number is typed. */
  async function atNumber(nora, options) {
    const window = await openWindow(browser, options);
    await begin(window.page, house.url, "my-number", nora.name);
    await window.page.locator("[autocomplete=current-password]").fill(FIRST);
    await handIn(window.page);
    assert.equal(await heading(window.page), words("activity.register.phone.title"));
    return window;
  }

  async function number(page, typed) {
    await page.locator("select[name=country]").selectOption("DE");
    await page.locator("input[name=number]").fill(typed);
    await press(page, "activity.phone.sms");
  }
});
