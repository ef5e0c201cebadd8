// Ticks the rules of a new password while it is typed. The server judges; here is only waiting and showing.
const PAUSE_MS = 350;
const MARKS = { met: "ok", unmet: "no" };

async function ask(url, fields, signal) {
  const answer = await fetch(url, {
    method: "POST",
    headers: { Accept: "application/json" },
    body: new URLSearchParams(fields),
    signal,
  });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

function watch(field) {
  const area = field.closest(".field");
  const lines = [...area.querySelectorAll(".rule")];
  const status = area.querySelector("[data-status]");
  const meter = area.querySelector("[data-meter]");
  let timer = 0;
  let running = null;

  const clear = () => {
    for (const line of lines) {
      line.className = "rule";
      line.firstElementChild.textContent = "";
    }
    status.textContent = "";
    if (meter) meter.hidden = true;
  };

  const show = ({ rules, strength, summary }) => {
    rules.forEach((rule, at) => {
      const line = lines[at];
      if (!line) return;
      line.className = `rule ${MARKS[rule.state] ?? ""}`;
      line.firstElementChild.textContent = rule.state in MARKS ? `${rule.state_text}: ` : "";
    });
    if (meter) {
      meter.hidden = !strength;
      if (strength) {
        meter.firstElementChild.dataset.score = strength.score;
        meter.lastElementChild.textContent = strength.text;
      }
    }
    const said = strength ? `${summary} ${strength.text}` : summary;
    if (status.textContent === said) return;
    // The meter shows the strength to the eye; the ear gets it with the summary, in one announcement.
    const spoken = document.createElement("span");
    spoken.className = "sr";
    spoken.textContent = said.slice(summary.length);
    status.replaceChildren(summary, spoken);
  };

  const check = async () => {
    running?.abort();
    if (!field.value) return clear();
    running = new AbortController();
    try {
      show(await ask(field.dataset.check, { password: field.value }, running.signal));
    } catch (error) {
      // Nothing is lost: the rules are checked again when the password is handed in.
      if (error.name !== "AbortError") clear();
    }
  };

  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(check, PAUSE_MS);
  });
  // What is handed in is judged there; a check on its heels would ask about a page that is over.
  field.form.addEventListener("submit", () => {
    clearTimeout(timer);
    running?.abort();
  });
  return check;
}

export function rules(page) {
  for (const field of page.querySelectorAll("[data-check]")) {
    const check = watch(field);
    const button = field.closest(".field").querySelector("[data-suggest]");
    button?.addEventListener("click", async (event) => {
      event.preventDefault();
      try {
        const { password } = await ask(button.form.action, {});
        for (const other of field.form.querySelectorAll("[autocomplete=new-password]")) other.value = password;
        // A suggestion that cannot be read cannot be kept: show it.
        if (field.type === "password") page.querySelector(`[data-reveal="${field.id}"]`)?.click();
        field.focus();
        check();
      } catch {
        button.form.submit();
      }
    });
  }
}
