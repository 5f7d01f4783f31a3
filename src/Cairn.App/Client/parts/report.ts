import { shortcut } from "./keys";

/** The report page: a click on words shows their value, a click on a value its words; both again by keyboard. */
export function report(): void {
  const root = document.querySelector<HTMLElement>("[data-report]");
  if (!root) {
    return;
  }
  const pieces = new Map<string, HTMLElement[]>();
  for (const piece of root.querySelectorAll<HTMLElement>("[data-keys]")) {
    for (const key of piece.dataset["keys"]!.split(" ")) {
      const list = pieces.get(key);
      if (list) {
        list.push(piece);
      } else {
        pieces.set(key, [piece]);
      }
    }
  }
  const values = new Map([...root.querySelectorAll<HTMLElement>("[data-key]")].map((value) => [value.dataset["key"]!, value]));
  const cards = [...root.querySelectorAll<HTMLElement>("[data-card]")];
  const cardOf = (key: string) => key.split("-", 1)[0]!;
  let chosen = "";

  const choose = (key: string, show: "words" | "value" | "none") => {
    root.querySelectorAll(".lit, .within").forEach((one) => one.classList.remove("lit", "within"));
    chosen = key;
    if (!key) {
      return;
    }
    const name = cardOf(key);
    const card = cards.find((one) => one.dataset["card"] === name);
    card?.classList.add("lit");
    values.get(key)?.classList.add("lit");
    pieces.get(name)?.forEach((piece) => piece.classList.add("within"));
    const words = pieces.get(key) ?? [];
    words.forEach((piece) => piece.classList.add("lit"));
    history.replaceState(history.state, "", `#${key === name ? name : `v-${key}`}`);
    if (show === "words") {
      reveal((words[0] ?? firstWords(name, root)) || null);
    } else if (show === "value") {
      reveal(values.get(key) ?? card ?? null);
    }
  };

  for (const piece of root.querySelectorAll<HTMLElement>("[data-keys]")) {
    piece.addEventListener("click", (event) => {
      event.preventDefault();
      // Where several values rest on the same words, another click goes on to the next.
      const keys = piece.dataset["keys"]!.split(" ").filter((key) => values.has(key) || cards.some((card) => card.dataset["card"] === key));
      const fields = keys.filter((key) => values.has(key));
      const usable = fields.length > 0 ? fields : keys;
      const next = usable[(usable.indexOf(chosen) + 1) % usable.length];
      if (next) {
        choose(next, "value");
      }
    });
  }
  for (const value of values.values()) {
    value.addEventListener("click", (event) => {
      event.preventDefault();
      choose(value.dataset["key"]!, "words");
    });
  }
  cards.forEach((card) =>
    card.querySelector("h3")?.addEventListener("click", () => choose(card.dataset["card"]!, "words")),
  );

  const step = (by: number) => {
    const at = cards.findIndex((card) => card.dataset["card"] === cardOf(chosen || " "));
    const card = cards[Math.min(cards.length - 1, Math.max(0, at + by))];
    if (card) {
      choose(card.dataset["card"]!, "words");
      reveal(card);
      card.querySelector<HTMLElement>("a.v")?.focus({ preventScroll: true });
    }
  };
  shortcut("j", "Next coded thing", () => step(1));
  shortcut("k", "Coded thing before", () => step(-1));
  shortcut("Escape", "Choose nothing", () => {
    choose("", "none");
    history.replaceState(history.state, "", location.pathname + location.search);
  });

  const follow = () => {
    const key = decodeURIComponent(location.hash.replace(/^#(?:[vw]-)?/, ""));
    if (values.has(key) || cards.some((card) => card.dataset["card"] === key)) {
      choose(key, "words");
      reveal(cards.find((card) => card.dataset["card"] === cardOf(key)) ?? null);
    }
  };
  addEventListener("hashchange", follow);
  follow();
}

function firstWords(name: string, root: HTMLElement): HTMLElement | undefined {
  return [...root.querySelectorAll<HTMLElement>("[data-keys]")].find((piece) => piece.dataset["keys"]!.split(" ").some((key) => key === name || key.startsWith(`${name}-`)));
}

/** Brings an element into view, within the side panel where it lies there, without moving the rest of the page. */
function reveal(element: HTMLElement | null): void {
  if (!element) {
    return;
  }
  const side = element.closest<HTMLElement>(".side");
  const behavior: ScrollBehavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
  if (side && side.scrollHeight > side.clientHeight && getComputedStyle(side).overflowY === "auto") {
    const offset = element.getBoundingClientRect().top - side.getBoundingClientRect().top;
    if (offset < 0 || offset > side.clientHeight - 60) {
      side.scrollBy({ top: offset - side.clientHeight / 3, behavior });
    }
    return;
  }
  const box = element.getBoundingClientRect();
  if (box.top < 70 || box.bottom > innerHeight - 30) {
    scrollBy({ top: box.top - innerHeight / 3, behavior });
  }
}
