// The real servers that the browser tests use, as `cargo xtask peers up` describes them: directories with an
// administrator who makes people and brings them into situations, and the mail server's messages.

import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";

import { readMail } from "./mails.mjs";

const MAIL_MS = 15_000;
const LOOK_AGAIN_MS = 50;

/** The peers, or nothing where there are none; throws where they are required. */
export function peers() {
  const file = process.env.RECLAVE_TEST_PEERS;
  if (file) return JSON.parse(readFileSync(file, "utf8"));
  if (process.env.RECLAVE_TEST_REQUIRE_PEERS) throw new Error("RECLAVE_TEST_PEERS does not say where the peers are");
  return undefined;
}

/** Why a test without peers is skipped, as its option; false where there are peers. */
export const skip = peers() ? false : "needs real peers, and RECLAVE_TEST_PEERS is not set (cargo xtask test sets it)";

/** Runs a program; gives its output, or throws what it complains about. `fails` gives the failure instead. */
export function run(program, args, { input = "", env = {}, fails = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = execFile(program, args, { env: { ...process.env, ...env } }, (error, stdout, stderr) => {
      if (fails) resolve({ code: error?.code ?? 0, text: stderr });
      else if (error) reject(new Error(`${program}: ${stderr || error.message}`));
      else resolve(stdout);
    });
    // A program that has ended does not read any more.
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}

/** A directory by its own tools, past the product. */
class Directory {
  constructor(server) {
    this.server = server;
    this.added = [];
  }

  tool(program, name, password, args, options = {}) {
    const all = ["-x", "-H", this.server.ldaps_url, "-D", name, "-w", password, ...args];
    return run(program, all, { ...options, env: { LDAPTLS_CACERT: this.server.ca_file } });
  }

  asAdministrator(program, args, input) {
    return this.tool(program, this.server.admin_dn, this.server.admin_password, args, { input });
  }

  /** Changes an entry by the lines of an LDIF record. */
  modify(dn, lines, args = []) {
    return this.asAdministrator("ldapmodify", args, [`dn: ${dn}`, "changetype: modify", ...lines, ""].join("\n"));
  }

  async add(dn, lines) {
    this.added.push(dn);
    await this.asAdministrator("ldapadd", [], [`dn: ${dn}`, ...lines, ""].join("\n"));
  }

  /** The result code of a simple bind, and what the server adds to it. */
  bind(person, password) {
    const args = ["-e", "ppolicy", "-s", "base", "-b", "", "1.1"];
    return this.tool("ldapsearch", person.dn, password, args, { fails: true });
  }

  /** An attribute's first value, as the administrator sees it. */
  async read(person, attribute) {
    const found = await this.asAdministrator("ldapsearch", ["-LLL", "-o", "ldif-wrap=no", "-s", "base", "-b", person.dn, attribute]);
    return found.match(new RegExp(`^${attribute}: (.*)$`, "im"))?.[1];
  }

  /** Lets wrong passwords lock somebody. */
  async lock(person) {
    for (let wrong = 0; wrong < 4; wrong += 1) await this.bind(person, `Wrong-Passw0rd-${wrong}`);
  }

  /** Deletes who was added. */
  async tidy() {
    for (const dn of this.added.splice(0)) await this.asAdministrator("ldapdelete", [dn]);
  }
}

/** A name that nobody has, in this run or another. */
const newName = () => `tb${randomBytes(6).toString("hex")}`;

/** The Samba domain controller. */
export class Samba extends Directory {
  /** Adds somebody; `lines` are further lines of the entry. */
  async person(password, { groups = [], control = 512, lines = [] } = {}) {
    const name = newName();
    const mail = `${name}@${this.server.domain}`;
    const dn = `CN=${name},${this.server.people_dn}`;
    const quoted = Buffer.from(`"${password}"`, "utf16le").toString("base64");
    await this.add(dn, [
      "objectClass: user", `sAMAccountName: ${name}`, `userPrincipalName: ${mail}`, `mail: ${mail}`, "givenName: Nora",
      "sn: Tester", "displayName: Nora Tester", `userAccountControl: ${control}`, `unicodePwd:: ${quoted}`, ...lines,
    ]);
    for (const group of groups) await this.modify(group, ["add: member", `member: ${dn}`]);
    return { name, mail, dn, password };
  }

  /** Where the service connects: with the three delegated rights. */
  connection(account = this.server.service_name) {
    return {
      id: "corp", alias: "Corp", netbios_name: this.server.netbios, controllers: [this.server.ldaps_url],
      base: this.server.people_dn, bind_dn: account, bind_password: this.server.service_password,
      tls: { ca_file: this.server.ca_file },
    };
  }
}

/** The OpenLDAP server with password policies. */
export class Slapd extends Directory {
  async person(password, { policy } = {}) {
    const name = newName();
    const mail = `${name}@example.test`;
    const dn = `uid=${name},${this.server.people_dn}`;
    await this.add(dn, [
      "objectClass: inetOrgPerson", `uid: ${name}`, "cn: Nora Tester", "sn: Tester", "givenName: Nora", `mail: ${mail}`,
      `userPassword: ${password}`,
    ]);
    const person = { name, mail, dn, password };
    if (policy) await this.relaxed(person, "pwdPolicySubentry", `cn=${policy},${this.server.policies_dn}`);
    return person;
  }

  /** Writes what the server else writes alone (draft-zeilenga-ldap-relax). */
  relaxed(person, attribute, value) {
    return this.modify(person.dn, [`replace: ${attribute}`, `${attribute}: ${value}`], ["-e", "!relax"]);
  }

  expirePassword(person) {
    return this.relaxed(person, "pwdChangedTime", "20200101000000Z");
  }

  /** What is "disabled" here. */
  lockForGood(person) {
    return this.relaxed(person, "pwdAccountLockedTime", "000001010000Z");
  }

  connection() {
    return {
      id: "example", alias: "Example", controllers: [this.server.ldaps_url], base: this.server.base_dn,
      bind_dn: this.server.service_dn, bind_password: this.server.service_password, tls: { ca_file: this.server.ca_file },
    };
  }
}

/** Waits for the newest mail to an address that came as a message after number `after`. */
export async function newestMessage({ messages_dir: folder }, { to, subject = /./, after = 0 }) {
  const end = Date.now() + MAIL_MS;
  const numberOf = (file) => Number.parseInt(file, 10);
  do {
    const files = (await readdir(folder)).filter((file) => numberOf(file) > after);
    for (const file of files.sort((one, other) => numberOf(other) - numberOf(one))) {
      const mail = readMail(await readFile(join(folder, file), "utf8"));
      if (mail.to.includes(to) && subject.test(mail.subject)) return { number: numberOf(file), ...mail };
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  } while (Date.now() < end);
  throw new Error(`no message to ${to} that matches ${subject}`);
}
