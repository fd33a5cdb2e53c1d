// The sentence of an aim as it is being written is impossible without a script; without one its frame stands above the fields, and the
// sentence with what there is to ask about it stands on the page once it is saved.
const preview = document.querySelector("#aim-preview");
const form = preview?.closest("form");
if (form) {
  let waiting = 0;
  let asked = null;

  const show = async () => {
    asked?.abort();
    asked = new AbortController();
    const parts = new URLSearchParams();
    for (const name of ["What", "HowMuch", "ForWhom", "Where", "By"])
      parts.set(name, form.elements[name].value);
    try {
      const answer = await fetch("/projects/aim-preview?" + parts, { signal: asked.signal, redirect: "error" });
      if (answer.ok)
        preview.innerHTML = await answer.text();
    } catch {
      // the frame stays as it is; nothing depends on it
    }
  };

  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, 250);
  });
}
