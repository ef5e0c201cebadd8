// A waiting time with veto: somebody proves to be the person and waits; the person reads the mail and stops it.

import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { leaveBy } from "./lib.mjs";
import { FIRST, Site, button, heading, withSteps } from "./site.mjs";
import { begin, handIn } from "./walk.mjs";
import { words } from "./words.mjs";

const EVERYBODY = "CN=All Staff,OU=Groups,DC=northwind,DC=example";

/** Puts the step into the task, for the members of a group. */
function withWaiting(text) {
  const steps =
    '{ step = "password", activity = "password" }, ' +
    `{ when = { member-of = "${EVERYBODY}" }, then = [{ step = "wait", activity = "wait" }] }, ` +
    '{ step = "reset", activity = "reset-password" }';
  return withSteps(text, "forgot-password", steps);
}

describe("a waiting time with veto", () => {
  const site = new Site({ change: withWaiting, allowed: /ERR_ABORTED/ });
  const window = (options) => site.window(options);
  const look = (page, name) => site.look(page, name);

  /** Somebody proves to be `name`. */
  async function prove(page, name) {
    await begin(page, site.url, "forgot-password", name);
    await page.locator("[name=password]").fill(FIRST);
    await handIn(page);
  }

  for (const script of [true, false]) {
    const name = script ? "ana.ruiz" : "tom.baker";
    it(`is stopped by the link of the mail${script ? "" : ", without scripts too"}`, async () => {
      const page = await window({ script });
      await prove(page, name);
      assert.equal(await heading(page), words("activity.wait.title"));
      await page.locator(".note", { hasText: words("activity.wait.told") }).waitFor();
      if (script) await look(page, "wait");
      await leaveBy(button(page, "activity.wait.look"));
      assert.equal(await heading(page), words("activity.wait.title"));

      const mail = await site.mail(name);
      const person = await window({ script });
      await person.goto(mail.text.match(/http:\/\/localhost:\d+\/stop\/\S+/)[0]);
      assert.equal(await heading(person), words("page.stop.question"));
      assert.match(await person.locator("main").innerText(), new RegExp(name.replace(".", "\\.")));
      if (script) await look(person, "wait-question");
      await leaveBy(button(person, "page.stop.stop"));
      assert.equal(await heading(person), words("page.stop.title"));
      await person.locator(".note.good").waitFor();
      if (script) await look(person, "wait-stopped");

      // The page of whoever waits ends by itself, and nobody begins it again.
      await page.locator(".sheet.is-failed").waitFor();
      if (script) await look(page, "wait-ended");
      await prove(page, name);
      await page.locator(".sheet.is-failed").waitFor();
    });
  }
});
