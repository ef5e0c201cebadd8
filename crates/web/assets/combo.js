// Search-as-you-type as a combobox with a list (WAI-ARIA APG). Without it the form has a search button.
const PAUSE_MS = 200;

function combo(box) {
  const part = (name) => box.querySelector(`[data-${name}]`);
  const { url, place, none, failed, found } = box.dataset;
  const [input, list, status, value, picked, count] = ["input", "list", "status", "value", "picked", "count"].map(part);
  const aria = (name, text) => input.setAttribute(`aria-${name}`, text);
  let timer, running, offers, active;

  // Only what is chosen is sent; half a name is not.
  input.removeAttribute("name");
  input.value = "";
  input.setAttribute("role", "combobox");
  aria("autocomplete", "list");
  aria("controls", list.id);
  part("results")?.remove();
  if (value) value.disabled = false;

  const say = (text, seen) => {
    status.textContent = text;
    status.className = seen ? "hint" : "sr";
  };
  const move = (to) => {
    active = to;
    [...list.children].forEach((line, at) => line.setAttribute("aria-selected", at === to));
    aria("activedescendant", list.children[to]?.id ?? "");
    list.children[to]?.scrollIntoView({ block: "nearest" });
  };
  const show = (answer) => {
    offers = answer;
    list.replaceChildren(...offers.map(({ label, hint }, at) => {
      const [line, more] = ["li", "span"].map((name) => document.createElement(name));
      line.id = `${list.id}-${at}`;
      line.setAttribute("role", "option");
      more.className = "cell-hint";
      more.textContent = hint;
      line.append(label, more);
      return line;
    }));
    list.hidden = !offers.length;
    aria("expanded", !list.hidden);
    move(-1);
  };
  const choose = (at) => {
    const { value: text, label, hint } = offers[at];
    if (value) {
      value.value = text;
      part("chosen").textContent = label;
      part("chosen").parentNode.hidden = false;
    } else if (!picked.querySelector(`input[value="${CSS.escape(text)}"]`)) {
      const line = box.querySelector("template").content.firstChild.cloneNode(true);
      const [hidden, words, button] = line.children;
      hidden.name = `${place}.${count.value++}`;
      hidden.setAttribute("value", text);
      words.firstChild.textContent = label;
      words.lastChild.textContent = hint;
      button.value = `remove:${hidden.name}`;
      button.lastChild.textContent = `: ${label}`;
      picked.append(line);
    }
    input.value = "";
    show([]);
    say(label);
  };
  const search = async () => {
    running?.abort();
    const text = input.value.trim();
    if (text.length < 2) return show([]);
    running = new AbortController();
    try {
      const address = new URL(url, location);
      address.searchParams.set("q", text);
      const answer = await fetch(address, { signal: running.signal });
      show(await answer.json());
      say(offers.length ? `${found} (${offers.length})` : none, !offers.length);
    } catch (error) {
      if (error.name !== "AbortError") say(failed, (input.name = `${place}._find`));
    }
  };
  const keys = {
    ArrowDown: () => (list.hidden ? search() : move((active + 1) % offers.length)),
    ArrowUp: () => (list.hidden ? search() : move((active < 1 ? offers.length : active) - 1)),
    Enter: () => (active >= 0 ? choose(active) : search()),
    Escape: () => (list.hidden ? (input.value = "") : show([])),
  };

  show([]);
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(search, PAUSE_MS);
  });
  input.addEventListener("blur", () => show([]));
  input.addEventListener("keydown", (event) => {
    if (!keys[event.key]) return;
    event.preventDefault();
    keys[event.key]();
  });
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => choose([...list.children].indexOf(event.target.closest("li"))));
  part("search").addEventListener("click", (event) => {
    if (input.name) return;
    event.preventDefault();
    input.focus();
    search();
  });
}

export function combos(page) {
  page.querySelectorAll("[data-combo]").forEach(combo);
}
