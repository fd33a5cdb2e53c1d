// How far a long import is changes by itself, which a page without a script cannot show but by being asked for again: there it is, every three seconds.
const everyMilliseconds = 1000;
const mark = "[data-import-running]";
if (document.querySelector(mark)) {
  const look = async () => {
    const running = document.querySelector(mark);
    try {
      const answer = await fetch(location.href, { cache: "no-store", redirect: "error" });
      const fresh = answer.ok ? new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(mark) : running;
      if (fresh === null) {
        location.reload();
        return;
      }
      const [shown, now] = [running.querySelector(".progress"), fresh.querySelector(".progress")];
      if (shown && now && shown !== now)
        shown.replaceWith(document.adoptNode(now));
    } catch {
      // the line is down for a moment; it is asked again
    }
    setTimeout(look, everyMilliseconds);
  };
  setTimeout(look, everyMilliseconds);
}
