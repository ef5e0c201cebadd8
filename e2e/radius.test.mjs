// Codes that FreeRADIUS checks: a forgotten password on Samba is replaced by a code, and by a code and the answer to what
// the server asks back; the pages fit every eye, and while no server answers another way is offered.

import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";

import { postgresStore, startInstance } from "./instance.mjs";
import { binary, inspect, openWindow, startBrowser } from "./lib.mjs";
import { Samba, peers, run, skip } from "./peers.mjs";
import { begin, choosePassword, sentences } from "./walk.mjs";
import { words } from "./words.mjs";

const FIRST = "Copper lantern drifts 9";
const FRESH = "Harbor violin mustard 7";
const PRESET = new URL("../crates/service/presets/modern.toml", import.meta.url);
const APPLIED_MS = 60_000;

const all = peers();
if (all && !all.freeradius && process.env.RECLAVE_TEST_REQUIRE_PEERS) throw new Error("FreeRADIUS is not among the peers");
const why = skip || (all.freeradius ? false : "FreeRADIUS is not among the peers (cargo xtask peers up)");

/** The preset with a code of the servers among the ways to prove; `port` is where the first server is looked for. */
async function documentWith({ address, port, secret }) {
  const preset = await readFile(PRESET, "utf8");
  const forgot = preset.indexOf('id = "forgot-password"');
  const way = '    { step = "totp", activity = "totp" },\n';
  const at = preset.indexOf(way, forgot);
  assert.ok(forgot > 0 && at > forgot, "the preset has the way that another is put before");
  // Waiting for a document tries many names from one address: no work is asked for them.
  const radius = ["", "[captcha]", 'find = "never"', "", "[radius]", 'user_attribute = "pager"', "down_seconds = 1", "[[radius.servers]]", 'id = "one"', `host = "${address}"`,
    `port = ${port}`, `secret = "${secret}"`, "timeout_ms = 2000", ""];
  return `${preset.slice(0, at)}    { step = "radius", activity = "radius-code" },\n${preset.slice(at)}${radius.join("\n")}`;
}

