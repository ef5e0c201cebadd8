// What the realm does by itself, as an administrator of the demo sees it: the tasks, what became of them, their
// schedules. Each page is looked at in every look, and works without a script.

import assert from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { after, before, it } from "node:test";

import { signInToDesk } from "./desk.mjs";
import { press } from "./first.mjs";
import { eventually, inspect, leaveBy, openWindow, startBrowser, startDemo } from "./lib.mjs";
import { words } from "./words.mjs";

const MEI = "mei.chen";
const COUNTING = words("admin.task.user-statistics");

let [browser, demo] = [];
before(async () => {
  browser = await startBrowser();
  demo = await startDemo();
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});

/** The code of the administrator's app, from the demo's page. */
async function code() {
  const { context, page } = await openWindow(browser);
  await page.goto(`${demo.url}/demo/codes`);
  const shown = await page.locator(`#code-${MEI.replace(".", "\\.")} output`).innerText();
  await context.close();
  return shown;
}

/** A window of an administrator. */
async function administrator(test) {
  const window = await openWindow(browser);
  test.after(() => window.context.close());
  await signInToDesk(window.page, demo.url, { name: MEI, password: "Start-Passw0rd1", code }, "/admin/");
  return window;
}

async function picture(page, name) {
  const folder = process.env.RECLAVE_SHOTS;
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  for (const [width, colorScheme] of [[360, "light"], [1280, "light"], [1280, "dark"]]) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true });
  }
}

const row = (page, name) => page.locator("main tbody tr", { hasText: name }).first();

it("runs a task at once, tells what became of it, and changes its schedule without a script", async (test) => {
  const eyes = await administrator(test);
  const { context, page, complaints } = await openWindow(browser, { script: false });
  test.after(() => context.close());
  // One sign-in for both windows: a code counts once, and the next one comes half a minute later.
  await context.addCookies(await eyes.context.cookies());
  const wrong = [];
  const look = async (name, path) => {
    await eyes.page.goto(demo.url + path);
    wrong.push(...(await inspect(eyes.page)));
    await picture(eyes.page, name);
  };
  await page.goto(`${demo.url}/admin/tasks`);
  await look("tasks", "/admin/tasks");
  await leaveBy(row(page, COUNTING).getByRole("button", { name: words("admin.task.run") }));
  await page.locator(".note.good", { hasText: words("admin.task.asked-note") }).waitFor();
  await eventually(async () => {
    await page.goto(`${demo.url}/admin/tasks`);
    assert.match(await row(page, COUNTING).innerText(), new RegExp(words("admin.task.good")));
  });
  await leaveBy(row(page, COUNTING).getByRole("link", { name: COUNTING }));
  assert.equal(await page.locator("h1").innerText(), COUNTING);
  await page.getByRole("table", { name: words("admin.task.statistics") }).waitFor();
  const runs = page.getByRole("table", { name: words("admin.task.runs") });
  assert.match(await runs.innerText(), /Mei Chen/, "who asked is told");
  await look("task", "/admin/tasks/user-statistics");

  await page.selectOption("[name=every]", "cron");
  await page.fill("[name=cron]", "not a cron expression");
  await press(page, "realm.save");
  // A draft may be wrong for a while; what is wrong with it stands on the page, and keeps it from being published.
  await page.locator(".note.warn").waitFor();
  assert.equal(await page.locator("[name=cron]").inputValue(), "not a cron expression", "what was typed stays");
  await page.fill("[name=cron]", "30 4 * * 1-5");
  await press(page, "realm.save");
  await page.locator(".note.good", { hasText: words("realm.saved") }).waitFor();
  await page.goto(`${demo.url}/admin/changes`);
  await press(page, "realm.changes.publish");
  await page.goto(`${demo.url}/admin/tasks`);
  await row(page, "30 4 * * 1-5").waitFor();
  await look("zone", "/admin/tasks/zone");
  assert.deepEqual(wrong, []);
  // A page of problems has an error's status, which Chromium says aloud.
  assert.deepEqual([...eyes.complaints, ...complaints].filter((line) => !line.includes("422")), []);
});
