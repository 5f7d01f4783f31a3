/** Lets the reader choose light or dark. The choice is a cookie, so that the server sends the next page in it and nothing flashes. */
export function theme(): void {
  const button = document.querySelector<HTMLButtonElement>("[data-theme-toggle]");
  if (!button) {
    return;
  }
  button.hidden = false;
  button.addEventListener("click", () => {
    const next = isDark() ? "light" : "dark";
    document.documentElement.dataset["theme"] = next;
    document.cookie = `cairn-theme=${next}; path=/; max-age=31536000; samesite=strict`;
    document.dispatchEvent(new CustomEvent("cairn:theme"));
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => document.dispatchEvent(new CustomEvent("cairn:theme")));
}

export function isDark(): boolean {
  const chosen = document.documentElement.dataset["theme"];
  return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}

/** A colour of the style sheet, as it stands in the present theme. */
export function colour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}

/** Runs now, and again whenever the theme changes. */
export function onTheme(draw: () => void): void {
  draw();
  document.addEventListener("cairn:theme", draw);
}
