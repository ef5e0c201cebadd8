// “This was not me”: a password was changed, the person reads the message, and locks everything by its link.

import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, describe, it } from "node:test";

import { inspect, leaveBy, newestMail, openWindow, startBrowser, startDemo } from "./lib.mjs";
import { begin, choosePassword, handIn } from "./walk.mjs";
import { words } from "./words.mjs";

const FIRST = "Start-Passw0rd1";
const FRESH = "Harbor violin mustard 7";

const heading = async (page) => (await page.locator("h1").innerText()).trim();
const button = (page, code) => page.getByRole("button", { name: words(code), exact: true });

describe("this was not me", () => {
  let [browser, demo] = [];
  let [open, wrong] = [];
  let read = 0;

  before(async () => {
    browser = await startBrowser();
    demo = await startDemo();
  });
  after(async () => {
    await browser?.close();
    await demo?.stop();
  });
  beforeEach(() => {
    [open, wrong] = [[], []];
  });
  afterEach(async (test) => {
    for (const { page } of test.error ? open : []) test.diagnostic(`${page.url()}: ${await page.locator("body").innerText()}`);
    const complaints = open.flatMap((window) => window.complaints).filter((line) => !/ERR_ABORTED/.test(line));
    await Promise.all(open.map(({ context }) => context.close()));
    assert.deepEqual(wrong, []);
    assert.deepEqual(complaints, []);
  });

  async function window(options) {
    const made = await openWindow(browser, options);
    open.push(made);
    return made.page;
  }

  for (const script of [true, false]) {
    const name = script ? "ana.ruiz" : "tom.baker";
    it(`locks everything by the link of the message${script ? "" : ", without scripts too"}`, async () => {
      const look = async (page, shot) => {
        if (script) wrong.push(...(await inspect(page, shot)));
      };
      const page = await window({ script });
      await begin(page, demo.url, "manage-passwords", name);
      await page.fill("[autocomplete=current-password]", FIRST);
      await handIn(page);
      await choosePassword(page, FRESH);
      await page.locator("main .badge.good").waitFor();

      const mail = await newestMail(browser, demo.url, { to: name, after: read });
      read = mail.number;
      const person = await window({ script });
      await person.goto(mail.text.match(/http:\/\/localhost:\d+\/stop\/\S+/)[0]);
      assert.equal(await heading(person), words("page.stop.question"));
      assert.match(await person.locator("main").innerText(), new RegExp(name.replace(".", "\\.")));
      await look(person, "not-me");
      // Nothing happens before the button is pressed.
      await begin(page, demo.url, "manage-passwords", name);
      await page.locator("[autocomplete=current-password]").waitFor();
      await leaveBy(button(person, "page.not-me.stop"));
      assert.equal(await heading(person), words("page.stop.title"));
      await person.locator(".note.good").waitFor();
      await look(person, "not-me-done");

      // What was begun before ends, and nothing is begun any more.
      await page.fill("[autocomplete=current-password]", FRESH);
      await handIn(page);
      await page.locator(".sheet.is-failed").waitFor();
      await begin(page, demo.url, "forgot-password", name);
      await page.locator(".sheet.is-failed").waitFor();
      assert.equal(await heading(page), words("run.locked.title"));
    });
  }
});
