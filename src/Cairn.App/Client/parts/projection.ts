/** A stretch of the map in its units: hundredths of a degree of Web Mercator, as in world.mjs and MapProjection.cs. */
export type View = { x: number; y: number; width: number; height: number };

const limit = 84;

export function project(longitude: number, latitude: number): [number, number] {
  const bounded = Math.max(-limit, Math.min(limit, latitude));
  return [longitude * 100, (-Math.log(Math.tan(Math.PI / 4 + (bounded * Math.PI) / 360)) * 180 * 100) / Math.PI];
}

export function unproject(x: number, y: number): [number, number] {
  return [x / 100, ((2 * Math.atan(Math.exp((-y * Math.PI) / 18000)) - Math.PI / 2) * 180) / Math.PI];
}

/** A circle on the ground as a ring of points. */
export function circle(longitude: number, latitude: number, kilometres: number): [number, number][] {
  const dLatitude = kilometres / 111.32;
  const dLongitude = dLatitude / Math.cos((latitude * Math.PI) / 180);
  return Array.from({ length: 65 }, (_, i) => {
    const angle = (i / 64) * 2 * Math.PI;
    return [longitude + dLongitude * Math.cos(angle), latitude + dLatitude * Math.sin(angle)];
  });
}
