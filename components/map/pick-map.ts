/** A map on which a spot is chosen: which part of the world it shows, its land, and the spot under a point of it. */
import { type GeoProjection, geoAzimuthalEqualArea, geoContains, geoDistance, geoPath } from 'd3-geo';
import { MAP_HEIGHT, MAP_WIDTH, type MapPlace } from './draw-map';
import { openThinPath } from './thin-path';
import { worldLands } from './world';

/** What is shown: round which point, in degrees, and how far to the upper edge, in radians. */
export interface View extends MapPlace {
  reach: number;
}

/** From some 60 km to a third of the globe. */
export const [NEAREST, FURTHEST] = [0.01, 1.05] as const;
const LEAST_STEP = 1.5;
const DEGREE = 180 / Math.PI;

export const clampReach = (reach: number) => Math.min(FURTHEST, Math.max(NEAREST, reach));

/** A spot as the globe knows it: longitudes from −180 to 180, latitudes to the poles, four decimals (about 11 m). */
export function lawfulSpot({ latitude, longitude }: MapPlace): MapPlace {
  const round = (degrees: number) => Math.round(degrees * 1e4) / 1e4;
  const turned = ((((longitude + 180) % 360) + 360) % 360) - 180;
  return { latitude: round(Math.min(90, Math.max(-90, latitude))), longitude: round(turned) };
}

export function projectionOf({ latitude, longitude, reach }: View): GeoProjection {
  return geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .scale(MAP_HEIGHT / 2 / (2 * Math.sin(reach / 2)))
    .translate([MAP_WIDTH / 2, MAP_HEIGHT / 2])
    .clipAngle(Math.min(reach * 2.2, 2.4) * DEGREE)
    .clipExtent([
      [0, 0],
      [MAP_WIDTH, MAP_HEIGHT],
    ]);
}

/** The land that is in view, each state with its outline. */
export function drawLand(view: View): { key: string; code: string | null; path: string }[] {
  const projection = projectionOf(view);
  const corner = view.reach * Math.hypot(1, MAP_WIDTH / MAP_HEIGHT) * 1.15;
  const centre: [number, number] = [view.longitude, view.latitude];
  return worldLands().flatMap(({ code, shape, centre: middle, reach }, index) => {
    if (geoDistance(centre, middle) > reach + corner) return [];
    const thin = openThinPath(LEAST_STEP);
    geoPath(projection, thin)(shape);
    const path = thin.text();
    return path === '' ? [] : [{ key: `${code ?? ''} ${index}`, code, path }];
  });
}

/** Where a spot stands on the map, or null where it is out of view. */
export function pointOf(view: View, { latitude, longitude }: MapPlace): { x: number; y: number } | null {
  const [x = Number.NaN, y = Number.NaN] = projectionOf(view)([longitude, latitude]) ?? [];
  const seen = x >= 0 && y >= 0 && x <= MAP_WIDTH && y <= MAP_HEIGHT;
  return seen ? { x, y } : null;
}

/** The spot under a point of the map, in its own units; null beyond the globe. */
export function spotAt(view: View, x: number, y: number): MapPlace | null {
  const [longitude = Number.NaN, latitude = Number.NaN] = projectionOf(view).invert?.([x, y]) ?? [];
  return Number.isFinite(longitude) && Number.isFinite(latitude) ? lawfulSpot({ latitude, longitude }) : null;
}

/** The code of the state in which a spot lies, as coarsely as the map is drawn; null at sea. */
export function stateAt({ latitude, longitude }: MapPlace): string | null {
  return worldLands().find(({ shape }) => geoContains(shape, [longitude, latitude]))?.code ?? null;
}

/** A state in full, or null where the map has none of it. */
export function viewOfState(code: string): View | null {
  const land = worldLands().find((each) => each.code === code);
  if (!land) return null;
  const [longitude, latitude] = land.centre;
  return { latitude, longitude, reach: clampReach(land.reach * 1.2) };
}

/** One step of an arrow key: a fortieth of what is shown, so that it is small when zoomed in. */
export function stepSpot(view: View, spot: MapPlace, east: number, north: number): MapPlace {
  const step = (view.reach * 2 * DEGREE) / 40;
  // Towards the poles the meridians run together, and a step to the side is as wide as one upwards.
  const wide = step / Math.max(0.1, Math.cos(spot.latitude / DEGREE));
  return lawfulSpot({ latitude: spot.latitude + north * step, longitude: spot.longitude + east * wide });
}

/** The view with the spot in it: turned so that it stands in the middle where it had left it. */
export function followed(view: View, spot: MapPlace): View {
  const point = pointOf(view, spot);
  const margin = 24;
  const inside =
    point !== null &&
    point.x > margin &&
    point.y > margin &&
    point.x < MAP_WIDTH - margin &&
    point.y < MAP_HEIGHT - margin;
  return inside ? view : { ...spot, reach: view.reach };
}
