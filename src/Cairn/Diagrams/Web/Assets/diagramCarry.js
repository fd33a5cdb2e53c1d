// Carrying a part with the pointer or a finger onto another: impossible without a script; the forms "Move" and "Further up" do the same. A
// finger first rests on the part for a moment, so that the page can still be pushed.
const ground = document.querySelector("[data-diagram][data-draws]");
if (ground) {
  const enough = 6;
  const rest = 400;
  let carried = null;

  const partAt = (x, y) => document.elementFromPoint(x, y)?.closest("[data-canvas] [data-node]");
  const aim = part => ground.querySelectorAll(".aimed-at").forEach(other => other !== part && other.classList.remove("aimed-at"));
  const lift = () => {
    carried.isLifted = true;
    carried.part.classList.add("carried");
  };
  const drop = () => {
    clearTimeout(carried?.timer);
    carried?.part.classList.remove("carried");
    aim(null);
    carried = null;
  };

  ground.addEventListener("pointerdown", event => {
    const part = event.button === 0 && event.target.closest("[data-canvas] [data-node]");
    if (!part)
      return;
    ground.dispatchEvent(new CustomEvent("diagram:choose", { detail: part.dataset.node }));
    carried = { part, x: event.clientX, y: event.clientY, isFinger: event.pointerType !== "mouse" };
    if (carried.isFinger)
      carried.timer = setTimeout(lift, rest);
  });
  ground.addEventListener("pointermove", event => {
    if (!carried)
      return;
    const isFar = Math.hypot(event.clientX - carried.x, event.clientY - carried.y) > enough;
    if (isFar && !carried.isLifted)
      return carried.isFinger ? drop() : lift();
    if (!carried.isLifted)
      return;
    const onto = partAt(event.clientX, event.clientY);
    aim(onto);
    if (onto && onto !== carried.part)
      onto.classList.add("aimed-at");
  });
  ground.addEventListener("touchmove", event => carried?.isLifted && event.preventDefault(), { passive: false });
  addEventListener("pointerup", event => {
    const onto = carried?.isLifted && partAt(event.clientX, event.clientY);
    const node = carried?.part.dataset.node;
    drop();
    if (onto && onto.dataset.node !== node)
      ground.dispatchEvent(new CustomEvent("diagram:do", { detail: [{ kind: "Drop", node, other: onto.dataset.node }] }));
  });
  addEventListener("pointercancel", drop);
  addEventListener("keydown", event => event.key === "Escape" && carried && drop());
}
