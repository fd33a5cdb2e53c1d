// A grid of numbers is walked through like a spreadsheet: up, down and Enter go to the cell above or below, and what is pasted from a spreadsheet fills the
// cells from here on. Without a script the tabulator does the one, and the field for pasted rows the other.
const cellAt = (row, column) => row?.querySelectorAll("input.cell")[column];
const placeOf = cell => [...cell.closest("tr").querySelectorAll("input.cell")].indexOf(cell);

document.addEventListener("keydown", event => {
  const cell = event.target.closest?.("input.cell");
  const step = { ArrowUp: "previousElementSibling", ArrowDown: "nextElementSibling", Enter: "nextElementSibling" }[event.key];
  if (!cell || !step || event.ctrlKey || event.metaKey || event.altKey)
    return;
  event.preventDefault();
  const next = cellAt(cell.closest("tr")[step], placeOf(cell));
  next?.focus();
  next?.select();
});

document.addEventListener("paste", event => {
  const cell = event.target.closest?.("input.cell");
  const rows = event.clipboardData?.getData("text/plain").replace(/\r?\n$/, "").split(/\r?\n/).map(line => line.split("\t")) ?? [];
  if (!cell || (rows.length < 2 && (rows[0]?.length ?? 0) < 2))
    return;
  event.preventDefault();
  const column = placeOf(cell);
  let row = cell.closest("tr");
  for (const numbers of rows) {
    numbers.forEach((number, i) => {
      const filled = cellAt(row, column + i);
      if (filled)
        filled.value = number.trim();
    });
    row = row?.nextElementSibling;
  }
});
