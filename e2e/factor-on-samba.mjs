// What browser tests of proofs from outside share: an instance on Samba with the modern preset and further ways to prove
// in it, documents that come into force while it runs, and the way to the page of such a proof.

import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { postgresStore, startInstance } from "./instance.mjs";
import { binary, openWindow } from "./lib.mjs";
import { Samba, run } from "./peers.mjs";
import { begin, handIn } from "./walk.mjs";
import { words } from "./words.mjs";

const PRESET = new URL("../crates/service/presets/modern.toml", import.meta.url);
const APPLIED_MS = 60_000;

/**
 * The preset with one more way to prove at a forgotten password, `way`, and further `tasks` and `settings`, each lines of
 * a document.
 */
export async function presetWith({ way, tasks = [], settings = [] }) {
  const preset = await readFile(PRESET, "utf8");
  const forgot = preset.indexOf('id = "forgot-password"');
  const [before, task] = ['    { step = "totp", activity = "totp" },\n', '[[policies.workflows]]\nid = "register"\n'];
  const [at, end] = [preset.indexOf(before, forgot), preset.indexOf(task, forgot)];
  assert.ok(forgot > 0 && at > forgot && end > at, "the preset has what is changed in it");
  // Waiting for a document tries many names from one address: no work is asked for them.
  const more = ["", "[captcha]", 'find = "never"', "", ...settings, ""];
  return `${preset.slice(0, at)}    ${way},\n${preset.slice(at, end)}${tasks.join("\n")}\n${preset.slice(end)}${more.join("\n")}`;
}

/** An instance on Samba whose document changes while it runs. `option` is what the way is called on pages. */
export class FactorOnSamba {
  constructor(all, browser, option) {
    Object.assign(this, { all, browser, option, samba: new Samba(all.samba), asked: 0 });
  }

  async start(attributes) {
    this.folder = await mkdtemp(join(tmpdir(), "reclave-factor-"));
    this.instance = await startInstance(this.all, { ...this.samba.connection(), attributes }, postgresStore(this.all));
    this.url = this.instance.url;
  }

  async stop() {
    await this.samba.tidy();
    await this.instance?.stop();
    if (this.folder) await rm(this.folder, { recursive: true });
  }

  /** Makes a document the realm's, and waits until it is in force: by default, until the way is offered. */
  async apply(document, until = () => this.isOffered()) {
    const file = join(this.folder, "realm.toml");
    await writeFile(file, document, { mode: 0o600 });
    await run(binary(), ["config", "apply", file, "--config", this.instance.settings]);
    for (const end = Date.now() + APPLIED_MS; Date.now() < end; ) if (await until()) return;
    assert.fail("the document does not come into force");
  }

  /** A name that is nobody's, another one each time. */
  nobody() {
    return `nobody-of-that-name-${(this.asked += 1)}`;
  }

  ways(page) {
    return page.locator("label.choice").filter({ hasText: words(this.option) });
  }

  /** Begins the task for somebody, and waits for the page that comes of the name. */
  async beginFor(page, name) {
    await begin(page, this.url, "forgot-password", name);
    await page.locator("h1").filter({ hasNotText: words("task.forgot-password.name") }).waitFor();
  }

  /** Whether the way is offered by now. */
  async isOffered() {
    const { context, page } = await openWindow(this.browser);
    await this.beginFor(page, this.nobody());
    const offered = await this.ways(page).count();
    await context.close();
    return offered > 0;
  }

  /** A window on the first page of the way, whose heading is `title`. */
  async atFirstPage(name, title, options) {
    const window = await openWindow(this.browser, options);
    await this.beginFor(window.page, name);
    assert.equal(await this.ways(window.page).count(), 1, await window.page.locator("main").innerText());
    await this.ways(window.page).click();
    await handIn(window.page);
    assert.equal(await window.page.locator("h1").innerText(), words(title));
    return window;
  }
}
