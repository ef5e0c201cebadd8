// The workflow designer on a real instance, in the session of the first set-up: a task composed from nothing by
// keyboard alone and without scripts, what the check says of it, and steps that are dragged with the mouse.

import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, it } from "node:test";

import { emptyInstance } from "./instance.mjs";
import { inspect, leave, leaveBy, leaveByEnter, openWindow, startBrowser } from "./lib.mjs";
import { words } from "./words.mjs";

const shots = process.env.RECLAVE_SHOTS;

let [browser, instance, storage] = [];
before(async () => {
  browser = await startBrowser();
  instance = await emptyInstance();
  const { context, page } = await openWindow(browser);
  await page.goto(`${instance.url}/admin/setup-code`);
  await page.fill("[name=code]", instance.code);
  await leaveBy(page.locator("main form .btn"));
  // The session's cookie, for windows of every kind.
  storage = await context.cookies();
  await context.close();
});
after(async () => {
  await browser?.close();
  await instance?.stop();
});

async function open(options) {
  const window = await openWindow(browser, options);
  await window.context.addCookies(storage);
  return window;
}

const picture = async (page, name) => shots && page.screenshot({ path: join(shots, `designer-${name}.png`), fullPage: true });

/** Goes to what is found by the keyboard's focus and presses Enter. */
async function press(page, locator) {
  await locator.waitFor();
  await locator.focus();
  await leaveByEnter(page);
}

const add = (page, kind) => press(page, page.locator(`.palette-item[data-kind="${kind}"]`));
const chosen = (page) => page.locator(".flow-block.now > .flow-head .flow-name > a").evaluate((link) => link.firstChild.textContent);
const names = (page) => page.locator(".flow-block.step > .flow-head .flow-name > a").evaluateAll((all) => all.map((one) => one.firstChild.textContent));

