// Several people draw at once. Without a script the page shows what was there when it was opened, and its forms do all that can be done;
// seeing at once what others do, and going on while the line is broken, needs one. The server draws: on news the page is fetched anew and
// its drawing replaced, so that there is one way of drawing. What is done waits in a queue and is sent until it was taken, each with a key of
// its own, so that what is sent twice is done once.
const room = document.querySelector("[data-diagram]");
if (room) {
  const address = room.dataset.diagram;
  const store = "cairn-queue " + address;
  const line = room.querySelector("[data-line]");
  const people = room.querySelector("[data-people]");
  const news = room.querySelector("[data-news]");
  const token = () => document.querySelector("input[name=__RequestVerificationToken]")?.value ?? "";
  const wait = milliseconds => new Promise(done => setTimeout(done, milliseconds));
  const queue = JSON.parse(sessionStorage.getItem(store) ?? "[]");
  let stream = null;
  let isLost = false;
  let isOver = false;
  let isSending = false;
  let isFetching = false;
  let isStale = false;

  const say = text => line.textContent = text;
  const tell = text => news.textContent = text;
  const keep = () => sessionStorage.setItem(store, JSON.stringify(queue));
  const waiting = () => queue.length === 0 ? "" : " " + (queue.length === 1 ? room.dataset.waitsOne : room.dataset.waits.replace("#", queue.length));
  const lose = () => {
    isLost = true;
    say(room.dataset.lost + waiting());
  };
  const regain = () => {
    if (isLost)
      say(room.dataset.back);
    isLost = false;
  };
  const end = () => {
    isOver = true;
    stream?.close();
    say(room.dataset.over);
  };

  const isWrittenIn = part => part && (part.contains(document.activeElement) || part.dataset.isTouched);

  const replace = next => {
    const sheet = next.querySelector("#sheet");
    if (!sheet)
      return end();
    const focus = document.activeElement;
    const wasCanvas = focus?.matches("[data-canvas]");
    const wasPart = document.querySelector("#sheet")?.contains(focus) ? focus.dataset.part : null;
    document.querySelector("#sheet").replaceWith(sheet);
    const part = document.querySelector("#part");
    if (part && next.querySelector("#part") && !isWrittenIn(part))
      part.replaceWith(next.querySelector("#part"));
    room.dispatchEvent(new CustomEvent("diagram:drawn"));
    if (wasCanvas)
      sheet.querySelector("[data-canvas]")?.focus({ preventScroll: true });
    else if (wasPart)
      sheet.querySelector(`a[data-part="${CSS.escape(wasPart)}"]`)?.focus({ preventScroll: true });
  };

  const refresh = async () => {
    isStale = true;
    if (isFetching || isOver)
      return;
    isFetching = true;
    try {
      while (isStale && !isOver) {
        isStale = false;
        const answer = await fetch(location.href, { redirect: "manual", headers: { Accept: "text/html" } });
        if (answer.ok)
          replace(new DOMParser().parseFromString(await answer.text(), "text/html"));
        else if (answer.status < 500)
          end();
      }
    } catch {
      lose();
    } finally {
      isFetching = false;
    }
  };

  const send = async () => {
    if (isSending)
      return;
    isSending = true;
    while (queue.length > 0 && !isOver) {
      try {
        const answer = await fetch(address + "/operations", {
          method: "POST", redirect: "manual", body: JSON.stringify(queue[0]),
          headers: { "Content-Type": "application/json", RequestVerificationToken: token() },
        });
        if (answer.status >= 500)
          throw new Error(answer.statusText);
        if (answer.type === "opaqueredirect" || [400, 401, 403, 404].includes(answer.status)) {
          end();
          break;
        }
        const taken = await answer.json();
        queue.shift();
        keep();
        regain();
        if (taken.words)
          say(taken.words);
        await refresh();
      } catch {
        lose();
        await wait(1500);
      }
    }
    isSending = false;
  };

  const listen = () => {
    if (isOver)
      return;
    stream?.close();
    const sheet = document.querySelector("#sheet");
    stream = new EventSource(`${address}/stream?after=${sheet.dataset.number}`);
    stream.addEventListener("open", () => {
      if (isLost)
        refresh();
      regain();
    });
    stream.addEventListener("operation", event => {
      const one = JSON.parse(event.data);
      if (one.number > Number(document.querySelector("#sheet")?.dataset.number ?? 0))
        refresh();
      if (!one.isOwn)
        tell(one.words);
    });
    stream.addEventListener("people", event => people.textContent = JSON.parse(event.data).words);
    stream.addEventListener("gone", end);
    stream.addEventListener("error", async () => {
      lose();
      if (stream.readyState !== EventSource.CLOSED)
        return; // the browser tries again by itself, and names what it heard last
      await wait(4000);
      await refresh();
      listen();
    });
  };

  room.addEventListener("diagram:do", event => {
    const bytes = crypto.getRandomValues(new Uint8Array(12));
    queue.push({ key: [...bytes].map(byte => byte.toString(16).padStart(2, "0")).join(""), edits: event.detail });
    keep();
    if (isLost)
      lose(); // what was typed is not in the picture yet, and is not gone either
    send();
  });
  room.addEventListener("diagram:say", event => tell(event.detail));
  document.addEventListener("input", event => {
    const part = event.target.closest("#part");
    if (part)
      part.dataset.isTouched = "yes";
  });
  addEventListener("offline", lose);
  addEventListener("online", () => {
    listen();
    send();
    refresh();
  });
  addEventListener("pagehide", () => stream?.close());
  listen();
  send();
}
