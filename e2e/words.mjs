// The words of the product's English pages, by their message codes.

import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL("../crates/texts/locales/en/", import.meta.url));
const WORDS = new Map(
  readdirSync(FOLDER)
    .flatMap((file) => readFileSync(FOLDER + file, "utf8").split("\n"))
    .map((line) => line.match(/^([a-z0-9-]+) = (.+)$/))
    .filter((found) => found && !found[2].includes("{"))
    .map(([, key, text]) => [key, text]),
);

/** What a page says for a code such as `reset.refused.history`; codes with arguments are not here. */
export function words(code) {
  const text = WORDS.get(code.replaceAll(".", "-"));
  if (!text) throw new Error(`no words for ${code}`);
  return text;
}
