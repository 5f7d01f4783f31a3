import { Map as MapLibre, Marker, setWorkerUrl, type GeoJSONSource, type StyleSpecification } from "maplibre-gl";
import type { Feature, FeatureCollection } from "geojson";
import { bounds, box, describe, type Place, type Surface } from "./map";
import { circle } from "./projection";
import { colour, onTheme } from "./theme";

/** The base map as the build writes it. */
type World = { land: Feature; borders: Feature };

/** The same map drawn by MapLibre: smooth where the machine has WebGL. The drawing stays for print and for reading aloud. */
export async function chart(frame: HTMLElement, svg: SVGSVGElement, places: Place[], note: HTMLElement): Promise<Surface> {
  setWorkerUrl(new URL("/built/maplibre-gl-worker.mjs", location.href).href);
  const world = (await (await fetch("/built/world.json")).json()) as World;
  const holder = document.createElement("div");
  holder.className = "map-gl";
  holder.setAttribute("aria-hidden", "true");
  frame.insertBefore(holder, svg.nextSibling);
  const extent = bounds(box(svg));

  const map = new MapLibre({
    container: holder,
    style: style(world, places),
    bounds: extent,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    keyboard: false,
    cooperativeGestures: false,
    scrollZoom: false,
    maxZoom: 12,
    renderWorldCopies: false,
    fadeDuration: 0,
  });
  map.touchZoomRotate.disableRotation();
  await new Promise<void>((resolve, reject) => {
    map.once("load", () => resolve());
    map.once("error", (event) => reject(event.error as Error));
  });
  svg.classList.add("behind");

  // Held keys zoom with the wheel; a plain wheel goes on scrolling the page.
  holder.addEventListener("wheel", (event) => (event.ctrlKey || event.shiftKey ? map.scrollZoom.enable() : map.scrollZoom.disable()), { capture: true });

  for (const text of svg.querySelectorAll<SVGTextElement>("text")) {
    const label = document.createElement("span");
    label.className = `map-label ${text.getAttribute("class")}`;
    label.textContent = text.textContent;
    const beside = Number(text.dataset["px"]);
    new Marker({ element: label, anchor: beside > 0 ? "left" : "center", offset: [beside, 0] }).setLngLat([Number(text.dataset["lon"]), Number(text.dataset["lat"])]).addTo(map);
  }
  map.on("mousemove", "points", (event) => {
    map.getCanvas().style.cursor = "pointer";
    const place = places[Number(event.features?.[0]?.properties["index"])];
    note.textContent = place ? describe(place) : "";
  });
  map.on("mouseleave", "points", () => (map.getCanvas().style.cursor = ""));
  map.on("click", "points", (event) => {
    const place = places[Number(event.features?.[0]?.properties["index"])];
    if (place) {
      location.href = place.href;
    }
  });
  onTheme(() => paint(map, places));

  return {
    light(key, moveTo) {
      map.setFilter("lit", ["==", ["get", "key"], key ?? ""]);
      const place = places.find((one) => one.key === key);
      if (place && moveTo && !map.getBounds().contains([place.longitude, place.latitude])) {
        map.easeTo({ center: [place.longitude, place.latitude], duration: matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 400 });
      }
    },
    zoom: (factor) => map.zoomTo(map.getZoom() + Math.log2(factor), { duration: 0 }),
    all: () => map.fitBounds(extent, { duration: 0 }),
  };
}

function style(world: World, places: Place[]): StyleSpecification {
  return {
    version: 8,
    sources: {
      land: { type: "geojson", data: world.land },
      borders: { type: "geojson", data: world.borders },
      lines: { type: "geojson", data: graticule() },
      places: { type: "geojson", data: points(places) },
      rings: { type: "geojson", data: rings(places) },
    },
    layers: [
      { id: "sea", type: "background" },
      { id: "land", type: "fill", source: "land" },
      { id: "coast", type: "line", source: "land", paint: { "line-width": 0.8 } },
      { id: "borders", type: "line", source: "borders", paint: { "line-width": 0.8 } },
      { id: "lines", type: "line", source: "lines", paint: { "line-width": 0.5, "line-opacity": 0.45 } },
      { id: "ring-fill", type: "fill", source: "rings", paint: { "fill-opacity": 0.06 } },
      { id: "rings", type: "line", source: "rings", paint: { "line-width": 1, "line-dasharray": [4, 3] } },
      { id: "points", type: "circle", source: "places", paint: { "circle-radius": ["get", "pixels"], "circle-color": ["get", "colour"], "circle-opacity": 0.72, "circle-stroke-width": 1 } },
      { id: "lit", type: "circle", source: "places", filter: ["==", ["get", "key"], ""], paint: { "circle-radius": ["+", ["get", "pixels"], 2], "circle-color": ["get", "colour"], "circle-stroke-width": 2.5 } },
    ],
  };
}

/** Gives every layer the colours of the present theme. */
function paint(map: MapLibre, places: Place[]): void {
  map.setPaintProperty("sea", "background-color", colour("sea"));
  map.setPaintProperty("land", "fill-color", colour("land"));
  map.setPaintProperty("coast", "line-color", colour("border"));
  map.setPaintProperty("borders", "line-color", colour("border"));
  map.setPaintProperty("lines", "line-color", colour("border"));
  map.setPaintProperty("ring-fill", "fill-color", colour("ring"));
  map.setPaintProperty("rings", "line-color", colour("ring"));
  map.setPaintProperty("points", "circle-stroke-color", colour("sheet"));
  map.setPaintProperty("lit", "circle-stroke-color", colour("ink"));
  map.getSource<GeoJSONSource>("places")?.setData(points(places));
}

function points(places: Place[]): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: places.map((place, index) => ({
      type: "Feature",
      properties: { index, key: place.key, pixels: place.pixels, colour: colour(place.tone) || colour("accent") },
      geometry: { type: "Point", coordinates: [place.longitude, place.latitude] },
    })),
  };
}

function rings(places: Place[]): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: places
      .filter((place) => place.ring.length > 0 || (place.radiusKm > 0 && place.radiusKm <= 250))
      .map((place) => ({ type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [outline(place)] } })),
  };
}

/** The closed line around an area: as a theatre draws it, else a circle of its radius. */
function outline(place: Place): [number, number][] {
  return place.ring.length > 0 ? [...place.ring, place.ring[0]!] : circle(place.longitude, place.latitude, place.radiusKm);
}

function graticule(): FeatureCollection {
  const lines: [number, number][][] = [];
  for (let longitude = -180; longitude <= 180; longitude += 5) {
    lines.push([[longitude, -84], [longitude, 84]]);
  }
  for (let latitude = -80; latitude <= 80; latitude += 5) {
    lines.push([[-180, latitude], [180, latitude]]);
  }
  return { type: "FeatureCollection", features: [{ type: "Feature", properties: {}, geometry: { type: "MultiLineString", coordinates: lines } }] };
}
