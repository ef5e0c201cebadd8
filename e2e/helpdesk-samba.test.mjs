// Every task of the helpdesk on a Samba domain controller: an operator verifies a caller in each way and helps, and
// after each step the directory and the history are asked what became of it.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, afterEach, before, describe, it } from "node:test";

import { App, keyIn } from "./app.mjs";
import { beginTask, choose, findPerson, go, goOn, heading, offTask, passwordIn, shownPasscode, signInToDesk } from "./desk.mjs";
import { historyOf, postgresStore, startInstance } from "./instance.mjs";
import { codeOf, inspect, leaveBy, openWindow, startBrowser } from "./lib.mjs";
import { Samba, newestMessage, peers, skip } from "./peers.mjs";
import { REGISTERING, RESET, Visit } from "./visit.mjs";
import { answerTo } from "./walk.mjs";
import { words } from "./words.mjs";

// Each would do for the rules of the realm and of the domain.
const FIRST = "Copper lantern drifts 9";
const FRESH = "Harbor violin mustard 7";
const OTHER = "Quince meadow Thursday 4";
const STREET = "In which street was your first workplace?";
const PHRASE = "What do you tell us on the phone?";
const REASON = "INC-4711";
const MUST_CHANGE = /data 773/;
const WRONG = /data 52e/;

const shots = process.env.RECLAVE_SHOTS;

/** The tasks that the realm has besides those that ship: each with a name of its own. */
const OWN = {
  compare: "Compare an answer",
  letters: "Ask for letters",
  mailed: "Mail a passcode",
  typed: "Type a password",
  back: "Let back in",
};

const asked = (mode) => `
  { step = "mail-code", activity = "caller-mail-code" },
  { step = "questions", activity = "caller-questions", settings = { mode = "${mode}", count = 1, kinds = ["helpdesk"] } },
  { step = "confirm", activity = "confirm-caller" },`;
const changing = (...steps) => `
  { step = "verified", activity = "caller-verified" },${steps.map((step) => `\n  ${step},`).join("")}
  { step = "tell-success", activity = "mail-user-on-success" },`;
const workflow = (id, name, steps, more = "") => `
[[policies.workflows]]
id = "${id}"
kind = "helpdesk"
name = { en = "${name}" }
${more}steps = [${steps}
]
`;

/** The realm: the preset for everybody, whom nobody helps, and before it the people of one unit. */
async function realmWith({ unit, operators, guarded }) {
  const preset = await readFile(new URL("../crates/service/presets/modern.toml", import.meta.url), "utf8");
  const place = preset.indexOf("[[policies]]");
  const [head, everyone] = [preset.slice(0, place), preset.slice(place)];
  const scope = (dn) => `[{ connection = "corp", include_units = ["${dn}"] }]`;
  const replaced = (text, was, by) => {
    assert.ok(text.includes(was), `the preset has no ${was}`);
    return text.replace(was, by);
  };
  let desk = replaced(everyone, 'id = "everyone"\nname = "Everyone"\nscope = []', `id = "desk"\nname = "Desk"\nscope = ${scope(unit)}`);
  desk = replaced(desk, 'reason = "optional"', `reason = "required"\nscope = ${scope(operators)}\ntwo_person = ${scope(guarded)}`);
  const own = [
    `\n[[policies.questions.helpdesk]]\nid = "phrase"\ntext = { en = "${PHRASE}" }\n`,
    workflow("verify-compare", OWN.compare, asked("compare")),
    workflow("verify-letters", OWN.letters, asked("characters")),
    workflow("passcode-mail", OWN.mailed, changing('{ step = "passcode", activity = "assign-passcode", settings = { delivery = "mail", length = 10, minutes = 30 } }')),
    workflow("reset-typed", OWN.typed, changing('{ step = "reset", activity = "helpdesk-reset-password", settings = { choice = "typed", must_change = "operator-chooses" } }')),
    workflow("back-in", OWN.back, changing(
      '{ step = "unlock", activity = "unlock-account" }', '{ step = "change", activity = "require-change", settings = { operator_chooses = true } }')),
  ];
  return [head, desk, ...own, "\n", everyone].join("");
}

