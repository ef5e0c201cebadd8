// An instance of the product as an administrator runs it: settings file, key file, a store of its own.

import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { binary, start } from "./lib.mjs";
import { run } from "./peers.mjs";

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

/** Starts `reclave run` on a connection and a store; gives its URL and how to stop it. */
export async function startInstance({ mail }, connection, store) {
  const folder = await mkdtemp(join(tmpdir(), "reclave-e2e-"));
  const settings = join(folder, "reclave.toml");
  const keys = join(folder, "keys.toml");
  const port = await freePort();
  const url = `http://localhost:${port}`;
  await run(binary(), ["keys", "new", keys]);
  const document = {
    listen: `127.0.0.1:${port}`,
    key_file: keys,
    realm: "modern",
    web: { public_url: url },
    store: { url: await store.open(folder) },
    connection: [connection],
    mail: {
      from: "Passwords <passwords@example.test>",
      server: [{ host: mail.address, port: mail.port, security: "starttls", user: mail.user, password: mail.password, ca_file: mail.ca_file }],
    },
  };
  await writeFile(settings, toml(document), { mode: 0o600 });
  const instance = await start(binary(), ["run", "--config", settings], { ready: /\bready\b/ });
  return {
    url,
    async stop() {
      const code = await instance.stop();
      await store.close();
      await rm(folder, { recursive: true });
      assert.equal(code, 0, "it ends in good order");
    },
  };
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

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
