// Questions on phones, on the demo and on Samba: an administrator sets a provider up and tries it; the person sees a number and
// gives it on the phone, or says that it is somebody else; and what is late, repeated, forged or wrong lets nobody on.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";

import { beginTask, findPerson, goOn, signInToDesk } from "./desk.mjs";
import { FactorOnSamba, presetWith } from "./factor-on-samba.mjs";
import { press } from "./first.mjs";
import { leaveBy, startBrowser } from "./lib.mjs";
import { peers, skip } from "./peers.mjs";
import { BODY, KEY, SIGNING, answer, approve, deny, minutesAgo, otherThan, startPusher } from "./pusher.mjs";
import { FIRST as START, Site, button, heading, withSteps } from "./site.mjs";
import { begin, choosePassword, handIn } from "./walk.mjs";
import { words } from "./words.mjs";

const FIRST = "Copper lantern drifts 9";
const FRESH = "Harbor violin mustard 7";
const [ANA, TOM] = ["ana.ruiz", "tom.baker"];

/** The number that the page shows, once it is the page that waits. */
async function numberOn(page) {
  assert.equal(await heading(page), words("activity.push-approval.waiting"), await page.locator("main").innerText());
  const number = (await page.locator(".spelled .groups").innerText()).trim();
  assert.match(number, /^[1-9]\d$/);
  return number;
}

const says = (page, code) => page.locator("main", { hasText: words(code) }).waitFor();

describe("questions on phones", () => {
  const site = new Site({ allowed: /422|ERR_ABORTED/ });
  const look = (page, name) => site.look(page, name);
  let pusher;
  before(async () => {
    pusher = await startPusher();
  });
  after(() => pusher?.stop());

  /** A window on the page that waits, with the number on it and the question that the provider got. */
  async function ask(name, { see = async () => {}, ...options } = {}) {
    const page = await site.window(options);
    await begin(page, site.url, "forgot-password", name);
    await page.locator("label.choice", { hasText: words("activity.methods.option-push-approval") }).click();
    await handIn(page);
    assert.equal(await heading(page), words("activity.push-approval.title"));
    await see(page, "push-offer");
    const known = pusher.asked.length;
    await leaveBy(button(page, "activity.push-approval.ask"));
    const number = await numberOn(page);
    return { page, number, known };
  }

  it("takes a provider, tries it, and puts the step into a task", async () => {
    const admin = await site.administrator("/admin/");
    const { page } = admin;
    await page.goto(`${site.url}/admin/push`);
    await look(page);
    await page.fill("[name=url]", pusher.url);
    await page.fill("[name=secret]", "another key");
    await page.fill("[name=body]", BODY);
    await page.fill("[name=answer_at]", site.url);
    await page.fill("[name=signing_secret]", SIGNING);
    await press(page, "realm.save");
    await page.locator(".note.good").waitFor();
    await page.fill("[name=user]", "ana.phone");
    await press(page, "realm.push.test-go");
    assert.match(await page.locator(".note.bad").innerText(), /account, status 401/, "a wrong key is told as such");
    await page.fill("[name=secret]", KEY);
    await press(page, "realm.save");
    await page.locator(".note.good").waitFor();
    await page.fill("[name=user]", "ana.phone");
    await press(page, "realm.push.test-go");
    await page.locator(".note.good").waitFor();
    assert.equal(pusher.asked.at(-1).user, "ana.phone");
    assert.equal(await approve(pusher.asked.at(-1), "10"), 404, "a draft takes no answers");
    await look(page, "admin-push");
    const steps =
      '{ choice = "proof", options = [{ step = "push", activity = "push-approval" }, { step = "totp", activity = "totp" }] }, ' +
      '{ step = "reset", activity = "reset-password" }';
    const verify = '{ step = "push", activity = "caller-push-approval" }, { step = "confirm", activity = "confirm-caller" }';
    await site.publish((text) => withSteps(withSteps(text, "forgot-password", steps), "helpdesk-verify", verify), admin);
    await admin.context.close();
  });

  for (const script of [true, false]) {
    it(`lets the person on by the number on the phone, ${script ? "by itself" : "without scripts too"}`, async () => {
      const { page, number, known } = await ask(ANA, { script, see: script ? look : undefined });
      const question = await pusher.question(known);
      assert.deepEqual([question.user, question.language], [ANA, "en"]);
      assert.ok(question.numbers.length === 3 && question.numbers.includes(Number(number)));
      assert.match(question.text, /127\.0\.0\.1|::1/, "from where it is asked");
      assert.equal(question.answer_to, `${site.url}/hooks/push`);
      assert.ok(question.expires * 1000 - Date.now() <= 300_000);
      if (script) await look(page, "push-waiting");
      assert.equal(await approve(question, number), 204);
      assert.equal(await approve(question, number), 409, "once");
      await page.locator("[autocomplete=new-password]").first().waitFor();
      if (!script) return;
      await choosePassword(page, FRESH);
      await page.locator(".sheet.is-finished").waitFor();
    });
  }

  it("goes on by the button, and ends when somebody says on the phone that it is not them", async () => {
    const { page, known } = await ask(TOM);
    assert.equal(await deny(await pusher.question(known)), 204);
    await page.locator(".sheet.is-failed").waitFor();
    await says(page, "activity.push-approval.denied");
    await look(page, "push-denied");
  });

  it("asks anew after a wrong number, and takes nothing that is late, forged or unsigned", async () => {
    const { page, number, known } = await ask(TOM);
    const question = await pusher.question(known);
    assert.equal(await approve(question, number, { signed: false }), 403);
    assert.equal(await approve(question, number, { secret: "somebody else's" }), 403);
    assert.equal(await approve(question, number, { at: minutesAgo(6) }), 403);
    assert.equal(await deny(question, { forge: (body) => body.replace("deny", "approve") }), 403);
    assert.equal(await answer(question, { answer: "maybe" }), 409);
    await leaveBy(button(page, "activity.push-approval.look"));
    assert.equal(await numberOn(page), number, "none of it moved the page");
    assert.equal(await approve(question, otherThan(number)), 409);
    await button(page, "activity.push-approval.ask").waitFor();
    await says(page, "activity.push-approval.wrong");
    await look(page, "push-wrong");
  });

  it("shows the same to a name that is nobody's, of which the provider hears nothing", async () => {
    const { page, number, known } = await ask("nobody.at.all");
    await leaveBy(button(page, "activity.push-approval.look"));
    assert.equal(await numberOn(page), number);
    assert.equal(pusher.asked.length, known);
  });

  it("verifies a caller by the number that the operator reads out", async () => {
    const page = await site.window();
    await signInToDesk(page, site.url, { name: TOM, password: START, code: () => site.appCode(TOM) });
    await findPerson(page, site.url, "ana", "Ana Ruiz");
    await beginTask(page, words("task.helpdesk-verify.name"));
    assert.equal(await heading(page), words("helpdesk.activity.push-approval.title"));
    const known = pusher.asked.length;
    await leaveBy(button(page, "activity.push-approval.ask"));
    const waiting = page.getByRole("heading", { level: 1, name: words("helpdesk.activity.push-approval.waiting"), exact: true });
    await waiting.waitFor();
    await look(page, "push-caller");
    const number = (await page.locator(".spelled .groups").innerText()).trim();
    const question = await pusher.question(known);
    assert.match(question.text, /Tom Baker/, "who asks");
    assert.equal(await approve(question, number), 204);
    await waiting.waitFor({ state: "detached" });
    await page.locator("h1").waitFor();
    await goOn(page);
    assert.equal(await heading(page), words("run.done.helpdesk-verify.title"));
  });
});

