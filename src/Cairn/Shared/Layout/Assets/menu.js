// One's own menu is a plain details element. A menu that floats is also expected to close on Escape and on a click beside it.
const menu = document.querySelector("details.menu");
if (menu) {
  document.addEventListener("click", event => {
    if (!menu.contains(event.target))
      menu.open = false;
  });
  menu.addEventListener("keydown", event => {
    if (event.key === "Escape" && menu.open) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });
}
