// Passkeys in a real browser with a virtual authenticator: set up, used to reset a password, to sign in to the
// administration, looked after, refused. On the demo, and on a Samba domain controller.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";

import { sqliteStore, startInstance } from "./instance.mjs";
import { inspect, leaveBy, newestMail, openWindow, startBrowser, startDemo } from "./lib.mjs";
import { Samba, newestMessage, peers, skip } from "./peers.mjs";
import { Person, begin, choosePassword, opensDemo, walk } from "./walk.mjs";
import { words } from "./words.mjs";

const ANA = "ana.ruiz";
const FRESH = "Harbor violin mustard 7";
const FIRST = "Copper lantern drifts 9";
const ADD = words("activity.register-passkey.title");
const LIST = words("activity.register-passkey.list-title");
const USE = words("activity.passkey.title");
const RESET = words("activity.reset.title");

let browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser?.close());

/**
 * A device with passkeys in the browser of a page that is open already: one that verifies its user, until it is told
 * otherwise. `look` looks at the page in every size and color scheme, for which the device is taken away meanwhile: the
 * end of any session of the debugger ends the devices of all.
 */
async function device(page, wrong = []) {
  const session = await page.context().newCDPSession(page);
  const options = {
    protocol: "ctap2",
    transport: "internal",
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified: true,
    automaticPresenceSimulation: true,
  };
  let authenticatorId;
  const plug = async (credentials) => {
    await session.send("WebAuthn.enable");
    ({ authenticatorId } = await session.send("WebAuthn.addVirtualAuthenticator", { options }));
    for (const credential of credentials) await session.send("WebAuthn.addCredential", { authenticatorId, credential });
  };
  const passkeys = async () => (await session.send("WebAuthn.getCredentials", { authenticatorId })).credentials;
  await plug([]);
  return {
    passkeys,
    verifies: (isUserVerified) => session.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified }),
    async look(name) {
      const kept = await passkeys();
      wrong.push(...(await inspect(page, name)));
      await session.send("WebAuthn.disable").catch(() => {});
      await plug(kept);
    },
  };
}

const heading = (page, text) => page.getByRole("heading", { level: 1, name: text, exact: true }).waitFor();
const button = (page, code) => page.locator("main form button.btn", { hasText: words(code) }).first();
/** Presses a button whose page is waited for by what comes after, as a device may have to answer first. */
const press = (page, code) => button(page, code).click();

/** Waits for the script that asks the browser, which comes after the page. */
const ready = (page) => page.locator("[data-without]").waitFor({ state: "detached" });

/** Chooses the passkey as the way to prove, and stands at its page. */
async function choosePasskey(page, { script = true } = {}) {
  await heading(page, words("activity.methods.title"));
  await page.locator("label.choice", { hasText: words("activity.methods.option.passkey") }).first().click();
  await press(page, "action.continue");
  await heading(page, USE);
  if (script) await ready(page);
}

/**
 * The page asks for none of the passkeys that are still on the device. The browser is not asked: for a device of another
 * kind than its own, as made-up passkeys can be on, it waits for somebody to plug it in.
 */
async function asksForNone(page, key) {
  const { allowCredentials } = JSON.parse(await page.locator("[data-passkey]").getAttribute("data-asked"));
  const kept = (await key.passkeys()).map(({ credentialId }) => Buffer.from(credentialId, "base64").toString("base64url"));
  assert.ok(kept.length > 0 && allowCredentials.length > 0);
  assert.ok(allowCredentials.every(({ id }) => !kept.includes(id)));
}

/** Goes on until the passkey's page of a task comes. */
async function registerUpToPasskey(page, url, name, person, look) {
  await begin(page, url, "register", name);
  await walk(page, person, look, ADD);
}

async function addPasskey(page, name) {
  await ready(page);
  await page.fill("[name=name]", name);
  await press(page, "activity.register-passkey.add");
  await heading(page, LIST);
}

