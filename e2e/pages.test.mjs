// Every kind of page over a house that follows a script: for all eyes, by keyboard, and with what scripts add.

import assert from "node:assert/strict";
import { after, before, it } from "node:test";

import { eventually, focused, inspect, leaveBy, leaveByEnter, openWindow, overflow, start, startBrowser } from "./lib.mjs";
import { begin } from "./walk.mjs";

/** What a task shows and what its end shows: the names are the gallery's, which has a sample of every page. */
let SAMPLES;
/** Other pages of the gallery, by their addresses. */
const PATHS = [
  "/", "/task/forgot-password", "/task/forgot-user-name", "/offline", "/offline?c=20SA1B2X33Y74QZ05KM96TT17HJ28WW3", "/demo/mail", "/demo/codes",
  "/demo/computer", "/demo/sign-in", "/nothing", "/approve/open", "/approve/over", "/stop/open", "/stop/stopped", "/stop/late", "/stop/over",
];

/** Longer than the pause in typing after which the rules are checked, shorter than any page lives. */
const PAUSE_MS = 1_000;
const A_WHILE_MS = 60_000;

let browser;
let gallery;
before(async () => {
  if (!process.env.RECLAVE_GALLERY) throw new Error("RECLAVE_GALLERY must name the web crate's example gallery");
  gallery = await start(process.env.RECLAVE_GALLERY, [], { ready: [/https?:\/\/localhost:\d+/, /^samples: .+/] });
  SAMPLES = gallery.found[1].replace("samples: ", "").split(" ");
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  await gallery?.stop();
});

/** Stops the page's own clock, so that as much happens between two of our actions on any machine, however slow it is. */
async function stopClock(page) {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + A_WHILE_MS);
}

async function open(page, sample) {
  await begin(page, gallery.url, sample, "ana.lopez");
}

/** A sample's run; the gallery has no task of that name to show, so it is begun by its form alone. */
async function openSample(page, sample) {
  const begun = await page.request.post(`${gallery.url}/task/${sample}`, {
    form: { name: "ana.lopez" },
    headers: { "sec-fetch-site": "same-origin" },
    maxRedirects: 0,
  });
  await page.goto(gallery.url + begun.headers().location);
}

it("has no violation and no sideways scrolling in any look", async () => {
  const { context, page, complaints } = await openWindow(browser);
  const wrong = [];
  for (const path of PATHS) {
    await page.goto(gallery.url + path);
    wrong.push(...(await inspect(page)));
  }
  for (const text of ["ana", "nobody"]) {
    await page.goto(`${gallery.url}/task/forgot-password`);
    await page.click("details.aside summary");
    await page.fill("#f-text", text);
    await leaveBy(page.locator("details.aside .btn").first());
    wrong.push(...(await inspect(page)));
  }
  for (const sample of SAMPLES) {
    await openSample(page, sample);
    wrong.push(...(await inspect(page)));
  }
  assert.deepEqual(wrong, []);
  // One of the samples asks for a script of Google's, which nobody answers here; and one page is not there.
  assert.deepEqual(complaints.filter((line) => !/net::|404/.test(line)), []);
  await context.close();
});

it("stands long words and long names on a small phone", async () => {
  for (const locale of ["de-DE", "fr-FR", "es-ES"]) {
    const { context, page } = await openWindow(browser, { width: 360, locale });
    for (const sample of SAMPLES) {
      await openSample(page, sample);
      const wide = await overflow(page);
      assert.ok(wide <= 0, `${locale} ${sample} is ${wide} px too wide`);
    }
    await context.close();
  }
});

it("does not run a script that was put into a page", async () => {
  const { context, page, complaints } = await openWindow(browser);
  await page.route(`${gallery.url}/`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      "</main>",
      '<script>window.canary = 1</script><img src="/x" onerror="window.canary = 2"><a id="c" href="javascript:window.canary=3">x</a></main>',
    );
    await route.fulfill({ response, body });
  });
  await page.goto(gallery.url);
  await page.locator("#c").click();
  assert.equal(await page.evaluate(() => window.canary), undefined);
  assert.ok(complaints.some((line) => line.includes("Content Security Policy")), complaints.join("\n"));
  await context.close();
});

it("is walked by keyboard alone, from the skip link to the end", async () => {
  const { context, page } = await openWindow(browser);
  await page.goto(gallery.url);
  await page.keyboard.press("Tab");
  await focused(page, "a", { hasText: "Skip to the content" });
  await page.keyboard.press("Enter");
  await page.locator("#content:target").waitFor();
  await page.keyboard.press("Tab");
  await focused(page, "a", { hasText: "Forgot my password" });
  const visible = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
  assert.equal(visible, "solid");
  await leaveByEnter(page);
  await page.locator("#f-name").focus();
  await page.keyboard.type("ana.lopez");
  await leaveByEnter(page);
  await page.locator("input[type=radio]").first().focus();
  await page.keyboard.press("ArrowDown");
  await leaveByEnter(page);
  await page.locator("#f-code").focus();
  await page.keyboard.type("482 913");
  await leaveByEnter(page);
  await page.locator("#f-answer-1").focus();
  await page.keyboard.type("one");
  await page.keyboard.press("Tab");
  await focused(page, "button", { hasText: "Show" });
  await page.keyboard.press("Tab");
  await page.keyboard.type("two");
  await leaveByEnter(page);
  await page.locator("#f-new").focus();
  await page.keyboard.type("harbor violin mustard");
  await page.locator("#f-again").focus();
  await page.keyboard.type("harbor violin mustard");
  await leaveByEnter(page);
  await page.locator(".badge.good").waitFor();
  await context.close();
});

