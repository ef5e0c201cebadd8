// The helpdesk of the demo: an operator signs in, finds a caller, verifies them in each way, and helps; a second
// operator agrees where two are needed. Every page is looked at in every look.

import assert from "node:assert/strict";
import { after, before, beforeEach, afterEach, describe, it } from "node:test";

import { App, keyIn } from "./app.mjs";
import { beginTask, choose, findPerson, go, goOn, heading, offTask, passwordIn, shownPasscode, signInToDesk } from "./desk.mjs";
import { focused, inspect, leaveBy, leaveByEnter, newestMail, openWindow, overflow, startBrowser, startDemo } from "./lib.mjs";
import { Person, begin, walk } from "./walk.mjs";
import { words } from "./words.mjs";

const FIRST = "Start-Passw0rd1";
const FRESH = "Harbor violin mustard 7";
const ANA = "ana.ruiz";
const TOM = "tom.baker";
const MEI = "mei.chen";
const SOFIA = "sofia.lind";

describe("the helpdesk of the demo", () => {
  let browser;
  let demo;
  let open;
  let wrong;
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
    const complaints = open.flatMap((window) => window.complaints).filter((line) => !/4\d\d/.test(line));
    await Promise.all(open.map(({ context }) => context.close()));
    assert.deepEqual(wrong, []);
    assert.deepEqual(complaints, []);
  });

  async function window(options) {
    const made = await openWindow(browser, options);
    open.push(made);
    return made.page;
  }

  const look = async (page) => {
    wrong.push(...(await inspect(page)));
  };

  /** The code of somebody's app, from the demo's page. One that was used is waited out. */
  const used = new Set();
  async function appCode(name) {
    const page = await window();
    for (let turn = 0; turn < 70; turn += 1) {
      await page.goto(`${demo.url}/demo/codes`);
      const code = await page.locator(`#code-${name.replace(".", "\\.")} output`).innerText();
      if (!used.has(name + code)) {
        used.add(name + code);
        return code;
      }
      await page.waitForTimeout(500);
    }
    throw new Error(`${name}'s app shows no new code`);
  }

  /** Signs an operator in whose app the demo plays. */
  const operator = (page, path) => signInToDesk(page, demo.url, { name: TOM, password: FIRST, code: () => appCode(TOM) }, path);
  const find = (page, text, name) => findPerson(page, demo.url, text, name);
  const task = (page, name, options) => beginTask(page, name, { seen: look, ...options });

  /** Ana, always the same, for whoever has read a code does not take it for the next one. */
  let known;
  const ana = () => {
    known ??= new Person(browser, demo.url, { mail: ANA, password: FIRST, fresh: FRESH, skip: /authenticator|recovery codes|personal e-mail/i });
    return known;
  };

  it("lets Ana register, so that she can be verified", async () => {
    const page = await window();
    await begin(page, demo.url, "register", ANA);
    assert.equal((await walk(page, ana())).at(-1), "You are registered");
  });

  it("leads from a ticket's link through the sign-in to the person and the task", async () => {
    const page = await window();
    await operator(page, `/helpdesk/open?user=${ANA}&task=helpdesk-reset`);
    assert.equal(await heading(page), words("task.helpdesk-reset.name"));
    assert.match(await page.locator(".for-whom").innerText(), /Ana Ruiz/);
    assert.match(await page.locator("main").innerText(), new RegExp(words("desk.verify-first")));
    await look(page);
    for (const nobody of ["nobody.at.all", "", "%00", "x".repeat(600)]) {
      const answer = await page.goto(`${demo.url}/helpdesk/open?user=${nobody}`);
      assert.ok([400, 404, 422].includes(answer.status()), `${nobody.slice(0, 20)}: ${answer.status()}`);
    }
  });

  it("shows every page in every look, by name, by keyboard", async () => {
    const page = await window();
    await operator(page);
    await look(page);
    // Only the keyboard from here to the page about somebody.
    await focused(page, "#f-text");
    await page.keyboard.type("an");
    await leaveByEnter(page);
    await page.locator("#found").waitFor();
    await look(page);
    await page.keyboard.press("Tab");
    await leaveByEnter(page);
    await page.locator(".desk-card").waitFor();
    assert.equal(await heading(page), "Ana Ruiz");
    await look(page);
    await page.goto(`${demo.url}/helpdesk/`);
    await page.fill("#f-text", "x");
    await go(page);
    await look(page);
    await page.fill("#f-text", "zz-nobody");
    await go(page);
    await look(page);
    await find(page, TOM, "Tom Baker");
    assert.match(await page.locator("main").innerText(), new RegExp(words("desk.card.own")));
    assert.equal(await page.locator(".desk-tasks a").count(), 0);
    await look(page);
    await find(page, "kwame", "Kwame Mensah");
    assert.match(await page.locator("main").innerText(), new RegExp(words("desk.mark.locked")));
    await look(page);
    for (const path of ["/helpdesk/approvals", "/helpdesk/lists", "/helpdesk/lists/everyone/locked", "/helpdesk/lists/everyone/idle", "/helpdesk/prove", "/demo/codes"]) {
      await page.goto(demo.url + path);
      await look(page);
    }
  });

  it("verifies by a mailed code and a question, gives a passcode, and Ana helps herself with it", async () => {
    const page = await window();
    await operator(page);
    await find(page, ANA, "Ana Ruiz");
    await task(page, words("task.helpdesk-verify.name"));
    assert.match(await page.locator(".caller").innerText(), /Ana Ruiz/);
    await look(page);
    const caller = ana();
    caller.way = /e-mail/i;
    const seen = await walk(page, caller, async (shown) => {
      assert.match(await shown.locator(".caller").innerText(), /Ana Ruiz/, "who the caller is");
      await look(shown);
    });
    assert.equal(seen.at(-1), words("run.done.helpdesk-verify.title"));
    await leaveBy(page.locator("main .row .btn").first());
    assert.equal(await heading(page), "Ana Ruiz");
    await page.locator(".note.good").waitFor();
    await look(page);

    await task(page, words("task.helpdesk-passcode.name"));
    await look(page);
    await go(page);
    assert.equal(await heading(page), words("run.done.helpdesk-passcode.title"));
    await look(page);
    const passcode = await shownPasscode(page);

    const home = await window();
    await begin(home, demo.url, "passcode", ANA);
    await home.fill("[autocomplete=one-time-code]", passcode);
    await go(home);
    assert.equal(await home.locator("main .error").count(), 0, await home.locator("main").innerText());
    // A passcode works once.
    const thief = await window();
    await begin(thief, demo.url, "passcode", ANA);
    await thief.fill("[autocomplete=one-time-code]", passcode);
    await go(thief);
    assert.ok((await thief.locator("main .error, main .note.bad").count()) > 0);

    // The verification was used for this task, and serves the others still.
    await find(page, ANA, "Ana Ruiz");
    const again = offTask(page, words("task.helpdesk-passcode.name"));
    assert.match(await again.innerText(), new RegExp(words("desk.verify-again")));
    assert.equal(await page.locator(".desk-tasks a.task", { hasText: words("task.helpdesk-reset.name") }).count(), 1);
  });

  it("resets Ana's password, which the operator never sees, and unlocks her account", async () => {
    const page = await window();
    await operator(page);
    const colleague = await window();
    for (let turn = 0; turn < 5; turn += 1) {
      await colleague.goto(`${demo.url}/demo/sign-in`);
      await colleague.fill("#f-name", ANA);
      await colleague.fill("#f-password", `wrong ${turn}`);
      await go(colleague);
    }
    await find(page, ANA, "Ana Ruiz");
    await task(page, words("task.helpdesk-verify.name"));
    const caller = ana();
    caller.way = /e-mail/i;
    await walk(page, caller);

    await find(page, ANA, "Ana Ruiz");
    assert.match(await page.locator(".pills").innerText(), new RegExp(words("desk.mark.locked")));
    await task(page, words("task.helpdesk-unlock.name"));
    await goOn(page);
    assert.equal(await heading(page), words("run.done.helpdesk-unlock.title"));

    const before = await newestMail(browser, demo.url, { to: ANA });
    await find(page, ANA, "Ana Ruiz");
    assert.doesNotMatch(await page.locator(".pills").innerText(), new RegExp(words("desk.mark.locked")));
    await task(page, words("task.helpdesk-reset.name"));
    await look(page);
    await goOn(page);
    assert.equal(await heading(page), words("run.done.helpdesk-reset.title"));
    const shown = await page.content();
    const mail = await newestMail(browser, demo.url, { to: ANA, subject: /new password at/i, after: before.number });
    const sent = passwordIn(mail);
    assert.ok(!shown.includes(sent), "the page does not show it");
    await colleague.goto(`${demo.url}/demo/sign-in`);
    await colleague.fill("#f-name", ANA);
    await colleague.fill("#f-password", sent);
    await go(colleague);
    assert.match(await colleague.locator("#outcome").innerText(), /must be changed/);
  });

  it("asks a second operator where an administrator is concerned, who agrees once", async () => {
    const page = await window();
    await operator(page);
    await find(page, MEI, "Mei Chen");
    await task(page, words("task.helpdesk-verify.name"));
    await choose(page, /Authenticator/);
    await go(page);
    await page.fill("[autocomplete=one-time-code]", await appCode(MEI));
    await go(page);
    assert.equal(await heading(page), words("run.done.helpdesk-verify.title"));
    await find(page, MEI, "Mei Chen");
    await look(page);
    await task(page, words("task.helpdesk-passcode.name"), { reason: "Lost her phone" });
    assert.equal(await heading(page), words("desk.approvals.title"));
    await look(page);

    const second = await window();
    const sofia = new Person(browser, demo.url, { mail: SOFIA, password: FIRST });
    const code = async (shown) => {
      const key = keyIn(await shown.locator("main").innerText());
      return key ? new App(key).code() : sofia.code();
    };
    await signInToDesk(second, demo.url, { name: SOFIA, password: FIRST, code });
    await leaveBy(second.locator(".note.warn a"));
    await leaveBy(second.locator("tbody .btn").first());
    assert.match(await second.locator("main").innerText(), /Lost her phone/);
    await look(second);
    await second.fill("#f-comment", "Seen at the counter");
    await leaveBy(second.locator("button[value=agree]"));
    assert.equal(await heading(second), words("desk.approvals.title"));

    await page.goto(`${demo.url}/helpdesk/approvals`);
    assert.match(await page.locator("main").innerText(), /Seen at the counter/);
    await look(page);
    await leaveBy(page.locator("tbody .btn").first());
    await look(page);
    await go(page);
    assert.match(await page.locator(".caller").innerText(), /Mei Chen/);
    await page.goto(`${demo.url}/helpdesk/approvals`);
    assert.equal(await page.locator("tbody .btn").count(), 0, "used");
  });

  it("saves a list as a file", async () => {
    const page = await window();
    await operator(page);
    await page.goto(`${demo.url}/helpdesk/lists/everyone/disabled`);
    const [file] = await Promise.all([page.waitForEvent("download"), page.click(".page-head form .btn")]);
    assert.equal(file.suggestedFilename(), "everyone-disabled.csv");
  });

  it("works without scripts", async () => {
    const page = await window({ script: false, width: 360 });
    await operator(page);
    await find(page, ANA, "Ana Ruiz");
    // Nothing can be measured in a page that runs no script.
    await task(page, words("task.helpdesk-verify.name"), { seen: async () => {} });
    assert.match(await page.locator(".caller").innerText(), /Ana Ruiz/);
    await leaveBy(page.locator("button[form=stop]"));
    await leaveBy(page.locator("main .row .btn").first());
    assert.equal(await heading(page), "Ana Ruiz");
  });

  it("fits a phone in four languages", async () => {
    const page = await window({ width: 360 });
    await operator(page);
    await find(page, ANA, "Ana Ruiz");
    const card = page.url();
    for (const language of ["es", "de", "fr"]) {
      await page.goto(card);
      await page.click(".menu > summary");
      await leaveBy(page.locator(`.menu-list [value=${language}]`));
      for (const path of [card, `${demo.url}/helpdesk/`, `${demo.url}/helpdesk/lists`, `${demo.url}/helpdesk/approvals`, `${card}/task/helpdesk-verify`]) {
        await page.goto(path);
        assert.ok((await overflow(page)) <= 0, `${language} ${path}`);
      }
    }
  });
});
