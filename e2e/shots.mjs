// Pictures of every page of the demo, in light and dark, on a phone and on a desk: `node shots.mjs FOLDER`.

import { mkdirSync } from "node:fs";
import { join } from "node:path";

import { openWindow, startBrowser, startDemo } from "./lib.mjs";
import { Person, begin, walk } from "./walk.mjs";

const LOOKS = ["light", "dark"].flatMap((colorScheme) => [390, 1280].map((width) => ({ colorScheme, width })));
const folder = process.argv[2];
if (!folder) {
  console.error("usage: node shots.mjs FOLDER");
  process.exit(2);
}
mkdirSync(folder, { recursive: true });

/** A file name from a heading: `choose-a-new-password`. */
const slug = (heading) => heading.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");

async function shoot(page, name) {
  for (const { colorScheme, width } of LOOKS) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.screenshot({ path: join(folder, `${name}-${colorScheme}-${width}.png`), fullPage: true });
  }
}

const demo = await startDemo();
const browser = await startBrowser();
try {
  const { page } = await openWindow(browser);
  await page.goto(demo.url);
  await shoot(page, "start");
  const password = (await page.locator(".people li").first().locator("dd").last().innerText()).trim();
  const fresh = "Harbor violin mustard 7";
  const ana = new Person(browser, demo.url, {
    mail: "ana",
    password,
    fresh,
    way: /work e-mail|Questions/,
    skip: /authenticator/i,
  });
  const look = (task) => async (shown, heading) => {
    const field = shown.locator("[autocomplete=new-password]").first();
    if ((await field.count()) > 0) {
      await field.fill(fresh);
      await shown.locator(".rule.ok").first().waitFor();
    }
    await shoot(shown, `${task}-${slug(heading)}`);
  };

  await begin(page, demo.url, "register", "ana.ruiz");
  await walk(page, ana, look("register"));
  await page.goto(`${demo.url}/task/forgot-password`);
  await shoot(page, "forgot-password-who");
  await begin(page, demo.url, "forgot-password", "ana.ruiz");
  await walk(page, ana, look("forgot-password"));
  ana.password = fresh;
  await begin(page, demo.url, "sign-in", "ana.ruiz");
  await walk(page, ana);
  for (const [path, name] of [
    ["/", "start-signed-in"],
    ["/me", "profile"],
    ["/demo/mail", "demo-mails"],
    ["/demo/sign-in", "demo-sign-in"],
    ["/nothing-here", "not-found"],
  ]) {
    await page.goto(demo.url + path);
    await shoot(page, name);
  }
} finally {
  await browser.close();
  await demo.stop();
}
