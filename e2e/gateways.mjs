// A server on this machine that plays phone gateways: it looks at signatures and parameters as the vendors publish them,
// keeps what it was asked to send, can answer with what goes wrong, and reports what became of a message as they do.

import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { createServer } from "node:http";

export const TELESIGN = { account: "FFFFFFFF-EEEE-DDDD-1234-AB1234567890", key: Buffer.from("a key that both know").toString("base64") };
export const TWILIO = { account: "AC00000000000000000000000000000001", token: "a token that both know", sender: "+15005550006" };

/** Statuses of both, by how far a message came; TeleSign has one of a text message and one of a call. */
const STATUSES = {
  queued: { telesign: [290, 105], twilio: ["queued", "queued"] },
  delivered: { telesign: [200, 100], twilio: ["delivered", "completed"] },
  undelivered: { telesign: [211, 101], twilio: ["undelivered", "no-answer"] },
};

/** Starts one; `sent` has what went to phones, `fails` takes the status with which it answers from now on. */
export async function startGateways() {
  const sent = [];
  const state = { fails: 0 };
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const play = request.url.startsWith("/2010-04-01/") ? twilio : telesign;
    const { status, answer } = state.fails ? { status: state.fails, answer: {} } : play(request, body, sent);
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(answer));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    sent,
    fail: (status) => (state.fails = status),
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

/**
 * Reports what became of a message, as its provider does; gives the status of the answer. `site` is where the site is
 * and `gateway` its name there, for TeleSign is told once for all where to report. `forge` changes what is sent after it
 * was signed.
 */
export async function report(message, how, { site, gateway, forge = (headers, body) => ({ headers, body }) }) {
  const isCall = message.way === "call";
  const [status, twilioStatus] = [STATUSES[how].telesign, STATUSES[how].twilio].map((all) => all[isCall ? 1 : 0]);
  const { url, headers, body } = message.report
    ? reportOfTwilio(message, twilioStatus)
    : reportOfTelesign(message, status, `${site}/phone/status/${gateway}`);
  const forged = forge(headers, body);
  const answer = await fetch(url, { method: "POST", headers: forged.headers, body: forged.body });
  await answer.text();
  return answer.status;
}

function reportOfTelesign(message, code, url) {
  const now = new Date().toISOString();
  const body = JSON.stringify({
    status: { code, description: "as their list says", updated_on: now },
    submit_timestamp: now, errors: [], reference_id: message.reference,
    verify: { code_state: "UNKNOWN", code_entered: null }, sub_resource: message.way,
  });
  // Unlike a request's, the signature is over the body alone.
  const signature = createHmac("sha256", Buffer.from(TELESIGN.key, "base64")).update(body).digest("base64");
  return { url, body, headers: { "content-type": "application/json", authorization: `TSA ${TELESIGN.account}:${signature}` } };
}

function reportOfTwilio(message, status) {
  const names = message.way === "call" ? ["CallSid", "CallStatus"] : ["MessageSid", "MessageStatus"];
  const fields = {
    [names[0]]: message.reference, [names[1]]: status, AccountSid: TWILIO.account, ApiVersion: "2010-04-01",
    From: TWILIO.sender, To: `+${message.number}`, ...(status === "undelivered" && { ErrorCode: "30003" }),
  };
  const signed = message.report + Object.keys(fields).sort().map((name) => name + fields[name]).join("");
  const signature = createHmac("sha1", TWILIO.token).update(signed).digest("base64");
  const headers = { "content-type": "application/x-www-form-urlencoded", "x-twilio-signature": signature };
  return { url: message.report, headers, body: new URLSearchParams(fields).toString() };
}

