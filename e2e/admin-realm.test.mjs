// The pages over what concerns the realm as a whole: each for every eye, and what they do to the configuration.

import assert from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";

import { totp } from "./app.mjs";
import { follow, press, setUp, signIn } from "./first.mjs";
import { emptyInstance } from "./instance.mjs";
import { inspect, openWindow, startBrowser } from "./lib.mjs";
import { Samba, peers, skip } from "./peers.mjs";
import { words } from "./words.mjs";

const PASSWORD = "Copper lantern drifts 9";
const PIXEL =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";
const PAGES = [
  "/admin/connections", "/admin/connections/new", "/admin/connections/new/openldap", "/admin/connections/ad", "/admin/connections/ad/remove",
  "/admin/mail", "/admin/mail/new", "/admin/mail/servers/server", "/admin/search", "/admin/search/staff", "/admin/search/limits",
  "/admin/search/sessions", "/admin/look", "/admin/look/preview", "/admin/texts", "/admin/texts?q=password&locale=de",
  "/admin/texts/edit?locale=en&code=page-help", "/admin/roles", "/admin/roles/administrators", "/admin/roles/new", "/admin/roles/matrix",
  "/admin/roles/sites/administration", "/admin/roles/sites/helpdesk", "/admin/changes", "/admin/proposals", "/admin/revisions",
  "/admin/revisions/1", "/admin/toml", "/admin/files", "/admin/changes/discard", "/admin/changes/impact",
];

describe("the pages of the realm", { skip }, () => {
  const all = peers();
  const samba = all && new Samba(all.samba);
  const shots = process.env.RECLAVE_SHOTS;
  let [browser, instance, window] = [];
  const heading = () => window.page.locator("h1").innerText();
  const go = (path) => window.page.goto(instance.url + path);

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

  it("changes nothing until it is published, and then at once", async () => {
    const { page } = window;
    await go("/admin/look");
    await page.fill("[name=organization]", "Fabrikam");
    await page.fill("[name=help_text]", "Ask Olga");
    await page.fill("[name=feedback_link]", "mailto:feedback@example.test");
    await page.fill("[name=logo]", PIXEL);
    await page.fill("[name='colors.accent']", "#ffcc00");
    await press(page, "realm.save");
    assert.match(await page.locator("#problem").innerText(), /4\.5:1/, "a color that cannot be read is refused");
    await page.fill("[name='colors.accent']", "#7a1f5c");
    await press(page, "realm.save");
    await page.locator(".draft-bar").waitFor();
    await go("/");
    assert.doesNotMatch(await page.title(), /Fabrikam/);
    await go("/admin/changes");
    await page.fill("[name=comment]", "A look of our own");
    await press(page, "realm.changes.publish");
    assert.match(page.url(), /\/admin\/revisions\/2/);
    await go("/");
    assert.match(await page.title(), /Fabrikam/);
    const accent = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--accent").trim());
    assert.equal(accent, "#7a1f5c");
    const logo = await page.request.get(instance.url + (await page.locator(".logo").getAttribute("src")));
    assert.deepEqual([logo.headers()["content-type"], logo.headers()["x-content-type-options"]], ["image/png", "nosniff"]);
    assert.ok(await page.getByRole("link", { name: words("page.feedback") }).count());
  });

  it("says words of one's own in place of the built-in ones, and never runs them", async () => {
    const { page } = window;
    await go("/admin/texts/edit?locale=en&code=page-help");
    await page.fill("[name=text]", "{ page-skip }");
    await press(page, "realm.save");
    await page.locator("#problem").waitFor();
    await page.fill("[name=text]", "Call <script>alert(1)</script>");
    await press(page, "realm.save");
    await go("/admin/changes");
    await press(page, "realm.changes.publish");
    await go("/");
    assert.ok((await page.locator(".foot").innerText()).includes("Call <script>alert(1)</script>"));
    await go("/admin/texts/edit?locale=en&code=page-help");
    await press(page, "realm.texts.remove");
    await go("/admin/changes");
    await press(page, "realm.changes.publish");
    await go("/");
    assert.ok(!(await page.locator(".foot").innerText()).includes("Call"));
  });

  it("brings a revision back as a draft, and throws a draft away", async () => {
    const { page } = window;
    await go("/admin/revisions/1");
    await press(page, "realm.revisions.roll-back");
    assert.equal(await heading(), words("realm.changes.title"));
    assert.ok(await page.locator(".diff tbody tr").count());
    await go("/admin/changes/discard");
    await press(page, "realm.discard.button");
    await go("/admin/connections");
    assert.equal(await page.locator(".draft-bar").count(), 0);
  });

  it("exports a file that comes in again without a change", async () => {
    const { page } = window;
    await go("/admin/files");
    await page.check("[name=protection][value=generated]");
    await press(page, "realm.files.export");
    const text = await page.locator("#exported").innerText();
    const said = await page.locator(".note.warn").innerText();
    const password = said.match(/: (\S+)/)[1];
    await page.fill("[name=text]", text);
    await page.fill("[name=import_password]", password);
    await press(page, "realm.files.import");
    assert.equal(await heading(), words("realm.changes.title"), await page.locator("main").innerText());
    await go("/admin/changes/discard");
    await press(page, "realm.discard.button");
  });

  it("tells what is wrong with a text as a whole, and keeps it", async () => {
    const { page } = window;
    await go("/admin/toml");
    await page.fill("[name=text]", "this is = no [toml");
    await press(page, "realm.save");
    await page.locator("#problem").waitFor();
    assert.equal(await page.locator("[name=text]").inputValue(), "this is = no [toml");
  });

  it("tests a connection, and names its controllers", async () => {
    const { page } = window;
    await go("/admin/connections/ad");
    await press(page, "realm.connection.test");
    await page.locator(".pill.good").first().waitFor();
    assert.ok(await page.getByText(samba.server.host).count(), await page.locator("main").innerText());
  });

  it("names an administrator who is in the directory, and nobody else", async () => {
    const { page } = window;
    await go("/admin/roles/new");
    await page.check("[name=role][value=auditor]");
    await press(page, "realm.save");
    await page.fill("[name=name] >> nth=0", "nobody-of-that-name");
    await press(page, "realm.roles.add-person");
    await page.locator("#problem").waitFor();
    const nora = await samba.person(PASSWORD);
    await page.fill("[name=name] >> nth=0", nora.name);
    await press(page, "realm.roles.add-person");
    await page.getByRole("rowheader", { name: "Nora Tester" }).waitFor();
    await follow(page, "draft.review");
    assert.equal(await heading(), words("realm.changes.title"));
  });

  it("has no violation and no sideways scrolling on any page, in any look", { timeout: 1_800_000 }, async () => {
    const { page, complaints } = window;
    if (shots) await mkdir(shots, { recursive: true });
    const wrong = [];
    complaints.length = 0;
    for (const path of PAGES) {
      const answer = await go(path);
      assert.equal(answer.status(), 200, path);
      wrong.push(...(await inspect(page)));
      if (!shots) continue;
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme: "light" });
        await page.screenshot({ path: join(shots, `${path.replace(/\W+/g, "-").slice(1)}-${width}.png`), fullPage: true });
      }
    }
    assert.deepEqual(wrong, []);
    assert.deepEqual(complaints, []);
  });
});
