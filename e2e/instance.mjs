// An instance of the product as an administrator runs it: settings file, key file, a store of its own; with directories
// and mail servers, or with nothing.

import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { binary, start } from "./lib.mjs";
import { run } from "./peers.mjs";
import { freePort } from "./ports.mjs";

/** A database made for one instance. */
export function postgresStore({ postgres }) {
  const name = `e2e_${randomBytes(6).toString("hex")}`;
  const tell = (sql) => run("psql", ["-qX", postgres.url, "-c", sql]);
  return {
    async open() {
      await tell(`create database ${name}`);
      return postgres.url.replace(/[^/]*$/, name);
    },
    close: () => tell(`drop database ${name} with (force)`),
  };
}

/** A file in the instance's folder. */
export const sqliteStore = () => ({ open: async (folder) => `sqlite://${join(folder, "reclave.db")}`, close: async () => {} });

/**
 * Starts `reclave run` on a connection and a store; gives its URL, its settings file for other commands, and how to stop
 * it. `realm` is a preset's name, or the text of the document that the realm begins with.
 */
export async function startInstance({ mail }, connection, store, { realm = "modern", web = {} } = {}) {
  const more = {
    web,
    connection: [connection],
    mail: {
      from: "Passwords <passwords@example.test>",
      server: [{ host: mail.address, port: mail.port, security: "starttls", user: mail.user, password: mail.password, ca_file: mail.ca_file }],
    },
  };
  return startOn(store, realm, more, [/\bready\b/]);
}

/** Starts an instance that knows its store, its keys and its address, and nothing else; with its set-up code. */
export async function emptyInstance() {
  const instance = await startOn(sqliteStore(), undefined, {}, [/\b[0-9A-Z]{4}(?:-[0-9A-Z]{4}){2,}\b/, /\bready\b/]);
  return Object.assign(instance, { code: instance.found[0] });
}

async function startOn(store, realm, more, ready) {
  const folder = await mkdtemp(join(tmpdir(), "reclave-e2e-"));
  const [settings, keys, document] = ["reclave.toml", "keys.toml", "realm.toml"].map((name) => join(folder, name));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  await run(binary(), ["keys", "new", keys]);
  const isDocument = realm?.includes("\n");
  if (isDocument) await writeFile(document, realm);
  const lines = {
    listen: `127.0.0.1:${port}`,
    key_file: keys,
    ...(realm && { realm: isDocument ? document : realm }),
    store: { url: await store.open(folder) },
    ...more,
    web: { public_url: url, ...more.web },
  };
  await writeFile(settings, toml(lines), { mode: 0o600 });
  const instance = await start(binary(), ["run", "--config", settings], { ready });
  return {
    url,
    settings,
    found: instance.found,
    async stop() {
      const code = await instance.stop();
      await store.close();
      await rm(folder, { recursive: true });
      assert.equal(code, 0, "it ends in good order");
    },
  };
}

/** The lines of history of an instance on PostgreSQL, which other commands can look at while it runs. */
export async function historyOf({ settings }) {
  const text = await run(binary(), ["history", "export", "--config", settings]);
  return text.trim().split("\n").map((line) => JSON.parse(line));
}

/** A table in one line: TOML's inline form needs no sections. */
function toml(document) {
  const value = (any) => {
    if (Array.isArray(any)) return `[${any.map(value).join(", ")}]`;
    if (typeof any === "object") return `{ ${Object.entries(any).map(([key, inner]) => `${key} = ${value(inner)}`).join(", ")} }`;
    return JSON.stringify(any);
  };
  return Object.entries(document).map(([key, inner]) => `${key} = ${value(inner)}\n`).join("");
}
