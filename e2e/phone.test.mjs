// Codes by phone on the demo: an administrator adds a gateway, tries it and puts the step into a task; a person resets a
// password by a text message and by a call; while the gateway is away, another way is offered; and somebody registers a
// number of their own, of whose messages the provider reports.

import assert from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";

import { choose, heading, signInToDesk } from "./desk.mjs";
import { press } from "./first.mjs";
import { TELESIGN, report, startGateways } from "./gateways.mjs";
import { inspect, leaveBy, newestMail, openWindow, startBrowser, startDemo } from "./lib.mjs";
import { Person, begin, choosePassword, handIn, walk } from "./walk.mjs";
import { words } from "./words.mjs";

const FIRST = "Start-Passw0rd1";
const FRESH = ["Harbor violin mustard 7", "Copper lantern drifts 9"];
const [TOM, MEI] = ["tom.baker", "mei.chen"];
const LOOKS = { phone: { colorScheme: "light", width: 390 }, narrow: { colorScheme: "dark", width: 360 }, desk: { colorScheme: "dark", width: 1280 } };
const shots = process.env.RECLAVE_SHOTS;

describe("codes by phone", () => {
  let [browser, demo, gateways, admin] = [];
  const wrong = [];
  const look = async (page, name) => {
    wrong.push(...(await inspect(page)));
    if (!shots || !name) return;
    await mkdir(shots, { recursive: true });
    for (const [kind, { colorScheme, width }] of Object.entries(LOOKS)) {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.screenshot({ path: join(shots, `${name}-${kind}.png`), fullPage: true });
    }
  };

  before(async () => {
    browser = await startBrowser();
    gateways = await startGateways();
    demo = await startDemo();
    admin = await openWindow(browser);
    const code = async () => {
      const { context, page } = await openWindow(browser);
      await page.goto(`${demo.url}/demo/codes`);
      const shown = await page.locator("#code-mei\\.chen output").innerText();
      await context.close();
      return shown;
    };
    await signInToDesk(admin.page, demo.url, { name: MEI, password: FIRST, code }, "/admin/");
  });
  after(async () => {
    await browser?.close();
    await demo?.stop();
    await gateways?.stop();
  });

  it("takes a gateway, tries it, and puts the step into a task", async () => {
    const { page } = admin;
    await page.goto(`${demo.url}/admin/phone`);
    await look(page, "admin-phone-none");
    await page.goto(`${demo.url}/admin/phone/new`);
    await look(page);
    await press(page, "realm.save");
    await page.fill("[name=account]", TELESIGN.account);
    await page.fill("[name=secret]", "bm90IGl0");
    await page.fill("[name=url]", gateways.url);
    await press(page, "realm.save");
    await page.fill("[name=number]", "+44 7700 900123");
    await press(page, "realm.phone.test.go");
    const refused = await page.locator(".note.bad").innerText();
    assert.match(refused, /account, status 401, code -30006/, "a wrong key is told as such");
    await page.fill("[name=secret]", TELESIGN.key);
    await press(page, "realm.save");
    await page.fill("[name=number]", "+44 7700 900123");
    await press(page, "realm.phone.test.go");
    await page.locator(".note.good").waitFor();
    assert.equal(gateways.sent.at(-1).number, "447700900123");
    await look(page, "admin-phone-gateway");
    await page.goto(`${demo.url}/admin/phone`);
    await look(page, "admin-phone");

    await page.goto(`${demo.url}/admin/toml`);
    const document = await page.locator("[name=text]").inputValue();
    await page.fill("[name=text]", withPhone(document));
    await press(page, "realm.save");
    await page.goto(`${demo.url}/admin/changes`);
    await press(page, "realm.changes.publish");
    assert.match(page.url(), /\/admin\/revisions\/\d+/, await page.locator("main").innerText());
  });

  /** The work mail's code gives way to one by phone in the task of a forgotten password. */
  function withPhone(document) {
    const [before, ...rest] = document.split(/(?=^id = "forgot-password"$)/m);
    const task = rest.join("");
    const changed = task.replace(/activity = "mail-code"(, settings = \{[^}]*\}|)/, 'activity = "phone-code"');
    assert.notEqual(changed, task, document);
    return before + changed;
  }

  const ways = { sms: "activity.phone.sms", call: "activity.phone.call" };
  for (const [turn, way] of Object.keys(ways).entries()) {
    it(`resets a password by a code by ${way}`, async () => {
      const { context, page, complaints } = await openWindow(browser, { script: turn === 0 });
      await begin(page, demo.url, "forgot-password", TOM);
      await choose(page, words("activity.methods.option-phone-code"));
      await handIn(page);
      assert.equal(await heading(page), words("activity.phone.title"));
      if (turn === 0) await look(page, "phone-choose");
      await press(page, ways[way]);
      const { number, code, way: gone, text } = gateways.sent.at(-1);
      assert.deepEqual([gone, number.slice(0, 9)], [way, "447700900"]);
      assert.ok(way === "call" || text.includes("$$CODE$$"));
      assert.ok((await page.locator("main").innerText()).includes(number.slice(-2)));
      assert.ok(!(await page.content()).includes(number.slice(3)), "the number is nowhere on the page");
      if (turn === 0) await look(page, "phone-code");
      await page.fill("[autocomplete=one-time-code]", code === "000000" ? "000001" : "000000");
      await handIn(page);
      await page.locator("main .error").first().waitFor();
      await page.fill("[autocomplete=one-time-code]", code);
      await handIn(page);
      if ((await page.locator("label.choice input[type=radio]").count()) > 0) {
        await choose(page, /questions/i);
        await handIn(page);
      }
      for (const field of await page.locator("main form input[type=password], main form input[type=text]").all()) await field.fill("Lisbon");
      await handIn(page);
      await choosePassword(page, FRESH[turn]);
      await page.locator("main .badge.good").waitFor();
      assert.deepEqual(complaints, []);
      await context.close();
    });
  }

  it("offers another way while the gateway is away, and tells the administrator why", async () => {
    gateways.fail(503);
    const { context, page } = await openWindow(browser);
    await begin(page, demo.url, "forgot-password", TOM);
    await choose(page, words("activity.methods.option-phone-code"));
    await handIn(page);
    await press(page, "activity.phone.sms");
    await page.locator("main .note", { hasText: words("activity.phone.away") }).first().waitFor();
    await look(page, "phone-away");
    await context.close();
    gateways.fail(0);
    await admin.page.goto(`${demo.url}/admin/history`);
    assert.ok((await admin.page.locator("main").innerText()).includes(words("event.factor.gateway-failed")));
    assert.deepEqual(wrong, []);
  });

  it("registers a number of one's own, and shows what became of messages", async () => {
    // Reports are taken from now on, and a registered number proves after two days.
    await admin.page.goto(`${demo.url}/admin/phone`);
    await admin.page.fill("[name=reports_at]", demo.url);
    await admin.page.fill("[name=own_age_days]", "2");
    await press(admin.page, "realm.save");
    await admin.page.goto(`${demo.url}/admin/changes`);
    await press(admin.page, "realm.changes.publish");

    const { context, page, complaints } = await openWindow(browser);
    const tom = new Person(browser, demo.url, {
      mail: TOM, password: FRESH[1], answer: (question) => `a street beside ${question.length} trees`,
      way: /work e-mail/, skip: /authenticator|recovery codes|personal e-mail/i,
    });
    await begin(page, demo.url, "sign-in", TOM);
    await walk(page, tom);
    await page.goto(`${demo.url}/me`);
    await leaveBy(page.getByRole("link", { name: words("page.me.phone-add"), exact: true }));
    await handIn(page);
    await walk(page, tom, undefined, words("activity.register.phone.title"));
    const options = await page.locator("select[name=country] option").allInnerTexts();
    assert.match(options[0], /United Kingdom \(\+44\)/, "that of the number in the directory comes first");
    const rest = options.slice(1);
    assert.deepEqual(rest, [...rest].sort(new Intl.Collator("en").compare), "by their names");
    await look(page, "phone-register");
    await number(page, "07700 900 181");
    const lost = gateways.sent.at(-1);
    assert.equal(lost.number, "447700900181");
    assert.equal(await report(lost, "undelivered", { site: demo.url, gateway: "gateway" }), 204);
    await page.reload();
    await page.locator("main .note", { hasText: words("activity.phone.undelivered") }).first().waitFor();
    await look(page, "phone-undelivered");
    await press(page, "activity.register.phone.other");
    await number(page, "07700 900 182");
    const message = gateways.sent.at(-1);
    await page.fill("[autocomplete=one-time-code]", message.code);
    await handIn(page);
    assert.equal(gateways.sent.at(-1).number, "447700900182", "the number is told");
    assert.equal(await report(message, "delivered", { site: demo.url, gateway: "gateway" }), 204);
    await walk(page, tom);
    await page.goto(`${demo.url}/me`);
    await page.getByText("…82", { exact: true }).waitFor();
    await page.getByRole("link", { name: words("page.me.phone-manage"), exact: true }).waitFor();
    await look(page, "phone-profile");
    await newestMail(browser, demo.url, { to: TOM, subject: /mobile number was added/ });
    // It proves nothing yet: the way offers those of the directory only.
    // Whoever is signed in gives no name.
    await page.goto(`${demo.url}/task/forgot-password`);
    await handIn(page);
    await choose(page, words("activity.methods.option-phone-code"));
    await handIn(page);
    assert.ok(!(await page.locator("main").innerText()).includes("82"));
    assert.deepEqual(complaints, []);
    await context.close();

    await admin.page.goto(`${demo.url}/admin/phone`);
    await admin.page.getByText(`${words("realm.phone.state.undelivered")} (211)`).waitFor();
    await look(admin.page, "admin-phone-reports");
    await admin.page.goto(`${demo.url}/admin/history`);
    assert.ok((await admin.page.locator("main").innerText()).includes(words("event.factor.phone-delivery")));
    assert.deepEqual(wrong, []);
  });

  async function number(page, typed) {
    await page.locator("select[name=country]").selectOption("GB");
    await page.fill("[name=number]", typed);
    await press(page, "activity.phone.sms");
  }
});
