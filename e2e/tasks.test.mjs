// Every task beside the main journey, and the pages that end one early, as tom.baker of the demo meets them.

import assert from "node:assert/strict";
import { after, before, beforeEach, afterEach, describe, it } from "node:test";

import { inspect, leaveBy, openWindow, startBrowser, startDemo } from "./lib.mjs";
import { Person, begin, walk } from "./walk.mjs";

const TOM = "tom.baker";
const TOM_ANSWER = "Lisbon";
const FIRST = "Start-Passw0rd1";
const FRESH = "Harbor violin mustard 7";

describe("the other tasks of the demo", () => {
  let browser;
  let demo;
  let window;
  let wrong;
  before(async () => {
    browser = await startBrowser();
    demo = await startDemo();
  });
  after(async () => {
    await browser?.close();
    await demo?.stop();
  });
  beforeEach(async () => {
    wrong = [];
    window = await openWindow(browser);
  });
  afterEach(async (test) => {
    if (test.error) test.diagnostic(`the page showed: ${await window.page.locator("body").innerText()}`);
    assert.deepEqual(wrong, []);
    assert.deepEqual(window.complaints, []);
    await window.context.close();
  });

  const look = async (page) => {
    wrong.push(...(await inspect(page)));
  };
  const tom = (more = {}) =>
    new Person(browser, demo.url, {
      mail: TOM,
      password: FIRST,
      answer: () => TOM_ANSWER,
      way: /work e-mail|Questions/,
      skip: /authenticator|recovery codes|personal e-mail/i,
      ...more,
    });

  async function take(task, person, expected) {
    await begin(window.page, demo.url, task, TOM);
    assert.deepEqual(await walk(window.page, person, look), expected);
  }

  it("changes the notifications", () =>
    take("my-notifications", tom(), ["Enter your password", "Choose your messages", "Your choice is saved"]));

  it("changes the profile after a second proof", async () => {
    await take("manage-profile", tom({ answer: (question) => `a street beside ${question.length} trees` }), [
      "Enter your password",
      "Prove who you are",
      "Enter the code from your e-mail",
      "Choose your questions",
      "Add a personal e-mail address",
      "Your authenticator apps",
      "Set up a passkey",
      "Recovery codes",
      "Your profile is saved",
    ]);
  });

  it("changes the password, and says which rules a refused one does not meet", async () => {
    const { page } = window;
    const hand = async (password) => {
      for (const field of await page.locator("[autocomplete=new-password]").all()) await field.fill(password);
      await leaveBy(page.locator("main form .btn >> text=Save").first());
    };
    await begin(page, demo.url, "manage-passwords", TOM);
    await page.fill("[autocomplete=current-password]", FIRST);
    await leaveBy(page.locator("main form .btn").first());
    await hand("short");
    await page.locator("main .error").waitFor();
    await look(page);
    const unmet = await page.locator(".rule.no").allInnerTexts();
    assert.ok(unmet.some((rule) => rule.includes("At least 12 characters")), unmet.join("; "));
    await hand(FRESH);
    await page.locator("main .badge.good").waitFor();
    await look(page);
  });

  it("says the same of a passcode whether there is one or not", async () => {
    await begin(window.page, demo.url, "passcode", TOM);
    await look(window.page);
    await window.page.fill("main form input:not([type=hidden])", "AB12-CD34");
    await leaveBy(window.page.locator("main form .btn").first());
    await window.page.locator("main .error, main .note.bad").first().waitFor();
    await look(window.page);
  });

  it("stops where it is told to, and says what was not changed", async () => {
    await begin(window.page, demo.url, "unlock-account", TOM);
    await look(window.page);
    await leaveBy(window.page.locator("text=Stop, change nothing").first());
    await look(window.page);
    assert.match(await window.page.locator("main").innerText(), /Nothing more is changed/);
  });

  it("tells a browser that did not begin a task to use the one that did", async () => {
    await begin(window.page, demo.url, "unlock-account", TOM);
    const other = await openWindow(browser);
    await other.page.goto(window.page.url());
    await look(other.page);
    assert.match(await other.page.locator("main").innerText(), /browser/);
    await other.context.close();
  });
});
