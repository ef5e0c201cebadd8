// What keeps robots from trying names, each kind in the browser: work, picture and beeps, a step of a task, and Google's
// by a stand-in on this machine that takes what Google publishes.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { before, describe, it } from "node:test";

import { countBeeps, heard } from "./beeps.mjs";
import { eventually, leaveBy } from "./lib.mjs";
import { Site } from "./site.mjs";
import { words } from "./words.mjs";

const TASK = "/task/forgot-password";

/** Google's side: its script, which answers `answer`, and its verification, which says `verdict`. */
async function google() {
  const seen = [];
  const state = { answer: "token-1", verdict: {}, isSilent: false };
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, "http://google.test");
    if (pathname === "/recaptcha/api.js") {
      response.writeHead(200, { "content-type": "text/javascript", "cross-origin-resource-policy": "cross-origin" });
      response.end(`window.grecaptcha = {
        ready: (go) => go(),
        execute: async (key, { action }) => key + ":" + action + ":" + ${JSON.stringify(searchParams.get("render"))},
        render: (place, { sitekey, theme, callback }) => {
          const box = document.createElement("button");
          Object.assign(box, { type: "button", id: "box", textContent: sitekey + " " + theme });
          box.addEventListener("click", () => callback(${JSON.stringify(state.answer)}));
          place.append(box);
        },
      };`);
      return;
    }
    let body = "";
    for await (const piece of request) body += piece;
    seen.push({ method: request.method, pathname, ...Object.fromEntries(new URLSearchParams(body)) });
    if (state.isSilent) response.writeHead(503).end();
    else response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(state.verdict));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { state, seen, url: `http://127.0.0.1:${server.address().port}`, stop: () => new Promise((done) => server.close(done)) };
}

