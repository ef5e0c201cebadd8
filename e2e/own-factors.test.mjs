// A forgotten password of the demo is replaced by what people have set up or asked for themselves: an authenticator app, a
// recovery code, a code to their own mail address, a passcode. Each time the new password works and the old one does not.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";

import { beginTask, choose, findPerson, go, goOn, heading, shownPasscode, signInToDesk } from "./desk.mjs";
import { press } from "./first.mjs";
import { codeOf, inspect, newestMail, openWindow, startBrowser, startDemo } from "./lib.mjs";
import { withSteps } from "./site.mjs";
import { Person, begin, choosePassword, opensDemo, sentences, walk } from "./walk.mjs";
import { words } from "./words.mjs";

const [ANA, TOM, MEI] = ["ana.ruiz", "tom.baker", "mei.chen"];
const FIRST = "Start-Passw0rd1";
const HOME = "ana@home.example";
const OWN = "own-passcode";
/** A task that an administrator composes: whoever has the app gets a passcode by mail. */
const OWN_TASK = `
[[policies.workflows]]
id = "${OWN}"
name = { en = "Send me a passcode" }
description = { en = "Get a passcode by e-mail." }
steps = [
  { step = "totp", activity = "totp" },
  { step = "passcode", activity = "get-passcode", settings = { channel = "corporate", length = 10, minutes = 30 } },
]
`;
/** How operators verify callers. */
const VERIFY = `{ choice = "proof", options = [${["totp", "recovery-code", "passcode"].map((way) => `{ step = "${way}", activity = "caller-${way}" }`)}] },
  { step = "confirm", activity = "confirm-caller" }`;
/** Pages of the registration that have a picture. */
const PICTURES = new Map(
  [
    ["activity.register.questions.title", "own-register-questions"],
    ["activity.register.contact.title", "own-register-mail"],
    ["activity.register.contact.code.title", "own-register-mail-code"],
    ["activity.register.totp.title", "own-register-app"],
    ["activity.register.recovery-codes.title", "own-register-recovery-codes"],
  ].map(([code, name]) => [words(code), name]),
);

