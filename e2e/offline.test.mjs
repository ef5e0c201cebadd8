// Somebody has forgotten the password while the computer cannot reach the directory: a real sign-in on a pseudo-terminal,
// SSSD's cached password, the Debian package, and the site on a phone that still reaches the directory.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";

import { totp } from "./app.mjs";
import { Computer, Network, scan } from "./computer.mjs";
import { press, setUp, signIn } from "./first.mjs";
import { emptyInstance } from "./instance.mjs";
import { inspect, leaveBy, openWindow, startBrowser } from "./lib.mjs";
import { Samba, peers, skip } from "./peers.mjs";
import { PROVING, RESET, Visit } from "./visit.mjs";
import { words } from "./words.mjs";

const OLD = "Copper lantern drifts 9";
const NEW = "Harbor violin mustard 7";
const PHONE_PX = 360;
const PACKAGE = process.env.RECLAVE_OFFLINE_DEB;
const WAIT_MS = 60_000;

/** A computer is a namespace with services of its own, which only root may have. */
const why = skip || (process.getuid() === 0 ? false : "needs root");

const literally = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
/** A prompt of the terminal, by its message code. */
const prompt = (code) => new RegExp(`${literally(words(code))}\\S*\\s*$`);
const SHELL = /\$ $/;

describe("a computer that cannot reach the directory", { skip: why }, () => {
  const all = peers();
  const samba = all && new Samba(all.samba);
  let [browser, instance, nora, network, computer, untouched, admin, phone] = [];

  before(async () => {
    browser = await startBrowser();
    instance = await emptyInstance();
    nora = await samba.person(OLD);
    network = await Network.to(all.samba.address, 636);
    computer = await Computer.of("samba", all.samba, network, [all.samba.service_dn, all.samba.service_password]);
    untouched = await computer.run("cat", ["/etc/pam.d/common-auth"]);
    const boss = await samba.person(OLD);
    admin = (await openWindow(browser)).page;
    const key = await setUp(admin, instance, { samba, mail: all.mail, boss });
    await signIn(admin, instance, boss, totp(key, Date.now() + 30_000));
  });
  after(async () => {
    await browser?.close();
    await computer?.stop();
    await network?.cut();
    await samba.tidy();
    await instance?.stop();
  });

  /** Lets the step that sets a forgotten password serve computers that are offline, as an administrator does. */
  async function allowOfflineResets() {
    await admin.goto(`${instance.url}/admin/toml`);
    const text = await admin.inputValue("[name=text]");
    const step = 'activity = "reset-password", settings = { ';
    assert.ok(text.includes(step), text);
    await admin.fill("[name=text]", text.replace(step, `${step}offline = "same-password", `));
    await press(admin, "realm.save");
    await admin.goto(`${instance.url}/admin/changes`);
    await admin.fill("[name=comment]", "Laptops");
    await press(admin, "realm.changes.publish");
  }

  /** A code for one computer. */
  async function enrolmentCode() {
    await admin.goto(`${instance.url}/admin/computers`);
    await admin.fill("[name=label]", "Laptops");
    await press(admin, "admin.computers.make");
    return (await admin.locator(".big-code").innerText()).trim();
  }

  const binds = async (password) => (await samba.bind(nora, password)).code === 0;
  const takes = (password) => computer.takes(nora.name, password);

  /** A person at the console, who has typed their name. */
  async function console() {
    const terminal = computer.terminal("login");
    await terminal.shows(/login: $/);
    terminal.type(nora.name);
    await terminal.shows(/^Password.*: $/m);
    return terminal;
  }

  /** Signs in on a terminal that asks for the password, and leaves again. */
  async function signsIn(terminal) {
    await terminal.shows(SHELL);
    terminal.type("echo user $(id -un)");
    await terminal.shows(new RegExp(`user ${nora.name}\\n.*\\$ $`));
    terminal.type("exit");
    assert.equal(await terminal.ended, 0);
  }

  it("gets the package, which puts the module before those that check passwords", async () => {
    assert.ok(PACKAGE, "RECLAVE_OFFLINE_DEB names the package (cargo xtask test builds it)");
    await computer.run("dpkg", ["--install", PACKAGE]);
    assert.equal(await computer.run("dpkg", ["--verify", "reclave-offline"]), "");
    const stack = await computer.run("cat", ["/etc/pam.d/common-auth"]);
    const [first, second] = stack.split("\n").filter((line) => line.startsWith("auth"));
    assert.match(first, /\[default=ignore\]\s+pam_reclave\.so/);
    assert.match(second, /pam_unix\.so .*try_first_pass/);
  });

  it("signs people in as before, and keeps their passwords", async () => {
    assert.equal(await takes("Wrong-Passw0rd-1"), false);
    assert.equal(await takes(OLD), true);
    assert.match(await computer.cached(nora.name, "cachedPassword"), /^\$6\$/);
  });

  it("is enrolled with a code of an administrator", async () => {
    await allowOfflineResets();
    const input = `${await enrolmentCode()}\n`;
    await computer.run("sed", ["-i", `1i server = "${instance.url}"`, "/etc/reclave/offline.toml"]);
    await computer.run("reclave-offline", ["enroll"], { input });
    await computer.startService();
    assert.doesNotMatch(await computer.run("reclave-offline", ["status"]), /^BAD/m);
    await assert.rejects(computer.run("reclave-offline", ["enroll"], { input }), "a code for one computer works once");
  });

  it("takes the old password while the directory is away", async () => {
    phone = await Visit.open(browser, instance, all.mail, nora, { width: PHONE_PX });
    await phone.walk("register");
    await network.cut();
    assert.equal(await takes(OLD), true);
    const terminal = await console();
    terminal.type(OLD);
    await signsIn(terminal);
  });

  it("resets a forgotten password by phone and sign-in prompt, and signs in at once", async () => {
    const terminal = await console();
    terminal.type("?");
    const { input } = await terminal.shows(prompt("endpoint.response.ask"));
    const link = await scan(input);
    const picture = input.slice(input.search(/^█/m));
    assert.ok(picture.split("\n").length <= 24, "picture and question fit a console of 24 lines");
    assert.ok(link.startsWith(`${instance.url}/offline?c=`), link);
    // Without a scanner: the same code as characters.
    terminal.type("?");
    const { input: text } = await terminal.shows(prompt("endpoint.response.ask"));
    const groups = text.match(/^(?:[0-9A-Z]{4}\s+){8}/m)[0];
    assert.equal(groups.replace(/\s/g, ""), link.split("=")[1]);

    const { page } = phone;
    await page.goto(link);
    await page.fill("#f-name", nora.name);
    await leaveBy(page.locator("main form .btn").first());
    assert.deepEqual(await phone.walkOn(RESET), [...PROVING, RESET]);
    await phone.choose(NEW);
    const response = (await page.locator(".spelled .groups").innerText()).replace(/\s/g, "");
    assert.deepEqual(await inspect(page), []);
    assert.equal(await binds(NEW), true);
    assert.equal(await takes(OLD), true, "not before the response is typed");

    // One mistyped character is found and named, and is one of three tries.
    const wrong = response.at(-1) === "7" ? "8" : "7";
    terminal.type(response.slice(0, -1) + wrong);
    await terminal.shows(/Group \d of the response code is mistyped[^]*more tries with this code[^]*Response code\S*\s*$/);
    terminal.type(response);
    await terminal.shows(prompt("endpoint.password.ask"));
    terminal.type(NEW);
    await terminal.shows(prompt("endpoint.password.repeat"));
    terminal.type(NEW);
    await signsIn(terminal);
  });

  it("takes the new password and no longer the old one, still without the directory", async () => {
    assert.equal(await takes(NEW), true);
    assert.equal(await takes(OLD), false);
  });

  it("takes the new password from the directory when that is back", async () => {
    const before = Number(await computer.cached(nora.name, "lastOnlineAuth"));
    await network.connect();
    await computer.online();
    for (const end = Date.now() + WAIT_MS; Number(await computer.cached(nora.name, "lastOnlineAuth")) <= before; ) {
      assert.ok(Date.now() < end, "SSSD asks the directory again");
      assert.equal(await takes(NEW), true);
    }
    assert.equal(await takes(OLD), false);
    assert.equal(await binds(OLD), false);
  });

  it("tells the site what has happened", async () => {
    await computer.run("reclave-offline", ["report"]);
    await admin.goto(`${instance.url}/admin/computers`);
    await leaveBy(admin.locator("tbody a").first());
    const said = await admin.locator("main").innerText();
    assert.ok(said.includes(nora.name) && said.includes(words("admin.computers.reset")), said);
    assert.ok(said.includes(words("admin.computers.pending-none")), said);
  });

  it("gives the package back, and its sign-in is as it was", async () => {
    await computer.run("dpkg", ["--purge", "reclave-offline"]);
    assert.equal(await computer.run("cat", ["/etc/pam.d/common-auth"]), untouched);
    assert.equal((await computer.run("test", ["-e", "/var/lib/reclave-offline"], { fails: true })).code, 1);
    assert.equal(await takes(NEW), true);
  });
});