/** TeleSign's Verify and Messaging: every answer is what they call an envelope. */
function telesign(request, body, sent) {
  const reference = randomBytes(16).toString("hex").toUpperCase();
  const envelope = (status, code, errors = []) => ({
    status,
    answer: {
      reference_id: errors.length ? null : reference,
      errors: errors.map((error) => ({ code: error, description: error === -10001 ? "Invalid Request: PhoneNumber Parameter" : "refused" })),
      status: { code, description: "", updated_on: new Date().toISOString() },
      verify: { code_state: "UNKNOWN", code_entered: "" },
    },
  });
  const { method, headers, url } = request;
  const isMessage = url === "/v1/messaging";
  if (!url.startsWith("/v1/verify/") && !isMessage) return { status: 404, answer: {} };
  const fault = unsigned(method, url.split("?")[0], headers, body);
  if (fault) return envelope(401, 501, [fault]);
  if (method === "GET") return envelope(200, 200);
  const fields = Object.fromEntries(new URLSearchParams(body));
  if (!/^[1-9][0-9]{6,14}$/.test(fields.phone_number ?? "")) return envelope(400, 500, [-10001]);
  const isCall = url === "/v1/verify/call";
  const isGood = isMessage
    ? fields.message && fields.message_type === "ARN"
    : /^[0-9]{4,10}$/.test(fields.verify_code ?? "") && (isCall || fields.template?.includes("$$CODE$$"));
  if (!isGood) return envelope(400, 500, [-10001]);
  const text = fields.message ?? fields.template ?? "";
  sent.push({ way: isCall ? "call" : "sms", number: fields.phone_number, code: fields.verify_code, text, reference });
  return envelope(200, isCall ? 103 : 290);
}

/** The code of what is wrong with a request's signature, or nothing. */
function unsigned(method, resource, headers, body) {
  const { authorization = "", date = "", "x-ts-nonce": nonce = "", "x-ts-auth-method": way = "" } = headers;
  if (way !== "HMAC-SHA256") return -30006;
  if (!date || Math.abs(Date.parse(date) - Date.now()) > 15 * 60_000) return -30009;
  const type = method === "POST" ? headers["content-type"] : "";
  const parts = [method, type, date, `x-ts-auth-method:${way}`, `x-ts-nonce:${nonce}`, ...(body ? [body] : []), resource];
  const signature = createHmac("sha256", Buffer.from(TELESIGN.key, "base64")).update(parts.join("\n")).digest("base64");
  return isSame(`TSA ${TELESIGN.account}:${signature}`, authorization) ? undefined : -30006;
}

function isSame(expected, given) {
  const [ours, theirs] = [expected, given].map((text) => Buffer.from(text));
  return ours.length === theirs.length && timingSafeEqual(ours, theirs);
}

/** Twilio's Messages and Calls. */
function twilio(request, body, sent) {
  const complaint = (status, code) => ({ status, answer: { code, message: "refused", status } });
  const pair = Buffer.from(`${TWILIO.account}:${TWILIO.token}`).toString("base64");
  if (!isSame(`Basic ${pair}`, request.headers.authorization ?? "")) return complaint(401, 20003);
  const [, kind] = request.url.match(new RegExp(`^/2010-04-01/Accounts/${TWILIO.account}/(Messages|Calls)\\.json$`)) ?? [];
  if (!kind || request.method !== "POST") return complaint(404, 20404);
  const fields = Object.fromEntries(new URLSearchParams(body));
  if (!/^\+[1-9][0-9]{6,14}$/.test(fields.To ?? "")) return complaint(400, 21211);
  if (fields.From !== TWILIO.sender) return complaint(400, 21606);
  const isCall = kind === "Calls";
  const text = isCall ? fields.Twiml : fields.Body;
  if (!text) return complaint(400, 21602);
  const reference = (isCall ? "CA" : "SM") + randomBytes(16).toString("hex");
  // A call says the digits one by one.
  const code = isCall ? text.match(/(?:\d, ){5,}\d/)?.[0].replace(/\D/g, "") : text.match(/\b\d{6,10}\b/)?.[0];
  sent.push({ way: isCall ? "call" : "sms", number: fields.To.slice(1), code, text, reference, report: fields.StatusCallback });
  return { status: 201, answer: { sid: reference, status: "queued", error_code: null } };
}
