/** The states of the world as shapes, from Natural Earth 1:110m by way of world-atlas (public domain). */
import { type ExtendedFeature, geoCentroid, geoDistance } from 'd3-geo';
import { feature } from 'topojson-client';
import countries from 'world-atlas/countries-110m.json';

type Ring = [number, number][];
type Shape = ExtendedFeature<
  { type: 'Polygon'; coordinates: Ring[] } | { type: 'MultiPolygon'; coordinates: Ring[][] }
>;

export interface Land {
  /** Two letters (ISO 3166-1), or null for land without a code of its own. */
  code: string | null;
  shape: Shape;
  /** Longitude and latitude in degrees. */
  centre: [number, number];
  /** How far its furthest point lies from the centre, in radians. */
  reach: number;
}

/** `IQ` of `368`: Unicode's locale data know the numbers of states as other spellings of their letters. */
function lettersOf(number: string | number | undefined): string | null {
  if (number === undefined) return null;
  const region = new Intl.Locale(`und-${String(number).padStart(3, '0')}`).region ?? '';
  return /^[A-Z]{2}$/.test(region) ? region : null;
}

function landOf(shape: Shape): Land {
  const { geometry } = shape;
  const centre = geoCentroid(shape);
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const distances = polygons.flatMap(([outline = []]) => outline.map((point) => geoDistance(centre, point)));
  return { code: lettersOf(shape.id), shape, centre, reach: Math.max(...distances) };
}

let lands: readonly Land[] | null = null;

/** All land, worked out once. */
export function worldLands(): readonly Land[] {
  lands ??= readLands();
  return lands;
}

function readLands(): Land[] {
  // The file's own types are those of any JSON; each of its objects is a collection of shapes.
  const world = countries as unknown as Parameters<typeof feature>[0];
  const all = feature(world, 'countries') as unknown as { features: Shape[] };
  return all.features.map(landOf);
}
