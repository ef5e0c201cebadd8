// The authenticator app on somebody's phone: the codes that it shows (RFC 6238), each handed out once.

import { createHmac } from "node:crypto";

const STEP_MS = 30_000;
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** The code that an app shows for a key in base32. */
export function totp(key, now = Date.now()) {
  const bits = [...key.replace(/\s/g, "")].map((letter) => LETTERS.indexOf(letter).toString(2).padStart(5, "0")).join("");
  const bytes = Buffer.from(bits.match(/.{8}/g).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(now / STEP_MS)));
  const digest = createHmac("sha1", bytes).update(counter).digest();
  const at = digest[19] & 15;
  return String((digest.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

/** The key that a page shows to be typed into an app: groups of four letters. */
export function keyIn(text) {
  return text.match(/\b(?:[A-Z2-7]{4} ){5,}[A-Z2-7]{1,4}\b/)?.[0];
}

/** An app with one key. A code works once, so the next one is that of a clock which is half a minute fast. */
export class App {
  constructor(key) {
    Object.assign(this, { key, last: 0 });
  }

  async code() {
    const now = () => Math.floor(Date.now() / STEP_MS);
    const step = Math.max(now(), this.last + 1);
    // A clock that is faster than that is not believed.
    while (step > now() + 1) await new Promise((resolve) => setTimeout(resolve, 500));
    this.last = step;
    return totp(this.key, step * STEP_MS);
  }
}
