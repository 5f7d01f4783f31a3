type Span = [number, number];

interface Reason {
  name: string;
  weight?: number;
  words?: string;
}

interface Thing {
  id?: string;
  is_coded: boolean;
  value: string;
  span: Span;
  points?: number;
  reasons: Reason[];
  fields: { field: string; value: string; confidence: number; reasons: Reason[] }[];
}

interface Explanation {
  coder: string;
  things: Thing[];
}

/** The report page: "Why?" asks once for the whole report, when first opened, and shows each thing's reasons; what is said of it is announced. */
export function why(): void {
  const root = document.querySelector<HTMLElement>("[data-explanation]");
  if (!root) {
    return;
  }
  let asked: Promise<Explanation> | undefined;
  const ask = () =>
    (asked ??= load(root.dataset["explanation"]!).catch((fault: unknown) => {
      asked = undefined;
      throw fault;
    }));
  for (const box of root.querySelectorAll<HTMLDetailsElement>("[data-why]")) {
    const link = box.querySelector("a")!;
    const place = link.parentElement!;
    let state: "unasked" | "loading" | "told" = "unasked";
    const show = async () => {
      if (!box.open || state !== "unasked") {
        return;
      }
      state = "loading";
      place.replaceChildren(line("p", "soft small", "Coding the report once more to see why …"));
      try {
        const explanation = await ask();
        place.replaceChildren(...told(box, explanation, root.dataset["coder"]!), link);
        state = "told";
      } catch (fault) {
        state = "unasked";
        const again = line("button", "", "Try again");
        again.addEventListener("click", () => {
          box.querySelector("summary")?.focus();
          void show();
        });
        place.replaceChildren(line("p", "error small", `The reasons could not be loaded: ${fault instanceof Error ? fault.message : String(fault)}`), again, " ", link);
      }
    };
    box.addEventListener("toggle", () => void show());
  }
}

async function load(address: string): Promise<Explanation> {
  const answer = await fetch(address);
  if (!answer.ok) {
    throw new Error(`the server answered ${answer.status}.`);
  }
  return (await answer.json()) as Explanation;
}

/** The store may hold what another version coded: then a thing is found by its words, and the difference is said. */
function told(box: HTMLElement, explanation: Explanation, coder: string): HTMLElement[] {
  const name = box.dataset["why"]!;
  const same = explanation.things.filter((thing) => thing.id?.startsWith(name[0]!) && thing.span.join("-") === box.dataset["span"]);
  const thing = same.find((one) => one.id === name) ?? same[0];
  const shown = explanation.coder === coder ? [] : [line("p", "soft small", `Told by ${explanation.coder}; the store holds what ${coder} coded.`)];
  if (!thing) {
    return [...shown, line("p", "small", "The coder at hand, with its theatres, no longer codes this from these words.")];
  }
  if (thing.points !== undefined) {
    shown.push(line("p", "small", `${Math.abs(thing.points)} points ${thing.points < 0 ? "short of" : "above"} what is needed.`));
  }
  return [...shown, reasons(thing.reasons), ...thing.fields.map((field) => fieldOf(field))];
}

function fieldOf(field: Thing["fields"][number]): HTMLElement {
  const part = line("div", "small", "");
  const head = line("p", "", "");
  head.append(line("b", "", field.field), ` ${field.value} `, line("span", "confidence", `${Math.round(field.confidence * 100)}%`));
  part.append(head, reasons(field.reasons));
  return part;
}

function reasons(all: Reason[]): HTMLElement {
  const list = line("ul", "reasons small", "");
  for (const reason of all) {
    const row = document.createElement("li");
    row.append(line("span", "weight", reason.weight === undefined ? "" : `${reason.weight > 0 ? "+" : ""}${reason.weight} `.replace("-", "\u2212")), reason.name);
    if (reason.words !== undefined) {
      const words = line("q", "", reason.words);
      words.dir = "auto";
      row.append(": ", words);
    }
    list.append(row);
  }
  return list;
}

function line<Name extends keyof HTMLElementTagNameMap>(name: Name, style: string, words: string): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = style;
  element.textContent = words;
  return element;
}
