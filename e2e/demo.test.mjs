// What a person does with the demo: registers, forgets, proves, chooses a new password, signs in with it.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";

import { inspect, leaveBy, openWindow, startBrowser, startDemo } from "./lib.mjs";
import { Person, begin, walk } from "./walk.mjs";

const ANA = "ana.ruiz";
const FRESH = "Harbor violin mustard 7";

let browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser?.close());

/** The password that the start page tells about a person. */
async function startingPassword(page, url, name) {
  await page.goto(url);
  const card = page.locator(".people li").filter({ hasText: name });
  return (await card.locator("dd").last().innerText()).trim();
}

async function trySignIn(page, url, name, password) {
  await page.goto(`${url}/demo/sign-in`);
  await page.fill("#f-name", name);
  await page.fill("#f-password", password);
  await leaveBy(page.locator("main form .btn").first());
  return page.locator("#outcome");
}

async function journey(url, { script, look }) {
  const { context, page, complaints } = await openWindow(browser, { script });
  const password = await startingPassword(page, url, ANA);
  const person = new Person(browser, url, {
    mail: "ana",
    password,
    fresh: FRESH,
    way: /work e-mail|Questions/,
    skip: /authenticator/i,
  });
  await begin(page, url, "register", ANA);
  const registered = await walk(page, person, look);
  assert.equal(registered.at(-1), "You are registered");

  await begin(page, url, "forgot-password", ANA);
  const reset = await walk(page, person, look);
  assert.deepEqual(reset, [
    "Prove who you are",
    "Enter the code from your e-mail",
    "Prove who you are",
    "Answer your questions",
    "Choose a new password",
    "Your new password is saved",
  ]);

  const good = await trySignIn(page, url, ANA, FRESH);
  assert.match(await good.getAttribute("class"), /good/);
  const old = await trySignIn(page, url, ANA, password);
  assert.match(await old.getAttribute("class"), /bad/);
  if (script) assert.deepEqual(complaints, []);
  await context.close();
}

describe("the demo", () => {
  let demo;
  before(async () => {
    demo = await startDemo();
  });
  after(() => demo?.stop());

  it("takes a person from registering to a new password, every page fit for every eye", async () => {
    const wrong = [];
    const look = async (page) => {
      wrong.push(...(await inspect(page)));
    };
    await journey(demo.url, { script: true, look });
    const { context, page } = await openWindow(browser);
    await begin(page, demo.url, "sign-in", ANA);
    await walk(page, new Person(browser, demo.url, { mail: "ana", password: FRESH }), look);
    for (const path of ["/", "/me", "/task/forgot-password", "/demo/mail", "/demo/sign-in", "/nothing-here"]) {
      await page.goto(demo.url + path);
      await look(page);
    }
    await context.close();
    assert.deepEqual(wrong, []);
  });

  it("shows the same pages to a name that is nobody's", async () => {
    const { context, page } = await openWindow(browser);
    const pages = [];
    for (const name of ["tom.baker", "nobody.at.all"]) {
      await begin(page, demo.url, "forgot-password", name);
      pages.push(await page.locator("main").innerText());
      await leaveBy(page.locator("main form .btn").first());
      pages.push(await page.locator("main").innerText());
    }
    assert.equal(pages[0], pages[2]);
    assert.equal(pages[1], pages[3]);
    await context.close();
  });

  it("tells the second of two windows where the task is", async () => {
    const { context, page } = await openWindow(browser);
    await begin(page, demo.url, "forgot-password", "tom.baker");
    const second = await context.newPage();
    await second.goto(page.url());
    await leaveBy(page.locator("main form .btn").first());
    await page.locator("[autocomplete=one-time-code]").waitFor();
    await leaveBy(second.locator("main form .btn").first());
    await second.locator("main .note.warn").waitFor();
    assert.equal(await second.locator("h1").innerText(), "Enter the code from your e-mail");
    await context.close();
  });
});

describe("the demo without JavaScript", () => {
  let demo;
  before(async () => {
    demo = await startDemo();
  });
  after(() => demo?.stop());

  it("takes a person from registering to a new password", () => journey(demo.url, { script: false }));
});
