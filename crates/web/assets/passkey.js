// Asks the browser for a passkey when the form is handed in, and hands its answer in. The server judges; here is
// only carrying, and saying in words what the browser says in names. Only pages that ask for one load it.
const encode = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
const decode = (text) =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
const decoded = (list) => list.map((one) => ({ ...one, id: decode(one.id) }));

async function create(asked) {
  const made = await navigator.credentials.create({
    publicKey: {
      ...asked,
      challenge: decode(asked.challenge),
      user: { ...asked.user, id: decode(asked.user.id) },
      excludeCredentials: decoded(asked.excludeCredentials),
    },
  });
  const { clientDataJSON, attestationObject } = made.response;
  return answer(made, {
    clientDataJSON: encode(clientDataJSON),
    attestationObject: encode(attestationObject),
    transports: made.response.getTransports?.() ?? [],
  });
}

async function get(asked) {
  const found = await navigator.credentials.get({
    publicKey: { ...asked, challenge: decode(asked.challenge), allowCredentials: decoded(asked.allowCredentials) },
  });
  const { clientDataJSON, authenticatorData, signature, userHandle } = found.response;
  return answer(found, {
    clientDataJSON: encode(clientDataJSON),
    authenticatorData: encode(authenticatorData),
    signature: encode(signature),
    userHandle: userHandle ? encode(userHandle) : null,
  });
}

function answer(credential, response) {
  const id = encode(credential.rawId);
  return JSON.stringify({ id, rawId: id, type: credential.type, response });
}

// By the names of the errors that the specification gives; a browser does not say more, so that no site learns
// which passkeys a device has.
const WORDS = { NotAllowedError: "nothing", AbortError: "nothing", InvalidStateError: "known", NotSupportedError: "unsupported" };

function carry(area) {
  const field = area.querySelector("input");
  const said = area.querySelector("[data-said]");
  const { form } = field;
  const ask = area.dataset.passkey === "passkey" ? get : create;
  let busy = false;
  area.querySelector("[data-without]").remove();

  const say = (name) => {
    said.className = name === "waiting" ? "small" : "error";
    said.textContent = area.dataset[name];
  };

  form.addEventListener("submit", async (event) => {
    const { submitter } = event;
    if (field.value || !["", "next"].includes(submitter?.value ?? "")) return;
    event.preventDefault();
    if (busy) return;
    if (!window.PublicKeyCredential) return say("unsupported");
    area.querySelector("[role=alert]")?.remove();
    busy = true;
    say("waiting");
    try {
      field.value = await ask(JSON.parse(area.dataset.asked));
    } catch (error) {
      say(WORDS[error.name] ?? "failed");
    }
    busy = false;
    if (field.value) form.requestSubmit(submitter);
  });
  if (!window.PublicKeyCredential) say("unsupported");
  // A page that the browser kept must not hand an old answer in.
  addEventListener("pageshow", (event) => {
    if (event.persisted) field.value = "";
  });
}

for (const area of document.querySelectorAll("[data-passkey]")) carry(area);
