// Small comforts over pages that work without them.
import { reveal } from "./reveal.js";
import { rules } from "./rules.js";
import { expiry } from "./expiry.js";
import { keep } from "./keep.js";
import { until } from "./until.js";

for (const start of [reveal, rules, expiry, keep, until]) start(document);
