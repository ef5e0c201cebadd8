// Certificates for the browser tests, written here byte by byte, because no library of theirs is needed for so little; and
// a server that ends TLS, asks for a client certificate, and passes it on as RFC 9440 says.

import { generateKeyPairSync, randomBytes, sign } from "node:crypto";
import { request as ask } from "node:http";
import { createServer } from "node:https";

const DAY_MS = 86_400_000;

/** A value of DER: its tag and what is in it. */
function der(tag, ...parts) {
  const body = Buffer.concat(parts.map((part) => Buffer.from(part)));
  const length = body.length < 0x80 ? [body.length] : body.length < 0x100 ? [0x81, body.length] : [0x82, body.length >> 8, body.length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}

const sequence = (...parts) => der(0x30, ...parts);
const octets = (...parts) => der(0x04, ...parts);
const utf8 = (text) => der(0x0c, Buffer.from(text));
const integer = (bytes) => der(0x02, bytes[0] & 0x80 ? [0, ...bytes] : bytes);

function oid(text) {
  const [first, second, ...rest] = text.split(".").map(Number);
  const bytes = [first * 40 + second];
  for (const part of rest) {
    const digits = [part & 0x7f];
    for (let left = Math.floor(part / 128); left > 0; left = Math.floor(left / 128)) digits.unshift((left & 0x7f) | 0x80);
    bytes.push(...digits);
  }
  return der(0x06, bytes);
}

const time = (at) => der(0x17, Buffer.from(`${new Date(at).toISOString().replace(/[-:T]/g, "").slice(2, 14)}Z`));
const name = (organization, common) =>
  sequence(der(0x31, sequence(oid("2.5.4.10"), utf8(organization))), der(0x31, sequence(oid("2.5.4.3"), utf8(common))));
const ECDSA = sequence(oid("1.2.840.10045.4.3.2"));
const extension = (id, value, critical = false) => sequence(oid(id), ...(critical ? [der(0x01, [0xff])] : []), octets(value));
const pem = (label, bytes) => `-----BEGIN ${label}-----\n${bytes.toString("base64").replace(/.{64}(?=.)/g, "$&\n")}\n-----END ${label}-----\n`;
const signed = (content, key) => sequence(content, ECDSA, der(0x03, [0], sign("sha256", content, key)));

const ORGANIZATION = "Northwind Trust";

/** An authority that issues certificates and takes them back. */
export class Authority {
  constructor(common) {
    this.common = common;
    this.keys = generateKeyPairSync("ec", { namedCurve: "P-256" });
    const flags = [extension("2.5.29.19", sequence(der(0x01, [0xff])), true), extension("2.5.29.15", der(0x03, [1, 0x06]), true)];
    this.der = this.#certificate(common, this.keys.publicKey, [1], flags, {});
    this.pem = pem("CERTIFICATE", this.der);
  }

  #certificate(common, key, serial, extensions, { from = Date.now() - DAY_MS, until = Date.now() + 30 * DAY_MS }) {
    const content = sequence(
      der(0xa0, integer([2])), integer(serial), ECDSA, name(ORGANIZATION, this.common), sequence(time(from), time(until)),
      name(ORGANIZATION, common), key.export({ type: "spki", format: "der" }), der(0xa3, sequence(...extensions)),
    );
    return signed(content, this.keys.privateKey);
  }

  /** A certificate with its key, both PEM; `upn` is a user principal name in it, `host` makes it one of a server. */
  issue(common, { upn, host, until } = {}) {
    const keys = generateKeyPairSync("ec", { namedCurve: "P-256" });
    const serial = [...randomBytes(8)].map((byte, place) => (place === 0 ? (byte & 0x7f) | 1 : byte));
    const purpose = host ? "1.3.6.1.5.5.7.3.1" : "1.3.6.1.5.5.7.3.2";
    const names = [
      ...(upn ? [der(0xa0, oid("1.3.6.1.4.1.311.20.2.3"), der(0xa0, utf8(upn)))] : []),
      ...(host ? [der(0x82, Buffer.from(host))] : []),
    ];
    const extensions = [
      extension("2.5.29.37", sequence(oid(purpose))),
      ...(names.length > 0 ? [extension("2.5.29.17", sequence(...names))] : []),
    ];
    const bytes = this.#certificate(common, keys.publicKey, serial, extensions, { until });
    return {
      serial,
      cert: pem("CERTIFICATE", bytes),
      key: keys.privateKey.export({ type: "pkcs8", format: "pem" }),
      /** The explicit mapping of Active Directory for it. */
      mapping: `X509:<I>O=${ORGANIZATION},CN=${this.common}<SR>${Buffer.from(serial).reverse().toString("hex")}`,
    };
  }

  /** The list of those that were taken back, PEM. */
  list(takenBack) {
    const lines = takenBack.map(({ serial }) => sequence(integer(serial), time(Date.now() - 1_000)));
    const content = sequence(
      integer([1]), ECDSA, name(ORGANIZATION, this.common), time(Date.now() - DAY_MS), time(Date.now() + DAY_MS),
      ...(lines.length > 0 ? [sequence(...lines)] : []), der(0xa0, sequence(extension("2.5.29.20", integer([1])))),
    );
    return pem("X509 CRL", signed(content, this.keys.privateKey));
  }
}

/**
 * Listens with TLS on `port`, asks whoever comes for a certificate, and passes everything on to `target` of this machine:
 * without what the browser itself sends in the headers that it writes.
 */
export async function startProxy(port, target, authority) {
  const own = authority.issue("localhost", { host: "localhost" });
  const server = createServer({ key: own.key, cert: own.cert, requestCert: true, rejectUnauthorized: false }, (request, response) => {
    const headers = { ...request.headers };
    for (const told of ["client-cert", "client-cert-chain", "x-ssl-client-cert", "x-forwarded-for"]) delete headers[told];
    Object.assign(headers, { "x-forwarded-proto": "https", "x-forwarded-for": request.socket.remoteAddress });
    const certificate = request.socket.getPeerCertificate(true);
    if (certificate.raw) headers["client-cert"] = `:${certificate.raw.toString("base64")}:`;
    const onward = ask({ host: "127.0.0.1", port: target(), path: request.url, method: request.method, headers }, (answer) => {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    });
    onward.once("error", () => response.destroy());
    request.pipe(onward);
  });
  await new Promise((resolve) => server.listen(port, "127.0.0.1", resolve));
  return { stop: () => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve))) };
}
