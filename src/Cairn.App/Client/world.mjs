// Draws the base map: land and borders, as a picture that pages carry before and without any script, and as GeoJSON for MapLibre.
import { merge, mesh } from "topojson-client";

const limit = 84;
const antarctica = "010";

/** Degrees to the picture's units, hundredths of a degree of Web Mercator; the same projection as Cairn.App.Web.MapProjection. */
function project([longitude, latitude]) {
  const bounded = Math.max(-limit, Math.min(limit, latitude));
  const mercator = (Math.log(Math.tan(Math.PI / 4 + (bounded * Math.PI) / 360)) * 180) / Math.PI;
  return [Math.round(longitude * 100), Math.round(-mercator * 100)];
}

/** A line that steps over the date line goes on beyond 180 degrees, and is given once more a turn of the earth away. */
function unrolled(line) {
  let turn = 0;
  const points = line.map(([longitude, latitude], i) => {
    if (i > 0) {
      const step = longitude - line[i - 1][0];
      turn += step > 180 ? -360 : step < -180 ? 360 : 0;
    }
    return [Math.round((longitude + turn) * 100) / 100, Math.round(latitude * 100) / 100];
  });
  const longitudes = points.map(([longitude]) => longitude);
  const shift = Math.max(...longitudes) > 180 ? -360 : Math.min(...longitudes) < -180 ? 360 : 0;
  return shift === 0 ? [points] : [points, points.map(([longitude, latitude]) => [longitude + shift, latitude])];
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

export function baseMap(atlas) {
  const countries = atlas.objects.countries.geometries.filter((country) => country.id !== antarctica);
  // A polygon's rings are unrolled one by one: none of the earth's lakes and enclaves lies across the date line.
  const land = merge(atlas, countries).coordinates.flatMap(([outer, ...holes]) =>
    unrolled(outer).map((ring, i) => (i === 0 ? [ring, ...holes.flatMap((hole) => unrolled(hole).slice(0, 1))] : [ring])),
  );
  const borders = mesh(atlas, atlas.objects.countries, (a, b) => a !== b).coordinates.flatMap(unrolled);
  return { land, borders };
}

export function worldSvg({ land, borders }) {
  const filled = land.flatMap((polygon) => polygon.map((ring) => path(ring, true))).join("");
  const drawn = borders.map((line) => path(line, false)).join("");
  return `<svg xmlns="http://www.w3.org/2000/svg"><path id="land" d="${filled}"/><path id="borders" d="${drawn}" fill="none" vector-effect="non-scaling-stroke"/></svg>\n`;
}

export function worldJson({ land, borders }) {
  return JSON.stringify({
    land: { type: "Feature", properties: {}, geometry: { type: "MultiPolygon", coordinates: land } },
    borders: { type: "Feature", properties: {}, geometry: { type: "MultiLineString", coordinates: borders } },
  });
}
