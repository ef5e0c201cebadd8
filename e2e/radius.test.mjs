// Codes that FreeRADIUS checks: a forgotten password on Samba is replaced by a code, and by a code and the answer to what
// the server asks back; the pages fit every eye, and while no server answers another way is offered.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, describe, it } from "node:test";

import { FactorOnSamba, presetWith } from "./factor-on-samba.mjs";
import { inspect, startBrowser } from "./lib.mjs";
import { peers, skip } from "./peers.mjs";
import { FIRST as START, Site, withSteps } from "./site.mjs";
import { begin, choosePassword, handIn, opensDemo, sentences } from "./walk.mjs";
import { words } from "./words.mjs";

const FIRST = "Copper lantern drifts 9";
const FRESH = "Harbor violin mustard 7";

const all = peers();
if (all && !all.freeradius && process.env.RECLAVE_TEST_REQUIRE_PEERS) throw new Error("FreeRADIUS is not among the peers");
const why = skip || (all.freeradius ? false : "FreeRADIUS is not among the peers (cargo xtask peers up)");

/** The preset with a code of the servers among the ways to prove; `port` is where the first server is looked for. */
const documentWith = ({ address, port, secret }) => presetWith({
  way: '{ step = "radius", activity = "radius-code" }',
  settings: ["[radius]", 'user_attribute = "pager"', "down_seconds = 1", "[[radius.servers]]", 'id = "one"', `host = "${address}"`,
    `port = ${port}`, `secret = "${secret}"`, "timeout_ms = 2000"],
});

describe("codes that FreeRADIUS checks", { skip: why }, () => {
  let [browser, house, samba] = [];

  const heading = (page) => page.locator("h1").innerText();

  /** A window on the page that asks for the code. */
  const atCode = (name, options) => house.atFirstPage(name, "activity.radius-code.title", options);

  async function type(page, code) {
    await page.locator("main form input[name=code]").fill(code);
    await handIn(page);
  }

  before(async () => {
    browser = await startBrowser();
    house = new FactorOnSamba(all, browser, "activity.methods.option-radius-code");
    samba = house.samba;
    await house.start(["pager"]);
    await house.apply(await documentWith(all.freeradius));
  });
  after(async () => {
    await house?.stop();
    await browser?.close();
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
    await house.apply(await documentWith(elsewhere), async () => {
      const { context, page } = await atCode(house.nobody());
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

describe("codes that FreeRADIUS checks, on the demo", { skip: why }, () => {
  const steps = '{ step = "radius", activity = "radius-code" }, { step = "reset", activity = "reset-password" }';
  const change = (text) => {
    const { address, port, secret } = all.freeradius;
    const server = `{ id = "one", host = "${address}", port = ${port}, secret = "${secret}" }`;
    const changed = text.replace("\n[radius]\nservers = []", `\n[radius]\nservers = [${server}]`);
    assert.notEqual(changed, text, text);
    return withSteps(changed, "forgot-password", steps);
  };
  const site = new Site({ change, allowed: /422/ });

  it("let somebody choose a new password by their own name", async () => {
    const page = await site.window({ width: 360 });
    await begin(page, site.url, "forgot-password", "ana.ruiz");
    await page.locator("main form input[name=code]").fill("000000");
    await handIn(page);
    assert.ok((await sentences(page)).includes(words("activity.radius-code.wrong")));
    await page.locator("main form input[name=code]").fill("123456");
    await handIn(page);
    await choosePassword(page, FRESH);
    await page.locator("main .badge.good").waitFor();
    assert.ok(await opensDemo(page, site.url, "ana.ruiz", FRESH));
    assert.ok(!(await opensDemo(page, site.url, "ana.ruiz", START)));
  });
});