describe("what people have set up themselves", () => {
  let [browser, demo, ana, codes] = [];
  let [used, password, passcodes] = [0, FIRST, 0];
  const wrong = [];
  const look = async (page, name) => {
    wrong.push(...(await inspect(page, name)));
  };

  /** The code that the demo shows for somebody's app. */
  async function shownCode(name) {
    const { context, page } = await openWindow(browser);
    await page.goto(`${demo.url}/demo/codes`);
    const code = await page.locator(`#code-${name.replace(".", "\\.")} output`).innerText();
    await context.close();
    return code;
  }

  before(async () => {
    browser = await startBrowser();
    demo = await startDemo();
    const { context, page } = await openWindow(browser);
    await signInToDesk(page, demo.url, { name: MEI, password: FIRST, code: () => shownCode(MEI) }, "/admin/");
    await page.goto(`${demo.url}/admin/toml`);
    const text = await page.inputValue("[name=text]");
    const place = text.indexOf("\n[[policies.workflows]]");
    assert.ok(place > 0, text);
    const verify = withSteps(text.slice(place), "helpdesk-verify", VERIFY);
    // One person types more codes in here than anybody does in an hour.
    const head = text.slice(0, place).replace(/(codes_per_person\D*)15\b/, (_, before) => `${before}60`);
    assert.ok(!text.startsWith(head), "the limit is another one");
    await page.fill("[name=text]", head + OWN_TASK + verify);
    await press(page, "realm.save");
    await page.goto(`${demo.url}/admin/changes`);
    await press(page, "realm.changes.publish");
    assert.match(page.url(), /\/admin\/revisions\/\d+/, await page.locator("main").innerText());
    await context.close();
  });
  after(async () => {
    await browser?.close();
    await demo?.stop();
  });

  /** A window in which somebody has begun a task, and chosen a way where there are several. */
  async function atTask(task, way) {
    const window = await openWindow(browser);
    await begin(window.page, demo.url, task, ANA);
    if (way) {
      await choose(window.page, words(`activity.methods.option-${way}`));
      await go(window.page);
    }
    return window;
  }

  const type = async (page, code) => {
    await page.fill("[autocomplete=one-time-code]", code);
    await go(page);
  };

  /** The page takes a code that is not right for a wrong one, and stays. */
  async function refuses(page, code, said) {
    const title = await heading(page);
    await type(page, code);
    assert.equal(await heading(page), title);
    assert.ok((await sentences(page)).includes(words(said)), (await sentences(page)).join("\n"));
  }

  const trySignIn = (page, attempt) => opensDemo(page, demo.url, ANA, attempt);

  /** Saves a new password where one is asked for; it works from then on, and the old one does not. */
  async function finish({ context, page, complaints }) {
    assert.equal(await heading(page), words("activity.reset.title"), await page.locator("main").innerText());
    const [old, fresh] = [password, `Harbor violin mustard ${(used += 1)}`];
    await choosePassword(page, fresh);
    await page.locator("main .badge.good").waitFor();
    assert.equal(await trySignIn(page, fresh), true, "the new password works");
    assert.equal(await trySignIn(page, old), false, "the old one does not");
    password = fresh;
    assert.deepEqual(complaints, []);
    assert.deepEqual(wrong.splice(0), []);
    await context.close();
  }

  it("is registered in one go", async () => {
    const { context, page, complaints } = await openWindow(browser);
    ana = new Person(browser, demo.url, { mail: "ana", home: HOME, password: FIRST, way: /personal e-mail|Questions/ });
    await begin(page, demo.url, "register", ANA);
    const seen = await walk(page, ana, async (shown, title) => {
      if (PICTURES.has(title)) await look(shown, PICTURES.get(title));
      if (title === words("activity.register.recovery-codes.title")) codes = await shown.locator(".codes li").allInnerTexts();
    });
    assert.equal(seen.at(-1), words("run.done.register.title"), seen.join(" > "));
    assert.ok(ana.app && codes.length >= 8, `${codes}`);
    assert.deepEqual(wrong.splice(0), []);
    assert.deepEqual(complaints, []);
    await context.close();
  });

  it("resets by the code of an authenticator app", async () => {
    const window = await atTask("forgot-password", "totp");
    await look(window.page, "own-app-code");
    await refuses(window.page, "000000", "activity.totp.wrong");
    await type(window.page, await ana.app.code());
    await finish(window);
  });

  it("resets by a recovery code, which works once", async () => {
    const window = await atTask("forgot-password", "recovery-code");
    await look(window.page, "own-recovery-code");
    // As somebody types it who reads it from paper.
    await type(window.page, codes[0].trim().toLowerCase().replaceAll("-", " "));
    await finish(window);
    const again = await atTask("forgot-password", "recovery-code");
    await refuses(again.page, codes[0].trim(), "activity.recovery-code.wrong");
    await type(again.page, codes[1].trim());
    await finish(again);
  });

  it("resets by a code to the own address and the answers to questions", async () => {
    const window = await openWindow(browser);
    [ana.mail, ana.lastMail] = [HOME, (await newestMail(browser, demo.url, { to: HOME })).number];
    await begin(window.page, demo.url, "forgot-password", ANA);
    const seen = await walk(window.page, ana, async (page, title) => {
      const at = await page.locator("main").innerText();
      if (title === words("activity.mail-code.title")) await look(page, "own-mail-code");
      if (title === words("activity.questions.title")) await look(page, "own-questions");
      assert.ok(!at.includes(HOME), "the page says no address to whoever begins");
    }, words("activity.reset.title"));
    assert.deepEqual(seen, [
      "activity.methods.title", "activity.mail-code.title", "activity.methods.title", "activity.questions.title", "activity.reset.title",
    ].map(words));
    await finish(window);
  });

  it("resets by a passcode that was asked for by mail", async () => {
    const passcode = await ownPasscode(look);
    const window = await atTask("activate-account");
    await look(window.page, "own-passcode");
    await refuses(window.page, "AAAA-BBBB-CC", "activity.passcode.wrong");
    await type(window.page, passcode);
    await finish(window);
    const thief = await atTask("activate-account");
    await refuses(thief.page, passcode, "activity.passcode.wrong");
    await thief.context.close();
  });

  /** A passcode that somebody asked for, from the mail. */
  async function ownPasscode(see = async () => {}) {
    const { context, page } = await atTask(OWN);
    await type(page, await ana.app.code());
    assert.equal(await heading(page), words("activity.get-passcode.title"));
    await see(page, "own-get-passcode");
    await go(page);
    await page.locator("main .badge.good").waitFor();
    await see(page, "own-get-passcode-sent");
    await context.close();
    const mail = await newestMail(browser, demo.url, { to: "ana.ruiz", subject: /^Your passcode/, after: passcodes });
    passcodes = mail.number;
    return codeOf(mail);
  }

  /** An operator who is signed in once for all: a code of the app counts once in its half minute. */
  let desk;
  async function atDesk() {
    if (desk) return;
    desk = await openWindow(browser);
    await signInToDesk(desk.page, demo.url, { name: TOM, password: FIRST, code: () => shownCode(TOM) });
  }

  /** The page on which an operator types what the caller reads out. */
  async function atCaller(way) {
    await atDesk();
    const { page } = desk;
    await findPerson(page, demo.url, "ana", "Ana Ruiz");
    await beginTask(page, words("task.helpdesk-verify.name"));
    await choose(page, words(`activity.methods.option-caller-${way}`));
    await go(page);
  }

  it("verifies a caller by a recovery code, and by a passcode that was sent, each once", async () => {
    for (const [way, code] of [["recovery-code", codes[2].trim()], ["passcode", await ownPasscode()]]) {
      await atCaller(way);
      await look(desk.page, `caller-${way}`);
      await type(desk.page, code);
      await goOn(desk.page);
      assert.equal(await heading(desk.page), words("run.done.helpdesk-verify.title"));
    }
    await atCaller("recovery-code");
    await refuses(desk.page, codes[2].trim(), "helpdesk.caller-recovery-code.wrong");
    assert.deepEqual(wrong.splice(0), []);
  });

  it("resets by a passcode of the helpdesk, which has verified the caller by the app", async () => {
    await atCaller("totp");
    await type(desk.page, await ana.app.code());
    await goOn(desk.page);
    await findPerson(desk.page, demo.url, "ana", "Ana Ruiz");
    await beginTask(desk.page, words("task.helpdesk-passcode.name"));
    await goOn(desk.page);
    assert.equal(await heading(desk.page), words("run.done.helpdesk-passcode.title"));
    await look(desk.page, "own-passcode-of-helpdesk");
    const passcode = await shownPasscode(desk.page);
    const window = await atTask("activate-account");
    await type(window.page, passcode);
    await finish(window);
    assert.deepEqual(desk.complaints.filter((line) => !/422/.test(line)), []);
  });
});
