// Drawing with the hand and the keyboard in the picture itself: pointing, carrying, writing in place. None of it can be had without a script;
// the outline beside the picture and its forms do the same in more steps. A picture is one image to those who hear it, so the keys act on a
// part that is told aloud, and the focus stays on the picture as a whole.
const hand = document.querySelector("[data-diagram]");
if (hand) {
  const draws = hand.hasAttribute("data-draws");
  let chosen = null;
  let linking = null;
  let field = null;

  const canvas = () => hand.querySelector("[data-canvas]");
  const parts = () => [...(canvas()?.querySelectorAll("[data-node]") ?? [])].filter(part => part.getClientRects().length > 0);
  const partOf = id => parts().find(part => part.dataset.node === id);
  const wordsOf = part => [...part.querySelectorAll("text")].map(text => text.textContent).join(" ");
  const act = (...edits) => hand.dispatchEvent(new CustomEvent("diagram:do", { detail: edits }));
  const tell = text => hand.dispatchEvent(new CustomEvent("diagram:say", { detail: text }));
  const newId = () => "p-" + [...crypto.getRandomValues(new Uint8Array(12))].map(byte => byte.toString(16).padStart(2, "0")).join("");

  const choose = (id, aloud) => {
    parts().forEach(part => part.classList.toggle("chosen", part.dataset.node === id));
    const part = partOf(id);
    chosen = part ? id : null;
    if (part && aloud) {
      tell(wordsOf(part));
      part.scrollIntoView({ block: "nearest", inline: "nearest" });
    }
  };

  const middle = part => {
    const box = part.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };

  // The nearest part in a direction; what lies askew counts as further away.
  const go = (x, y) => {
    const from = partOf(chosen);
    if (!from)
      return choose(parts()[0]?.dataset.node, true);
    const here = middle(from);
    const far = part => {
      const there = middle(part);
      const along = (there.x - here.x) * x + (there.y - here.y) * y;
      const aside = Math.abs((there.x - here.x) * y) + Math.abs((there.y - here.y) * x);
      return along > 4 ? along + 2 * aside : Infinity;
    };
    const next = parts().filter(part => part !== from).sort((one, other) => far(one) - far(other))[0];
    if (next && far(next) < Infinity)
      choose(next.dataset.node, true);
  };

  const place = () => {
    const part = field && partOf(field.dataset.at);
    if (!part)
      return;
    const [box, around] = [part.getBoundingClientRect(), hand.getBoundingClientRect()];
    field.style.left = Math.max(0, Math.min(box.x - around.x, around.width - field.offsetWidth)) + "px";
    field.style.top = box.y - around.y + (field.dataset.isNew ? box.height + 4 : 0) + "px";
    field.style.width = Math.min(around.width, Math.max(box.width, 224)) + "px";
  };

  const write = (id, isNew) => {
    const part = partOf(id);
    const known = hand.querySelector(`.in-words [data-part="${CSS.escape(id)}"]`);
    if (!part || (!isNew && part.closest("[data-given]") && id === "root"))
      return;
    field?.remove();
    field = Object.assign(document.createElement("input"), { className: "diagram-write", maxLength: 200, value: isNew ? "" : known?.dataset.words ?? "" });
    field.setAttribute("aria-label", isNew ? hand.dataset.writeNew : hand.dataset.write);
    field.dataset.at = id;
    if (isNew)
      field.dataset.isNew = "yes";
    const before = field.value;
    const close = keeps => {
      const [written, own] = [field?.value.trim(), field];
      field = null;
      own?.remove();
      if (keeps && own && written !== before) {
        const added = newId();
        act(isNew ? { kind: "Grow", node: id, other: added, value: written } : { kind: "Say", node: id, field: "Text", value: written });
        if (isNew)
          chosen = added;
      }
      canvas()?.focus({ preventScroll: true });
    };
    field.addEventListener("keydown", event => {
      event.stopPropagation();
      if (event.key === "Enter" || event.key === "Escape") {
        event.preventDefault();
        close(event.key === "Enter");
      }
    });
    field.addEventListener("blur", event => event.target === field && close(true));
    hand.append(field);
    place();
    field.focus();
    field.select();
  };

  const link = () => {
    if (!linking) {
      linking = chosen;
      return tell(hand.dataset.linking.replace("{0}", wordsOf(partOf(chosen))));
    }
    const is = (from, to) => canvas().querySelector(`[data-link="${from} ${to}"]`);
    const [from, to] = [linking, chosen];
    linking = null;
    const [one, other] = hand.hasAttribute("data-leftward") && middle(partOf(from)).x > middle(partOf(to)).x ? [to, from] : [from, to];
    act({ kind: is(one, other) ? "Unlink" : "Link", node: one, other });
  };

  const keys = {
    Enter: () => linking ? link() : write(chosen), F2: () => write(chosen), Insert: () => write(chosen, true), "+": () => write(chosen, true),
    Delete: () => act({ kind: "Remove", node: chosen }), l: link, L: link,
    Escape: () => linking = null,
  };
  const arrows = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

  hand.addEventListener("keydown", event => {
    if (!event.target.matches("[data-canvas]") || event.altKey || event.metaKey)
      return;
    const isMove = event.ctrlKey && draws && chosen && (event.key === "ArrowUp" || event.key === "ArrowDown");
    if (isMove)
      act({ kind: event.key === "ArrowUp" ? "Up" : "Down", node: chosen });
    else if (!event.ctrlKey && arrows[event.key])
      go(...arrows[event.key]);
    else if (!event.ctrlKey && draws && chosen && keys[event.key])
      keys[event.key]();
    else
      return;
    event.preventDefault();
  });

  hand.addEventListener("dblclick", event => {
    const part = event.target.closest("[data-canvas] [data-node]");
    if (part && draws)
      write(part.dataset.node);
  });

  hand.addEventListener("diagram:choose", event => choose(event.detail, false));
  hand.addEventListener("diagram:drawn", () => {
    choose(chosen, false);
    place();
  });
}
