// Reminders, from the rule that an administrator makes to the mail that somebody reads: a look beforehand, the rule in
// force, the task, and what the page of the person says afterwards. On a real directory and a real mail server.

import assert from "node:assert/strict";
import { mkdir, readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";

import { totp } from "./app.mjs";
import { press, setUp, signIn } from "./first.mjs";
import { emptyInstance } from "./instance.mjs";
import { eventually, inspect, leaveBy, openWindow, startBrowser } from "./lib.mjs";
import { readMail } from "./mails.mjs";
import { Samba, newestMessage, peers, skip } from "./peers.mjs";
import { words } from "./words.mjs";

const PASSWORD = "Copper lantern drifts 9";
const RULES = "/admin/policies/everyone/set/reminders";
const LOOK = "/admin/policies/everyone/reminders";
const INVITATION = words("setting.reminders.invitation");
const BEFORE_THE_END = words("setting.reminders.password");
const FINE = new RegExp(words("admin.task.good"));

describe("reminders", { skip }, () => {
  const all = peers();
  const samba = all && new Samba(all.samba);
  const shots = process.env.RECLAVE_SHOTS;
  let [browser, instance, window, nora, boss] = [];
  const wrong = [];

  before(async () => {
    browser = await startBrowser();
    instance = await emptyInstance();
    window = await openWindow(browser);
    // A unit of their own, so that nobody else's people get these mails.
    const unit = await samba.unit();
    boss = await samba.person(PASSWORD, { unit, given: "Olga" });
    nora = await samba.person(PASSWORD, { unit });
    await samba.passwordsLive(3, [nora]);
    const here = { server: { ...samba.server, people_dn: unit } };
    const key = await setUp(window.page, instance, { samba: here, mail: all.mail, boss });
    await signIn(window.page, instance, boss, totp(key, Date.now() + 30_000));
    // What is wrong on purpose in the assistant has an error's status, which Chromium says aloud.
    window.complaints.length = 0;
  });
  after(async () => {
    await browser?.close();
    await samba.tidy();
    await instance?.stop();
  });

  const go = (path) => window.page.goto(instance.url + path);
  const row = (text) => window.page.locator("main tbody tr", { hasText: text }).first();

  async function look(name) {
    const { page } = window;
    wrong.push(...(await inspect(page)));
    if (shots) {
      await mkdir(shots, { recursive: true });
      for (const [width, colorScheme] of [[360, "light"], [1280, "light"], [1280, "dark"]]) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await page.screenshot({ path: join(shots, `${name}-${width}-${colorScheme}.png`), fullPage: true });
      }
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  }

  /** Asks who would get a mail by a rule now. */
  async function ask(rule) {
    await go(LOOK);
    await leaveBy(window.page.getByRole("button", { name: rule, exact: true }));
    return window.page.getByRole("table", { name: words("admin.reminders.who") });
  }

  /** Runs a task and waits for the end of its run number `count`. */
  async function run(task, count) {
    await go(`/admin/tasks/${task}`);
    await leaveBy(window.page.getByRole("button", { name: words("admin.task.run") }).first());
    const runs = window.page.getByRole("table", { name: words("admin.task.runs") }).locator("tbody tr", { hasText: FINE });
    await eventually(async () => {
      await go(`/admin/tasks/${task}`);
      assert.equal(await runs.count(), count);
    });
  }

  /** How many mails an address got. */
  async function mailsTo(address) {
    const folder = all.mail.messages_dir;
    const texts = await Promise.all((await readdir(folder)).map((file) => readFile(join(folder, file), "utf8").catch(() => "")));
    return texts.filter((text) => text.includes(address) && readMail(text).to.includes(address)).length;
  }

  it("says beforehand who would get what and why, and sends nothing for it", async () => {
    await ask(INVITATION);
    await window.page.locator(".note", { hasText: words("admin.reminders.is-off") }).waitFor();
    assert.match(await row(nora.name).innerText(), new RegExp(words("admin.reminders.need-unregistered")));
    await look("reminders-look");
    await ask(BEFORE_THE_END);
    assert.match(await row(nora.name).innerText(), /Expires within 3 days/);
    assert.equal(await row(boss.name).count(), 0, "her password lives longer");
    assert.equal(await mailsTo(nora.mail), 0);
  });

  it("writes once to each person when the rule is in force, and the mail leads to the task", async () => {
    const { page } = window;
    await go(RULES);
    await page.check("[name='invitation.enabled']");
    await page.check("[name='password.enabled']");
    await look("reminders-rules");
    await press(page, "realm.save");
    await go("/admin/changes");
    await press(page, "realm.changes.publish");
    await run("invite", 1);
    const mail = await newestMessage(all.mail, { to: nora.mail });
    assert.match(mail.subject, /get back into your account at Contoso/);
    const link = mail.text.match(/http:\/\/localhost:\d+\/task\/\S+/)[0];
    const { context, page: hers } = await openWindow(browser);
    await hers.goto(link);
    await hers.locator("#f-name").waitFor();
    await context.close();
    await run("remind-password", 1);
    const ending = await newestMessage(all.mail, { to: nora.mail, after: mail.number });
    assert.match(ending.subject, /expires within 3 days/);
    await run("invite", 2);
    await run("remind-password", 2);
    assert.equal(await mailsTo(nora.mail), 2, "each once");
  });

  it("tells on the page of a person what each rule says and what was sent", async () => {
    const { page } = window;
    await go("/admin/people");
    await page.fill("#f-text", nora.name);
    await leaveBy(page.getByRole("button", { name: words("admin.nav.people"), exact: true }));
    await leaveBy(page.locator("main tbody a").first());
    const said = page.getByRole("table", { name: words("admin.reminders.of-person") });
    const line = (rule) => said.locator("tbody tr", { hasText: rule }).innerText();
    assert.match(await line(INVITATION), new RegExp(`${words("admin.reminders.not-invited")}[^]*one mail in all`));
    assert.match(await line(words("setting.reminders.account")), new RegExp(words("admin.reminders.not-off")));
    await look("reminders-person");
    await ask(INVITATION);
    assert.equal(await row(nora.name).count(), 0);
    assert.deepEqual(wrong, []);
    assert.deepEqual(window.complaints, []);
  });
});
