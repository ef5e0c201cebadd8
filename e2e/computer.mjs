// A computer of the company for the tests of Offline Password Reset: SSSD with cached passwords in a private layer of
// this machine (peers/sssd.sh), the Debian package on it, its way to the directory, and people at its terminals.

import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createConnection, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

import { run } from "./peers.mjs";
import { freePort } from "./ports.mjs";

const RECIPE = fileURLToPath(new URL("../peers/sssd.sh", import.meta.url));
const TERMINAL = fileURLToPath(new URL("terminal.py", import.meta.url));
const WAIT_MS = 60_000;
const MODULE_PX = 6;
/** What a terminal is told beside text: colors, places, titles, modes. */
const SEQUENCES = /\u001b(?:\[[0-9;?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[()][A-Z0-9]|[=>78])/g;

/** The network between a computer and a server; it can be taken away. */
export class Network {
  static async to(host, port) {
    const network = Object.assign(new Network(), { host, target: port, port: await freePort(), sockets: new Set() });
    await network.connect();
    return network;
  }

  /** Lets connections through, always at the same port. */
  async connect() {
    this.server = createServer((near) => {
      const far = createConnection(this.target, this.host);
      for (const [one, other] of [[near, far], [far, near]]) {
        this.sockets.add(one);
        one.on("error", () => other.destroy());
        one.on("close", () => {
          this.sockets.delete(one);
          other.destroy();
        });
        one.pipe(other);
      }
    });
    await new Promise((resolve, reject) => this.server.once("error", reject).listen(this.port, "127.0.0.1", resolve));
  }

  /** Ends all connections, and refuses new ones. */
  async cut() {
    const closed = new Promise((resolve) => this.server.close(resolve));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }
}

/** Somebody's terminal, with a program on it. */
class Terminal {
  constructor(command) {
    this.shown = "";
    this.read = 0;
    this.child = spawn("/usr/bin/python3", [TERMINAL, ...command], { stdio: ["pipe", "pipe", "inherit"] });
    this.child.stdout.setEncoding("utf8");
    this.child.stdout.on("data", (text) => {
      this.shown += text;
      this.look?.();
    });
    this.ended = new Promise((resolve) =>
      this.child.once("close", (code) => {
        this.code = code;
        this.look?.();
        resolve(code);
      }),
    );
  }

  /** What came since the last thing that was waited for, as a person reads it. */
  get unread() {
    return this.shown.slice(this.read).replace(SEQUENCES, "").replaceAll("\r", "");
  }

  /** Waits until the terminal shows something; gives the match. */
  async shows(pattern) {
    const found = await new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`no ${pattern} in:\n${this.unread}`)), WAIT_MS);
      this.look = () => {
        const match = this.unread.match(pattern);
        if (match || this.code !== undefined) clearTimeout(late);
        if (match) resolve(match);
        else if (this.code !== undefined) reject(new Error(`it ended with ${this.code} before ${pattern}:\n${this.unread}`));
      };
      this.look();
    });
    this.look = undefined;
    this.read = this.shown.length;
    return found;
  }

  type(text) {
    this.child.stdin.write(`${text}\n`);
  }

  async close() {
    this.child.stdin.destroy();
    this.child.kill();
    await this.ended;
  }
}

/**
 * Holds a reader (zbar) before a picture of half blocks on dark ground, where what is printed is light; gives what
 * the reader reads.
 */
export async function scan(shown) {
  const lines = shown.split("\n").filter((line) => /^[ ▀▄█]{20,}$/.test(line));
  const side = lines[0].length;
  const rows = lines.flatMap((line) => {
    const row = (blocks) => [...line.padEnd(side)].map((block) => (blocks.includes(block) ? 255 : 0));
    return [row("▀█"), row("▄█")];
  });
  const enlarged = rows.flatMap((row) => Array(MODULE_PX).fill(row.flatMap((light) => Array(MODULE_PX).fill(light))));
  const header = `P5 ${side * MODULE_PX} ${rows.length * MODULE_PX} 255\n`;
  const folder = await mkdtemp(join(tmpdir(), "reclave-picture-"));
  const file = join(folder, "qr.pgm");
  await writeFile(file, Buffer.concat([Buffer.from(header), Buffer.from(enlarged.flat())]));
  try {
    return (await run("zbarimg", ["--quiet", "--raw", file])).trim();
  } finally {
    await rm(folder, { recursive: true });
  }
}

