import { shortcut } from "./keys";

/** A cursor over the entries of a page's tables: j and k or the arrow keys move it, Enter opens what it stands on. */
export function cursor(): void {
  const entries = [...document.querySelectorAll<HTMLElement>("table[data-cursor] > tbody[data-href]")];
  if (entries.length === 0) {
    return;
  }
  document.querySelectorAll<HTMLElement>(".needs-script").forEach((hint) => (hint.hidden = false));
  let at = -1;

  const move = (to: number, scroll: boolean) => {
    if (to < 0 || to >= entries.length) {
      return;
    }
    entries[at]?.classList.remove("at");
    entries[at]?.removeAttribute("aria-current");
    at = to;
    const entry = entries[at]!;
    entry.classList.add("at");
    entry.setAttribute("aria-current", "true");
    if (scroll) {
      entry.scrollIntoView({ block: "nearest" });
      entry.querySelector<HTMLElement>("a.source, th a")?.focus({ preventScroll: true });
    }
    const id = entry.dataset["entry"];
    if (id) {
      history.replaceState(history.state, "", `#${id}`);
    }
    document.dispatchEvent(new CustomEvent<HTMLElement>("cairn:entry", { detail: entry }));
  };

  entries.forEach((entry, index) => entry.addEventListener("click", () => move(index, false)));
  shortcut("j", "Next row (also ↓)", () => move(at + 1, true));
  shortcut("k", "Row before (also ↑)", () => move(Math.max(0, at - 1), true));
  shortcut("Enter", "Open the row's report", () => undefined);
  document.addEventListener("keydown", (event) => {
    const target = event.target as HTMLElement;
    if (event.ctrlKey || event.metaKey || event.altKey || ["INPUT", "SELECT", "TEXTAREA", "BUTTON", "SUMMARY"].includes(target.tagName) || document.querySelector("dialog[open]")) {
      return;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(event.key === "ArrowDown" ? at + 1 : Math.max(0, at - 1), true);
    } else if (event.key === "Enter" && target.tagName !== "A" && entries[at]?.dataset["href"]) {
      location.href = entries[at]!.dataset["href"]!;
    }
  });

  const named = entries.findIndex((entry) => entry.dataset["entry"] && `#${entry.dataset["entry"]}` === location.hash);
  if (named >= 0) {
    move(named, true);
  }
}
