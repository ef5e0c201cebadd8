// What every browser test needs: a running demo, a browser, and eyes for what is wrong with a page.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { chromium } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const READY_MS = 120_000;
/** How long a page may take for anything: long, because a machine may be busy and only a failure waits for its end. */
const PAGE_MS = 60_000;
/** How many times slower than it is the browser is to be, by which tests that do not wait for what they read are found. */
const SLOWER = Number(process.env.RECLAVE_E2E_THROTTLE ?? 1);
const CHROMIUM = process.env.RECLAVE_CHROMIUM ?? "/usr/bin/chromium";

const LOOK_AGAIN_MS = 50;
/** Where pictures for the documentation go, if any are wanted. */
const SHOTS = process.env.RECLAVE_SHOTS;

/** The sizes and color schemes that every page must stand. */
export const LOOKS = ["light", "dark"].flatMap((colorScheme) => [360, 1280].map((width) => ({ colorScheme, width })));

/**
 * Starts a program and waits until each of `ready` was in some line that it wrote: by default, its address. Gives what
 * was found, `url` being the first.
 */
export async function start(program, args = [], { cwd, readyMs = READY_MS, ready = [/https?:\/\/localhost:\d+/] } = {}) {
  const child = spawn(program, args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
  const tail = [];
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const found = await new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`not ready after ${readyMs} ms\n${tail.join("\n")}`)), readyMs);
    const all = ready.map(() => undefined);
    for (const input of [child.stdout, child.stderr]) {
      createInterface({ input }).on("line", (line) => {
        if (tail.push(line) > 40) tail.shift();
        ready.forEach((pattern, place) => (all[place] ??= line.match(pattern)?.[0]));
        if (all.every((one) => one !== undefined)) {
          clearTimeout(late);
          resolve(all);
        }
      });
    }
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`it ended with ${code}\n${tail.join("\n")}`)));
  });
  return {
    found,
    url: found[0],
    /** Asks it to end; gives the exit code. */
    async stop() {
      child.kill("SIGTERM");
      return ended;
    },
  };
}

/** The program under test. */
export function binary() {
  const path = process.env.RECLAVE_BIN;
  if (!path) throw new Error("RECLAVE_BIN must name the reclave binary");
  return path;
}

/** The demo, on a free port. */
export function startDemo() {
  return start(binary(), ["demo", "--listen", "127.0.0.1:0"]);
}

/** Debian's Chromium, without what it would ask the network for. */
export function startBrowser() {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** A window of its own cookies; one that is `trusting` takes any certificate. Complains at the end about whatever the console said. */
export async function openWindow(browser, { colorScheme = "light", width = 1280, script = true, locale = "en-US", trusting = false, ...more } = {}) {
  const context = await browser.newContext({
    colorScheme,
    locale,
    viewport: { width, height: 900 },
    javaScriptEnabled: script,
    ignoreHTTPSErrors: trusting,
    timezoneId: "UTC",
    ...more,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PAGE_MS);
  if (SLOWER > 1) {
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  }
  const complaints = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  return { context, page, complaints };
}

/**
 * Does what loads a page, and waits until that page is whole: all of it is there and its scripts have run. A click alone
 * waits for the first of it at most, and what is read then is read of half a page, or of the page before.
 */
export async function leave(page, act) {
  // Or the end of an earlier page's loading would be taken for that of the new one.
  await page.waitForLoadState();
  await Promise.all([page.waitForEvent("load"), act()]);
}

/** Presses a button, or follows a link, that loads a page. */
export const leaveBy = (target) => leave(target.page(), () => target.click());

/** Presses the Enter key where that loads a page. */
export const leaveByEnter = (page) => leave(page, () => page.keyboard.press("Enter"));

/** Looks again until `look` does not throw any more; for what a script does after what it answers to. */
export async function eventually(look) {
  for (const end = Date.now() + PAGE_MS; ; ) {
    try {
      return await look();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    }
  }
}

/** Waits until the focus is on something, which the browser sets some time after a page is there. */
export const focused = (page, selector, options) => page.locator(`${selector}:focus`, options).waitFor();

/** Axe's violations, one line each; empty when all is well. */
export async function violations(page) {
  // Past the page's own policy: the checker is ours and not part of the page.
  const session = await page.context().newCDPSession(page);
  await session.send("Runtime.enable");
  const run = async (expression) => {
    const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await run(`${AXE};0`);
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const found = await run(`axe.run(document, { runOnly: ${JSON.stringify(tags)} }).then((result) => result.violations.map(
    ({ id, help, nodes }) => id + ": " + help + " at " + nodes.map((node) => node.target.join(" ")).join(", ")))`);
  await session.detach();
  return found;
}

/** By how many pixels the page is wider than its window. */
export function overflow(page) {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** A picture of a page for the documentation, on a phone in light and on a desk in dark, where one is wanted. */
async function photograph(page, name, colorScheme, width) {
  const look = { light360: "phone", dark1280: "desk" }[colorScheme + width];
  if (!SHOTS || !name || !look) return;
  await mkdir(SHOTS, { recursive: true });
  await page.screenshot({ path: join(SHOTS, `${name}-${look}.png`), fullPage: true });
}

/**
 * Looks at a page in every size and color scheme; gives what is wrong with it, one line each. A page that loads itself
 * again after some seconds does so when it has been looked at, not meanwhile.
 */
export async function inspect(page, name) {
  let isHeld = false;
  const hold = (route) => {
    if (!route.request().isNavigationRequest()) return route.fallback();
    isHeld = true;
    return route.abort("aborted");
  };
  await page.waitForLoadState();
  await page.route("**/*", hold);
  const wrong = [];
  for (const { colorScheme, width } of LOOKS) {
    await page.setViewportSize({ width, height: 900 });
    // Without motion, or the colors are measured half-way from one scheme to the other.
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await eventually(async () => assert.equal(await page.evaluate(() => innerWidth), width));
    await photograph(page, name, colorScheme, width);
    const over = await overflow(page);
    const found = await violations(page);
    if (over > 0) found.push(`${over} px wider than the window`);
    wrong.push(...found.map((line) => `${page.url()} ${colorScheme} ${width}: ${line}`));
  }
  await page.unroute("**/*", hold);
  if (isHeld) await page.reload();
  return wrong;
}

/**
 * The newest mail to an address that came after mail number `after`, as the demo's outbox page shows it.
 * Mails are counted from the first one, so a number stays with its mail.
 */
export async function newestMail(browser, url, { to, subject = /./, after = 0 }) {
  const { context, page } = await openWindow(browser);
  try {
    for (const end = Date.now() + PAGE_MS; Date.now() < end; ) {
      await page.goto(`${url}/demo/mail`);
      const mails = await page.locator(".mails > li").evaluateAll((items) =>
        items.map((item) => ({
          number: Number(item.id.replace("mail-", "")),
          to: item.querySelector(".to").textContent,
          subject: item.querySelector("h2").textContent,
          text: item.querySelector(".mail-text").textContent,
        })),
      );
      const found = mails.find((mail) => mail.number > after && mail.to.includes(to) && subject.test(mail.subject));
      if (found) return found;
      await page.waitForTimeout(250);
    }
    throw new Error(`no mail to ${to} that matches ${subject}`);
  } finally {
    await context.close();
  }
}

/** The code in a mail: digits or letters in groups, alone on their line. */
export function codeOf(mail) {
  const line = mail.text.split("\n").map((text) => text.trim()).find((text) => /^[0-9A-Z]{3,}([ -][0-9A-Z]{2,})*$/.test(text));
  if (!line) throw new Error(`no code in: ${mail.text}`);
  return line;
}