it("sets the focus where something is wrong", async () => {
  const { context, page } = await openWindow(browser);
  await openSample(page, "mail-code-wrong");
  await focused(page, "#f-code");
  await openSample(page, "new-password-refused");
  await focused(page, "#problem");
  await context.close();
});

it("ticks the rules while typing and says so once a pause", async () => {
  const { context, page, complaints } = await openWindow(browser);
  await stopClock(page);
  await openSample(page, "new-password");
  await page.evaluate(() => {
    window.said = [];
    const status = document.querySelector("[data-status]");
    new MutationObserver(() => window.said.push(status.textContent)).observe(status, { childList: true });
  });
  await page.locator("#f-new").pressSequentially("mountain-bus-12");
  await page.clock.runFor(PAUSE_MS);
  await page.locator(".rule.ok").nth(2).waitFor();
  assert.deepEqual(await page.evaluate(() => window.said), ["All rules are met. Good"]);
  assert.equal(await page.locator(".meter").getAttribute("data-score"), "3");
  await page.locator("#f-new").fill("ana");
  await page.clock.runFor(PAUSE_MS);
  await page.locator(".rule.no").first().waitFor();
  assert.match(await page.locator(".rule.no").first().innerText(), /^Not met yet/);
  assert.deepEqual(complaints, []);
  await context.close();
});

it("shows, hides and suggests a password", async () => {
  const { context, page } = await openWindow(browser);
  await openSample(page, "new-password");
  const show = page.locator("[data-reveal=f-new]");
  await page.fill("#f-new", "secret words");
  await show.click();
  assert.equal(await page.getAttribute("#f-new", "type"), "text");
  await show.click();
  assert.equal(await page.getAttribute("#f-new", "type"), "password");
  await page.click("[data-suggest]");
  // Not the ticks: those of what was typed before may be there already.
  await eventually(async () => assert.equal(await page.inputValue("#f-new"), "harbor-violin-mustard-7"));
  await page.locator(".rule.ok").first().waitFor();
  assert.equal(await page.inputValue("#f-again"), "harbor-violin-mustard-7");
  await context.close();
});

it("suggests a password without scripts too", async () => {
  const { context, page } = await openWindow(browser, { script: false });
  await openSample(page, "new-password");
  await leaveBy(page.locator("[data-suggest]"));
  assert.equal(await page.locator("output").innerText(), "harbor-violin-mustard-7");
  await context.close();
});

it("tells before a page closes and lets the person go on", async () => {
  const { context, page } = await openWindow(browser);
  await stopClock(page);
  await openSample(page, "mail-code");
  const dialog = page.locator("dialog");
  assert.equal(await dialog.isVisible(), false);
  // The gallery's own clock goes on, so the page ends the sooner the later it is opened.
  const ends = Number(await dialog.getAttribute("data-ends"));
  await page.clock.runFor(ends - 60_000);
  await dialog.waitFor({ state: "visible" });
  await page.click("[data-stay]");
  await dialog.waitFor({ state: "hidden" });
  await context.close();
});

it("changes the language and stays on the page", async () => {
  const { context, page } = await openWindow(browser);
  await open(page, "forgot-password");
  const before = page.url();
  await page.click(".menu summary");
  await leaveBy(page.locator(".menu-list [value=de]"));
  assert.equal(page.url(), before);
  assert.equal(await page.getAttribute("html", "lang"), "de");
  await context.close();
});

it("copies recovery codes", async () => {
  const { context, page } = await openWindow(browser);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openSample(page, "recovery-codes");
  await page.click("[data-copy]");
  await page.locator("text=The codes are copied.").waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(copied.split("\n").length, 4);
  await context.close();
});

it("keeps every control large enough for a thumb", async () => {
  const { context, page } = await openWindow(browser, { width: 390 });
  for (const sample of SAMPLES) {
    await openSample(page, sample);
    const small = await page.locator("main .btn, main input:not([type=hidden]):not([type=radio]):not([type=checkbox]), main select, .choice, .tool").evaluateAll((items) =>
      items.filter((item) => item.checkVisibility() && item.getBoundingClientRect().height < 48).map((item) => item.outerHTML.slice(0, 120)),
    );
    assert.deepEqual(small, [], sample);
  }
  await context.close();
});

