// The ears of a test: the beeps that say what a picture shows.

import assert from "node:assert/strict";

/** The beeps of each group in a WAV: loud pieces, parted by half a second of silence. */
export function countBeeps(wav) {
  const rate = wav.readUInt32LE(24);
  const piece = rate / 100;
  let [digits, beeps, silence, wasLoud] = ["", 0, 0, false];
  for (let at = 44; at < wav.length; at += piece) {
    const loud = wav.subarray(at, at + piece).some((sample) => Math.abs(sample - 128) > 30);
    if (loud && !wasLoud) beeps += 1;
    silence = loud ? 0 : silence + 1;
    if (silence === 50 && beeps) {
      digits += beeps;
      beeps = 0;
    }
    wasLoud = loud;
  }
  return digits;
}

/** What the page's beeps say: as many of them as each digit has. */
export async function heard(page) {
  const source = await page.locator("audio").first().getAttribute("src");
  const answer = await page.request.get(new URL(source, page.url()).href);
  assert.equal(answer.headers()["content-type"], "audio/wav");
  return countBeeps(await answer.body());
}