/** Seconds since 1970, as pages show a moment. */
const seconds = (ms) => Math.floor(ms / 1_000);

describe("the helpdesk on Samba", { skip, timeout: 1_800_000 }, () => {
  const all = peers();
  const samba = all && new Samba(all.samba);
  const people = {};
  let [browser, instance, desk, home, operator] = [];
  let [wrong, pictures] = [[], 0];
  const windows = [];

  before(async () => {
    browser = await startBrowser();
    const unit = await samba.unit();
    const [operators, guarded] = [await samba.unit("Operators", unit), await samba.unit("Guarded", unit)];
    await samba.letEnable(unit);
    const made = {
      olivia: { unit: operators }, oscar: { unit: operators }, nora: { unit }, pia: { unit: guarded }, lola: { unit },
      dora: { unit, control: 514 }, eve: { unit, lines: ["accountExpires: 132223104000000000"] }, mia: { unit, lines: ["pwdLastSet: 0"] },
      sam: { unit }, gus: {},
    };
    await Promise.all(Object.entries(made).map(async ([name, options]) => {
      people[name] = await samba.person(FIRST, { ...options, given: name[0].toUpperCase() + name.slice(1) });
    }));
    await samba.passwordsLive(7, [people.sam]);
    await samba.lock(people.lola);
    instance = await startInstance(all, samba.connection(), postgresStore(all), { realm: await realmWith({ unit, operators, guarded }) });
  });
  after(async () => {
    await browser?.close();
    try {
      await samba.tidy();
    } finally {
      await instance?.stop();
    }
  });
  afterEach(async (test) => {
    for (const { page } of test.error ? windows : []) test.diagnostic(`${page.url()}: ${await page.locator("body").innerText()}`);
    const complaints = windows.flatMap((window) => window.complaints.splice(0)).filter((line) => !/4\d\d/.test(line));
    assert.deepEqual([wrong.splice(0), complaints], [[], []]);
  });

  /** Looks at a page in every look; keeps pictures of it where a folder for them is named. */
  async function look(page) {
    wrong.push(...(await inspect(page)));
    if (!shots) return;
    pictures += 1;
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.screenshot({ path: join(shots, `desk-${String(pictures).padStart(2, "0")}-${width}.png`), fullPage: true });
    }
  }

  async function window() {
    const made = await openWindow(browser);
    windows.push(made);
    return made.page;
  }

  /** Signs an operator in for the first time: a mailed code once, then the app that is set up. */
  async function enrol(page, account) {
    let app;
    const code = async (shown) => {
      const key = keyIn(await shown.locator("main").innerText());
      if (!key) return codeOf(await newestMessage(all.mail, { to: account.mail, subject: /code/i }));
      app = new App(key);
      return app.code();
    };
    await signInToDesk(page, instance.url, { ...account, code });
    assert.equal(await heading(page), words("desk.find.title"));
    return app;
  }

  async function visit(account) {
    const made = await Visit.open(browser, instance, all.mail, account, { skip: /recovery/i });
    windows.push(made);
    return made;
  }
  const card = (account) => findPerson(desk, instance.url, account.name, account.shown);
  const task = (name, options) => beginTask(desk, name, { reason: REASON, ...options });
  const bind = async (account, password) => {
    const { code, text } = await samba.bind(account, password);
    return code === 0 ? "in" : text.match(/data \w+/)?.[0];
  };

  /** The newest line of history of a kind about somebody, which must be the operator's and have the reason. */
  async function written(kind, account, detail = {}) {
    const line = (await historyOf(instance)).map(({ event }) => event).findLast((event) => event.kind === kind && event.subject_name === account.name);
    assert.ok(line, `no ${kind} about ${account.name}`);
    assert.equal(line.actor, people.olivia.shown);
    for (const [name, value] of Object.entries({ operator, reason: REASON, ...detail })) assert.equal(line.detail[name], value, `${kind}: ${name}`);
    return line;
  }

  /** The date beside a fact of the card, in seconds since 1970. */
  async function fact(code) {
    const time = desk.locator("dt", { hasText: words(code) }).locator("xpath=following-sibling::dd[1]").locator("time");
    return seconds(Date.parse(await time.getAttribute("datetime")));
  }

  /** Has the caller type a passcode where the first code is asked for, and mailed codes after it. */
  function willType(passcode) {
    home.person.code = () => {
      delete home.person.code;
      return passcode;
    };
  }

  /** Goes through the page with a mailed code, which the caller reads out, to the questions. */
  async function readOut() {
    if ((await desk.locator("label.choice").count()) > 0) {
      await choose(desk, people.nora.mail.replace(/^(.).*@/, "$1…@"));
      await go(desk);
    }
    await desk.fill("[autocomplete=one-time-code]", await home.person.code());
    await go(desk);
    assert.equal(await heading(desk), words("helpdesk.caller-questions.title"));
  }

  it("lets the caller register by herself, and the operator sign in with an app", async () => {
    home = await visit(people.nora);
    assert.deepEqual(await home.walk("register"), REGISTERING);
    assert.ok(home.person.app, "with an authenticator");
    desk = await window();
    const app = await enrol(desk, people.olivia);
    await leaveBy(desk.locator("form[action='/helpdesk/sign-out'] button").first());
    await signInToDesk(desk, instance.url, { ...people.olivia, code: () => app.code() });
    assert.equal(await heading(desk), words("desk.find.title"));
    const lines = (await historyOf(instance)).map(({ event }) => event);
    const proved = lines.filter((event) => event.kind === "step.passed" && event.subject_name === people.olivia.name);
    assert.deepEqual(proved.map((event) => event.detail.proved), ["password", "mail-code", "password", "totp"]);
    operator = `corp/${Buffer.from(await samba.read(people.olivia, "objectGUID"), "base64").toString("hex")}`;
    const begun = lines.findLast((event) => event.kind === "session.started");
    assert.deepEqual([`corp/${begun.subject.object}`, begun.detail.site], [operator, "helpdesk"]);
  });

  it("lists who needs looking after as the directory has it, and saves a list as a file", async () => {
    const on = async (list) => {
      await desk.goto(`${instance.url}/helpdesk/lists/desk/${list}`);
      return desk.locator("tbody tr td:nth-child(2)").evaluateAll((cells) => cells.map((cell) => cell.firstChild.textContent.trim()));
    };
    const { lola, dora, eve, mia, sam, nora, pia, gus } = people;
    for (const [list, account] of Object.entries({ locked: lola, disabled: dora, "account-expired": eve, "must-change": mia, expiring: sam })) {
      assert.deepEqual(await on(list), [account.name], list);
    }
    await look(desk);
    assert.deepEqual(await on("password-expired"), []);
    await on("expiring");
    assert.equal(await desk.locator("tbody time").getAttribute("datetime").then((at) => seconds(Date.parse(at))),
      seconds(await samba.moment(sam, "msDS-UserPasswordExpiryTimeComputed")), "when it expires");
    const never = await on("never-registered");
    for (const account of [lola, mia, sam, pia]) assert.ok(never.includes(account.name), account.shown);
    for (const account of [nora, dora, eve, gus]) assert.ok(!never.includes(account.name), account.shown);

    await on("locked");
    const [file] = await Promise.all([desk.waitForEvent("download"), desk.click(".page-head form .btn")]);
    assert.equal(file.suggestedFilename(), "desk-locked.csv");
    const rows = (await readFile(await file.path(), "utf8")).trim().split(/\r?\n/);
    assert.equal(rows.length, 2);
    assert.ok(rows[1].startsWith(`${lola.shown},${lola.name},`), rows[1]);
    assert.equal(seconds(Date.parse(rows[1].split(",").at(-1))), seconds(await samba.moment(lola, "lockoutTime")));
    const exported = (await historyOf(instance)).map(({ event }) => event).findLast((event) => event.kind === "list.exported");
    assert.deepEqual([exported.detail.operator, exported.detail.list, exported.detail.people], [operator, "locked", "1"]);
  });

  it("finds the caller, and says on the card how the account stands", async () => {
    await samba.lock(people.nora);
    await desk.goto(`${instance.url}/helpdesk/`);
    await desk.fill("#f-text", "Nora Test");
    await go(desk);
    assert.ok((await desk.locator("tbody tr").allInnerTexts()).some((row) => row.includes(people.nora.name)));
    await card(people.nora);
    assert.match(await desk.locator(".pills").innerText(), new RegExp(words("desk.mark.locked")));
    assert.equal(await fact("desk.card.locked-since"), seconds(await samba.moment(people.nora, "lockoutTime")));
    assert.equal(await fact("desk.card.password-expires"), seconds(await samba.moment(people.nora, "msDS-UserPasswordExpiryTimeComputed")));
    const trace = desk.locator("section[aria-labelledby=traces] tbody tr");
    assert.equal(await trace.count(), 1);
    const [controller, failures] = await trace.locator("th, td").allInnerTexts();
    assert.ok(controller.includes(samba.server.address), controller);
    assert.equal(failures.trim(), await samba.read(people.nora, "badPwdCount"));
    for (const name of [words("task.helpdesk-reset.name"), words("task.helpdesk-unlock.name"), OWN.typed]) {
      assert.match(await offTask(desk, name).innerText(), new RegExp(words("desk.verify-first")));
    }
    await look(desk);
  });

  it("verifies by the app, and the passcode that is read out takes the caller to the end", async () => {
    await leaveBy(desk.locator(".desk-tasks a.task", { hasText: words("task.helpdesk-verify.name") }));
    await go(desk);
    assert.match(await desk.locator("#problem").innerText(), new RegExp(words("desk.reason.needed")));
    await desk.fill("#f-reason", REASON);
    await go(desk);
    await choose(desk, words("activity.methods.option.caller-totp"));
    await go(desk);
    await desk.fill("[autocomplete=one-time-code]", "000000");
    await go(desk);
    assert.match(await desk.locator("#problem, main .error").first().innerText(), new RegExp(words("helpdesk.caller-totp.wrong")));
    await look(desk);
    await desk.fill("[autocomplete=one-time-code]", await home.person.app.code());
    await go(desk);
    assert.equal(await heading(desk), words("run.done.helpdesk-verify.title"));
    await written("caller.verified", people.nora, { proved: "totp" });

    // The other way round: the caller is sent the number that the operator reads out.
    await card(people.nora);
    await task(words("task.helpdesk-prove.name"));
    const number = (await desk.locator(".big-code").innerText()).trim();
    const proof = await newestMessage(all.mail, { to: people.nora.mail, subject: /speaking with the help desk/i });
    assert.equal(codeOf(proof).replace(" ", ""), number.replace(" ", ""));
    assert.ok(proof.text.includes(people.olivia.shown));
    await goOn(desk);
    assert.equal(await heading(desk), words("run.done.helpdesk-prove.title"));

    await card(people.nora);
    await task(words("task.helpdesk-passcode.name"));
    await go(desk);
    assert.equal(await heading(desk), words("run.done.helpdesk-passcode.title"));
    const passcode = await shownPasscode(desk);
    assert.match(await desk.getByRole("timer").innerText(), /\b(1:00:00|59:\d\d)\b/, "how long it works");
    await look(desk);
    await written("passcode.assigned", people.nora, { delivery: "read-out" });
    willType(passcode);
    const seen = await home.walk("passcode");
    assert.equal(seen.at(-1), words("run.done.passcode.title"), seen.join(" > "));
    await card(people.nora);
    assert.match(await offTask(desk, words("task.helpdesk-passcode.name")).innerText(), new RegExp(words("desk.verify-again")));
  });

  it("verifies by a mailed code and a whole answer, and the mailed passcode ends in a password of the caller's own", async () => {
    await card(people.nora);
    await task(words("task.helpdesk-verify.name"));
    await choose(desk, words("activity.methods.option.caller-mail-code"));
    await go(desk);
    await readOut();
    const answer = desk.locator("input[type=password][autocomplete=off]");
    await answer.fill("somewhere else");
    await go(desk);
    assert.match(await desk.locator("main").innerText(), new RegExp(words("helpdesk.caller-questions.wrong")));
    assert.ok(!(await desk.content()).includes(answerTo(STREET)), "the operator does not see the answer");
    await answer.fill(answerTo(await desk.locator("main form label").first().innerText()));
    await go(desk);
    assert.equal(await heading(desk), words("run.done.helpdesk-verify.title"));
    await written("caller.verified", people.nora, { proved: "questions mail-code" });

    await card(people.nora);
    await task(OWN.mailed);
    await go(desk);
    const done = await desk.locator("main").innerText();
    await written("passcode.assigned", people.nora, { delivery: "personal" });
    const mail = await newestMessage(all.mail, { to: home.person.home, subject: /^Your passcode/ });
    const passcode = codeOf(mail);
    assert.ok(!done.includes(passcode), "the operator does not see it");
    willType(passcode);
    await home.walk("activate-account", RESET);
    await home.choose(FRESH);
    assert.equal(await home.heading(), words("run.done.activate-account.title"));
    assert.deepEqual([await bind(people.nora, FRESH), await bind(people.nora, FIRST)], ["in", "data 52e"]);
    assert.equal(await samba.read(people.nora, "lockoutTime"), "0", "what locked her out is over too");
  });

  it("verifies by comparing an answer, and the caller is mailed a password that must be changed", async () => {
    await card(people.nora);
    await task(OWN.compare);
    await readOut();
    assert.match(await desk.locator("main").innerText(), new RegExp(answerTo(PHRASE)), "the operator sees what is stored");
    await choose(desk, words("helpdesk.caller-questions.different"));
    await go(desk);
    assert.match(await desk.locator("main").innerText(), new RegExp(words("helpdesk.caller-questions.wrong")));
    await choose(desk, words("helpdesk.caller-questions.same"));
    await go(desk);
    await desk.locator("main .badge.good").waitFor();
    await written("caller.verified", people.nora, { proved: "questions mail-code" });

    await card(people.nora);
    await task(words("task.helpdesk-reset.name"));
    await goOn(desk);
    assert.equal(await heading(desk), words("run.done.helpdesk-reset.title"));
    const shown = await desk.content();
    const sent = passwordIn(await newestMessage(all.mail, { to: people.nora.mail, subject: /new password at/i, after: home.person.lastMail }));
    assert.ok(!shown.includes(sent), "the page does not show it");
    assert.match(await bind(people.nora, sent), MUST_CHANGE);
    assert.match(await bind(people.nora, FRESH), WRONG);
    assert.equal(await samba.read(people.nora, "pwdLastSet"), "0");
    await written("account.password.reset", people.nora, { password: "generated", delivery: "corporate", "must-change": "true" });
  });

  it("verifies by letters of an answer, and types a password where the realm lets an operator", async () => {
    await card(people.nora);
    await task(OWN.letters);
    await readOut();
    const letters = [...answerTo(PHRASE)].filter((letter) => /[a-z0-9]/.test(letter));
    const fields = desk.locator("input[type=password][autocomplete=off]");
    const places = await desk.locator("main form label").allInnerTexts();
    assert.equal(await fields.count(), 2);
    const enter = async (letter) => {
      for (let at = 0; at < 2; at += 1) await fields.nth(at).fill(letter(Number(places[at].match(/\d+/)[0]) - 1));
      await go(desk);
    };
    await enter(() => "x");
    assert.match(await desk.locator("main").innerText(), new RegExp(words("helpdesk.caller-questions.wrong")));
    await enter((place) => letters[place]);
    await desk.locator("main .badge.good").waitFor();

    await card(people.nora);
    await task(OWN.typed);
    const type = async (password) => {
      for (const field of await desk.locator("[autocomplete=new-password]").all()) await field.fill(password);
      await desk.uncheck("[name=must-change]");
      await go(desk);
    };
    await type("Ab-3 xy");
    assert.match(await desk.locator("main").innerText(), new RegExp(words("activity.reset.rules")));
    assert.match(await bind(people.nora, "Ab-3 xy"), WRONG);
    await type(OTHER);
    await desk.locator("main .badge.good").waitFor();
    assert.equal(await bind(people.nora, OTHER), "in");
    await written("account.password.reset", people.nora, { password: "typed", "must-change": "false" });
  });

  it("unlocks an account that wrong passwords locked", async () => {
    await samba.lock(people.nora);
    assert.notEqual(await samba.read(people.nora, "lockoutTime"), "0");
    await card(people.nora);
    await task(words("task.helpdesk-unlock.name"));
    await goOn(desk);
    assert.equal(await heading(desk), words("run.done.helpdesk-unlock.title"));
    assert.equal(await samba.read(people.nora, "lockoutTime"), "0");
    assert.equal(await bind(people.nora, OTHER), "in");
    await written("account.unlocked", people.nora);
    await card(people.nora);
    assert.doesNotMatch(await desk.locator(".pills").innerText(), new RegExp(words("desk.mark.locked")));
  });

  it("unlocks a registration that wrong proofs locked", async () => {
    const way = home.person.way;
    home.person.way = words("activity.methods.option.totp");
    await home.walk("forgot-password", words("activity.totp.title"));
    home.person.way = way;
    // What was told to an operator wrongly counts, too.
    for (let turn = 0; turn < 4 && (await home.heading()) !== words("run.locked.title"); turn += 1) {
      await home.page.fill("[autocomplete=one-time-code]", "000000");
      await go(home.page);
    }
    assert.equal(await home.heading(), words("run.locked.title"));
    await look(home.page);
    await card(people.nora);
    assert.ok((await fact("desk.card.profile-locked")) > seconds(Date.now()));
    await task(words("task.helpdesk-unlock-profile.name"));
    await goOn(desk);
    assert.equal(await heading(desk), words("run.done.helpdesk-unlock-profile.title"));
    await written("profile.unlocked", people.nora);
    await home.walk("forgot-password", RESET);
  });

  it("has the caller bring the registration up to date", async () => {
    await card(people.nora);
    await task(words("task.helpdesk-update.name"));
    await goOn(desk);
    assert.equal(await heading(desk), words("run.done.helpdesk-update.title"));
    await written("profile.update-required", people.nora);
    await home.enterPassword("sign-in", OTHER);
    await home.page.goto(instance.url);
    const asked = await home.page.locator("main .note.warn").innerText();
    assert.ok(asked.includes(words("task.manage-profile.name")), asked);
    await look(home.page);
    await card(people.nora);
    assert.match(await desk.locator("main .note.info").innerText(), new RegExp(words("desk.card.update")));
  });

  it("turns an account on that was turned off", async () => {
    await samba.modify(people.nora.dn, ["replace: userAccountControl", "userAccountControl: 514"]);
    assert.match(await bind(people.nora, OTHER), /data 533/);
    await card(people.nora);
    await task(words("task.helpdesk-enable.name"));
    await look(desk);
    await goOn(desk);
    assert.equal(await heading(desk), words("run.done.helpdesk-enable.title"));
    assert.equal(await samba.read(people.nora, "userAccountControl"), "512");
    assert.equal(await bind(people.nora, OTHER), "in");
    await written("account.enabled", people.nora);
  });

  it("does a task that the realm made of several steps", async () => {
    await samba.lock(people.nora);
    await card(people.nora);
    await task(OWN.back);
    await go(desk);
    await desk.check("[name=must-change]");
    await go(desk);
    await desk.locator("main .badge.good").waitFor();
    assert.deepEqual([await samba.read(people.nora, "lockoutTime"), await samba.read(people.nora, "pwdLastSet")], ["0", "0"]);
    assert.match(await bind(people.nora, OTHER), MUST_CHANGE);
    await written("account.unlocked", people.nora);
    await written("account.change-required", people.nora);
  });

  it("lets a second operator agree before a guarded person's account is touched", async () => {
    const pia = await visit(people.pia);
    await pia.walk("register");
    await desk.goto(`${instance.url}/helpdesk/open?user=${people.pia.name}&task=helpdesk-verify`);
    assert.equal(await heading(desk), words("task.helpdesk-verify.name"));
    assert.match(await desk.locator(".for-whom").innerText(), new RegExp(people.pia.name));
    await desk.fill("#f-reason", REASON);
    await go(desk);
    await choose(desk, words("activity.methods.option.caller-totp"));
    await go(desk);
    await desk.fill("[autocomplete=one-time-code]", await pia.person.app.code());
    await go(desk);
    await card(people.pia);
    await task(words("task.helpdesk-reset.name"));
    assert.equal(await heading(desk), words("desk.approvals.title"));
    assert.equal(await bind(people.pia, FIRST), "in", "nothing has happened");

    const second = await window();
    await enrol(second, people.oscar);
    await leaveBy(second.locator(".note.warn a"));
    await leaveBy(second.locator("tbody .btn").first());
    assert.match(await second.locator("main").innerText(), new RegExp(REASON));
    await second.fill("#f-comment", "Seen at the counter");
    await leaveBy(second.locator("button[value=agree]"));
    await desk.goto(`${instance.url}/helpdesk/approvals`);
    await leaveBy(desk.locator("tbody .btn").first());
    await go(desk);
    await goOn(desk);
    assert.equal(await heading(desk), words("run.done.helpdesk-reset.title"));
    const sent = passwordIn(await newestMessage(all.mail, { to: people.pia.mail, subject: /new password at/i }));
    assert.match(await bind(people.pia, sent), MUST_CHANGE);
    assert.match(await bind(people.pia, FIRST), WRONG);
    await written("account.password.reset", people.pia);
    const events = (await historyOf(instance)).map(({ event }) => event).filter((event) => event.subject_name === people.pia.name);
    const given = events.findLast((event) => event.kind === "approval.given");
    assert.deepEqual([given.actor, given.detail.comment], [people.oscar.shown, "Seen at the counter"]);
    assert.equal(events.findLast((event) => event.kind === "run.started").detail.agreed, people.oscar.shown);

    // What stands in her colleague's address bar is nobody for an operator in a session of her own.
    await findPerson(second, instance.url, people.nora.name, people.nora.shown);
    const answer = await desk.goto(second.url());
    assert.equal(answer.status(), 404);
    await pia.close();
  });

  it("says of somebody out of scope what it says of nobody, and writes it down", async () => {
    await desk.goto(`${instance.url}/helpdesk/`);
    await desk.fill("#f-text", people.gus.name);
    await go(desk);
    assert.equal(await desk.locator("tbody a").count(), 0);
    const said = [];
    for (const name of [people.gus.name, "tb000000000000"]) {
      const answer = await desk.goto(`${instance.url}/helpdesk/open?user=${name}`);
      said.push([answer.status(), await desk.locator("main").innerText()]);
    }
    assert.equal(said[0][0], 404);
    assert.deepEqual(said[0], said[1]);
    const lines = (await historyOf(instance)).map(({ event }) => event).filter((event) => event.kind === "scope.exceeded");
    assert.deepEqual(lines.map((event) => [event.detail.operator, event.detail.asked]), [[operator, "ticket"], [operator, "link"]]);
    assert.equal(lines[1].subject_name, people.gus.name);

    // The same for somebody who leaves the scope while a task is under way.
    await card(people.sam);
    await task(words("task.helpdesk-prove.name"));
    await desk.locator(".big-code").waitFor();
    await samba.move(people.sam, samba.server.people_dn);
    const [gone] = await Promise.all([desk.waitForResponse((one) => one.request().isNavigationRequest()), go(desk)]);
    const told = await desk.locator("main").innerText();
    const never = await desk.goto(`${instance.url}/helpdesk/run/01ARZ3NDEKTSV4RRFFQ69G5FAV`);
    assert.deepEqual([gone.status(), told], [404, await desk.locator("main").innerText()]);
    assert.equal(never.status(), 404);
    const last = (await historyOf(instance)).map(({ event }) => event).findLast((event) => event.kind === "scope.exceeded");
    assert.deepEqual([last.subject_name, last.detail.operator, last.detail.asked], [people.sam.name, operator, "run"]);
  });
});
