import { project, unproject, type View } from "./projection";

/** A place as the server wrote it into the drawing. */
export type Place = { key: string; name: string; count: number; longitude: number; latitude: number; radiusKm: number; ring: [number, number][]; extent: string; href: string; tone: string; pixels: number };

/** What a map can do, whichever way it is drawn. */
export type Surface = { light(key: string | null, moveTo: boolean): void; zoom(factor: number): void; all(): void };

/** The map of a page: the drawing that the server sent can be moved and zoomed; where the machine has WebGL, MapLibre takes over. */
export async function map(figure: HTMLElement): Promise<void> {
  const frame = figure.querySelector<HTMLElement>(".map-frame")!;
  const svg = frame.querySelector<SVGSVGElement>("svg")!;
  const note = frame.querySelector<HTMLElement>(".map-note")!;
  const places = [...svg.querySelectorAll<SVGAElement>("a[data-place]")].map(read);
  let surface: Surface = drawing(svg, note);

  if (figure.dataset["map"] !== "drawing" && hasWebGl()) {
    try {
      const { chart } = await import("./maplibre");
      surface = await chart(frame, svg, places, note);
      frame.dataset["drawn"] = "webgl";
    } catch (error) {
      console.warn("The map stays a drawing:", error);
    }
  }
  frame.dataset["drawn"] ??= "svg";

  const tools = frame.querySelector<HTMLElement>(".map-tools")!;
  tools.hidden = false;
  tools.addEventListener("click", (event) => {
    const act = (event.target as HTMLElement).closest<HTMLElement>("[data-zoom]")?.dataset["zoom"];
    if (act === "all") {
      surface.all();
    } else if (act) {
      surface.zoom(act === "in" ? 1.6 : 1 / 1.6);
    }
  });
  document.addEventListener("cairn:entry", (event) => {
    const key = (event as CustomEvent<HTMLElement>).detail.dataset["place"] ?? null;
    surface.light(key, true);
    const place = places.find((one) => one.key === key);
    note.textContent = place ? describe(place) : "No place on the map";
  });
}

export function describe(place: Place): string {
  return `${place.name}: ${place.count} ${place.count === 1 ? "event" : "events"}${place.extent}`;
}

function read(link: SVGAElement): Place {
  const data = link.dataset;
  return {
    key: data["place"]!,
    name: data["name"]!,
    count: Number(data["count"]),
    longitude: Number(data["lon"]),
    latitude: Number(data["lat"]),
    radiusKm: Number(data["radius"]),
    ring: (data["ring"] ?? "").split(" ").filter(Boolean).map((point) => point.split(",").map(Number) as [number, number]),
    extent: data["extent"] ?? "",
    href: link.getAttribute("href")!,
    tone: link.getAttribute("class") ?? "",
    pixels: Number(link.querySelector<SVGElement>(".point")!.dataset["px"]),
  };
}

/** Software that stands in for a graphics card would be slower than the drawing. */
function hasWebGl(): boolean {
  try {
    return document.createElement("canvas").getContext("webgl2", { failIfMajorPerformanceCaveat: true }) !== null;
  } catch {
    return false;
  }
}

/** The server's drawing, made movable: its view box is the state, and what has a size in pixels is sized again after each change. */
function drawing(svg: SVGSVGElement, note: HTMLElement): Surface {
  const first = box(svg);
  let view: View = { ...first };
  const links = [...svg.querySelectorAll<SVGAElement>("a[data-place]")];

  const show = () => {
    svg.setAttribute("viewBox", `${view.x} ${view.y} ${view.width} ${view.height}`);
    const unit = Math.min(view.width / svg.clientWidth, view.height / svg.clientHeight);
    for (const text of svg.querySelectorAll<SVGTextElement>("text")) {
      const [x, y] = project(Number(text.dataset["lon"]), Number(text.dataset["lat"]));
      text.setAttribute("font-size", String(11 * unit));
      text.setAttribute("stroke-width", String(3 * unit));
      text.setAttribute("x", String(x + Number(text.dataset["px"]) * unit));
      text.setAttribute("y", String(y + 4 * unit));
    }
    for (const point of svg.querySelectorAll<SVGCircleElement>(".point")) {
      point.setAttribute("r", String(Number(point.dataset["px"]) * unit));
    }
  };
  const zoomAt = (factor: number, fx: number, fy: number) => {
    const width = Math.min(36000, Math.max(60, view.width / factor));
    const height = (width * view.height) / view.width;
    view = { x: view.x + (view.width - width) * fx, y: view.y + (view.height - height) * fy, width, height };
    show();
  };

  svg.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey && !event.shiftKey) {
        return;
      }
      event.preventDefault();
      const bounds = svg.getBoundingClientRect();
      zoomAt(event.deltaY < 0 ? 1.25 : 0.8, (event.clientX - bounds.left) / bounds.width, (event.clientY - bounds.top) / bounds.height);
    },
    { passive: false },
  );
  let grip: { x: number; y: number; moved: boolean } | null = null;
  svg.addEventListener("pointerdown", (event) => {
    grip = { x: event.clientX, y: event.clientY, moved: false };
  });
  svg.addEventListener("pointermove", (event) => {
    if (!grip || event.buttons === 0) {
      grip = null;
      return;
    }
    const dx = event.clientX - grip.x;
    const dy = event.clientY - grip.y;
    if (!grip.moved && Math.hypot(dx, dy) < 4) {
      return;
    }
    const unit = Math.min(view.width / svg.clientWidth, view.height / svg.clientHeight);
    grip = { x: event.clientX, y: event.clientY, moved: true };
    svg.setPointerCapture(event.pointerId);
    view = { ...view, x: view.x - dx * unit, y: view.y - dy * unit };
    show();
  });
  svg.addEventListener("dragstart", (event) => event.preventDefault());
  svg.addEventListener(
    "click",
    (event) => {
      if (grip?.moved) {
        event.preventDefault();
        event.stopPropagation();
      }
      grip = null;
    },
    true,
  );
  for (const link of links) {
    const say = () => (note.textContent = describe(read(link)));
    link.addEventListener("pointerenter", say);
    link.addEventListener("focus", say);
  }
  new ResizeObserver(show).observe(svg);

  return {
    light(key, moveTo) {
      links.forEach((link) => link.classList.toggle("lit", link.dataset["place"] === key));
      const link = links.find((one) => one.dataset["place"] === key);
      if (!link) {
        return;
      }
      link.parentNode!.append(link);
      const [x, y] = project(Number(link.dataset["lon"]), Number(link.dataset["lat"]));
      const inside = x > view.x && x < view.x + view.width && y > view.y && y < view.y + view.height;
      if (moveTo && !inside) {
        view = { ...view, x: x - view.width / 2, y: y - view.height / 2 };
        show();
      }
    },
    zoom: (factor) => zoomAt(factor, 0.5, 0.5),
    all() {
      view = { ...first };
      show();
    },
  };
}

export function box(svg: SVGSVGElement): View {
  const { x, y, width, height } = svg.viewBox.baseVal;
  return { x, y, width, height };
}

export function bounds(view: View): [[number, number], [number, number]] {
  return [unproject(view.x, view.y + view.height), unproject(view.x + view.width, view.y)];
}
