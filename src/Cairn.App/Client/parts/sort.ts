/** Lets a click on a column's head sort a table: numbers by size, the largest first; words by the alphabet; empty cells last. */
export function sort(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>("table[data-sortable]")) {
    for (const head of table.tHead?.rows[0]?.cells ?? []) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "sort";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => by(table, head));
    }
  }
}

function by(table: HTMLTableElement, head: HTMLTableCellElement): void {
  const numeric = head.classList.contains("num");
  const before = head.getAttribute("aria-sort");
  const down = before ? before === "ascending" : numeric;
  const body = table.tBodies[0]!;
  const rows = [...body.rows].map((row) => ({ row, key: key(row.cells[head.cellIndex]!) }));
  rows.sort((one, other) => {
    if (one.key === "" || other.key === "") {
      return Number(one.key === "") - Number(other.key === "");
    }
    const order = typeof one.key === "number" && typeof other.key === "number" ? one.key - other.key : String(one.key).localeCompare(String(other.key));
    return down ? -order : order;
  });
  for (const other of head.parentElement!.children) {
    other.removeAttribute("aria-sort");
  }
  head.setAttribute("aria-sort", down ? "descending" : "ascending");
  body.append(...rows.map(({ row }) => row));
}

function key(cell: HTMLTableCellElement): number | string {
  const value = cell.dataset["value"];
  return value === undefined || value === "" ? (cell.textContent ?? "").trim() : Number(value);
}
