// Wards have dead corners. What somebody saves there is kept in the browser and sent when the line is back, in the order in which it was saved, until
// the server answered; sent twice it counts once, for each reading names the version that was seen and each tap an id of its own. The server's answer is
// shown as the page it is, so that there is one way of saying what was wrong. What somebody else saved on this device waits for them.
const line = document.querySelector("[data-keep]");
if (line) {
  const store = "cairn-kept " + line.dataset.person;
  const every = 15000;
  let isSending = false;
  let isOut = false;

  const kept = () => JSON.parse(localStorage.getItem(store) ?? "[]");
  const keep = queue => localStorage.setItem(store, JSON.stringify(queue));
  const say = text => {
    const place = document.querySelector("[data-keep]") ?? line;
    place.textContent = text;
    place.hidden = text === "";
  };
  const waits = () => {
    const queue = kept();
    const waiting = queue.filter(one => !one.isAsked).length;
    const asked = queue.find(one => one.isAsked && one.address !== location.href);
    if (isOut && waiting > 0)
      return say(line.dataset.signin);
    say([waiting > 0 ? line.dataset.waits.replace("#", waiting) : "", asked ? line.dataset.asked : ""].join(" ").trim());
    if (asked) {
      const link = Object.assign(document.createElement("a"), { href: asked.address, textContent: new URL(asked.address).pathname });
      (document.querySelector("[data-keep]") ?? line).append(" ", link);
    }
  };

  const show = html => {
    const next = new DOMParser().parseFromString(html, "text/html").querySelector("main");
    if (!next)
      return;
    const focus = document.activeElement;
    const again = focus?.name ? `[name="${CSS.escape(focus.name)}"]` + (focus.value && focus.type === "submit" ? `[value="${CSS.escape(focus.value)}"]` : "") : null;
    document.querySelector("main").replaceWith(next);
    ((next.querySelector("[aria-invalid=true], [role=alert]") ? null : again && next.querySelector(again)) ?? next).focus({ preventScroll: again !== null });
  };

  const token = () => document.querySelector("main input[name=__RequestVerificationToken]")?.value ?? "";

  /** True where the server answered it for good. */
  const send = async one => {
    const fields = new URLSearchParams(one.fields.filter(([name]) => name !== "__RequestVerificationToken"));
    fields.append("__RequestVerificationToken", token());
    const answer = await fetch(one.address, { method: "POST", body: fields, headers: { Accept: "text/html" } });
    if (answer.status === 429 || answer.status >= 500)
      return false;
    const isHere = new URL(one.address).pathname === location.pathname;
    if (answer.status === 400 || (answer.redirected && new URL(answer.url).pathname !== new URL(one.address).pathname)) { // signed out, or in anew, since
      isOut = true;
      return false;
    }
    if (answer.redirected) {
      if (isHere)
        show(await answer.text());
      return true;
    }
    if (isHere) {
      show(await answer.text());
      return true;
    }
    keep(kept().map(other => other.id === one.id ? { ...other, isAsked: true } : other));
    return false;
  };

  const flush = async () => {
    if (isSending)
      return;
    isSending = true;
    isOut = false;
    try {
      for (;;) {
        const one = kept().find(other => !other.isAsked || other.address === location.href);
        if (!one || !await send(one))
          break;
        keep(kept().filter(other => other.id !== one.id));
      }
      waits();
    } catch {
      waits();
    } finally {
      isSending = false;
    }
  };

  document.addEventListener("submit", event => {
    const form = event.target.closest("form[data-kept]");
    if (!form)
      return;
    event.preventDefault();
    event.submitter?.setAttribute("aria-busy", "true");
    const fields = [...new FormData(form, event.submitter)].filter(([, value]) => typeof value === "string");
    const address = form.action || location.href;
    keep([...kept(), { id: Date.now() + " " + Math.random(), address, fields }]);
    flush().then(() => {
      event.submitter?.removeAttribute("aria-busy");
      if (kept().some(one => one.address === address))
        for (const field of form.querySelectorAll("input:not([type=hidden])"))
          field.value = field.defaultValue;
      const sending = form.querySelector("[name=Sending]");
      if (sending && form.isConnected)
        sending.value = crypto.randomUUID?.() ?? "10000000-1000-4000-8000-100000000000".replace(/[018]/g, sign => (sign ^ crypto.getRandomValues(new Uint8Array(1))[0] & 15 >> sign / 4).toString(16));
    });
  });
  addEventListener("online", flush);
  document.addEventListener("visibilitychange", () => document.hidden || flush());
  setInterval(() => kept().length > 0 && flush(), every);
  flush();
}
