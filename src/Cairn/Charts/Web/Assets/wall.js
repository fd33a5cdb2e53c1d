// A screen on a wall is touched by nobody, so it asks for itself anew each minute, and keeps what it has where nothing comes back. Loading the whole page instead would flash.
const wall = document.querySelector("main[data-wall]");
if (wall)
  setInterval(renew, 60_000);

async function renew() {
  const answer = await fetch(location.href, { cache: "no-store", redirect: "error" }).catch(() => null);
  const fresh = answer?.ok ? new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("main[data-wall]") : null;
  if (fresh)
    wall.replaceChildren(...fresh.childNodes);
  else
    late();
}

// What stands there says of when it is; that it is no longer fresh has to be said too.
function late() {
  const asOf = wall.querySelector("[data-wall-as-of]");
  if (asOf && !asOf.dataset.late) {
    asOf.dataset.late = "true";
    asOf.append(" ", wall.dataset.late);
  }
}
