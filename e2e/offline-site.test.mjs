// Offline Password Reset through the demo: a computer that cannot reach the directory shows a challenge, somebody at
// a phone answers it with all proofs, and the computer takes the response with the very password that was chosen.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";

import { inspect, leaveBy, openWindow, startBrowser, startDemo } from "./lib.mjs";
import { Person, walk } from "./walk.mjs";

const TOM = "tom.baker";
const FRESH = "Harbor violin mustard 7";
const PHONE = { width: 360 };

describe("the reset of a computer that is offline", () => {
  let browser;
  let demo;
  const open = [];
  before(async () => {
    browser = await startBrowser();
    demo = await startDemo();
  });
  after(async () => {
    await Promise.all(open.map(({ context }) => context.close()));
    await browser?.close();
    await demo?.stop();
  });

  async function window(options) {
    const made = await openWindow(browser, options);
    open.push(made);
    return made.page;
  }

  /** The heading and everything that is said beside it. */
  const text = (page) => page.locator("main").innerText();

  it("is found, answered at phone size, and taken by the computer once", async () => {
    const wrong = [];
    const look = async (page) => {
      wrong.push(...(await inspect(page)));
      await page.setViewportSize({ width: PHONE.width, height: 800 });
    };
    const laptop = await window();
    await laptop.goto(`${demo.url}/demo/computer`);
    wrong.push(...(await inspect(laptop)));
    const challenge = (await laptop.locator("#challenge").innerText()).trim();
    assert.match(challenge, /^([0-9A-Z]{4}-){7}[0-9A-Z]{4}$/);

    // Without a scanner: a mistyped group is named, and nothing was asked yet.
    const phone = await window(PHONE);
    await phone.goto(demo.url);
    await leaveBy(phone.locator("main a[href='/offline']"));
    await look(phone);
    const third = challenge.split("-")[2];
    const mistyped = challenge.split("-");
    mistyped[2] = (third[0] === "7" ? "8" : "7") + third.slice(1);
    await phone.fill("#f-code", mistyped.join(" ").toLowerCase());
    await leaveBy(phone.locator("main form .btn").first());
    assert.match(await text(phone), /group 3/i);
    await look(phone);
    await phone.fill("#f-code", challenge);
    await leaveBy(phone.locator("main form .btn").first());
    assert.match(await text(phone), /demo-laptop/);
    await look(phone);

    // The task with all its proofs.
    await phone.fill("#f-name", TOM);
    await leaveBy(phone.locator("main form .btn").first());
    const tom = new Person(browser, demo.url, { mail: TOM, fresh: FRESH, answer: () => "Lisbon" });
    await walk(phone, tom, look);
    const spelled = phone.locator(".spelled");
    const response = (await spelled.locator(".groups").innerText()).replace(/\s/g, "");
    assert.match(response, /^([0-9A-Z]{4}-){4}[0-9A-Z]{4}$/i);
    assert.match(await spelled.locator("[role=timer]").innerText(), /\d/);
    await spelled.locator("summary").click();
    assert.ok((await spelled.locator("dd").count()) === 5, "each group can be read out");
    await look(phone);

    // The computer: another password is not taken, the chosen one is, and the code not twice.
    const answer = async (password) => {
      await laptop.selectOption("#f-account", TOM);
      await laptop.fill("#f-response", response.toLowerCase());
      await laptop.fill("#f-password", password);
      await leaveBy(laptop.locator("main form .btn"));
      return laptop.locator("main .note").getAttribute("class");
    };
    await laptop.goto(`${demo.url}/demo/computer`);
    assert.match(await answer("Another violin mustard 8"), /bad/);
    assert.match(await answer(FRESH), /good/);
    assert.match(await answer(FRESH), /bad/);

    // The challenge is used up on the site, too.
    await phone.goto(`${demo.url}/offline?c=${challenge.replaceAll("-", "")}`);
    assert.match(await text(phone), /already/i);

    // The directory has the same password.
    const elsewhere = await window();
    await elsewhere.goto(`${demo.url}/demo/sign-in`);
    await elsewhere.locator("[name=name]").fill(TOM);
    await elsewhere.locator("[name=password]").fill(FRESH);
    await leaveBy(elsewhere.locator("main form .btn").first());
    assert.match(await elsewhere.locator("main .note").first().getAttribute("class"), /good/);
    assert.deepEqual(wrong, []);
    const complaints = open.flatMap(({ complaints }) => complaints).filter((line) => !/4\d\d/.test(line));
    assert.deepEqual(complaints, []);
  });
});
