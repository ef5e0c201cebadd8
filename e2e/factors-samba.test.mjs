// Every proof that no other file takes to a Samba domain controller: each has a policy of its own, by which one person
// proves who they are and chooses a password, and afterwards the domain takes the new one and not the old one.
//
// Elsewhere are codes by mail and questions (samba), passkeys (passkey), RADIUS (radius), codes by phone (phone) and
// passcodes of an operator (helpdesk-samba).

import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";

import { heard } from "./beeps.mjs";
import { postgresStore, startInstance } from "./instance.mjs";
import { codeOf, leaveBy, startBrowser } from "./lib.mjs";
import { Samba, newestMessage, peers, run, skip } from "./peers.mjs";
import { freePort } from "./ports.mjs";
import { depart, signInAs, startProvider } from "./provider.mjs";
import { Windows, button, heading, withSteps } from "./site.mjs";
import { RESET, Visit } from "./visit.mjs";
import { handIn } from "./walk.mjs";
import { words } from "./words.mjs";

// Each would do for the rules of the realm and of the domain.
const FIRST = "Copper lantern drifts 9";
const FRESH = "Harbor violin mustard 7";
const OTHER = "Quince meadow Thursday 4";
const ELSEWHERE = "Sign in with Contoso";
const HOUR_MS = 3_600_000;

const step = (name, settings = "") => `{ step = "${name}", activity = "${name}"${settings && `, settings = { ${settings} }`} }`;
const MAIL = step("mail-code", 'channel = "corporate"');
const QUESTIONS = step("questions", 'mode = "random", count = 1');
const CHANGED = step("reset-password");
const REMEMBER = step("remember-browser", "days = 30");

/** What the policies ask of whoever forgot the password; `those` is the group whose members wait. */
const proofs = (those) => ({
  totp: [step("totp"), CHANGED],
  "recovery-code": [step("recovery-code"), CHANGED],
  "own-address": [step("mail-code", 'channel = "personal"'), QUESTIONS, CHANGED],
  "get-passcode": [MAIL, QUESTIONS, step("get-passcode", 'channel = "corporate", length = 10, minutes = 30')],
  captcha: [step("captcha", 'kind = "picture", length = 4'), step("totp"), CHANGED],
  "external-sign-in": [step("external-sign-in", 'provider = "work"'), CHANGED],
  approval: [step("approval"), QUESTIONS, CHANGED],
  "known-browser": [MAIL, `{ choice = "second", options = [${step("known-browser")}, ${step("totp")}] }`, CHANGED, REMEMBER],
  wait: [MAIL, QUESTIONS, `{ when = { member-of = "${those}" }, then = [${step("wait", "hours = 1, window_hours = 2")}] }`, CHANGED],
});

/** The preset with a policy for each unit before that for everybody. */
async function documentWith(units, those, { issuer, ca }) {
  const preset = await readFile(new URL("../crates/service/presets/modern.toml", import.meta.url), "utf8");
  const place = preset.indexOf("[[policies]]");
  const [head, everyone] = [preset.slice(0, place), preset.slice(place)];
  const own = Object.entries(proofs(those)).map(([proof, steps]) => {
    const scope = `scope = [{ connection = "corp", include_units = ["${units[proof]}"] }]`;
    const named = everyone.replace('id = "everyone"\nname = "Everyone"\nscope = []', `id = "for-${proof}"\nname = "For ${proof}"\n${scope}`);
    assert.notEqual(named, everyone);
    const remembers = withSteps(named, "manage-passwords", `${step("password")}, ${REMEMBER}`);
    return withSteps(remembers, "forgot-password", steps.join(", "));
  });
  const provider = ["", "[[oidc.providers]]", 'id = "work"', 'name = "Contoso"', `issuer = "${issuer}"`, 'client_id = "reclave"', `ca_pem = """\n${ca}"""`, ""];
  return [head, ...own, everyone, provider.join("\n")].join("\n");
}

/** A certificate authority of a house's own, and what it vouches for: this machine. */
async function certificates() {
  const folder = await mkdtemp(join(tmpdir(), "reclave-e2e-"));
  const [caKey, ca, key, cert] = ["ca.key", "ca.pem", "key.pem", "cert.pem"].map((name) => join(folder, name));
  const made = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2"];
  await run("openssl", [...made, "-keyout", caKey, "-out", ca, "-subj", "/CN=Contoso authority"]);
  const own = ["-CA", ca, "-CAkey", caKey, "-addext", "basicConstraints=critical,CA:FALSE", "-addext", "subjectAltName=DNS:localhost"];
  await run("openssl", [...made, "-keyout", key, "-out", cert, "-subj", "/CN=localhost", ...own]);
  const [text, ...tls] = await Promise.all([ca, key, cert].map((file) => readFile(file, "utf8")));
  await rm(folder, { recursive: true });
  return { ca: text, tls: { key: tls[0], cert: tls[1] } };
}

