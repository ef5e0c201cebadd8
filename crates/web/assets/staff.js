// Small comforts over the staff sites' pages, which work without them.
import { reveal } from "./reveal.js";
import { expiry } from "./expiry.js";
import { keep } from "./keep.js";
import { combos } from "./combo.js";

// A picture is kept as text; choosing a file writes it.
function pictures(page) {
  for (const line of page.querySelectorAll("[data-file-for]")) {
    line.hidden = false;
    line.querySelector("input").addEventListener("change", ({ target }) => {
      const reader = new FileReader();
      reader.addEventListener("load", () => (page.getElementById(line.dataset.fileFor).value = reader.result));
      if (target.files[0]) reader.readAsDataURL(target.files[0]);
    });
  }
}

// What is to be used elsewhere is copied by a button.
function copies(page) {
  for (const button of page.querySelectorAll("[data-copy]")) {
    button.hidden = !navigator.clipboard;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(page.getElementById(button.dataset.copy).textContent);
      button.textContent = button.dataset.done;
    });
  }
}

for (const start of [reveal, expiry, keep, combos, pictures, copies]) start(document);

// Few pages ask for a passkey; the others need not load what carries it.
if (document.querySelector("[data-passkey]")) import("./passkey.js");
