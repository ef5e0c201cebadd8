// Small comforts over pages that work without them.
import { reveal } from "./reveal.js";
import { rules } from "./rules.js";
import { expiry } from "./expiry.js";
import { keep } from "./keep.js";
import { until } from "./until.js";

for (const start of [reveal, rules, expiry, keep, until]) start(document);

// Few pages ask for a passkey; the others need not load what carries it.
if (document.querySelector("[data-passkey]")) import("./passkey.js");

// Nor what looks whether somebody else has answered.
if (document.querySelector("[data-awaits]")) import("./await.js");
