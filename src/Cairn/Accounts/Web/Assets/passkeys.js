// Passkeys exist only in script: the browser alone can ask the device for one. Without script one signs in with password and code.
const form = document.querySelector("form[data-passkey]");
let waiting;

if (form && window.PublicKeyCredential?.parseRequestOptionsFromJSON) {
  form.hidden = false;
  form.addEventListener("submit", ask);
  if (form.dataset.passkey === "get" && await PublicKeyCredential.isConditionalMediationAvailable?.())
    offer();
}

async function ask(event) {
  event.preventDefault();
  waiting?.abort();
  const failed = form.querySelector("[data-passkey-failed]");
  failed.hidden = true;
  try {
    await answer(await options());
  } catch {
    failed.hidden = false;
  }
}

// The browser proposes passkeys where the address is written, and stays quiet where there are none.
async function offer() {
  waiting = new AbortController();
  try {
    await answer({ ...await options(), mediation: "conditional", signal: waiting.signal });
  } catch {
    // Nobody asked, so nobody is told.
  }
}

async function options() {
  const response = await fetch(form.dataset.options, { method: "POST", body: new FormData(form) });
  if (!response.ok)
    throw new Error(response.statusText);
  const asked = await response.json();
  return { publicKey: form.dataset.passkey === "get" ? PublicKeyCredential.parseRequestOptionsFromJSON(asked) : PublicKeyCredential.parseCreationOptionsFromJSON(asked) };
}

async function answer(asked) {
  const credential = await navigator.credentials[form.dataset.passkey](asked);
  form.elements.Credential.value = JSON.stringify(credential);
  form.submit();
}