describe("what keeps robots from trying names", () => {
  const site = new Site({ allowed: /4\d\d|503/ });
  const window = (options) => site.window(options);
  const look = (page, name) => site.look(page, name);
  let admin;
  before(async () => {
    admin = await site.administrator();
  });

  /** Publishes a document that is the one in force with other settings. */
  function publish(settings, change = (text) => text) {
    const withSettings = (text) => {
      const without = text.replace(/^\[captcha(\.recaptcha)?\]\n(?:(?!\[).*\n)*/gm, "");
      return change(`${without.trimEnd()}\n\n${settings}\n`);
    };
    return site.publish(withSettings, admin);
  }

  /** Types a name and goes on; where the page has something to do first, it is on the next page when this is over. */
  async function give(page, name) {
    await page.fill("#f-name", name);
    await page.locator("main form .btn").first().click();
  }

  const isThrough = (page) => page.waitForURL(/\/run\//);

  it("works in the background, asks nothing, and is not done twice", async () => {
    await publish('[captcha]\nfind = "always"');
    const page = await window();
    await page.goto(site.url + TASK);
    await eventually(async () => assert.match(await page.locator("[data-answer]").inputValue(), /^work:\d+$/));
    await look(page, "captcha-work");
    await give(page, "nobody.here");
    await isThrough(page);
    await page.goto(site.url + TASK);
    await page.locator("#f-name").waitFor();
    assert.equal(await page.locator("[data-captcha]").count(), 0);
    // Whoever is faster than the work waits for it, and need not press again.
    const hurried = await window();
    await hurried.goto(site.url + TASK, { waitUntil: "commit" });
    await give(hurried, "ana.ruiz");
    await isThrough(hurried);
  });

  it("becomes due after many tries, and then goes by itself", async () => {
    await publish("[captcha]\nname_tries = 1");
    const [first, second] = [await window(), await window()];
    for (const page of [first, second]) {
      await page.goto(site.url + TASK);
      assert.equal(await page.locator("[data-captcha]").count(), 0, "nothing is due yet");
      await give(page, "lena.novak");
      await isThrough(page);
    }
  });

  it("gives a browser without scripts a picture, and beeps that answer it as well", async () => {
    await publish('[captcha]\nfind = "always"');
    const page = await window({ script: false });
    await page.goto(site.url + TASK);
    await page.fill("#f-name", "ana.ruiz");
    await page.fill("#f-captcha", "WRONG");
    await leaveBy(page.locator("main form .btn").first());
    assert.equal(await page.locator("#f-captcha-error, .captcha .error").first().innerText(), words("captcha.wrong"));
    assert.equal(await page.inputValue("#f-name"), "ana.ruiz", "the name need not be typed again");
    await page.fill("#f-captcha", await heard(page));
    await leaveBy(page.locator("main form .btn").first());
    assert.match(page.url(), /\/run\//);
  });

  it("shows a picture that a wrong answer uses up", async () => {
    await publish('[captcha]\nfind = "always"\nkind = "picture"\nlength = 6');
    const page = await window();
    await page.goto(site.url + TASK);
    await eventually(async () => assert.ok(await page.locator(".captcha-picture").evaluate((image) => image.naturalWidth > 200)));
    await look(page, "captcha-picture");
    const first = await page.locator(".captcha-picture").getAttribute("src");
    await page.fill("#f-name", "ana.ruiz");
    await leaveBy(page.getByRole("button", { name: words("captcha.again") }));
    const second = await page.locator(".captcha-picture").getAttribute("src");
    assert.notEqual(first, second);
    const beeps = await heard(page);
    await page.fill("#f-captcha", "WRONG");
    await leaveBy(page.locator("main form .btn").first());
    await look(page);
    // By keyboard: the field is reached from the name, and Enter goes on.
    await page.fill("#f-captcha", beeps);
    await Promise.all([page.waitForEvent("load"), page.press("#f-captcha", "Enter")]);
    assert.equal(await page.locator("#f-captcha-error").innerText(), words("captcha.wrong"), "those beeps were of the picture before");
    await page.fill("#f-captcha", await heard(page));
    await Promise.all([page.waitForEvent("load"), page.press("#f-captcha", "Enter")]);
    assert.match(page.url(), /\/run\//);
  });

  it("asks in a step of a task, whoever it is", async () => {
    const step = '{ step = "gate", activity = "captcha", settings = { kind = "picture", length = 4 } }, ';
    await publish('[captcha]\nfind = "never"', (text) => {
      const [front, back] = text.split(/(?<=id = "forgot-password"[^]*?\nsteps = \[)/, 2);
      assert.ok(back, text);
      return front + step + text.slice(front.length);
    });
    for (const name of ["ana.ruiz", "nobody.here"]) {
      const page = await window();
      await page.goto(site.url + TASK);
      await give(page, name);
      await isThrough(page);
      assert.equal(await page.locator("h1").innerText(), words("activity.captcha.title"));
      await look(page, "captcha-step");
      await page.fill("[name=captcha]", await heard(page));
      await leaveBy(page.locator("main form .btn").first());
      assert.notEqual(await page.locator("h1").innerText(), words("activity.captcha.title"));
    }
  });

  it("asks Google by its box and by its score, and takes the picture where Google cannot tell", async () => {
    const there = await google();
    const keys = (more) =>
      `[captcha]\nfind = "always"\n${more}\n\n[captcha.recaptcha]\nsite_key = "site"\nsecret = "only Google"\ntheme = "dark"\n` +
      `hostnames = ["localhost"]\naddress = "${there.url}"`;
    await publish(keys('kind = "recaptcha-v2"'));
    there.state.verdict = { success: true, hostname: "localhost" };
    const box = await window();
    await box.goto(site.url + TASK);
    assert.equal(await box.locator("#box").innerText(), "site dark");
    await box.click("#box");
    await give(box, "ana.ruiz");
    await isThrough(box);
    assert.deepEqual(there.seen, [
      { method: "POST", pathname: "/recaptcha/api/siteverify", secret: "only Google", response: "token-1" },
    ]);

    await publish(keys('kind = "recaptcha-v3"'));
    there.state.verdict = { success: true, hostname: "localhost", score: 0.7, action: "find" };
    const score = await window();
    await score.goto(site.url + TASK);
    await give(score, "ana.ruiz");
    await isThrough(score);
    assert.equal(there.seen.at(-1).response, "site:find:site");

    there.state.isSilent = true;
    const silent = await window();
    await silent.goto(site.url + TASK);
    await give(silent, "ana.ruiz");
    await silent.locator(".captcha-picture").waitFor();
    await silent.fill("#f-captcha", await heard(silent));
    await leaveBy(silent.locator("main form .btn").first());
    assert.match(silent.url(), /\/run\//);
    await there.stop();
  });

  it("is set on a page of the administration site, with samples", async () => {
    const { page } = admin;
    await page.goto(`${site.url}/admin/captcha`);
    await look(page, "admin-captcha");
    const picture = await page.request.get(`${site.url}/admin/captcha/picture`);
    assert.equal((await picture.body()).subarray(1, 4).toString(), "PNG");
    const sound = await page.request.get(`${site.url}/admin/captcha/sound`);
    assert.match(countBeeps(await sound.body()), /^[1-6]{4,6}$/);
  });
});
