// Looks now and then whether the page that waits for somebody else has become another one, and loads it then. Without
// it the page loads itself every few seconds, which is a nuisance to whoever has it read out.
const EVERY_MS = 3000;

async function look(sheet) {
  try {
    const answer = await fetch(sheet.dataset.awaits, { headers: { Accept: "application/json" } });
    if (answer.ok) {
      const { version } = await answer.json();
      if (String(version) === sheet.dataset.version) return;
    } else if (answer.status >= 500 || answer.status === 429) return;
    location.reload();
  } catch {
    // Without a network the next look may succeed.
  }
}

for (const sheet of document.querySelectorAll("[data-awaits]")) {
  const again = async () => {
    await look(sheet);
    setTimeout(again, EVERY_MS);
  };
  setTimeout(again, EVERY_MS);
}