it("reads from the right in Arabic, but for codes and addresses", async () => {
  const { context, page } = await openWindow(browser, { width: 360 });
  await page.goto(`${gallery.url}/`);
  await page.focus(".menu summary");
  await page.keyboard.press("Enter");
  const arabic = page.locator(".menu-list [value=ar]");
  await arabic.waitFor({ state: "visible" });
  const list = await page.locator(".menu-list").boundingBox();
  assert.ok(list.x >= 0 && list.x + list.width <= 360 && list.y + list.height <= 900, JSON.stringify(list));
  await arabic.focus();
  await page.keyboard.press("Enter");
  await page.locator("html[lang=ar][dir=rtl]").waitFor({ state: "attached" });
  const direction = (selector) =>
    page.locator(selector).first().evaluate((item) => getComputedStyle(item).direction);
  const wrong = [];
  for (const [sample, selector] of [
    ["recovery-codes", ".codes"], ["register-totp", ".big-code"], ["register-mail", "[type=email]"],
    ["mail-code", ".otp"], ["new-password", "[type=password]"],
  ]) {
    await openSample(page, sample);
    await page.locator(selector).first().waitFor();
    assert.equal(await direction(selector), "ltr", sample);
    assert.equal(await direction("main p"), "rtl", sample);
    wrong.push(...(await inspect(page)));
  }
  assert.deepEqual(wrong, []);
  await context.close();
});

/** Signs in, and goes to an address. */
async function signIn(page, path) {
  await begin(page, gallery.url, "sign-in", "ana.lopez");
  await page.fill("[autocomplete=current-password]", "anything");
  await leaveBy(page.locator("main form .btn").first());
  await page.goto(gallery.url + path);
}

/** What is read from the left in every language: codes, keys, addresses, passwords. */
const FROM_THE_LEFT = ".otp, .codes, .big-code, .groups, code, [type=email], [type=password], [autocomplete=username], textarea.groups";

/**
 * What of a page in Arabic does not stand as it should: what is to be read from the left and is not, and groups of digits (codes,
 * dates, telephone numbers) that would change places because Arabic letters are around them.
 */
const mirrored = (page) =>
  page.evaluate((fromTheLeft) => {
    const wrong = [];
    const main = document.querySelector("main");
    const shown = (item) => item.checkVisibility();
    for (const item of [...main.querySelectorAll(fromTheLeft)].filter(shown)) {
      if (getComputedStyle(item).direction !== "ltr") wrong.push(`from the right: ${item.outerHTML.slice(0, 120)}`);
    }
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode;
      if (!shown(parentElement) || getComputedStyle(parentElement).direction === "ltr") continue;
      // What is between the signs for that (U+2066 to U+2069) stands by itself.
      const open = data.replace(/[\u2066-\u2068][^\u2069]*\u2069/g, "");
      const torn = /\p{Script=Arabic}/u.test(open) && open.match(/\d[ +/-]+\d/);
      if (torn) wrong.push(`not apart: ${torn[0]} in ${data.trim().slice(0, 120)}`);
    }
    return wrong;
  }, FROM_THE_LEFT);

it("reads from the right on every page, with codes and addresses from the left", async () => {
  const { context, page } = await openWindow(browser, { width: 360 });
  await context.addCookies([{ name: "locale", value: "ar", url: gallery.url }]);
  const shots = process.env.RECLAVE_SHOTS;
  const wrong = [];
  const pages = [
    ...PATHS.map((path) => [path.replaceAll(/[^a-z0-9]+/gi, "-").replace(/^-/, "") || "start", () => page.goto(gallery.url + path)]),
    ...SAMPLES.map((sample) => [sample, () => openSample(page, sample)]),
    ["me", () => signIn(page, "/me")],
    ["start-signed-in", () => page.goto(`${gallery.url}/`)],
  ];
  for (const [name, open] of pages) {
    await open();
    await page.locator("html[lang=ar][dir=rtl] main h1").waitFor();
    for (const [look, width, colorScheme] of [["phone", 360, "light"], ["desk", 1280, "dark"]]) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const wide = await overflow(page);
      if (wide > 0) wrong.push(`${name}: ${wide} px too wide on a ${look}`);
      if (shots) await page.screenshot({ path: `${shots}/ar-${name}-${look}.png`, fullPage: true });
    }
    wrong.push(...(await mirrored(page)).map((line) => `${name}: ${line}`));
  }
  assert.deepEqual(wrong, []);
  await context.close();
});

it("fits a phone in every language", async () => {
  const { context, page } = await openWindow(browser, { width: 360 });
  await page.goto(`${gallery.url}/`);
  const tags = await page.locator(".menu-list button").evaluateAll((items) => items.map((item) => item.value));
  assert.equal(tags.length, 18);
  for (const value of tags) {
    await context.addCookies([{ name: "locale", value, url: gallery.url }]);
    for (const open of [() => page.goto(`${gallery.url}/`), () => openSample(page, "choose-way")]) {
      await open();
      await page.locator(`html[lang=${value}] main h1`).waitFor();
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= 360, `${value}: ${page.url()} is ${width} wide`);
    }
  }
  await context.close();
});
