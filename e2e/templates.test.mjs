// The mails that Reclave sends, as administrators change them: own words in place of the built-in ones, with a preview.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";

import { totp } from "./app.mjs";
import { choose } from "./desk.mjs";
import { press, setUp, signIn } from "./first.mjs";
import { emptyInstance } from "./instance.mjs";
import { inspect, leaveBy, openWindow, startBrowser } from "./lib.mjs";
import { Samba, newestMessage, peers, skip } from "./peers.mjs";
import { begin, handIn } from "./walk.mjs";
import { words } from "./words.mjs";

const PASSWORD = "Copper lantern drifts 9";
const EDIT = "/admin/templates/edit?name=mail.code&locale=en";

describe("mail templates", { skip }, () => {
  const all = peers();
  const samba = all && new Samba(all.samba);
  let [browser, instance, window] = [];
  const go = (path) => window.page.goto(instance.url + path);
  const mail = () => window.page.frameLocator("iframe");

  before(async () => {
    browser = await startBrowser();
    instance = await emptyInstance();
    window = await openWindow(browser);
    const boss = await samba.person(PASSWORD);
    const key = await setUp(window.page, instance, { samba, mail: all.mail, boss });
    await signIn(window.page, instance, boss, totp(key, Date.now() + 30_000));
  });
  after(async () => {
    await browser?.close();
    await samba.tidy();
    await instance?.stop();
  });

  it("lists every mail with what it says, in any look", { timeout: 300_000 }, async () => {
    const { page } = window;
    await go("/admin/templates");
    assert.ok((await page.locator("table tbody tr").count()) > 25);
    assert.deepEqual(await inspect(page, "admin-templates"), []);
  });

  it("refuses what cannot be said, with language and line", async () => {
    const { page } = window;
    await go(EDIT);
    await page.fill("[name=body]", "Hello\n\nYours is { $nobody }");
    await press(page, "realm.save");
    await page.locator("#problem").waitFor();
    assert.match(await page.locator("#problem").innerText(), /English, line 3/);
    assert.equal(await page.inputValue("[name=body]"), "Hello\n\nYours is { $nobody }", "what was typed is kept");
  });

  it("shows own words as they will look, and takes the built-in ones again", { timeout: 300_000 }, async () => {
    const { page } = window;
    await go(EDIT);
    await mail().locator(".code").waitFor();
    await page.fill("[name=subject]", "Code of { $organization }");
    await page.fill("[name=body]", "**Yours**, for { $minutes } minutes:\n\n- [Begin]({ $site })\n- <script>alert(1)</script>");
    await press(page, "realm.save");
    await page.locator(".note.good").waitFor();
    assert.equal(await mail().locator("main p strong").last().innerText(), "Yours");
    assert.equal(await mail().locator("li a").getAttribute("href"), instance.url);
    assert.equal(await mail().locator("li").last().innerText(), "<script>alert(1)</script>");
    assert.match(await page.locator(".mail-text").innerText(), /Yours, for 10 minutes:\n\n {4}482 913\n\n- Begin \(http/);
    assert.deepEqual(await inspect(page, "admin-template"), []);
    await go("/admin/templates");
    assert.equal(await page.locator("table .pill.info").count(), 1);
    await go(EDIT);
    await press(page, "templates.reset");
    await page.locator(".note.good").waitFor();
    assert.equal(await page.locator("table .pill.info").count(), 0);
  });

  it("adds a language, and says what is missing in it", { timeout: 300_000 }, async () => {
    const { page } = window;
    await go("/admin/templates/languages");
    for (const [tag, why] of [["suomi, please", /no language tag/], ["sv", /Svenska is built in/]]) {
      await page.fill("[name=tag]", tag);
      await press(page, "templates.add");
      await page.locator("#problem").waitFor();
      assert.match(await page.locator("#problem").innerText(), why);
    }
    await page.fill("[name=tag]", "FI");
    await press(page, "templates.add");
    await page.locator(".note.good").waitFor();
    const said = await page.locator("main").innerText();
    const all = Number(said.match(/0 of (\d+) written/)[1]);
    assert.ok(all > 25, said);
    assert.equal(await page.locator("table").first().locator(".pill.warn").count(), all);
    assert.deepEqual(await inspect(page, "admin-templates-added"), []);
    await go("/admin/templates/languages");
    assert.match(await page.locator("table tbody tr").innerText(), /Suomi \(fi\)\s+0 of/);
    assert.deepEqual(await inspect(page, "admin-templates-languages"), []);
  });

  it("has a mail written in it, never by half, and checked like any other", { timeout: 300_000 }, async () => {
    const { page } = window;
    const finnish = EDIT.replace("locale=en", "locale=fi");
    await go(finnish);
    assert.equal(await page.inputValue("[name=body]"), "", "nothing is written yet");
    assert.ok((await page.locator("#built-in").innerText()).includes("$minutes"), "what it says is beside it");
    await mail().locator(".code").waitFor();
    assert.equal(await page.locator(".mail-text").getAttribute("lang"), "en", "the default stands in");
    await page.fill("[name=body]", "Koodi on voimassa { $minutes } minuuttia.");
    await press(page, "realm.save");
    await page.locator("#problem").waitFor();
    assert.ok((await page.locator("#problem").innerText()).includes(words("templates.half")));
    await page.fill("[name=subject]", "Koodisi: { $nobody }");
    await press(page, "realm.save");
    await page.locator("#problem").waitFor();
    assert.match(await page.locator("#problem").innerText(), /Suomi, line 1/);
    await page.fill("[name=subject]", "Koodisi: { $organization }");
    await press(page, "realm.save");
    await page.locator(".note.good").waitFor();
    assert.equal(await page.locator(".mail-text").getAttribute("lang"), "fi");
    assert.match(await mail().locator("h1").innerText(), /^Koodisi: /);
    assert.deepEqual(await inspect(page, "admin-template-added"), []);
    await go("/admin/templates?locale=fi");
    assert.match(await page.locator("main").innerText(), /\b1 of \d+ written/);
    await page.getByRole("link", { name: "mail-footer-site" }).click();
    await page.locator("[name=text]").fill("Hallitse tiliäsi");
    await press(page, "realm.save");
    await page.locator(".note.good").waitFor();
    assert.match(await page.locator("table").nth(1).innerText(), /Hallitse tiliäsi/);
  });

  it("sends it to whoever's browser speaks that language, and to nobody once it is removed", { timeout: 300_000 }, async () => {
    const { page } = window;
    const publish = async () => {
      await go("/admin/changes");
      await press(page, "realm.changes.publish");
      assert.match(page.url(), /\/admin\/revisions\//);
    };
    const finn = await samba.person(PASSWORD);
    const asks = async (subject) => {
      const { context, page: theirs } = await openWindow(browser, { locale: "fi-FI" });
      try {
        await begin(theirs, instance.url, "forgot-password", finn.name);
        await choose(theirs, /work e-mail/);
        await handIn(theirs);
        return await newestMessage(all.mail, { to: finn.mail, subject });
      } finally {
        await context.close();
      }
    };
    await publish();
    const written = await asks(/^Koodisi: /);
    assert.match(written.text, /Koodi on voimassa 10 minuuttia\.[^]*Hallitse tiliäsi/);
    await go("/admin/templates/languages");
    await leaveBy(page.locator("table tbody .btn"));
    await page.locator(".note.good").waitFor();
    assert.equal(await page.locator("table tbody tr .btn").count(), 0);
    await publish();
    await asks(/code/i);
  });

  it("shows the reminders that a policy says in words of its own", { timeout: 300_000 }, async () => {
    const { page } = window;
    await go("/admin/toml");
    const text = await page.inputValue("[name=text]");
    const policy = text.match(/\[\[policies\]\]\s+id = "([^"]+)"/)[1];
    await go(`/admin/policies/${policy}/set/reminders`);
    await page.fill("[name='password.text.en']", "Hello #USER_FIRST_NAME#, *#DAYS_LEFT#* days. [Go](#TASK_LINK#)");
    await press(page, "manage.save");
    assert.ok(!page.url().endsWith("/set/reminders"), await page.locator("main").innerText());
    await go("/admin/templates");
    await page.getByRole("link", { name: words("templates.of.reminder-password") }).last().click();
    await mail().locator("em").waitFor();
    assert.equal(await mail().locator("em").innerText(), "3");
    assert.deepEqual(await inspect(page, "admin-template-reminder"), []);
  });
});
