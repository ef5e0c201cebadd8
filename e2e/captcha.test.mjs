// What keeps robots from trying names, each kind in the browser: work, picture and beeps, a step of a task, and Google's
// by a stand-in on this machine that takes what Google publishes.

import assert from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { after, afterEach, before, beforeEach, describe, it } from "node:test";

import { signInToDesk } from "./desk.mjs";
import { press } from "./first.mjs";
import { eventually, inspect, leaveBy, openWindow, startBrowser, startDemo } from "./lib.mjs";
import { words } from "./words.mjs";

const ADMINISTRATOR = "mei.chen";
const FIRST = "Start-Passw0rd1";
const TASK = "/task/forgot-password";

/** The beeps of each group in a WAV: loud pieces, parted by half a second of silence. */
function countBeeps(wav) {
  const rate = wav.readUInt32LE(24);
  const piece = rate / 100;
  let [digits, beeps, silence, wasLoud] = ["", 0, 0, false];
  for (let at = 44; at < wav.length; at += piece) {
    const loud = wav.subarray(at, at + piece).some((sample) => Math.abs(sample - 128) > 30);
    if (loud && !wasLoud) beeps += 1;
    silence = loud ? 0 : silence + 1;
    if (silence === 50 && beeps) {
      digits += beeps;
      beeps = 0;
    }
    wasLoud = loud;
  }
  return digits;
}

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
  let [browser, demo, admin, shots] = [];
  let open;
  let wrong;

  before(async () => {
    browser = await startBrowser();
    demo = await startDemo();
    shots = process.env.RECLAVE_SHOTS;
    if (shots) await mkdir(shots, { recursive: true });
    admin = (await openWindow(browser)).page;
    await signInToDesk(admin, demo.url, { name: ADMINISTRATOR, password: FIRST, code: appCode }, "/admin/sign-in");
    await admin.locator("h1").waitFor();
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
    const complaints = open.flatMap((window) => window.complaints).filter((line) => !/4\d\d|503/.test(line));
    await Promise.all(open.map(({ context }) => context.close()));
    assert.deepEqual(wrong, []);
    assert.deepEqual(complaints, []);
  });

  /** The code of the administrator's app, from the demo's page. */
  async function appCode() {
    const { context, page } = await openWindow(browser);
    await page.goto(`${demo.url}/demo/codes`);
    const code = await page.locator(`#code-${ADMINISTRATOR.replace(".", "\\.")} output`).innerText();
    await context.close();
    return code;
  }

  /** Publishes a document that is the one in force with other settings. */
  async function publish(settings, change = (text) => text) {
    await admin.goto(`${demo.url}/admin/toml`);
    const text = await admin.inputValue("[name=text]");
    const without = text.replace(/^\[captcha(\.recaptcha)?\]\n(?:(?!\[).*\n)*/gm, "");
    await admin.fill("[name=text]", change(`${without.trimEnd()}\n\n${settings}\n`));
    await press(admin, "realm.save");
    await admin.goto(`${demo.url}/admin/changes`);
    await admin.fill("[name=comment]", "Robots");
    await press(admin, "realm.changes.publish");
    assert.match(admin.url(), /\/admin\/revisions\/\d+/, await admin.locator("main").innerText());
  }

  async function window(options) {
    const made = await openWindow(browser, options);
    open.push(made);
    return made.page;
  }

  const look = async (page, name) => {
    if (shots && name) {
      for (const [size, width] of [["desk", 1280], ["phone", 360]]) {
        await page.setViewportSize({ width, height: 900 });
        await page.screenshot({ path: join(shots, `${name}-${size}.png`), fullPage: true });
      }
    }
    wrong.push(...(await inspect(page)));
  };

  /** Types a name and goes on; where the page has something to do first, it is on the next page when this is over. */
  async function give(page, name) {
    await page.fill("#f-name", name);
    await page.locator("main form .btn").first().click();
  }

  const isThrough = (page) => page.waitForURL(/\/run\//);

  async function heard(page) {
    const source = await page.locator("audio").first().getAttribute("src");
    const answer = await page.request.get(demo.url + source);
    assert.equal(answer.headers()["content-type"], "audio/wav");
    return countBeeps(await answer.body());
  }

  it("works in the background, asks nothing, and is not done twice", async () => {
    await publish('[captcha]\nfind = "always"');
    const page = await window();
    await page.goto(demo.url + TASK);
    await eventually(async () => assert.match(await page.locator("[data-answer]").inputValue(), /^work:\d+$/));
    await look(page, "captcha-work");
    await give(page, "nobody.here");
    await isThrough(page);
    await page.goto(demo.url + TASK);
    await page.locator("#f-name").waitFor();
    assert.equal(await page.locator("[data-captcha]").count(), 0);
    // Whoever is faster than the work waits for it, and need not press again.
    const hurried = await window();
    await hurried.goto(demo.url + TASK, { waitUntil: "commit" });
    await give(hurried, "ana.ruiz");
    await isThrough(hurried);
  });

  it("becomes due after many tries, and then goes by itself", async () => {
    await publish("[captcha]\nname_tries = 1");
    const [first, second] = [await window(), await window()];
    for (const page of [first, second]) {
      await page.goto(demo.url + TASK);
      assert.equal(await page.locator("[data-captcha]").count(), 0, "nothing is due yet");
      await give(page, "lena.novak");
      await isThrough(page);
    }
  });

  it("gives a browser without scripts a picture, and beeps that answer it as well", async () => {
    await publish('[captcha]\nfind = "always"');
    const page = await window({ script: false });
    await page.goto(demo.url + TASK);
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
    await page.goto(demo.url + TASK);
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
      await page.goto(demo.url + TASK);
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
    await box.goto(demo.url + TASK);
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
    await score.goto(demo.url + TASK);
    await give(score, "ana.ruiz");
    await isThrough(score);
    assert.equal(there.seen.at(-1).response, "site:find:site");

    there.state.isSilent = true;
    const silent = await window();
    await silent.goto(demo.url + TASK);
    await give(silent, "ana.ruiz");
    await silent.locator(".captcha-picture").waitFor();
    await silent.fill("#f-captcha", await heard(silent));
    await leaveBy(silent.locator("main form .btn").first());
    assert.match(silent.url(), /\/run\//);
    await there.stop();
  });

  it("is set on a page of the administration site, with samples", async () => {
    await admin.goto(`${demo.url}/admin/captcha`);
    if (shots) await admin.screenshot({ path: join(shots, "admin-captcha-desk.png"), fullPage: true });
    wrong.push(...(await inspect(admin)));
    const picture = await admin.request.get(`${demo.url}/admin/captcha/picture`);
    assert.equal((await picture.body()).subarray(1, 4).toString(), "PNG");
    const sound = await admin.request.get(`${demo.url}/admin/captcha/sound`);
    assert.match(countBeeps(await sound.body()), /^[1-6]{4,6}$/);
  });
});
