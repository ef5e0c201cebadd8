// Shows what was typed into a password field, until the form is sent.
export function reveal(page) {
  for (const button of page.querySelectorAll("[data-reveal]")) {
    const field = page.getElementById(button.dataset.reveal);
    const show = button.textContent;
    const set = (visible) => {
      field.type = visible ? "text" : "password";
      button.setAttribute("aria-pressed", String(visible));
      button.textContent = visible ? button.dataset.hide : show;
    };
    button.hidden = false;
    button.addEventListener("click", () => set(field.type === "password"));
    // A visible password must not end up in the browser's memory of typed texts.
    field.form.addEventListener("submit", () => set(false));
  }
}
