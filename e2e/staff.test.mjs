// The parts of the staff sites' pages, from the gallery: for all eyes, by keyboard, and without scripts.

import assert from "node:assert/strict";
import { after, before, it } from "node:test";

import { eventually, focused, inspect, leaveBy, leaveByEnter, openWindow, overflow, start, startBrowser } from "./lib.mjs";

const PAGES = [
  "/admin/gallery", "/helpdesk/gallery", "/admin/gallery/confirm", "/admin/gallery/job", "/admin/gallery/realm", "/admin/gallery/connection",
  "/admin/gallery/shapes", "/admin/gallery/shapes?state=wrong",
];
const LOCALES = ["en-US", "es-ES", "de-DE", "fr-FR"];

let browser;
let gallery;
before(async () => {
  if (!process.env.RECLAVE_GALLERY) throw new Error("RECLAVE_GALLERY must name the web crate's example gallery");
  gallery = await start(process.env.RECLAVE_GALLERY);
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  await gallery?.stop();
});

/** A field by the place that it edits. */
const field = (page, place) => page.locator(`[name="${place}"]`);

/** Presses a button inside a form, by what it does. */
const act = (page, what) => leaveBy(page.locator(`[name="_do"][value="${what}"]`).first());

/** Hands the form in. */
const save = (page) => leaveBy(page.locator(".save-bar .btn:not(.subtle)").first());

async function saved(page) {
  await save(page);
  return JSON.parse(await page.locator("#saved").innerText());
}

for (const locale of LOCALES) {
  it(`has no violation and no sideways scrolling in any look, in ${locale}`, async () => {
    const { context, page, complaints } = await openWindow(browser, { locale });
    const wrong = [];
    for (const path of PAGES) {
      await page.goto(gallery.url + path);
      wrong.push(...(await inspect(page)));
    }
    assert.deepEqual(wrong, []);
    // The page of problems has an error's status, which Chromium says aloud.
    assert.deepEqual(complaints.filter((line) => !line.includes("422")), []);
    await context.close();
  });
}

it("has no violation with an open menu, an open list and a chosen language field", async () => {
  const { context, page } = await openWindow(browser, { width: 360 });
  await page.goto(`${gallery.url}/admin/gallery`);
  await page.click(".side-menu > summary");
  await page.click(".menu > summary");
  const wrong = await inspect(page);
  // At once: letter by letter, a slow machine would search more than once, and the list would change while it is looked at.
  await page.locator("#s-groups").fill("sal");
  await page.locator(".combo-list li").first().waitFor();
  wrong.push(...(await inspect(page)));
  await page.goto(`${gallery.url}/admin/gallery/shapes`);
  await page.click(".languages summary");
  wrong.push(...(await inspect(page)));
  // How much of a link an open menu covers depends on the machine's fonts; the sizes of controls have a test below.
  assert.deepEqual(wrong.filter((line) => !line.includes("target-size")), []);
  await context.close();
});

it("marks the current page in the navigation, which folds on a phone", async () => {
  const { context, page } = await openWindow(browser);
  await page.goto(`${gallery.url}/admin/gallery/realm`);
  assert.equal(await page.locator(".side [aria-current=page]:visible").innerText(), "The realm");
  await page.setViewportSize({ width: 360, height: 900 });
  await page.locator(".side [aria-current=page]:visible").waitFor({ state: "hidden" });
  await page.locator(".side-menu > summary").focus();
  await page.keyboard.press("Enter");
  await page.locator(".side [aria-current=page]:visible").waitFor();
  await context.close();
});

it("keeps the page when the language changes", async () => {
  const { context, page } = await openWindow(browser);
  await page.goto(`${gallery.url}/admin/gallery/realm`);
  await page.click(".menu summary");
  await leaveBy(page.locator(".menu-list [value=de]"));
  assert.equal(page.url(), `${gallery.url}/admin/gallery/realm`);
  assert.equal(await page.getAttribute("html", "lang"), "de");
  await context.close();
});

it("saves an untouched form without any change", async () => {
  const { context, page } = await openWindow(browser);
  for (const path of ["/admin/gallery/realm", "/admin/gallery/shapes", "/admin/gallery/connection"]) {
    await page.goto(gallery.url + path);
    const first = await saved(page);
    await page.goto(gallery.url + path);
    assert.deepEqual(await saved(page), first, path);
    if (path.endsWith("realm")) {
      assert.deepEqual(Object.keys(first.site).sort(), ["colors", "help_link", "help_text", "logo", "organization"]);
      assert.equal(first.staff, undefined, "what says nothing but defaults is not written");
    }
  }
  await context.close();
});

