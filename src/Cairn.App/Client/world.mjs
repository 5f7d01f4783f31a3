// Draws the base map that pages carry before, and without, any script: land and borders in Web Mercator, in hundredths of a degree.
import { merge, mesh } from "topojson-client";

const limit = 84;

/** Degrees to the map's units; the same projection as Cairn.App.Web.MapProjection. */
export function project([longitude, latitude]) {
  const bounded = Math.max(-limit, Math.min(limit, latitude));
  const mercator = (Math.log(Math.tan(Math.PI / 4 + (bounded * Math.PI) / 360)) * 180) / Math.PI;
  return [Math.round(longitude * 100), Math.round(-mercator * 100)];
}

function path(line, closed) {
  let text = "";
  let previous;
  for (const point of line.map(project)) {
    if (!previous) {
      text = `M${point[0]} ${point[1]}`;
    } else {
      const [dx, dy] = [point[0] - previous[0], point[1] - previous[1]];
      if (dx === 0 && dy === 0) {
        continue;
      }
      text += `l${dx}${dy < 0 ? dy : ` ${dy}`}`;
    }
    previous = point;
  }
  return closed ? `${text}z` : text;
}

export function worldSvg(atlas) {
  const countries = atlas.objects.countries.geometries.filter((country) => country.id !== "010");
  const land = merge(atlas, countries).coordinates.flatMap((polygon) => polygon.map((ring) => path(ring, true))).join("");
  const borders = mesh(atlas, atlas.objects.countries, (a, b) => a !== b).coordinates.map((line) => path(line, false)).join("");
  return `<svg xmlns="http://www.w3.org/2000/svg"><path id="land" d="${land}"/><path id="borders" d="${borders}" fill="none" vector-effect="non-scaling-stroke"/></svg>\n`;
}
