/** Which part of the world a place is shown in, and its land as paths. */
import {
  type GeoPermissibleObjects,
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoDistance,
  geoEqualEarth,
  geoPath,
} from 'd3-geo';
import { openThinPath } from './thin-path';
import { type Land, worldLands } from './world';

export const MAP_WIDTH = 640;
export const MAP_HEIGHT = 400;

/** Points of a path are at least so far apart, in the map's units, of which two are a pixel. */
const LEAST_STEP = 2;
/** The least and most that is shown round the middle, in radians: some 1,500 km, and a third of the globe. */
const [NEAREST, FURTHEST] = [0.24, 0.95];
/** Between what must be seen and the frame. */
const MARGIN = 1.25;

export interface MapPlace {
  latitude: number;
  longitude: number;
}

export interface MapDrawing {
  /** The place. */
  x: number;
  y: number;
  /** Land that is not shaded. */
  land: string;
  /** By the code of a state: its shape; '' where the map has none of it, as of very small ones. */
  states: Readonly<Record<string, string>>;
}

type Point = [number, number];

const DEGREE = Math.PI / 180;

/** The point between some points on the globe, and how far from it the furthest of them lies. */
function middleOf(points: readonly Point[]): { centre: Point; radius: number } {
  let [x, y, z] = [0, 0, 0];
  for (const [longitude, latitude] of points) {
    const [east, north] = [longitude * DEGREE, latitude * DEGREE];
    x += Math.cos(north) * Math.cos(east);
    y += Math.cos(north) * Math.sin(east);
    z += Math.sin(north);
  }
  const centre: Point = [Math.atan2(y, x) / DEGREE, Math.atan2(z, Math.hypot(x, y)) / DEGREE];
  return { centre, radius: Math.max(...points.map((point) => geoDistance(centre, point))) };
}

/** Round what must be seen; of places far apart the whole world, turned so that they stand about its middle. */
function projectionFor(seen: readonly Point[]): { projection: GeoProjection; near: Land[] } {
  const { centre, radius } = middleOf(seen);
  const wide = radius * MARGIN;
  const frame: [Point, Point] = [
    [0, 0],
    [MAP_WIDTH, MAP_HEIGHT],
  ];
  if (wide > FURTHEST) {
    const whole = geoEqualEarth().rotate([-centre[0], 0]);
    return { projection: whole.fitExtent(frame, { type: 'Sphere' }), near: [...worldLands()] };
  }
  const shown = Math.max(wide, NEAREST);
  // In this projection a circle of radius r about the centre has the radius 2 sin(r / 2) on paper.
  const projection = geoAzimuthalEqualArea()
    .rotate([-centre[0], -centre[1]])
    .scale(MAP_HEIGHT / 2 / (2 * Math.sin(shown / 2)))
    .translate([MAP_WIDTH / 2, MAP_HEIGHT / 2])
    .clipAngle(Math.min(shown * 2.2, 1.6) / DEGREE)
    .clipExtent(frame);
  const corner = shown * Math.hypot(1, MAP_WIDTH / MAP_HEIGHT) * 1.15;
  return {
    projection,
    near: worldLands().filter((land) => geoDistance(centre, land.centre) < land.reach + corner),
  };
}

function pathOf(projection: GeoProjection, shapes: readonly GeoPermissibleObjects[]): string {
  const thin = openThinPath(LEAST_STEP);
  const draw = geoPath(projection, thin);
  for (const shape of shapes) draw(shape);
  return thin.text();
}

function draw({ latitude, longitude }: MapPlace, codes: readonly string[]): MapDrawing {
  const place: Point = [longitude, latitude];
  const shaded = worldLands().filter(({ code }) => code !== null && codes.includes(code));
  const { projection, near } = projectionFor([place, ...shaded.map(({ centre }) => centre)]);
  const [x = 0, y = 0] = projection(place) ?? [];
  const states = shaded.map(({ code, shape }) => [code ?? '', pathOf(projection, [shape])] as const);
  const rest = near.filter(({ code }) => code === null || !codes.includes(code));
  return {
    x,
    y,
    land: pathOf(
      projection,
      rest.map(({ shape }) => shape),
    ),
    states: Object.fromEntries(states),
  };
}

/** Drawings that are kept, some ten kilobytes each: of the places at which most events are. */
const MOST_KEPT = 256;
const kept = new Map<string, MapDrawing>();

/**
 * A place among the states that it concerns. The same is drawn once and kept, as long as it is asked for now and then.
 *
 * @param codes of states to be shaded, two letters each; they are within the frame as far as they are not too far away
 */
export function drawMap(place: MapPlace, codes: readonly string[]): MapDrawing {
  const key = [place.latitude, place.longitude, ...codes].join(' ');
  const drawing = kept.get(key) ?? draw(place, codes);
  // What is asked for goes to the end, so that the first is what nobody has asked for longest.
  kept.delete(key);
  kept.set(key, drawing);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return drawing;
}
