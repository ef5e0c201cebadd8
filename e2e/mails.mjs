// Reads a message file as a mail program does (RFC 5322, RFC 2045 to 2047): whom it is for, its subject, its text.

/** `to` is the envelope's; `text` is the plain text part. */
export function readMail(source) {
  const { headers, body } = split(source);
  return { to: headers.get("x-envelope-to") ?? "", subject: words(headers.get("subject") ?? ""), text: textOf(headers, body) };
}

function split(source) {
  const [head, ...rest] = source.split(/\r?\n\r?\n/);
  const lines = head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/);
  const headers = new Map();
  for (const line of lines) {
    const [, name, value] = line.match(/^([^:]+):\s*(.*)$/) ?? [];
    if (name) headers.set(name.toLowerCase(), value);
  }
  return { headers, body: rest.join("\n\n") };
}

/** The text of a part, or of the first one inside it that has any. */
function textOf(headers, body) {
  const type = headers.get("content-type") ?? "text/plain";
  const boundary = type.match(/boundary="?([^";]+)"?/)?.[1];
  if (boundary) {
    // What is before the first boundary and after the last is not part of the message.
    for (const source of body.split(`--${boundary}`).slice(1, -1)) {
      const part = split(source.replace(/^\r?\n/, ""));
      const text = textOf(part.headers, part.body);
      if (text) return text;
    }
    return "";
  }
  return type.startsWith("text/plain") ? decoded(body, headers.get("content-transfer-encoding") ?? "7bit") : "";
}

function decoded(body, encoding) {
  if (encoding === "base64") return Buffer.from(body, "base64").toString("utf8");
  if (encoding !== "quoted-printable") return body;
  return quoted(body.replace(/=\r?\n/g, ""));
}

const quoted = (text) => Buffer.from(text.replace(/=([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))), "latin1").toString("utf8");

/** Encoded words of a header. */
function words(header) {
  return header
    .replace(/\?=\s+=\?/g, "?==?")
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind, text) =>
      kind.toLowerCase() === "b" ? Buffer.from(text, "base64").toString("utf8") : quoted(text.replaceAll("_", " ")),
    );
}