describe("proofs on Samba", { skip, timeout: 1_800_000 }, () => {
  const all = peers();
  const samba = all && new Samba(all.samba);
  const units = {};
  const site = new Windows({ allowed: /4\d\d|ERR_ABORTED/ });
  let [instance, provider, those, database] = [];

  before(async () => {
    site.browser = await startBrowser();
    those = `CN=g-${await freePort()}-${process.pid},${samba.server.groups_dn}`;
    await samba.add(those, ["objectClass: group", `sAMAccountName: ${those.slice(3, those.indexOf(","))}`]);
    for (const proof of Object.keys(proofs(those))) units[proof] = await samba.unit();
    const store = postgresStore(all);
    const open = async () => (database = await store.open());
    const port = await freePort();
    const { ca, tls } = await certificates();
    const realm = await documentWith(units, those, { issuer: `https://localhost:${port}`, ca });
    instance = await startInstance(all, { ...samba.connection(), attributes: ["userPrincipalName"] }, { ...store, open }, { realm });
    provider = await startProvider([`${instance.url}/oidc/back`], { port, tls, isOpen: true, isTerse: true });
  });
  after(async () => {
    await site.browser?.close();
    try {
      await samba.tidy();
    } finally {
      await provider?.stop();
      await instance?.stop();
    }
  });

  /** Somebody for whom this proof is the way, at a browser. */
  async function visit(proof, { person = {}, ...more } = {}) {
    const account = await samba.person(FIRST, { unit: units[proof], ...person });
    const visit = await Visit.open(site.browser, instance, all.mail, account, { skip: /authenticator|recovery/i, ...more });
    site.open.push(visit);
    return Object.assign(visit, { account });
  }

  /** Chooses a new password, which the domain takes from then on, and the old one no more. */
  async function resets(visit, fresh = FRESH, old = FIRST) {
    assert.equal(await visit.heading(), RESET);
    await visit.choose(fresh);
    const binds = [await samba.bind(visit.account, fresh), await samba.bind(visit.account, old)];
    assert.deepEqual(binds.map(({ code }) => code), [0, 49]);
  }

  const isDone = async ({ page }) => {
    await page.locator(".sheet.is-finished").waitFor();
    assert.equal(await heading(page), words("run.done.forgot-password.title"));
  };

  async function enterCode(visit, code) {
    await visit.page.fill("[autocomplete=one-time-code]", code);
    await handIn(visit.page);
  }

  it("an authenticator app, behind letters that robots cannot read or not", async () => {
    for (const proof of ["totp", "captcha"]) {
      const nora = await visit(proof, { skip: /recovery/i });
      await nora.walk("register");
      const first = words(`activity.${proof}.title`);
      assert.deepEqual(await nora.walk("forgot-password", first), [first]);
      if (proof === "captcha") {
        await nora.page.fill("[name=captcha]", "WRONG");
        await handIn(nora.page);
        assert.equal(await nora.heading(), first);
        await nora.page.fill("[name=captcha]", await heard(nora.page));
        await handIn(nora.page);
        assert.equal(await nora.heading(), words("activity.totp.title"));
      }
      await enterCode(nora, await nora.person.app.code());
      await resets(nora);
      await isDone(nora);
    }
  });

  it("a recovery code, once", async () => {
    let codes = [];
    const keep = async (page, title) => {
      if (title !== words("activity.register.recovery-codes.title")) return;
      codes = (await page.locator("main form").first().innerText()).match(/\b[0-9A-Z]{4}(-[0-9A-Z]{4})+\b/g) ?? codes;
    };
    const nora = await visit("recovery-code", { skip: /authenticator/i, look: keep });
    await nora.walk("register");
    assert.ok(codes.length >= 4, codes.join());
    await nora.walk("forgot-password", words("activity.recovery-code.title"));
    await enterCode(nora, codes[0]);
    await resets(nora);
    await isDone(nora);
    await nora.walk("forgot-password", words("activity.recovery-code.title"));
    await enterCode(nora, codes[0]);
    await nora.says("activity.recovery-code.wrong");
  });

  it("a code to the own address, and questions", async () => {
    const nora = await visit("own-address");
    await nora.walk("register");
    nora.person.mail = nora.person.home;
    const seen = await nora.walk("forgot-password", RESET);
    assert.deepEqual(seen, [words("activity.mail-code.title"), words("activity.questions.title"), RESET]);
    await resets(nora);
    await isDone(nora);
  });

  it("a passcode that was asked for by mail, once", async () => {
    const nora = await visit("get-passcode");
    await nora.walk("register");
    await nora.walk("forgot-password", words("activity.get-passcode.title"));
    await handIn(nora.page);
    await nora.page.locator("main .badge.good").waitFor();
    const mail = await newestMessage(all.mail, { to: nora.account.mail, subject: /^Your passcode/ });
    for (const isFirst of [true, false]) {
      await nora.walk("activate-account", words("activity.passcode.title"));
      await enterCode(nora, codeOf(mail));
      if (isFirst) await resets(nora);
      else await nora.says("activity.passcode.wrong");
    }
  });

  it("a sign-in elsewhere, at a provider with an authority of its own that tells the name only when it is asked", async () => {
    const nora = await visit("external-sign-in", { trusting: true });
    for (const login of ["mallory@corp.test", nora.account.mail.toUpperCase()]) {
      assert.deepEqual(await nora.walk("forgot-password", ELSEWHERE), [ELSEWHERE]);
      await depart(nora.page, provider, "Contoso");
      await signInAs(nora.page, provider, instance.url, login);
      if (login.startsWith("mallory")) {
        await nora.page.locator(".note.bad").waitFor();
        assert.equal((await samba.bind(nora.account, FIRST)).code, 0);
        await nora.page.context().clearCookies();
      }
    }
    assert.ok(provider.asked.includes("/me"), provider.asked.join());
    await resets(nora);
    await isDone(nora);
  });

  it("a manager who confirms by the own password, and questions", async () => {
    const boss = await samba.person(FIRST, { given: "Magda" });
    const nora = await visit("approval", { person: { lines: [`manager: ${boss.dn}`] } });
    await nora.walk("register");
    await nora.walk("forgot-password", words("activity.approval.title"));
    await leaveBy(button(nora.page, "activity.approval.ask"));
    const number = (await nora.page.locator(".spelled .groups").innerText()).trim();
    const mail = await newestMessage(all.mail, { to: boss.mail });
    const page = await site.window();
    await page.goto(mail.text.match(/http:\/\/localhost:\d+\/approve\/\S+/)[0]);
    assert.ok((await page.locator("main").innerText()).includes(nora.account.shown));
    for (const password of [OTHER, FIRST]) {
      await page.fill("[name=number]", number);
      await page.fill("[name=password]", password);
      await leaveBy(button(page, "page.approve.approve"));
      if (password === OTHER) await page.locator(".error").first().waitFor();
    }
    await page.locator(".note", { hasText: words("page.approve.approved") }).waitFor();
    await nora.page.getByRole("heading", { level: 1, name: words("activity.questions.title"), exact: true }).waitFor();
    await nora.walkOn(RESET);
    await resets(nora);
    await isDone(nora);
  });

  it("a browser that is remembered, beside a mailed code, and anew after the reset", async () => {
    const nora = await visit("known-browser");
    await nora.walk("register");
    nora.person.way = words("activity.methods.option-known-browser-hint");
    await nora.enterPassword("manage-passwords", FIRST);
    for (const [old, fresh] of [[FIRST, FRESH], [FRESH, OTHER]]) {
      // The page at the end of either task, as the reset ended what was remembered before it.
      assert.equal(await nora.heading(), words("activity.remember-browser.title"));
      await nora.page.locator("[name=remember]").check();
      await handIn(nora.page);
      await nora.page.locator(".sheet.is-finished").waitFor();
      await nora.walk("forgot-password", RESET);
      await resets(nora, fresh, old);
    }
    assert.equal(await nora.heading(), words("activity.remember-browser.title"));
    await handIn(nora.page);
    await isDone(nora);
    // A reset ended it, and it was not remembered anew.
    const unknown = words("activity.known-browser.title");
    assert.equal((await nora.walk("forgot-password", unknown)).at(-1), unknown);
  });

  it("a waiting time for the members of a group, over which nobody said that it was somebody else", async () => {
    const nora = await visit("wait", { person: { groups: [those] } });
    const free = await visit("wait");
    for (const one of [nora, free]) await one.walk("register");
    await free.walk("forgot-password", RESET);
    await resets(free);

    const waiting = words("activity.wait.title");
    await nora.walk("forgot-password", waiting);
    const told = await newestMessage(all.mail, { to: nora.account.mail, subject: /./, after: nora.person.lastMail });
    assert.match(told.text, /\/stop\/\S+/);
    assert.equal((await samba.bind(nora.account, FIRST)).code, 0);
    await nora.page.goto(instance.url);
    await nora.walk("forgot-password", waiting);
    await nora.page.goto(instance.url);
    await anHourPasses(nora.account.name);
    await nora.walk("forgot-password", RESET);
    await resets(nora);
    await isDone(nora);
    // The next one waits anew.
    await nora.walk("forgot-password", waiting);
  });

  /** What waits for somebody began an hour earlier than it did, as nobody can wait for so long here. */
  async function anHourPasses(name) {
    const earlier = (key) => `'{${key}}', to_jsonb((t.value ->> '${key}')::bigint - ${HOUR_MS})`;
    const shifted = `jsonb_set(jsonb_set(t.value, ${earlier("begun")}), ${earlier("ready")})`;
    const tasks = `(select jsonb_object_agg(t.key, ${shifted}) from jsonb_each(body::jsonb -> 'tasks') t)`;
    const sql = `update records set body = jsonb_set(body::jsonb, '{tasks}', ${tasks})::text
      where area = 'waiting' and body::jsonb ->> 'name' = '${name}'`;
    assert.match(await run("psql", ["-X", database, "-c", sql]), /UPDATE 1/);
  }
});
