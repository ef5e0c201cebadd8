// Pictures of the demo's pages, on a phone in light and on a desk in dark: `node shots.mjs FOLDER`. The folder's
// old pictures are replaced, so that none shows a page that is no more.

import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

import { leaveBy, openWindow, startBrowser, startDemo } from "./lib.mjs";
import { Person, begin, walk } from "./walk.mjs";

const LOOKS = { phone: { colorScheme: "light", width: 390 }, desk: { colorScheme: "dark", width: 1280 } };
const FIRST = "Start-Passw0rd1";
const FRESH = "Harbor violin mustard 7";
const folder = process.argv[2];
/** Pictures of what the demo does not have by itself: the tests of the factors take them, with RECLAVE_SHOTS. */
const OF_TESTS = /^(admin-(captcha|external|phone|templates?)|approval|captcha|external|me-browsers|own|not-me|passkey|phone|radius|remember-browser|wait)-/;
if (!folder) {
  console.error("usage: node shots.mjs FOLDER");
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (name.endsWith(".png") && !OF_TESTS.test(name)) rmSync(join(folder, name));

/** A file name from a heading: `choose-a-new-password`. */
const slug = (heading) => heading.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");

async function shoot(page, name) {
  for (const [look, { colorScheme, width }] of Object.entries(LOOKS)) {
    await page.setViewportSize({ width, height: look === "phone" ? 844 : 900 });
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.screenshot({ path: join(folder, `${name}-${look}.png`), fullPage: true });
  }
}

/** Shows a new password typed and its rules ticked, then shoots; steps are numbered in the order of the task. */
function photographer(task) {
  let step = 0;
  return async (page, heading) => {
    const field = page.locator("[autocomplete=new-password]").first();
    if ((await field.count()) > 0) {
      await field.fill(FRESH);
      await page.locator(".rule.ok").first().waitFor();
    }
    step += 1;
    await shoot(page, `${task}-${step}-${slug(heading)}`);
  };
}

/** Somebody who is signed in to a staff site, with the code that the demo shows for their app. */
async function staff(browser, url, site, name) {
  const { page } = await openWindow(browser);
  await page.goto(`${url}/${site}/sign-in`);
  await page.fill("#f-name", name);
  await leaveBy(page.locator("main form .btn").first());
  await page.fill("[autocomplete=current-password]", FIRST);
  await leaveBy(page.locator("main form .btn").first());
  const codes = await openWindow(browser);
  await codes.page.goto(`${url}/demo/codes`);
  const code = await codes.page.locator(`#code-${name.replace(".", "\\.")} output`).innerText();
  await codes.context.close();
  await page.fill("[autocomplete=one-time-code]", code);
  await leaveBy(page.locator("main form .btn").first());
  await page.goto(`${url}/${site}/`);
  return page;
}

const demo = await startDemo();
const browser = await startBrowser();
try {
  const { page } = await openWindow(browser);
  await page.goto(demo.url);
  await shoot(page, "start");
  const ana = new Person(browser, demo.url, {
    mail: "ana",
    password: FIRST,
    fresh: FRESH,
    way: /work e-mail|Questions/,
    skip: /authenticator/i,
  });

  await begin(page, demo.url, "register", "ana.ruiz");
  await walk(page, ana, photographer("register"));
  await page.goto(`${demo.url}/task/forgot-password`);
  await shoot(page, "forgot-password-0-who-are-you");
  await begin(page, demo.url, "forgot-password", "ana.ruiz");
  await walk(page, ana, photographer("forgot-password"));
  ana.password = FRESH;
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
  const { page: toms } = await openWindow(browser);
  await begin(toms, demo.url, "my-notifications", "tom.baker");
  await walk(toms, new Person(browser, demo.url, { password: FIRST }), photographer("my-notifications"));

  await begin(toms, demo.url, "manage-passwords", "tom.baker");
  await toms.fill("[autocomplete=current-password]", FIRST);
  await leaveBy(toms.locator("main form .btn").first());
  for (const field of await toms.locator("[autocomplete=new-password]").all()) await field.fill("Tom Baker 1");
  await leaveBy(toms.locator("main form .btn >> text=Save").first());
  await toms.locator("main .error").waitFor();
  await shoot(toms, "manage-passwords-refused");

  const operator = await staff(browser, demo.url, "helpdesk", "tom.baker");
  await operator.fill("#f-text", "ana");
  await leaveBy(operator.locator("main form .btn").first());
  await shoot(operator, "helpdesk-found");
  await leaveBy(operator.locator("tbody a").first());
  await shoot(operator, "helpdesk-card");
  await leaveBy(operator.locator(".desk-tasks a").first());
  await shoot(operator, "helpdesk-begin-a-task");
  await leaveBy(operator.locator("main form .btn").first());
  await shoot(operator, "helpdesk-verify");
  for (const page of ["lists", "approvals"]) {
    await operator.goto(`${demo.url}/helpdesk/${page}`);
    await shoot(operator, `helpdesk-${page}`);
  }

  const administrator = await staff(browser, demo.url, "admin", "mei.chen");
  await administrator.goto(`${demo.url}/admin`);
  await shoot(administrator, "admin-dashboard");
  for (const path of [
    "policies", "policies/everyone", "policies/everyone/workflows/forgot-password", "password-policies",
    "password-policies/modern", "roles/sites/administration", "connections", "mail", "radius", "search", "look",
    "texts", "roles", "changes", "revisions", "files", "people", "bulk", "bulk/new", "computers", "sessions",
    "mails", "history", "instances", "tasks", "tasks/user-statistics",
    "policies/everyone/set/reminders",
  ]) {
    await administrator.goto(`${demo.url}/admin/${path}`);
    await shoot(administrator, `admin-${slug(path)}`);
  }

  await administrator.goto(`${demo.url}/admin/policies/everyone/reminders`);
  await leaveBy(administrator.locator("[name=rule][value=password]"));
  await shoot(administrator, "admin-policies-everyone-reminders");

  const laptop = (await openWindow(browser)).page;
  await laptop.goto(`${demo.url}/demo/computer`);
  await shoot(laptop, "demo-computer");
  const challenge = (await laptop.locator("#challenge").innerText()).trim();
  const phone = (await openWindow(browser)).page;
  await phone.goto(`${demo.url}/offline`);
  await shoot(phone, "offline-0-enter-the-code");
  await phone.goto(`${demo.url}/offline?c=${challenge.replaceAll("-", "")}`);
  await shoot(phone, "offline-0-whose-account");
  await phone.fill("#f-name", "tom.baker");
  await leaveBy(phone.locator("main form .btn").first());
  const tom = new Person(browser, demo.url, { mail: "tom.baker", fresh: FRESH, answer: () => "Lisbon" });
  await walk(phone, tom, photographer("offline"));

  for (const locale of ["de-DE", "es-ES", "fr-FR", "ja-JP", "ar-EG"]) {
    const other = await openWindow(browser, { locale });
    await other.page.goto(demo.url);
    await shoot(other.page, `start-${locale.slice(0, 2)}`);
    await other.context.close();
  }
} finally {
  await browser.close();
  await demo.stop();
}