describe("questions on phones on Samba", { skip }, () => {
  const all = peers();
  let [browser, pusher, house, samba] = [];

  const document = () => presetWith({
    way: '{ step = "push", activity = "push-approval" }',
    settings: ["[push]", `url = "${pusher.url}"`, `secret = "${KEY}"`, `body = '${BODY}'`, `answer_at = "${house.url}"`,
      `signing_secret = "${SIGNING}"`, 'user_attribute = "mobile"'],
  });

  before(async () => {
    browser = await startBrowser();
    pusher = await startPusher();
    house = new FactorOnSamba(all, browser, "activity.methods.option-push-approval");
    samba = house.samba;
    await house.start(["mobile"]);
    await house.apply(await document());
  });
  after(async () => {
    await house?.stop();
    await browser?.close();
    await pusher?.stop();
  });

  it("resets a forgotten password by the number on the phone that the directory names", async () => {
    const nora = await samba.person(FIRST, { lines: ["mobile: +44 7700 900147"] });
    const { context, page, complaints } = await house.atFirstPage(nora.name, "activity.push-approval.title", { width: 360 });
    const known = pusher.asked.length;
    await leaveBy(button(page, "activity.push-approval.ask"));
    const number = await numberOn(page);
    const question = await pusher.question(known);
    assert.equal(question.user, "+44 7700 900147");
    assert.equal(await approve(question, number), 204);
    await page.locator("[autocomplete=new-password]").first().waitFor();
    await choosePassword(page, FRESH);
    await page.locator("main .badge").waitFor();
    assert.deepEqual([(await samba.bind(nora, FRESH)).code, (await samba.bind(nora, FIRST)).code], [0, 49]);
    assert.deepEqual(complaints, []);
    await context.close();
  });

  it("asks no phone of somebody without one, nor of nobody, on the same pages", async () => {
    const nora = await samba.person(FIRST);
    const known = pusher.asked.length;
    for (const name of [nora.name, house.nobody()]) {
      const { context, page } = await house.atFirstPage(name, "activity.push-approval.title");
      await leaveBy(button(page, "activity.push-approval.ask"));
      const number = await numberOn(page);
      await leaveBy(button(page, "activity.push-approval.look"));
      assert.equal(await numberOn(page), number);
      await context.close();
    }
    assert.equal(pusher.asked.length, known);
  });

  it("offers another way while the provider is away, to everybody", async () => {
    await pusher.stop();
    const nora = await samba.person(FIRST, { lines: ["mobile: +44 7700 900148"] });
    for (const name of [nora.name, house.nobody()]) {
      const { context, page } = await house.atFirstPage(name, "activity.push-approval.title");
      await leaveBy(button(page, "activity.push-approval.ask"));
      await says(page, "activity.push-approval.away");
      await button(page, "action.other-way").waitFor();
      await context.close();
    }
    pusher = undefined;
  });
});
