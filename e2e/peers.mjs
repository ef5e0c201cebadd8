// The real servers that the browser tests use, as `cargo xtask peers up` describes them: directories with an
// administrator who makes people and brings them into situations, and the mail server's messages.

import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";

import { readMail } from "./mails.mjs";

const MAIL_MS = 60_000;
const LOOK_AGAIN_MS = 50;
/** What a connection to a server has that shares its machine with browsers, and may take its time. */
const PATIENT = { connect_timeout_ms: 20_000, request_timeout_ms: 60_000 };

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

  /** An attribute's first value, as the administrator sees it; in base64 when it is no text. */
  async read(person, attribute) {
    const found = await this.asAdministrator("ldapsearch", ["-LLL", "-o", "ldif-wrap=no", "-s", "base", "-b", person.dn, attribute]);
    return found.match(new RegExp(`^${attribute}::? (.*)$`, "im"))?.[1];
  }

  /** Lets wrong passwords lock somebody. */
  async lock(person) {
    for (let wrong = 0; wrong < 4; wrong += 1) await this.bind(person, `Wrong-Passw0rd-${wrong}`);
  }

  /** Deletes what was added, what lies in something before that. */
  async tidy() {
    const all = this.added.splice(0).reverse();
    if (all.length > 0) await this.asAdministrator("ldapdelete", all);
  }
}

/** A security identifier as it is written: `S-1-5-21-…` (MS-DTYP 2.4.2). */
function sidText(bytes) {
  const parts = Array.from({ length: bytes[1] }, (_, place) => bytes.readUInt32LE(8 + 4 * place));
  return ["S", bytes[0], bytes.readUIntBE(2, 6), ...parts].join("-");
}

/** A name that nobody has, in this run or another. */
const newName = () => `tb${randomBytes(6).toString("hex")}`;

/** The Samba domain controller. */
export class Samba extends Directory {
  /** Adds somebody; `unit` is where, `lines` are further lines of the entry. */
  async person(password, { unit = this.server.people_dn, given = "Nora", groups = [], control = 512, lines = [] } = {}) {
    const name = newName();
    const mail = `${name}@${this.server.domain}`;
    const dn = `CN=${name},${unit}`;
    const shown = `${given} Tester`;
    const quoted = Buffer.from(`"${password}"`, "utf16le").toString("base64");
    await this.add(dn, [
      "objectClass: user", `sAMAccountName: ${name}`, `userPrincipalName: ${mail}`, `mail: ${mail}`, `givenName: ${given}`,
      "sn: Tester", `displayName: ${shown}`, `userAccountControl: ${control}`, `unicodePwd:: ${quoted}`, ...lines,
    ]);
    for (const group of groups) await this.modify(group, ["add: member", `member: ${dn}`]);
    return { name, shown, mail, dn, password };
  }

  /** Adds a unit below the people. */
  async unit(name = newName(), parent = this.server.people_dn) {
    const dn = `OU=${name},${parent}`;
    await this.add(dn, ["objectClass: organizationalUnit"]);
    return dn;
  }

  /** Moves somebody to another unit. */
  async move(person, unit) {
    const name = `CN=${person.name}`;
    const dn = `${name},${unit}`;
    const lines = [`dn: ${person.dn}`, "changetype: moddn", `newrdn: ${name}`, "deleteoldrdn: 1", `newsuperior: ${unit}`, ""];
    await this.asAdministrator("ldapmodify", [], lines.join("\n"));
    this.added[this.added.indexOf(person.dn)] = dn;
    person.dn = dn;
  }

  /** Lets the service account write userAccountControl in a unit, which it may nowhere else. */
  async letEnable(unit) {
    const sid = sidText(Buffer.from(await this.read({ dn: this.server.service_dn }, "objectSid"), "base64"));
    const [attribute, user] = ["bf967a68-0de6-11d0-a285-00aa003049e2", "bf967aba-0de6-11d0-a285-00aa003049e2"];
    const entry = `(OA;CIIO;RPWP;${attribute};${user};${sid})`;
    const name = `${this.server.netbios}\\Administrator`;
    // The password stands in the environment, where no list of processes shows it.
    await run("samba-tool", ["dsacl", "set", "-H", this.server.ldap_url, "-U", name, `--objectdn=${unit}`, `--sddl=${entry}`],
      { env: { PASSWD: this.server.admin_password } });
  }

  /**
   * Gives people a fine-grained policy of their own, by which a password lives for so many days: more than one, or Samba
   * takes it for ever.
   */
  async passwordsLive(days, people) {
    const name = newName();
    const [age, half_hour] = [days * -864_000_000_000, -18_000_000_000];
    await this.add(`CN=${name},CN=Password Settings Container,CN=System,${this.server.base_dn}`, [
      "objectClass: msDS-PasswordSettings", "msDS-PasswordSettingsPrecedence: 5", "msDS-MinimumPasswordLength: 8",
      "msDS-MinimumPasswordAge: 0", `msDS-MaximumPasswordAge: ${age}`, "msDS-PasswordHistoryLength: 3",
      "msDS-PasswordComplexityEnabled: TRUE", "msDS-PasswordReversibleEncryptionEnabled: FALSE", "msDS-LockoutThreshold: 3",
      `msDS-LockoutObservationWindow: ${half_hour}`, `msDS-LockoutDuration: ${half_hour}`,
      ...people.map((person) => `msDS-PSOAppliesTo: ${person.dn}`),
    ]);
  }

  /** A moment that the directory keeps as a count of 100 ns since 1601, in milliseconds since 1970. */
  async moment(person, attribute) {
    return Number(BigInt(await this.read(person, attribute)) / 10_000n - 11_644_473_600_000n);
  }

  /** Where the service connects: with the three delegated rights. */
  connection(account = this.server.service_name) {
    return {
      id: "corp", alias: "Corp", netbios_name: this.server.netbios, controllers: [this.server.ldaps_url],
      base: this.server.people_dn, bind_dn: account, bind_password: this.server.service_password,
      tls: { ca_file: this.server.ca_file }, ...PATIENT,
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
      ...PATIENT,
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
