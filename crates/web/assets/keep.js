// Copies and prints recovery codes; shows times in the reader's own zone; closes the language menu.
export function keep(page) {
  for (const button of page.querySelectorAll("[data-copy]")) {
    if (!navigator.clipboard) continue;
    button.hidden = false;
    button.addEventListener("click", async () => {
      const kept = page.getElementById(button.dataset.copy);
      const codes = [...kept.children].map((line) => line.textContent.trim());
      await navigator.clipboard.writeText(codes.join(kept.tagName === "UL" ? "\n" : ""));
      button.parentElement.querySelector("[role=status]").textContent = button.dataset.done;
    });
  }
  for (const button of page.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => print());
  }
  const format = new Intl.DateTimeFormat(page.documentElement.lang, {
    year: "numeric", month: "short", day: "numeric", hour: "2-digit", minute: "2-digit", timeZoneName: "short",
  });
  for (const time of page.querySelectorAll("time[datetime]")) {
    const at = new Date(time.dateTime);
    if (!Number.isNaN(at.getTime())) {
      time.title = time.textContent;
      time.textContent = format.format(at);
    }
  }
  for (const menu of page.querySelectorAll("details.menu")) {
    page.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !menu.open) return;
      menu.open = false;
      menu.firstElementChild.focus();
    });
    page.addEventListener("click", (event) => {
      if (!menu.contains(event.target)) menu.open = false;
    });
  }
}
