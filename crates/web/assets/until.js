// Counts down to the end of what is shown, and takes it away then.
function count(line) {
  const end = Date.now() + Number(line.dataset.until);
  const look = () => {
    const left = Math.ceil((end - Date.now()) / 1000);
    if (left <= 0) {
      clearInterval(timer);
      line.textContent = line.dataset.over;
      line.parentElement.querySelector(".big-code")?.remove();
      return;
    }
    const [hours, minutes, seconds] = [left / 3600, (left / 60) % 60, left % 60].map(Math.floor);
    const two = (number) => String(number).padStart(2, "0");
    const time = hours ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`;
    line.textContent = line.dataset.left.replace("%", time);
  };
  const timer = setInterval(look, 1000);
  look();
}

export function until(page) {
  for (const line of page.querySelectorAll("[data-until]")) count(line);
}
