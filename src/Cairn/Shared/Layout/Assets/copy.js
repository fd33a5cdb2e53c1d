// Copying to the clipboard is impossible without a script; without one the field can be selected by hand, and no button is shown.
for (const copy of document.querySelectorAll("[data-copy]")) {
  const field = copy.querySelector("input");
  const button = copy.querySelector("button");
  button.hidden = !navigator.clipboard;
  button.addEventListener("click", async () => {
    field.select();
    await navigator.clipboard.writeText(field.value);
    copy.querySelector("[role=status]").textContent = button.dataset.done;
  });
}
