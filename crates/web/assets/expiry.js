// Tells before a session or a task ends for want of use, and lets the person go on.
const WARN_MS = 120000;

function guard(dialog) {
  let end = Date.now() + Number(dialog.dataset.ends);
  const warn = Math.min(WARN_MS, Number(dialog.dataset.ends) / 2);
  let told = false;

  const look = () => {
    const left = end - Date.now();
    if (left <= 0) location.reload();
    else if (left <= warn && !told) {
      told = true;
      dialog.showModal();
    }
  };

  dialog.querySelector("[data-stay]").addEventListener("click", async () => {
    const { keep, look: url } = dialog.dataset;
    try {
      const options = { headers: { Accept: "application/json" } };
      if (keep) Object.assign(options, { method: "POST", body: new URLSearchParams() });
      const answer = await fetch(keep ?? url, options);
      if (!answer.ok) throw new Error(String(answer.status));
      const { ms } = await answer.json();
      end = Date.now() + ms;
      // Where the end cannot be put off, once is enough to tell.
      told = ms <= warn;
      dialog.close();
    } catch {
      location.reload();
    }
  });
  // By the clock, not by one long timer: timers stand still while a phone sleeps.
  setInterval(look, 5000);
  addEventListener("visibilitychange", look);
}

export function expiry(page) {
  for (const dialog of page.querySelectorAll("dialog[data-ends]")) guard(dialog);
}
