const marks = ["VeryInconsistent", "Inconsistent", "Neutral", "Consistent", "VeryConsistent", "NotApplicable"];
const signs = ["− −", "−", "0", "+", "+ +", "n/a"];

/** A board's cells: a click goes on to the next rating, 1 to 6 choose one, Enter asks for the rationale. Nothing is kept before that is given. */
export function board(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-rate]");
  const table = document.querySelector<HTMLTableElement>("table[data-board]");
  if (!form || !table) {
    return;
  }
  const field = <T extends HTMLElement>(name: string): T => form.querySelector<T>(`[name="${name}"]`)!;
  let chosen: HTMLAnchorElement | null = null;
  let before = "";

  const choose = (cell: HTMLAnchorElement, rating: number) => {
    if (chosen !== cell) {
      if (chosen) {
        chosen.textContent = before;
        chosen.classList.remove("draft");
      }
      chosen = cell;
      before = cell.textContent ?? "";
    }
    cell.textContent = signs[rating]!;
    cell.classList.add("draft");
    field<HTMLInputElement>("row").value = cell.dataset["row"]!;
    field<HTMLInputElement>("hypothesis").value = cell.dataset["hypothesis"]!;
    field<HTMLSelectElement>("rating").value = marks[rating]!;
    form.querySelector("[data-cell]")!.textContent = cell.dataset["names"]!;
  };

  table.addEventListener("click", (event) => {
    const cell = (event.target as HTMLElement).closest<HTMLAnchorElement>("td.cell a");
    if (!cell || event.ctrlKey || event.metaKey) {
      return;
    }
    event.preventDefault();
    cell.focus();
    choose(cell, (signs.indexOf((cell.textContent ?? "").trim()) + 1) % marks.length);
  });
  table.addEventListener("keydown", (event) => {
    const cell = (event.target as HTMLElement).closest<HTMLAnchorElement>("td.cell a");
    if (!cell || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const key = Number(event.key);
    if (key >= 1 && key <= 6) {
      event.preventDefault();
      choose(cell, key - 1);
    } else if (event.key === "Enter" && chosen === cell) {
      event.preventDefault();
      field<HTMLInputElement>("words").focus();
    } else if (event.key.startsWith("Arrow")) {
      const cells = [...table.querySelectorAll<HTMLAnchorElement>("td.cell a")];
      const across = table.tBodies[0]!.rows[0]!.querySelectorAll("td.cell").length;
      const by = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -across, ArrowDown: across }[event.key] ?? 0;
      event.preventDefault();
      cells[cells.indexOf(cell) + by]?.focus();
    }
  });
}