describe("passkeys on the demo", () => {
  let demo;
  let window;
  let ana;
  let key;
  const wrong = [];

  before(async () => {
    demo = await startDemo();
    window = await openWindow(browser);
    await window.page.goto(demo.url);
    key = await device(window.page, wrong);
    const card = window.page.locator(".people li").filter({ hasText: ANA });
    const password = (await card.locator("dd").last().innerText()).trim();
    ana = new Person(browser, demo.url, { mail: "ana", password, fresh: FRESH, skip: /authenticator/i });
  });
  after(async () => {
    await window?.context.close();
    await demo?.stop();
  });

  it("are set up in the registration, with a name, and told by mail", async () => {
    const { page } = window;
    await registerUpToPasskey(page, demo.url, ANA, ana);
    await key.look("passkey-add");
    await addPasskey(page, "My phone");
    await key.look("passkey-list");
    assert.equal((await key.passkeys()).length, 1);
    assert.equal((await key.passkeys())[0].rpId, "localhost");
    await leaveBy(button(page, "action.continue"));
    await walk(page, ana);
    await newestMail(browser, demo.url, { to: "ana", subject: /passkey was added/i });
    assert.deepEqual(wrong, []);
  });

  it("reset a forgotten password at once, by keyboard", async () => {
    const { page } = window;
    await begin(page, demo.url, "forgot-password", ANA);
    await choosePasskey(page);
    await key.look("passkey-use");
    await page.locator("main form button.btn").first().focus();
    await page.keyboard.press("Enter");
    await heading(page, RESET);
    await choosePassword(page, FRESH);
    await heading(page, words("run.done.forgot-password.title"));
    assert.ok(await opensDemo(page, demo.url, ANA, FRESH));
    assert.deepEqual(wrong, []);
  });

  it("say so when the device does not verify its user, and nothing is lost", async () => {
    const { page } = window;
    await begin(page, demo.url, "forgot-password", ANA);
    await choosePasskey(page);
    await key.verifies(false);
    await press(page, "activity.passkey.use");
    await page.locator("[data-said].error").waitFor();
    assert.equal(await page.locator("[data-said]").innerText(), words("page.passkey.nothing"));
    await key.look();
    await key.verifies(true);
    await press(page, "activity.passkey.use");
    await heading(page, RESET);
    assert.deepEqual(wrong, []);
  });

  it("stand on the profile page, and are renamed and removed after a second proof", async () => {
    const { page } = window;
    ana.password = FRESH;
    await begin(page, demo.url, "sign-in", ANA);
    await walk(page, ana);
    await page.goto(`${demo.url}/me`);
    await page.getByText("My phone").waitFor();
    await key.look();
    const manage = page.getByRole("link", { name: words("page.me.passkeys-manage") });
    assert.equal(await manage.getAttribute("href"), "/task/manage-profile");
    // Whoever is signed in gives no name.
    await page.goto(`${demo.url}/task/manage-profile`);
    await leaveBy(page.locator("main form .btn").first());
    await walk(page, ana, undefined, words("activity.methods.title"));
    await choosePasskey(page);
    await press(page, "activity.passkey.use");
    await heading(page, words("activity.register.questions.title"));
    await walk(page, ana, undefined, LIST);
    await page.fill("[name=name]", "Work laptop");
    await press(page, "activity.register-passkey.rename");
    await page.locator("main label.choice", { hasText: "Work laptop" }).waitFor();
    await press(page, "activity.register-passkey.remove");
    await heading(page, ADD);
    await newestMail(browser, demo.url, { to: "ana", subject: /passkey of your account .* was removed/i });
    // What is still on the device proves nothing any more.
    await page.goto(`${demo.url}/task/forgot-password`);
    await leaveBy(page.locator("main form .btn").first());
    await choosePasskey(page);
    await asksForNone(page, key);
    assert.deepEqual(wrong, []);
  });

  it("ask a stranger for as much as anybody", async () => {
    const { context, page } = await openWindow(browser);
    const asked = [];
    for (const name of ["nobody.at.all", "tom.baker", "nobody.at.all"]) {
      await begin(page, demo.url, "forgot-password", name);
      await choosePasskey(page);
      const options = JSON.parse(await page.locator("[data-passkey]").getAttribute("data-asked"));
      assert.ok(options.allowCredentials.length > 0);
      assert.equal(options.challenge.length, 43);
      asked.push(JSON.stringify(options.allowCredentials));
    }
    assert.equal(asked[0], asked[2], "the same on each visit");
    await context.close();
  });

  it("say what to do where scripts are switched off", async () => {
    const { context, page } = await openWindow(browser, { script: false });
    await begin(page, demo.url, "forgot-password", ANA);
    await choosePasskey(page, { script: false });
    await page.getByText(words("page.passkey.without")).waitFor();
    await press(page, "activity.passkey.use");
    await page.getByText(words("activity.passkey.nothing")).first().waitFor();
    await context.close();
  });

  it("are the second proof of an administrator, who sees and revokes them", async () => {
    const { context, page, complaints } = await openWindow(browser);
    await page.goto(demo.url);
    const meis = await device(page, wrong);
    const card = page.locator(".people li").filter({ hasText: "mei.chen" });
    const password = (await card.locator("dd").last().innerText()).trim();
    const mei = new Person(browser, demo.url, { mail: "mei", home: "mei@home.example", password, skip: /authenticator/i });
    await begin(page, demo.url, "manage-profile", "mei.chen");
    await walk(page, mei, undefined, ADD);
    await addPasskey(page, "Key on the ring");
    await page.goto(`${demo.url}/admin/sign-in`);
    await page.fill("[name=name]", "mei.chen");
    await page.locator("main form .btn").first().click();
    await page.locator("[autocomplete=current-password]").fill(password);
    await press(page, "action.continue");
    await choosePasskey(page);
    await meis.look();
    await press(page, "activity.passkey.use");
    await page.waitForURL(/\/admin\/?$/);
    await page.locator("nav").first().waitFor();

    // Before something grave it proves once more that it is her.
    await page.goto(`${demo.url}/admin/prove?back=/admin/passkeys`);
    await heading(page, words("staff.prove-again-title"));
    await ready(page);
    await meis.look();
    await press(page, "activity.passkey.use");
    await heading(page, words("admin.passkeys.title"));

    // She takes one from somebody else, who is told.
    const anas = await openWindow(browser);
    await anas.page.goto(demo.url);
    const lost = await device(anas.page, wrong);
    const caller = new Person(browser, demo.url, { mail: "ana", password: FRESH, fresh: FRESH, skip: /authenticator/i });
    await begin(anas.page, demo.url, "manage-profile", ANA);
    await walk(anas.page, caller, undefined, ADD);
    await addPasskey(anas.page, "Lost phone");
    await page.goto(`${demo.url}/admin/passkeys`);
    await heading(page, words("admin.passkeys.title"));
    await meis.look("admin-passkeys");
    const row = page.getByRole("row").filter({ hasText: "Lost phone" });
    await leaveBy(row.getByRole("link").first());
    await meis.look();
    await leaveBy(page.getByRole("link", { name: /^Revoke/ }).first());
    await meis.look();
    await leaveBy(button(page, "admin.passkeys.revoke"));
    await page.getByText(words("admin.passkeys.revoked")).waitFor();
    await newestMail(browser, demo.url, { to: "ana", subject: /passkey of your account .* was removed/i });
    await begin(anas.page, demo.url, "forgot-password", ANA);
    await choosePasskey(anas.page);
    await asksForNone(anas.page, lost);
    await anas.context.close();
    assert.deepEqual(complaints, []);
    assert.deepEqual(wrong, []);
    await context.close();
  });

  it("are the second proof of an operator", async () => {
    const { context, page, complaints } = await openWindow(browser);
    await page.goto(demo.url);
    await device(page, wrong);
    const card = page.locator(".people li").filter({ hasText: "tom.baker" });
    const password = (await card.locator("dd").last().innerText()).trim();
    const tom = new Person(browser, demo.url, { mail: "tom", home: "tom@home.example", password, skip: /authenticator/i });
    await begin(page, demo.url, "manage-profile", "tom.baker");
    await walk(page, tom, undefined, ADD);
    await addPasskey(page, "Desk key");
    await page.goto(`${demo.url}/helpdesk/sign-in`);
    await page.fill("[name=name]", "tom.baker");
    await page.locator("main form .btn").first().click();
    await page.locator("[autocomplete=current-password]").fill(password);
    await press(page, "action.continue");
    await choosePasskey(page);
    await press(page, "activity.passkey.use");
    await page.waitForURL(/\/helpdesk\/?$/);
    await page.locator("nav").first().waitFor();
    assert.deepEqual(complaints, []);
    assert.deepEqual(wrong, []);
    await context.close();
  });
});