describe("codes that FreeRADIUS checks", { skip: why }, () => {
  const samba = all && new Samba(all.samba);
  let [browser, instance, folder] = [];

  /** Makes a document the realm's, and waits until it is in force. */
  async function apply(server, until) {
    const file = join(folder, "realm.toml");
    await writeFile(file, await documentWith(server), { mode: 0o600 });
    await run(binary(), ["config", "apply", file, "--config", instance.settings]);
    for (const end = Date.now() + APPLIED_MS; Date.now() < end; ) if (await until()) return;
    assert.fail("the document does not come into force");
  }

  /** Begins the task for somebody, and waits for the page that comes of the name. */
  async function beginFor(page, name) {
    await begin(page, instance.url, "forgot-password", name);
    await page.locator("h1").filter({ hasNotText: words("task.forgot-password.name") }).waitFor();
  }

  /** A name that is nobody's, another one each time. */
  let asked = 0;
  const nobody = () => `nobody-of-that-name-${(asked += 1)}`;

  /** Whether the way is offered by now. */
  async function isOffered() {
    const { context, page } = await openWindow(browser);
    await beginFor(page, nobody());
    const offered = await page.locator("label.choice").filter({ hasText: words("activity.methods.option-radius-code") }).count();
    await context.close();
    return offered > 0;
  }

  const next = async (page) => {
    const loaded = page.waitForEvent("load");
    await page.locator("main form button.btn:not([type=button])").first().click();
    await loaded;
  };
  const heading = (page) => page.locator("h1").innerText();

  /** A window on the page that asks for the code. */
  async function atCode(name, options) {
    const window = await openWindow(browser, options);
    await beginFor(window.page, name);
    const way = window.page.locator("label.choice").filter({ hasText: words("activity.methods.option-radius-code") });
    assert.equal(await way.count(), 1, await window.page.locator("main").innerText());
    await way.click();
    await next(window.page);
    assert.equal(await heading(window.page), words("activity.radius-code.title"));
    return window;
  }

  async function type(page, code) {
    await page.locator("main form input[name=code]").fill(code);
    await next(page);
  }

  before(async () => {
    browser = await startBrowser();
    folder = await mkdtemp(join(tmpdir(), "reclave-radius-"));
    instance = await startInstance(all, { ...samba.connection(), attributes: ["pager"] }, postgresStore(all));
    await apply(all.freeradius, isOffered);
  });
  after(async () => {
    await browser?.close();
    await samba.tidy();
    await instance?.stop();
    if (folder) await rm(folder, { recursive: true });
  });

  it("lets somebody choose a new password by a code, every page fit for every eye", async () => {
    const nora = await samba.person(FIRST, { lines: ["pager: pap-user"] });
    const { context, page, complaints } = await atCode(nora.name, { width: 360 });
    const wrong = await inspect(page, "radius-code");
    await type(page, "000000");
    assert.ok((await sentences(page)).includes(words("activity.radius-code.wrong")));
    wrong.push(...(await inspect(page)));
    await type(page, "123 456");
    assert.equal(await heading(page), words("activity.reset.title"));
    await choosePassword(page, FRESH);
    await page.locator("main .badge").waitFor();
    assert.deepEqual([(await samba.bind(nora, FRESH)).code, (await samba.bind(nora, FIRST)).code], [0, 49]);
    assert.deepEqual(wrong, []);
    assert.deepEqual(complaints, []);
    await context.close();
  });

  it("asks what the server asks back, hidden or shown as it says, without a script as well", async () => {
    for (const [known, kind, script] of [["otp-user", "password", true], ["echo-user", "text", false]]) {
      const nora = await samba.person(FIRST, { lines: [`pager: ${known}`] });
      const { context, page, complaints } = await atCode(nora.name, { script, width: 360 });
      await type(page, "1234");
      const said = (await sentences(page)).join("\n");
      assert.match(said, /Enter the code sent to your phone/);
      assert.equal(await page.locator("main form input[name=code]").getAttribute("type"), kind);
      const wrong = script ? await inspect(page, "radius-challenge") : [];
      await type(page, "654321");
      assert.equal(await heading(page), words("activity.reset.title"));
      await choosePassword(page, FRESH);
      await page.locator("main .badge").waitFor();
      assert.equal((await samba.bind(nora, FRESH)).code, 0);
      assert.deepEqual(wrong, []);
      assert.deepEqual(complaints, []);
      await context.close();
    }
  });

  it("never accepts for somebody whom the server does not know, and names nobody to it", async () => {
    const nora = await samba.person(FIRST);
    for (const name of [nora.name, "nobody-of-that-name"]) {
      const { context, page } = await atCode(name);
      await type(page, "123456");
      assert.ok((await sentences(page)).includes(words("activity.radius-code.wrong")));
      await context.close();
    }
    const log = await readFile(all.freeradius.log, "utf8");
    assert.match(log, /reclave-probe/);
    assert.ok(!log.includes("nobody-of-that-name") && !log.includes(nora.name));
  });

  it("says that no server answers, offers another way, and counts nothing", async () => {
    const nora = await samba.person(FIRST, { lines: ["pager: pap-user"] });
    const elsewhere = { ...all.freeradius, secret: "a secret that is not theirs" };
    // It is in force when a name that is nobody's is told, too: the answers tell them not apart.
    await apply(elsewhere, async () => {
      const { context, page } = await atCode(nobody());
      await type(page, "000000");
      const isAway = (await sentences(page)).includes(words("activity.radius-code.away"));
      await context.close();
      return isAway;
    });
    const { context, page } = await atCode(nora.name, { width: 360 });
    // More often than wrong codes would lock a registration.
    for (let tries = 0; tries < 5; tries += 1) {
      await type(page, "123456");
      assert.ok((await sentences(page)).includes(words("activity.radius-code.away")), (await sentences(page)).join("\n"));
    }
    const wrong = await inspect(page);
    assert.ok(await page.getByRole("button", { name: words("action.other-way"), exact: true }).count(), await page.locator("main").innerText());
    assert.deepEqual(wrong, []);
    await context.close();
  });
});
