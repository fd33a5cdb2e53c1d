// Searching while one types, and choosing with the arrow keys, is impossible without a script; without one the box leads to the page
// /search, which finds the same. The text field keeps the focus and names the chosen entry (the combobox pattern of ARIA).
const link = document.querySelector("[data-palette]");
const palette = document.querySelector("#palette");
if (link && palette) {
  const text = palette.querySelector("input");
  const list = palette.querySelector("[role=listbox]");
  const status = palette.querySelector("[role=status]");
  let waiting = 0;
  let asked = null;

  const options = () => [...list.querySelectorAll("[role=option]")];
  const chosen = () => list.querySelector("[aria-selected=true]");

  const choose = option => {
    chosen()?.setAttribute("aria-selected", "false");
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option)
      text.setAttribute("aria-activedescendant", option.id);
    else
      text.removeAttribute("aria-activedescendant");
  };

  // What is still asked would fail when the page goes, and lead to the search instead.
  const leave = address => {
    clearTimeout(waiting);
    asked?.abort();
    location.assign(address);
  };

  const find = async () => {
    asked?.abort();
    asked = new AbortController();
    try {
      const answer = await fetch("/search/results?q=" + encodeURIComponent(text.value), { signal: asked.signal, redirect: "error" });
      if (!answer.ok)
        throw new Error(answer.statusText);
      list.innerHTML = await answer.text();
      status.textContent = list.firstElementChild.dataset.said;
      text.setAttribute("aria-expanded", String(options().length > 0));
      choose(text.value ? options()[0] : null);
    } catch (failure) {
      if (failure.name !== "AbortError")
        location.assign(link.href + "?q=" + encodeURIComponent(text.value));
    }
  };

  const show = () => {
    if (palette.open)
      return;
    palette.showModal();
    text.select();
    find();
  };

  const isWriting = element => element?.closest("input, textarea, select, [contenteditable]");
  document.addEventListener("keydown", event => {
    const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k";
    const isSlash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && document.documentElement.dataset.slash !== "off" && !isWriting(event.target);
    if (isCommand || isSlash) {
      event.preventDefault();
      show();
    }
  });
  link.addEventListener("click", event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    event.preventDefault();
    show();
  });
  text.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(find, 120);
  });
  text.addEventListener("keydown", event => {
    const all = options();
    const place = all.indexOf(chosen());
    const next = { ArrowDown: place + 1, ArrowUp: place < 0 ? all.length - 1 : place - 1 }[event.key];
    if (next !== undefined && all.length > 0) {
      event.preventDefault();
      choose(all[(next + all.length) % all.length]);
    } else if (event.key === "Enter" && chosen()) {
      event.preventDefault();
      leave(chosen().dataset.address);
    }
  });
  list.addEventListener("click", event => {
    const option = event.target.closest("[role=option]");
    if (option)
      leave(option.dataset.address);
  });
  palette.addEventListener("click", event => {
    if (event.target === palette)
      palette.close();
  });
}
