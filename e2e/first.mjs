// The way through the first-run assistant, and the sign-in of the administrator whom it names.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";

import { totp } from "./app.mjs";
import { leaveBy } from "./lib.mjs";
import { handIn } from "./walk.mjs";
import { words } from "./words.mjs";

/** Waits for something on the page, and says what there is instead when it does not come. */
async function shows(page, selector) {
  const missing = async (error) => assert.fail(`${error.message}\n${page.url()}\n${await page.locator("body").innerText()}`);
  await page.locator(selector).first().waitFor().catch(missing);
}

/** Presses a button, or follows a link, by its words. */
export const press = (page, code) => leaveBy(page.getByRole("button", { name: words(code), exact: true }));
export const follow = (page, code) => leaveBy(page.getByRole("link", { name: words(code), exact: true }));

/**
 * Goes through the assistant from the set-up code to the end; `look` is called on each page, with its name. Gives the
 * key of the first administrator's app.
 */
export async function setUp(page, instance, { samba, mail, boss, look = async () => {} }) {
  await page.goto(`${instance.url}/admin/setup-code`);
  await page.fill("[name=code]", instance.code);
  await look("code");
  await leaveBy(page.locator("main form .btn"));
  await look("kind");
  await press(page, "realm.preset.active-directory");
  await page.fill("[name=alias]", "Corp");
  await page.fill("[name=controllers]", samba.server.ldaps_url);
  await page.fill("[name=ca_pem]", await readFile(samba.server.ca_file, "utf8"));
  await page.fill("[name=base]", samba.server.people_dn);
  await page.fill("[name=bind_dn]", samba.server.service_name);
  await page.fill("[name=bind_password]", "not it");
  await look("directory");
  await press(page, "realm.setup.save-test");
  assert.equal(await page.locator("h1").innerText(), words("realm.setup.rights"));
  assert.ok(await page.locator(".pill.bad").count(), "a wrong password is found");
  await look("rights-wrong");
  await follow(page, "realm.setup.back-directory");
  await page.fill("[name=bind_password]", samba.server.service_password);
  await press(page, "realm.setup.save-test");
  assert.equal(await page.locator(".pill.bad").count(), 0, await page.locator("main").innerText());
  assert.match(await page.locator("#grants").innerText(), /dsacls/);
  await look("rights");
  await follow(page, "realm.setup.next");

  await page.fill("[name=from]", "Passwords <passwords@example.test>");
  await page.fill("[name='servers.0.host']", mail.address);
  await page.fill("[name='servers.0.port']", String(mail.port));
  await page.fill("[name='servers.0.user']", mail.user);
  await page.fill("[name='servers.0.password']", mail.password);
  await page.fill("[name='servers.0.ca_pem']", await readFile(mail.ca_file, "utf8"));
  await press(page, "realm.save");
  await page.fill("[name=to]", boss.mail);
  await press(page, "realm.test-mail.send");
  await shows(page, ".note.good");
  await look("mail");
  await follow(page, "realm.setup.next");

  await page.fill("[name=organization]", "Contoso");
  await page.check("[name=preset][value=modern]");
  await look("policy");
  await press(page, "realm.setup.save-next");

  assert.equal(await page.locator("h1").innerText(), words("realm.setup.administrator"));
  await page.fill("[name=name]", "nobody-of-that-name");
  await press(page, "realm.setup.find");
  await shows(page, "#problem");
  await page.fill("[name=name]", boss.name);
  await look("administrator");
  await press(page, "realm.setup.find");
  const key = await page.locator("#secret").innerText();
  await look("app");
  await page.fill("[name=code]", totp(key));
  await press(page, "realm.setup.enrol");
  await shows(page, ".note.good");
  await follow(page, "realm.setup.next");
  await look("publish");
  await press(page, "realm.setup.publish-button");
  assert.equal(await page.locator("h1").innerText(), words("realm.setup.done"), await page.locator("main").innerText());
  await look("done");
  return key;
}

/** Signs the administrator in, by the directory's password and the app. */
export async function signIn(page, instance, boss, code) {
  await page.goto(`${instance.url}/admin/sign-in`);
  await page.fill("[name=name]", boss.name);
  await leaveBy(page.locator("main form .btn").first());
  await page.fill("[autocomplete=current-password]", boss.password);
  await handIn(page);
  await page.fill("[autocomplete=one-time-code]", code);
  await handIn(page);
}