it("composes a task from nothing by keyboard, without scripts, and refuses a reset without a proof", async () => {
  const { context, page } = await open({ script: false });
  await page.goto(`${instance.url}/admin/policies/everyone/workflows/new`);
  await page.locator("[name=name]").focus();
  await page.keyboard.type("Help me in");
  await leaveByEnter(page);
  await page.waitForURL(/workflows\/help-me-in$/);

  await add(page, "reset-password");
  assert.match(page.url(), /\?at=0#b-0$/, "the eye is led to the new step");
  assert.equal(await page.locator(".verdict .note.bad").count() > 0, true, "the check refuses it");
  assert.match(await page.locator(".ways-list").innerText(), /0 of 3/);
  await picture(page, "refused");

  // A proof before it: one of two, the second of two steps.
  await add(page, "totp");
  await press(page, page.locator('[name=_do][value="up:1"]'));
  assert.deepEqual(await names(page), [words("activity-kind.totp"), words("activity-kind.reset-password")]);
  assert.equal(await page.locator(".verdict .note.good").count(), 1, await page.locator(".verdict").innerText());

  await page.locator("#b-0 .flow-more > summary").focus();
  await page.keyboard.press("Enter");
  await press(page, page.locator('[name=_do][value="wrap:0:choice"]'));
  await press(page, page.locator("#b-0 > .flow-inner .flow-add > a").last());
  await add(page, "mail-code");
  assert.equal(await chosen(page), words("activity-kind.mail-code"));
  assert.match(await page.locator(".ways-list").innerText(), /of 3/);
  const weak = await page.locator(".ways-list .pill.bad").count();
  assert.equal(weak, 1, "a mailed code alone is too weak");
  await picture(page, "weak");

  await page.locator("#b-0\\.options\\.1 .flow-more > summary").first().focus();
  await page.keyboard.press("Enter");
  await press(page, page.locator('[name=_do][value="wrap:0.options.1:sequence"]'));
  await press(page, page.locator("#b-0\\.options\\.1 > .flow-inner > .flow-add > a"));
  await add(page, "questions");
  assert.equal(await page.locator(".verdict .note.good").count(), 1, await page.locator(".verdict").innerText());
  await picture(page, "good");

  // A setting of a step.
  await press(page, page.locator('#b-0\\.options\\.1\\.sequence\\.0 .flow-name > a'));
  await press(page, page.locator("#panel .save-bar .btn"));
  assert.match(page.url(), /at=0\.options\.1\.sequence\.0#/);

  await page.goto(`${instance.url}/admin/policies/everyone/workflows/help-me-in/preview`);
  assert.ok(await page.locator(".preview fieldset[disabled]").count(), "the first page, with nothing to send");
  assert.equal(await page.locator(".draft-bar").count(), 1, "the change waits to be published");
  await context.close();
});

it("sets what a condition asks by keyboard, without scripts, and says what is wrong with a value", async () => {
  const { context, page } = await open({ script: false });
  await page.goto(`${instance.url}/admin/policies/everyone/workflows/new`);
  await page.locator("[name=name]").focus();
  await page.keyboard.type("Near and far");
  await leaveByEnter(page);
  await page.waitForURL(/workflows\/near-and-far$/);
  await add(page, "condition");
  assert.match(await chosen(page), new RegExp(words("setting.condition-block.when.registered")));

  // Another kind, whose fields come with the button beside it.
  await page.locator("#panel select").selectOption("network");
  await press(page, page.locator('#panel [name=_do][value="show:when"]'));
  await page.locator("#panel textarea").fill("10.0.0.0/8\n10.0.0.0/64");
  await press(page, page.locator("#panel .save-bar .btn"));
  await page.locator("#problem").waitFor();
  assert.match(await page.locator("#panel .error").innerText(), /10\.0\.0\.0\/64.*10\.0\.0\.0\/8/, "value and fix");
  assert.equal(await page.locator("#panel textarea").getAttribute("aria-invalid"), "true");
  await picture(page, "condition-wrong");

  await page.locator("#panel textarea").fill("10.0.0.0/8\n2001:db8::/32");
  await press(page, page.locator("#panel .save-bar .btn"));
  await page.waitForURL(/at=0#b-0$/);
  assert.match(await chosen(page), /10\.0\.0\.0\/8, 2001:db8::\/32/, "the block is named after what it asks");

  await page.locator("#panel select").selectOption("time");
  await press(page, page.locator('#panel [name=_do][value="show:when"]'));
  await page.locator("#panel [type=checkbox]").first().check();
  await page.locator('#panel [name="when.time.from"]').fill("22:00");
  await page.locator('#panel [name="when.time.to"]').fill("06:00");
  await press(page, page.locator("#panel .save-bar .btn"));
  await page.waitForURL(/at=0#b-0$/);
  assert.match(await chosen(page), new RegExp(`${words("setting.time-test.days.monday")}, 22:00–06:00`));
  await picture(page, "condition-time");
  const address = page.url();
  await context.close();

  const looked = await open();
  await looked.page.goto(address);
  assert.deepEqual(await inspect(looked.page), []);
  await looked.context.close();
});

/** The tree in one line: what is inside of a block stands in brackets. */
const drawn = (page) => page.locator("form[data-design] > .flow").evaluate((top) => {
  const own = (block) => block.querySelector(":scope > .flow-head .flow-name > a").firstChild.textContent;
  const lists = (block) => [...block.querySelectorAll(":scope > .flow-inner > .flow")];
  const one = (block) => own(block) + lists(block).map((list) => `[${all(list)}]`).join("");
  const all = (list) => [...list.children].map(one).join(" ");
  return all(top);
});

/** Drags with the mouse from one thing to a height of another (0 its upper edge, 1 its lower one), and lets go. */
async function drag(page, from, to, height) {
  await from.scrollIntoViewIfNeeded();
  await to.scrollIntoViewIfNeeded();
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  await page.mouse.move(start.x + 8, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(end.x + 24, end.y + end.height * height, { steps: 12 });
  await leave(page, () => page.mouse.up());
  await page.reload();
}

it("moves steps with the mouse, into a block and out of it, and takes new ones from the palette", async () => {
  const { context, page, complaints } = await open();
  // So high that nothing is dragged near an edge, where the page would move along.
  await page.setViewportSize({ width: 1280, height: 2400 });
  await page.goto(`${instance.url}/admin/policies/everyone/workflows/new`);
  await page.fill("[name=name]", "Dragged");
  await press(page, page.locator("main form .save-bar .btn"));
  await page.waitForURL(/workflows\/dragged$/);
  for (const kind of ["totp", "questions", "reset-password"]) await add(page, kind);
  const [totp, questions, reset, mail] = ["totp", "questions", "reset-password", "mail-code"].map((kind) => words(`activity-kind.${kind}`));
  const head = (at) => page.locator(`[id="b-${at}"] > .flow-head`);
  assert.equal(await drawn(page), `${totp} ${questions} ${reset}`);

  await drag(page, head("1"), head("0"), 0.1);
  assert.equal(await drawn(page), `${questions} ${totp} ${reset}`, "upwards");
  await drag(page, head("0"), head("2"), 0.9);
  assert.equal(await drawn(page), `${totp} ${reset} ${questions}`, "downwards, behind the last");

  // One jump of the mouse, as a quick hand makes it.
  await leave(page, () => head("2").dragTo(head("1"), { targetPosition: { x: 20, y: 2 } }));
  await page.reload();
  assert.equal(await drawn(page), `${totp} ${questions} ${reset}`, "in one jump");

  const item = (kind) => page.locator(`.palette-item[data-kind="${kind}"]`);
  await drag(page, item("choice"), head("0"), 0.1);
  const choice = await page.locator("#b-0 > .flow-head .flow-name > a").evaluate((link) => link.firstChild.textContent);
  assert.equal(await drawn(page), `${choice}[] ${totp} ${questions} ${reset}`, "a block from the palette");
  await drag(page, head("1"), page.locator('[data-list="0.options"]'), 0.5);
  assert.equal(await drawn(page), `${choice}[${totp}] ${questions} ${reset}`, "into an empty block");
  await drag(page, head("1"), head("0.options.0"), 0.9);
  assert.equal(await drawn(page), `${choice}[${totp} ${questions}] ${reset}`, "into a block, behind what is there");
  await drag(page, item("mail-code"), head("0.options.0"), 0.9);
  assert.equal(await drawn(page), `${choice}[${totp} ${mail} ${questions}] ${reset}`, "from the palette into a block");
  await drag(page, head("0.options.2"), head("1"), 0.1);
  assert.equal(await drawn(page), `${choice}[${totp} ${mail}] ${questions} ${reset}`, "out of a block");
  await drag(page, head("0"), head("2"), 0.9);
  assert.equal(await drawn(page), `${questions} ${reset} ${choice}[${totp} ${mail}]`, "a block with all that is in it");
  assert.deepEqual(complaints, []);
  await context.close();
});

it("sets the rules of passwords in a form, without scripts", async () => {
  const { context, page } = await open({ script: false });
  const policy = `${instance.url}/admin/password-policies/modern`;
  const act = (name, value) => press(page, page.locator(`button[name=_do][value="${name}:${value}"]`));
  await page.goto(policy);
  assert.equal(await page.locator("main textarea.code").count(), 0, "nothing is written as JSON");
  const before = await page.locator(".entry").count();
  assert.ok(before > 0, "the policy that ships has rules");

  await act("add", "rules");
  assert.equal(await page.locator(".entry").count(), before + 1);
  await page.selectOption(`[name="rules.${before}.rule"]`, "digits");
  await act("show", `rules.${before}`);
  assert.equal(await page.locator(`[id="s-rules.${before}"] legend`).first().textContent(), words("setting.password-rule.rule.digits"));
  await page.fill(`[name="rules.${before}.min"]`, "many");
  await press(page, page.locator("main form .save-bar .btn").first());
  assert.equal(await page.locator(`[id="s-rules.${before}.min-error"]`).count(), 1, "a number is asked for");
  await page.fill(`[name="rules.${before}.min"]`, "3");
  await press(page, page.locator("main form .save-bar .btn").first());

  await page.goto(policy);
  assert.equal(await page.inputValue(`[name="rules.${before}.min"]`), "3");
  // Another kind that was chosen and saved at once asks for what it needs, and takes nothing of the one before.
  await page.selectOption(`[name="rules.${before}.rule"]`, "strength");
  await press(page, page.locator("main form .save-bar .btn").first());
  assert.equal(await page.locator(`[id="s-rules.${before}.min_score-error"]`).count(), 1);
  await page.fill(`[name="rules.${before}.min_score"]`, "3");
  await press(page, page.locator("main form .save-bar .btn").first());
  await page.goto(policy);
  assert.equal(await page.inputValue(`[name="rules.${before}.min_score"]`), "3");
  await page.goto(`${instance.url}/admin/changes`);
  const told = await page.locator("main").textContent();
  assert.ok(told.includes(words("setting.password-rule.min-score")), "the difference is told in words");
  await context.close();
});

it("composes how staff signs in as a task is composed, and says what is too little", async () => {
  const { context, page } = await open({ script: false });
  await page.goto(`${instance.url}/admin/roles/sites/administration`);
  await press(page, page.locator('main a[href$="/sites/administration/steps"]'));
  const password = words("activity-kind.password");
  assert.equal((await names(page))[0], password);
  assert.equal(await page.locator('.palette-item[data-kind="reset-password"]').count(), 0, "no account is changed by signing in");
  assert.equal(await page.locator(".verdict .note.bad").count(), 0, "the way that ships is good");
  // Without the second proof, one kind is left.
  await page.locator("#b-1 > .flow-head summary").click();
  await press(page, page.locator('button[name=_do][value="remove:1"]'));
  assert.deepEqual(await names(page), [password]);
  assert.ok(await page.locator(".verdict .note.bad, .verdict .pill.bad").count(), "one kind of proof is too little");
  await page.goto(`${instance.url}/admin/roles/sites/administration/steps`);
  await add(page, "totp");
  assert.equal(await page.locator(".verdict .note.bad, .verdict .pill.bad").count(), 0, "two kinds are enough");
  await context.close();
});

it("takes a task from a file, and says what a file is that is none", async () => {
  const { context, page } = await open({ script: false });
  const task = "/admin/policies/everyone/workflows/forgot-password";
  await page.goto(`${instance.url}${task}/text`);
  const written = (await page.locator("#task-text").textContent()).replace("forgot-password", "from-a-file");
  const form = `${instance.url}/admin/policies/everyone/workflows/import`;
  const send = async (name, buffer) => {
    await page.goto(form);
    await page.setInputFiles("[name=file]", { name, mimeType: "application/toml", buffer });
    await press(page, page.locator("main form .save-bar .btn"));
  };
  await send("picture.toml", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0]));
  assert.equal(await page.locator("#s-file-error").textContent(), words("form.file-not-text"));
  await send("large.toml", Buffer.alloc(600 * 1024, "a"));
  assert.ok(await page.locator("#s-file-error").count(), "it is too large");
  await send("task.toml", Buffer.from(written));
  await page.waitForURL(/workflows\/from-a-file$/);
  assert.ok((await names(page)).length > 0);
  await context.close();
});

it("has no violation and no sideways scrolling in any look", async () => {
  const { context, page } = await open();
  const policy = "/admin/policies/everyone";
  const task = `${policy}/workflows/forgot-password`;
  const pages = {
    list: "/admin/policies", new: "/admin/policies/new", policy, people: `${policy}/set/people`, questions: `${policy}/set/questions`,
    lock: `${policy}/set/lock`, helpdesk: `${policy}/set/helpdesk`, rename: `${policy}/name`, remove: `${policy}/remove`, task,
    step: `${task}?at=0`, about: `${task}/about`, preview: `${task}/preview`, text: `${task}/text`, import: `${policy}/workflows/import`,
    passwords: "/admin/password-policies", password: "/admin/password-policies/modern",
    check: `${policy}/check`, signin: "/admin/roles/sites/administration", signinsteps: "/admin/roles/sites/administration/steps?at=0",
    changes: "/admin/changes", revisions: "/admin/revisions", files: "/admin/files",
  };
  const wrong = [];
  for (const [name, path] of Object.entries(pages)) {
    await page.goto(instance.url + path);
    wrong.push(...(await inspect(page)));
    await page.setViewportSize({ width: 1280, height: 900 });
    await picture(page, name);
  }
  await page.setViewportSize({ width: 360, height: 900 });
  await page.goto(instance.url + task);
  await picture(page, "phone");
  for (const name of ["password", "changes", "import", "signinsteps"]) {
    await page.goto(instance.url + pages[name]);
    await picture(page, `phone-${name}`);
  }
  assert.deepEqual(wrong, []);
  await context.close();
});