it("adds, moves and removes entries without a script", async () => {
  const { context, page } = await openWindow(browser, { script: false });
  await page.goto(`${gallery.url}/admin/gallery/realm`);
  await act(page, "add:mail.servers");
  assert.match(page.url(), /#s-mail\.servers\.2$/);
  await field(page, "mail.servers.2.host").fill("mail3.contoso.example");
  await act(page, "up:mail.servers.2");
  await act(page, "up:mail.servers.1");
  await act(page, "remove:mail.servers.2");
  const { mail } = await saved(page);
  assert.deepEqual(mail.servers.map(({ id, host }) => [id, host]), [
    ["servers-2", "mail3.contoso.example"],
    ["servers-1", "mail1.contoso.example"],
  ]);
  assert.equal(mail.servers[1].password, "sealed:00", "what the form does not show goes with its entry");
  await context.close();
});

it("adds a language without a script, and forgets an emptied one", async () => {
  const { context, page } = await openWindow(browser, { script: false });
  await page.goto(`${gallery.url}/admin/gallery/shapes`);
  await page.click(".languages summary");
  await field(page, "words._tag").fill("pt-BR");
  await act(page, "add:words");
  await field(page, "words.pt-BR").fill("Bem-vindo.");
  await field(page, "words.it").fill("");
  const { words } = await saved(page);
  assert.deepEqual(Object.keys(words), ["en", "pt-BR"]);
  await context.close();
});

it("changes the kind of a setting without a script", async () => {
  const { context, page } = await openWindow(browser, { script: false });
  await page.goto(`${gallery.url}/admin/gallery/shapes`);
  await field(page, "gateway.kind").selectOption("program");
  await act(page, "show:gateway");
  await field(page, "gateway.path").fill("/bin/sms");
  await act(page, "add:other_proxy");
  await field(page, "other_proxy.host").fill("p.example");
  await field(page, "other_proxy.port").fill("8080");
  await act(page, "remove:proxy");
  const { gateway, other_proxy: other, proxy } = await saved(page);
  assert.deepEqual(gateway, { kind: "program", path: "/bin/sms" });
  assert.deepEqual(other, { host: "p.example", port: 8080 });
  assert.equal(proxy, null);
  await context.close();
});

it("finds and picks a group without a script", async () => {
  const { context, page } = await openWindow(browser, { script: false });
  await page.goto(`${gallery.url}/admin/gallery/shapes`);
  await field(page, "groups._find").fill("log");
  await act(page, "search:groups");
  await field(page, "groups._add").selectOption({ index: 1 });
  await act(page, "add:groups");
  await field(page, "owner._find").fill("res");
  await act(page, "search:owner");
  await page.locator("select[name=owner]").selectOption({ index: 1 });
  const { groups, owner } = await saved(page);
  assert.deepEqual(groups.map((dn) => dn.split(",")[0]), ["CN=Sales", "CN=Logistik Süd"]);
  assert.match(owner, /^CN=Research,/);
  await context.close();
});

it("finds and picks a group by keyboard alone", async () => {
  const { context, page, complaints } = await openWindow(browser);
  await page.goto(`${gallery.url}/admin/gallery/shapes`);
  const input = page.locator("#s-groups");
  await input.focus();
  await page.keyboard.type("sa");
  const list = page.locator("#s-groups-list");
  await list.locator("li").nth(1).waitFor();
  assert.equal(await input.getAttribute("aria-expanded"), "true");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  const active = await input.getAttribute("aria-activedescendant");
  assert.match(await page.locator(`[id="${active}"]`).innerText(), /^Sales interns/);
  await page.keyboard.press("Enter");
  await list.waitFor({ state: "hidden" });
  assert.equal(await page.locator("[data-place=groups] [data-status]").innerText(), "Sales interns");
  // The same one twice is once; Escape closes and then empties.
  await page.keyboard.insertText("interns");
  await list.locator("li").first().waitFor();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await page.keyboard.type("zz");
  await page.locator("[data-place=groups] [data-status].hint").waitFor();
  await page.keyboard.press("Escape");
  await eventually(async () => assert.equal(await input.inputValue(), ""));
  await page.locator("#s-owner").fill("resea");
  await page.locator("#s-owner-list li").first().click();
  assert.equal(await page.locator("[data-chosen]").innerText(), "Research");
  const { groups, owner } = await saved(page);
  assert.deepEqual(groups.map((dn) => dn.split(",")[0]), ["CN=Sales", "CN=Sales interns"]);
  assert.match(owner, /^CN=Research,/);
  assert.deepEqual(complaints, []);
  await context.close();
});

it("falls back to the button when the search fails", async () => {
  const { context, page } = await openWindow(browser);
  await page.goto(`${gallery.url}/admin/gallery/shapes`);
  await page.route("**/admin/gallery/search*", (route) => route.abort());
  await page.locator("#s-groups").fill("sal");
  await page.locator("[data-place=groups] [data-status].hint").waitFor();
  await act(page, "search:groups");
  assert.equal(await page.locator("[data-place=groups] [data-input]").count(), 1);
  assert.match(page.url(), /#s-groups$/);
  await context.close();
});

it("saves by the Enter key, whatever button stands first", async () => {
  const { context, page } = await openWindow(browser);
  await page.goto(`${gallery.url}/admin/gallery/realm`);
  await field(page, "mail.from").fill("new@contoso.example");
  await leaveByEnter(page);
  const { mail } = JSON.parse(await page.locator("#saved").innerText());
  assert.equal(mail.from, "new@contoso.example");
  assert.equal(mail.servers.length, 2);
  await context.close();
});

it("says what is wrong above the form and at the field, and keeps what was typed", async () => {
  const { context, page } = await openWindow(browser);
  await page.goto(`${gallery.url}/admin/gallery/realm`);
  await field(page, "mail.servers.0.port").fill("many");
  await field(page, "site.session_minutes").fill("-1");
  await save(page);
  await focused(page, "#problem");
  assert.equal(await page.locator("#problem li").count(), 2);
  await page.locator("#problem a").last().click();
  const port = field(page, "mail.servers.0.port");
  assert.equal(await port.inputValue(), "many");
  assert.equal(await port.getAttribute("aria-invalid"), "true");
  const described = (await port.getAttribute("aria-describedby")).split(" ");
  const said = await Promise.all(described.map((id) => page.locator(`[id="${id}"]`).innerText()));
  assert.ok(said.some((text) => text.includes("whole number")), said.join());
  await context.close();
});

it("never shows a secret and keeps it until it is replaced or removed", async () => {
  const { context, page } = await openWindow(browser);
  await page.goto(`${gallery.url}/admin/gallery/connection`);
  assert.equal(await field(page, "bind_password").inputValue(), "");
  assert.ok(!(await page.content()).includes("sealed:00"));
  await field(page, "bind_password").fill("correct horse");
  assert.equal((await saved(page)).bind_password, "sealed:0d");
  await page.goto(`${gallery.url}/admin/gallery/connection`);
  await field(page, "bind_password._remove").check();
  assert.equal((await saved(page)).bind_password, "");
  await context.close();
});

it("turns tables into cards on a phone and keeps their meaning", async () => {
  const { context, page } = await openWindow(browser, { width: 360 });
  await page.goto(`${gallery.url}/admin/gallery`);
  const table = page.getByRole("table", { name: "People whose account is locked" });
  assert.equal(await table.getByRole("row").count(), 4);
  assert.equal(await table.getByRole("columnheader").count(), 5);
  assert.ok((await overflow(page)) <= 0);
  const label = await page.locator(".data td").first().evaluate((cell) => getComputedStyle(cell, "::before").content);
  assert.match(label, /State/);
  await context.close();
});

it("asks to be loaded again while work goes on, without a script", async () => {
  const { context, page } = await openWindow(browser, { script: false });
  const response = await page.goto(`${gallery.url}/admin/gallery/job`);
  assert.equal(response.headers().refresh, "3");
  await context.close();
});

it("keeps every control large enough for a thumb", async () => {
  const { context, page } = await openWindow(browser, { width: 390 });
  for (const path of PAGES) {
    await page.goto(gallery.url + path);
    const small = await page.locator("main .btn, main input:not([type=hidden]):not([type=radio]):not([type=checkbox]), main select, main textarea, .choice, .tool").evaluateAll((items) =>
      items.filter((item) => item.checkVisibility() && item.getBoundingClientRect().height < 48).map((item) => item.outerHTML.slice(0, 120)),
    );
    assert.deepEqual(small, [], path);
  }
  await context.close();
});
