// Answers a challenge in place of the person: by work in the background, or by Google's script. Where that fails,
// the picture is shown as to a browser without scripts.

// The one script that this page starts besides its own; a page's policy lets no other name in.
const policy = window.trustedTypes?.createPolicy("captcha", {
  createScriptURL: (url) => {
    if (!/^\/assets\/[0-9a-f]+\/captcha-worker\.js$/.test(url)) throw new TypeError("not ours");
    return url;
  },
});
const works = new Map();

function work({ salt, bits, worker }) {
  if (!works.has(salt)) {
    works.set(salt, new Promise((done, fail) => {
      const helper = new Worker(policy ? policy.createScriptURL(worker) : worker);
      helper.onmessage = ({ data }) => {
        helper.terminate();
        done(`work:${data}`);
      };
      helper.onerror = fail;
      helper.postMessage({ salt, bits: Number(bits) });
    }));
  }
  return works.get(salt);
}

let script = null;

function google(address) {
  if (!script) {
    script = document.createElement("script");
    script.src = address;
    document.head.append(script);
  }
  return new Promise((done, fail) => {
    const late = setTimeout(() => fail(new Error("late")), 10_000);
    const look = () => {
      if (!window.grecaptcha?.ready) return setTimeout(look, 50);
      window.grecaptcha.ready(() => {
        clearTimeout(late);
        done(window.grecaptcha);
      });
    };
    look();
  });
}

const ways = {
  work: { solve: (area) => work(area.dataset), early: true },
  "recaptcha-v3": {
    solve: async ({ dataset }) => (await google(dataset.script)).execute(dataset.key, { action: dataset.action }),
  },
  "recaptcha-v2": {
    solve: async (area) => {
      const box = await google(area.dataset.script);
      return new Promise((done, fail) => {
        box.render(area.querySelector("[data-box]"), {
          sitekey: area.dataset.key,
          theme: area.dataset.theme,
          callback: (text) => {
            area.querySelector("[data-answer]").value = text;
            done(text);
          },
          "error-callback": fail,
        });
      });
    },
    early: true,
  },
};

function start(area) {
  const way = ways[area.dataset.captcha];
  const answer = area.querySelector("[data-answer]");
  const status = area.querySelector("[data-status]");
  const { form } = answer;
  let solved = null;
  let isOver = false;

  const solve = () => {
    solved ??= way.solve(area).then((text) => {
      answer.value = text;
      answer.disabled = false;
    });
    return solved;
  };
  const giveUp = () => {
    isOver = true;
    status.textContent = area.dataset.lost;
    const typed = area.querySelector("template");
    if (typed) area.append(typed.content.cloneNode(true));
  };
  const handIn = async (button) => {
    status.textContent = area.dataset.busy;
    try {
      await solve();
      isOver = true;
      status.textContent = area.dataset.done;
      // Not while the event of the first press is still on its way: that would be no submission.
      await new Promise((done) => setTimeout(done));
      form.requestSubmit(button ?? undefined);
    } catch {
      giveUp();
    }
  };

  form.addEventListener("submit", (event) => {
    if (isOver || !answer.disabled) return;
    event.preventDefault();
    handIn(event.submitter);
  });
  // Google watches from the beginning, also where it is asked at the end.
  if (area.dataset.script) google(area.dataset.script).catch(() => {});
  if (way.early) solve().catch(giveUp);
  if ("atOnce" in area.dataset) handIn(null);
}

for (const area of document.querySelectorAll("[data-captcha]")) start(area);
