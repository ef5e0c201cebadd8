// A server on this machine that plays phone gateways: it looks at signatures and parameters as the vendors publish them,
// keeps what it was asked to send, and can answer with what goes wrong.

import { createHmac, timingSafeEqual } from "node:crypto";
import { createServer } from "node:http";

export const TELESIGN = { account: "FFFFFFFF-EEEE-DDDD-1234-AB1234567890", key: Buffer.from("a key that both know").toString("base64") };

/** Starts one; `sent` has what went to phones, `fails` takes the status with which it answers from now on. */
export async function startGateways() {
  const sent = [];
  const state = { fails: 0 };
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const { status, answer } = state.fails ? { status: state.fails, answer: {} } : telesign(request, body, sent);
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

/** TeleSign's Verify: every answer is what they call an envelope. */
function telesign(request, body, sent) {
  const envelope = (status, code, errors = []) => ({
    status,
    answer: {
      reference_id: errors.length ? null : "ABCDEF0123456789ABCDEF0123456789",
      errors: errors.map((error) => ({ code: error, description: error === -10001 ? "Invalid Request: PhoneNumber Parameter" : "refused" })),
      status: { code, description: "", updated_on: new Date().toISOString() },
      verify: { code_state: "UNKNOWN", code_entered: "" },
    },
  });
  const { method, headers, url } = request;
  if (!url.startsWith("/v1/verify/")) return { status: 404, answer: {} };
  const fault = unsigned(method, url.split("?")[0], headers, body);
  if (fault) return envelope(401, 501, [fault]);
  if (method === "GET") return envelope(200, 200);
  const fields = Object.fromEntries(new URLSearchParams(body));
  if (!/^[1-9][0-9]{6,14}$/.test(fields.phone_number ?? "")) return envelope(400, 500, [-10001]);
  if (!/^[0-9]{4,10}$/.test(fields.verify_code ?? "")) return envelope(400, 500, [-10001]);
  const isCall = url === "/v1/verify/call";
  if (!isCall && !fields.template?.includes("$$CODE$$")) return envelope(400, 500, [-10001]);
  sent.push({ way: isCall ? "call" : "sms", number: fields.phone_number, code: fields.verify_code, text: fields.template ?? "" });
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
  const [expected, given] = [`TSA ${TELESIGN.account}:${signature}`, authorization].map((text) => Buffer.from(text));
  return expected.length === given.length && timingSafeEqual(expected, given) ? undefined : -30006;
}