export class Computer {
  /** A computer that knows the people of a directory, over `network`. */
  static async of(kind, server, network, bind = []) {
    const computer = Object.assign(new Computer(), { terminals: [] });
    computer.folder = await mkdtemp(join(tmpdir(), "reclave-computer-"));
    const url = `ldaps://${server.host}:${network.port}`;
    await run(RECIPE, ["start", computer.folder, kind, url, server.base_dn, server.ca_file, ...bind]);
    return computer;
  }

  /** Runs a program on the computer as root; see `run`. */
  run(program, args = [], options = {}) {
    return run(RECIPE, ["run", this.folder, program, ...args], options);
  }

  /** A program on a terminal of the computer. */
  terminal(program, args = []) {
    const terminal = new Terminal([RECIPE, "run", this.folder, program, ...args]);
    this.terminals.push(terminal);
    return terminal;
  }

  /** Whether a service of the computer takes a password, asked as programs ask that sign people in. */
  async takes(name, password, service = "login") {
    const { code } = await new Promise((resolve) => {
      const args = ["run", this.folder, "pamtester", service, name, "authenticate", "acct_mgmt"];
      const child = execFile(RECIPE, args, (error) => resolve({ code: error?.code ?? 0 }));
      child.stdin.on("error", () => {});
      child.stdin.end(`${password}\n`);
    });
    return code === 0;
  }

  /** An attribute of somebody in SSSD's cache. */
  async cached(name, attribute) {
    const args = ["-H", "/var/lib/sss/db/cache_corp.ldb", `(name=${name}@corp)`, attribute];
    return (await this.run("ldbsearch", args)).replace(/\n /g, "").match(new RegExp(`^${attribute}: (.*)$`, "m"))?.[1];
  }

  /** Runs the service of the package with the rights that its unit gives it, until the computer is stopped. */
  async startService() {
    const unit = await this.run("cat", ["/lib/systemd/system/reclave-offline.service"]);
    const [, rights] = unit.match(/^CapabilityBoundingSet=(.*)$/m);
    const [, command] = unit.match(/^ExecStart=(.*)$/m);
    const bounding = ["-all", ...rights.split(" ").map((name) => name.replace("CAP_", "+").toLowerCase())].join(",");
    await this.run("mkdir", ["-p", "-m", "0755", "/run/reclave"]);
    const args = ["run", this.folder, "setpriv", `--bounding-set=${bounding}`, "--no-new-privs", ...command.split(" ")];
    this.service = spawn(RECIPE, args, { stdio: ["ignore", "pipe", "pipe"] });
    this.log = [];
    for (const input of [this.service.stdout, this.service.stderr]) {
      createInterface({ input }).on("line", (line) => this.log.push(line));
    }
    const listening = () => this.run("test", ["-S", "/run/reclave/offline.sock"], { fails: true });
    for (const end = Date.now() + WAIT_MS; (await listening()).code !== 0; ) {
      assert.equal(this.service.exitCode, null, `the service has ended:\n${this.log.join("\n")}`);
      assert.ok(Date.now() < end, `the service does not listen:\n${this.log.join("\n")}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** The network is back: SSSD looks at once, as when the system tells it so. */
  online() {
    return run(RECIPE, ["online", this.folder]);
  }

  async stop() {
    this.service?.kill();
    for (const terminal of this.terminals) await terminal.close();
    await run(RECIPE, ["wipe", this.folder]);
  }
}