describe("passkeys on Samba", { skip }, () => {
  it("are set up and reset a password in the domain", async () => {
    const all = peers();
    const samba = new Samba(all.samba);
    const instance = await startInstance(all, samba.connection(), sqliteStore());
    const { context, page, complaints } = await openWindow(browser);
    try {
      const nora = await samba.person(FIRST);
      await page.goto(instance.url);
      await device(page);
      const person = new Person(browser, instance.url, {
        mail: nora.name,
        home: `${nora.name}@home.example`,
        password: FIRST,
        skip: /authenticator|recovery/i,
        mailbox: (wanted) => newestMessage(all.mail, wanted),
      });
      await registerUpToPasskey(page, instance.url, nora.name, person);
      await addPasskey(page, "");
      await page.locator("main label.choice", { hasText: "Chromium virtual authenticator" }).waitFor();
      await leaveBy(button(page, "action.continue"));
      await walk(page, person);
      await begin(page, instance.url, "forgot-password", nora.name);
      await choosePasskey(page);
      await press(page, "activity.passkey.use");
      await heading(page, RESET);
      await choosePassword(page, FRESH);
      await heading(page, words("run.done.forgot-password.title"));
      assert.equal((await samba.bind(nora, FRESH)).code, 0);
      assert.equal((await samba.bind(nora, FIRST)).code, 49);
      assert.deepEqual(complaints, []);
    } finally {
      await context.close();
      await samba.tidy();
      await instance.stop();
    }
  });
});
