// Client certificates: an administrator of the demo says whose are taken, and people reset their passwords by theirs, or
// do not; the same on Samba, where the account names the certificate. A proxy of the test ends TLS and asks for them.

import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";

import { totp } from "./app.mjs";
import { Authority, startProxy } from "./certificates.mjs";
import { signInToDesk } from "./desk.mjs";
import { press } from "./first.mjs";
import { sqliteStore, startInstance } from "./instance.mjs";
import { binary, inspect, leaveBy, openWindow, start, startBrowser } from "./lib.mjs";
import { Samba, peers, skip } from "./peers.mjs";
import { freePort } from "./ports.mjs";
import { begin, choosePassword } from "./walk.mjs";
import { words } from "./words.mjs";

const ANA = "ana.ruiz";
const TOM = "tom.baker";
const FIRST = "Start-Passw0rd1";
const MEI_KEY = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const FRESH = "Harbor violin mustard 7";
const DAY_MS = 86_400_000;

/** A window of a browser that has this certificate, if any. */
const openWith = (browser, url, certificate, options = {}) => openWindow(browser, {
  ...options,
  ignoreHTTPSErrors: true,
  ...(certificate && { clientCertificates: [{ origin: url, cert: Buffer.from(certificate.cert), key: Buffer.from(certificate.key) }] }),
});

/** Goes to the page of the step, as somebody who forgot the password. */
async function atStep(page, url, name) {
  await begin(page, url, "forgot-password", name);
  await page.locator("label.choice", { hasText: words("activity.methods.option-client-certificate") }).click();
  await leaveBy(page.locator("main form .btn").first());
  await page.getByRole("button", { name: words("activity.client-certificate.go") }).waitFor();
}

const use = (page) => leaveBy(page.getByRole("button", { name: words("activity.client-certificate.go") }));

async function setNew(page) {
  await page.locator("[autocomplete=new-password]").first().waitFor();
  await choosePassword(page, FRESH);
  await page.locator("main .badge.good").waitFor();
}

describe("client certificates", () => {
  const [authority, other] = [new Authority("People CA"), new Authority("People CA")];
  const withUpn = (login, more) => authority.issue(login, { upn: `${login}@northwind.example`, ...more });
  const taken = withUpn(TOM);
  let [browser, demo, proxy, folder, url] = [];
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "reclave-e2e-"));
    await writeFile(join(folder, "people.crl"), authority.list([taken]));
    const [port, inner] = [await freePort(), await freePort()];
    url = `https://localhost:${port}`;
    browser = await startBrowser();
    demo = await start(binary(), ["demo", "--listen", `127.0.0.1:${inner}`, "--behind", url]);
    proxy = await startProxy(port, () => inner, authority);
  });
  after(async () => {
    await browser?.close();
    await proxy?.stop();
    await demo?.stop();
    if (folder) await rm(folder, { recursive: true });
  });

  it("are set up by an administrator, whose own certificate is looked at", async () => {
    const { page, context } = await openWith(browser, url, authority.issue("mei.chen"));
    await signInToDesk(page, url, { name: "mei.chen", password: FIRST, code: () => totp(MEI_KEY, Date.now()) }, "/admin/");
    await page.goto(`${url}/admin/certificates`);
    await page.fill("[name=authorities]", other.pem);
    await page.fill("[name=lists]", `file://${join(folder, "people.crl")}`);
    await page.check("[name=by_upn]");
    await press(page, "realm.save");
    await press(page, "realm.certificate.test.go");
    assert.match(await page.locator(".note.bad").innerText(), /None of the authorities/);
    await page.fill("[name=authorities]", authority.pem);
    await press(page, "realm.save");
    await press(page, "realm.certificate.test.go");
    assert.equal(await page.locator(".note.bad").count(), 0, "it is as it should be");
    assert.match(await page.locator("main").innerText(), /would be taken/);
    assert.match(await page.locator("#mappings").innerText(), /X509:<I>O=Northwind Trust,CN=People CA<SR>/);
    const wrong = await inspect(page, "admin-certificates");
    // The step comes in place of the recovery code as a way to prove.
    await page.goto(`${url}/admin/toml`);
    const text = await page.locator("[name=text]").inputValue();
    const [head, tail] = [text.slice(0, text.indexOf("forgot-password")), text.slice(text.indexOf("forgot-password"))];
    const changed = tail.replace(/step = "recovery-code"(,\s*|\s*\n\s*)activity = "recovery-code"/, 'step = "card"$1activity = "client-certificate"');
    assert.notEqual(changed, tail, tail.slice(0, 2_000));
    await page.fill("[name=text]", head + changed);
    await press(page, "realm.save");
    await page.goto(`${url}/admin/changes`);
    await press(page, "realm.changes.publish");
    await page.waitForURL(/\/admin\/revisions\//);
    assert.deepEqual(wrong, []);
    await context.close();
  });

  it("reset the password of those whose they are", async () => {
    const { page, context } = await openWith(browser, url, withUpn(ANA));
    await atStep(page, url, ANA);
    const wrong = await inspect(page, "client-certificate");
    await use(page);
    await setNew(page);
    assert.deepEqual(wrong, []);
    await context.close();
  });

  it("work without scripts on a small page", async () => {
    const { page, context } = await openWith(browser, url, withUpn(ANA), { script: false, width: 360 });
    await atStep(page, url, ANA);
    await use(page);
    await page.locator("[autocomplete=new-password]").first().waitFor();
    await context.close();
  });

  it("are refused with a reason where they are not good, and another way is offered", async () => {
    const mine = `${TOM}@northwind.example`;
    const bad = [
      [undefined, "none"],
      [authority.issue(TOM, { upn: mine, until: Date.now() - DAY_MS / 2 }), "over"],
      [taken, "revoked"],
      [other.issue(TOM, { upn: mine }), "unsuitable"],
      [authority.issue(TOM, { upn: mine, host: "localhost" }), "unsuitable"],
      [withUpn(ANA), "other"],
    ];
    for (const [certificate, code] of bad) {
      const { page, context } = await openWith(browser, url, certificate);
      await atStep(page, url, TOM);
      await use(page);
      await page.locator("main .note").first().waitFor();
      assert.equal((await page.locator("main .note").first().innerText()).trim(), words(`activity.client-certificate.${code}`));
      assert.ok(await page.getByRole("button", { name: words("action.other-way") }).count(), code);
      if (code === "revoked") assert.deepEqual(await inspect(page, "client-certificate-revoked"), []);
      await context.close();
    }
  });

  it("are not taken from whoever only knows them", async () => {
    const { page, context } = await openWith(browser, url);
    const der = withUpn(ANA).cert.replace(/-----[^-]+-----|\s/g, "");
    await context.setExtraHTTPHeaders({ "Client-Cert": `:${der}:` });
    await atStep(page, url, ANA);
    await use(page);
    await page.locator("main .note.warn").waitFor();
    assert.equal((await page.locator("main .note").first().innerText()).trim(), words("activity.client-certificate.none"));
    await context.close();
  });
});

