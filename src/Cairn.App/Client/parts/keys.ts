type Shortcut = { key: string; does: string; run: () => void };

const shortcuts: Shortcut[] = [];
let awaitingPage = false;

/** Adds a key that the "?" panel lists. Keys are not taken while somebody types. */
export function shortcut(key: string, does: string, run: () => void): void {
  shortcuts.push({ key, does, run });
}

/** Page-wide keys: g and a letter goes to a page, / searches, ? lists them all. */
export function keys(): void {
  const find = document.querySelector<HTMLInputElement>("#find");
  shortcut("/", "Search the reports", () => find?.focus());
  shortcut("?", "Show the keys", () => panel());
  const button = document.querySelector<HTMLButtonElement>("[data-keys-toggle]");
  if (button) {
    button.hidden = false;
    button.addEventListener("click", () => panel());
  }
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) {
      return;
    }
    if (awaitingPage) {
      awaitingPage = false;
      const link = document.querySelector<HTMLAnchorElement>(`nav a[data-key="${CSS.escape(event.key)}"]`);
      if (link) {
        event.preventDefault();
        location.assign(link.href);
      }
      return;
    }
    if (event.key === "g") {
      awaitingPage = true;
      return;
    }
    const found = shortcuts.find((one) => one.key === event.key);
    if (found && found.key !== "Enter" && !document.querySelector("dialog[open]")) {
      event.preventDefault();
      found.run();
    }
  });
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ["INPUT", "SELECT", "TEXTAREA"].includes(target.tagName));
}

function panel(): void {
  const dialog = document.createElement("dialog");
  dialog.className = "keys";
  dialog.setAttribute("aria-label", "Keyboard shortcuts");
  const heading = document.createElement("h2");
  heading.textContent = "Keys";
  const list = document.createElement("dl");
  const pages = [...document.querySelectorAll<HTMLAnchorElement>("nav a[data-key]")].map((link) => ({ key: `g ${link.dataset["key"]}`, does: link.textContent ?? "" }));
  for (const { key, does } of [...shortcuts, ...pages]) {
    const term = document.createElement("dt");
    for (const part of key.split(" ")) {
      const cap = document.createElement("kbd");
      cap.textContent = part;
      term.append(cap, " ");
    }
    const meaning = document.createElement("dd");
    meaning.textContent = does;
    list.append(term, meaning);
  }
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = "Close";
  close.addEventListener("click", () => dialog.close());
  dialog.append(heading, list, close);
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
