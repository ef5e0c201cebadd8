// A server on this machine that plays a push provider: it looks at what it is sent, keeps the questions that it would put on
// phones, and sends back what somebody does there, signed, or as somebody would who is not the provider.

import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { createServer } from "node:http";

import { eventually } from "./lib.mjs";

export const KEY = "the key that lets Reclave in";
export const SIGNING = "what the provider signs answers with";
/** What is asked of the form, and of a document, beside the address. */
export const BODY = '{"request":"{request}","user":"{user}","text":"{text}","numbers":[{choices}],"expires":{expires},"answer_to":"{answer_to}","language":"{language}"}';

const sign = (at, body, secret = SIGNING) => createHmac("sha256", secret).update(`${at}.${body}`).digest("hex");
const now = () => Math.floor(Date.now() / 1000);

/** Starts one; `asked` has the questions, `fails` takes the status with which it answers from now on. */
export async function startPusher() {
  const asked = [];
  const state = { fails: 0 };
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const end = (status) => response.writeHead(status).end();
    if (request.method === "GET") return end(404);
    if (request.headers.authorization !== `Bearer ${KEY}`) return end(401);
    if (state.fails) return end(state.fails);
    asked.push(JSON.parse(body));
    end(202);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/questions`,
    asked,
    fail: (status) => (state.fails = status),
    /** The next question after the first `known`, which an instance sends in the background. */
    async question(known) {
      await eventually(() => assert.ok(asked.length > known, "no question yet"));
      assert.equal(asked.length, known + 1, "one question, once");
      return asked[known];
    },
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

/**
 * Sends back what somebody did; gives the status of the answer. `at` is when it is signed, `secret` with what, and `forge`
 * changes the body afterwards.
 */
export async function answer(question, did, { at = now(), secret = SIGNING, signed = true, forge = (body) => body } = {}) {
  const body = JSON.stringify({ request: question.request, ...did });
  const headers = { "content-type": "application/json", "x-push-timestamp": String(at) };
  if (signed) headers["x-push-signature"] = `sha256=${sign(at, body, secret)}`;
  const response = await fetch(question.answer_to, { method: "POST", headers, body: forge(body) });
  await response.text();
  return response.status;
}

export const approve = (question, number, more) => answer(question, { answer: "approve", number }, more);
export const deny = (question, more) => answer(question, { answer: "deny" }, more);
export const minutesAgo = (minutes) => now() - minutes * 60;
/** Another number of as many digits. */
export const otherThan = (number) => (number === "10" ? "11" : "10");