describe("client certificates on Samba", { skip }, () => {
  const all = peers();
  const samba = all && new Samba(all.samba);
  const authority = new Authority("Corp CA");
  let [browser, instance, proxy, folder, url] = [];
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "reclave-e2e-"));
    await writeFile(join(folder, "corp.crl"), authority.list([]));
    const preset = await readFile(new URL("../crates/service/presets/modern.toml", import.meta.url), "utf8");
    const forgot = preset.indexOf('id = "forgot-password"');
    const at = preset.indexOf('    { step = "totp", activity = "totp" },\n', forgot);
    assert.ok(forgot > 0 && at > forgot, "the preset has the way that another is put before");
    const settings = ["", "[client_certificate]", `authorities = """\n${authority.pem}"""`, `lists = ["file://${join(folder, "corp.crl")}"]`, ""];
    const realm = `${preset.slice(0, at)}    { step = "card", activity = "client-certificate" },\n${preset.slice(at)}${settings.join("\n")}`;
    const port = await freePort();
    url = `https://localhost:${port}`;
    const web = { public_url: url, trusted_proxies: ["127.0.0.1"], client_certificate: "client-cert" };
    const connection = { ...samba.connection(), attributes: ["altSecurityIdentities", "objectSid"] };
    browser = await startBrowser();
    instance = await startInstance(all, connection, sqliteStore(), { realm, web });
    proxy = await startProxy(port, () => new URL(instance.url).port, authority);
  });
  after(async () => {
    await browser?.close();
    await proxy?.stop();
    await instance?.stop();
    await samba?.tidy();
    if (folder) await rm(folder, { recursive: true });
  });

  it("reset the password of the account that names them, and of no other", async () => {
    const [own, weak] = [authority.issue("Nora"), authority.issue("Weak")];
    const nora = await samba.person("Copper lantern drifts 9", { lines: [`altSecurityIdentities: ${own.mapping}`] });
    const subject = "X509:<I>O=Northwind Trust,CN=Corp CA<S>O=Northwind Trust,CN=Weak";
    const other = await samba.person("Copper lantern drifts 9", { lines: [`altSecurityIdentities: ${subject}`] });
    const mine = await openWith(browser, url, own);
    await atStep(mine.page, url, nora.name);
    await use(mine.page);
    await setNew(mine.page);
    assert.equal((await samba.bind(nora, FRESH)).code, 0, "the new password is in force");
    await mine.context.close();
    for (const certificate of [own, weak]) {
      const { page, context } = await openWith(browser, url, certificate);
      await atStep(page, url, other.name);
      await use(page);
      await page.locator("main .note.bad").waitFor();
      assert.equal((await page.locator("main .note.bad").innerText()).trim(), words("activity.client-certificate.other"));
      await context.close();
    }
  });
});
