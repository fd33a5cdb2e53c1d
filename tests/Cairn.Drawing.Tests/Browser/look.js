// What is wrong with the drawings of this page, in words; an empty list where nothing is.
// A text must not touch another, nothing may leave its drawing, and every colour must stand out from the ground it lies on.
() => {
  const faults = [];
  const slack = 0.5;

  const channels = colour => colour.match(/[\d.]+/g).slice(0, 3).map(Number);
  const luminance = colour => {
    const [r, g, b] = channels(colour).map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (one, other) => {
    const [a, b] = [luminance(one), luminance(other)].sort((x, y) => y - x);
    return (a + 0.05) / (b + 0.05);
  };
  const overlap = (a, b) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack;

  const checkOverlaps = (name, texts) => {
    const boxes = texts.map(text => ({ words: text.textContent, box: text.getBoundingClientRect() }));
    for (let i = 0; i < boxes.length; i++)
      for (let j = i + 1; j < boxes.length; j++)
        if (overlap(boxes[i].box, boxes[j].box)) faults.push(`${name}: "${boxes[i].words}" lies over "${boxes[j].words}"`);
  };

  const checkInside = (name, elements, frame) => {
    for (const element of elements) {
      const box = element.getBoundingClientRect();
      if (box.left < frame.left - slack || box.right > frame.right + slack || box.top < frame.top - slack || box.bottom > frame.bottom + slack)
        faults.push(`${name}: <${element.tagName} ${element.getAttribute("class")}> "${element.textContent}" leaves its drawing`);
    }
  };

  const checkContrast = (name, element, colour, ground, least) => {
    if (colour === "none" || ground === "none") return;
    const found = ratio(colour, ground);
    if (!(found >= least)) faults.push(`${name}: ${element.getAttribute("class")} has contrast ${found.toFixed(2)}, not ${least}`);
  };

  const groundOf = element => {
    for (let e = element; e; e = e.parentElement) {
      const colour = getComputedStyle(e).backgroundColor;
      if (colour && !/, 0\)$|transparent/.test(colour)) return colour;
    }
    return "rgb(255, 255, 255)";
  };

  for (const svg of document.querySelectorAll("svg")) {
    const name = svg.querySelector("title").textContent;
    const frame = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll("text")];
    const background = svg.querySelector(".cairn-background");
    const paper = background ? getComputedStyle(background).fill : groundOf(svg);
    const band = svg.querySelector(".cairn-band");
    const size = frame.width / svg.viewBox.baseVal.width;

    checkOverlaps(name, texts);
    checkInside(name, svg.querySelectorAll("text, path, circle, rect, line"), frame);
    for (const text of texts) {
      const style = getComputedStyle(text);
      const under = { "cairn-flag-number": ".cairn-flag", "cairn-day-number-with": ".cairn-day-with", "cairn-day-count": ".cairn-day-with" }[text.classList[0]];
      const box = text.closest(".cairn-node")?.querySelector('rect[class^="cairn-node-"], path[class^="cairn-node-"]');
      const ground = under ? svg.querySelector(under) : box;
      checkContrast(name, text, style.fill, ground ? getComputedStyle(ground).fill : paper, 4.5);
      if (parseFloat(style.fontSize) * size < 11) faults.push(`${name}: "${text.textContent}" is ${parseFloat(style.fontSize) * size} pixels high`);
    }
    for (const mark of svg.querySelectorAll(".cairn-data, .cairn-centre, .cairn-centre-signal, .cairn-limit, .cairn-target, .cairn-improvement-ring, .cairn-excluded, .cairn-link, .cairn-node-second, .cairn-node-plain, .cairn-node-bare, .cairn-node-added, .cairn-node-removed, .cairn-node-imagined, .cairn-node-done, .cairn-spine, .cairn-twig, .cairn-force-line"))
      for (const ground of band ? [paper, getComputedStyle(band).fill] : [paper])
        checkContrast(name, mark, getComputedStyle(mark).stroke, ground, 3);
    for (const mark of svg.querySelectorAll(".cairn-common, .cairn-common-tight, .cairn-improvement, .cairn-concern, .cairn-neutral, .cairn-flag"))
      for (const ground of band ? [paper, getComputedStyle(band).fill] : [paper])
        checkContrast(name, mark, getComputedStyle(mark).fill, ground, 3);
  }

  for (const card of document.querySelectorAll("article")) {
    const name = card.querySelector("h2").textContent;
    const texts = [...card.querySelectorAll("h2, p, text")];
    checkOverlaps(name, texts);
    checkInside(name, texts, card.getBoundingClientRect());
  }
  for (const text of document.querySelectorAll("h1, h2, p"))
    checkContrast(text.textContent, text, getComputedStyle(text).color, groundOf(text), 4.5);
  if (document.documentElement.scrollWidth > innerWidth) faults.push(`the page is ${document.documentElement.scrollWidth} wide, the window ${innerWidth}`);
  return faults;
}
