// A dialog stands in its page, behind a summary, and works like that without scripts. With them it opens above the page, keeps the
// keyboard inside, and gives the focus back: what the browser does for a modal dialog and cannot be had from HTML in all of them yet.
for (const details of document.querySelectorAll("details[data-dialog]")) {
  const summary = details.querySelector("summary");
  const dialog = details.querySelector("dialog");
  const show = () => {
    details.open = true;
    dialog.removeAttribute("open");
    dialog.showModal();
  };
  summary.addEventListener("click", event => {
    event.preventDefault();
    show();
  });
  dialog.addEventListener("close", () => {
    details.open = false;
    summary.focus();
  });
  if (details.open)
    show();
}
