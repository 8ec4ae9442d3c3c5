import {
  clampReach,
  drawLand,
  FURTHEST,
  followed,
  lawfulSpot,
  NEAREST,
  pointOf,
  spotAt,
  stateAt,
  stepSpot,
  viewOfState,
} from '@/components/map/pick-map';

const BAGHDAD = { latitude: 33.3128, longitude: 44.3615 };

it('gives back the spot under the point at which it stands', () => {
  const view = { ...BAGHDAD, reach: 0.3 };
  for (const spot of [BAGHDAD, { latitude: 36.2, longitude: 37.16 }, { latitude: 25.3, longitude: 51.5 }]) {
    const point = pointOf(view, spot);
    if (!point) throw new Error('out of view');
    const back = spotAt(view, point.x, point.y);
    expect(back?.latitude).toBeCloseTo(spot.latitude, 3);
    expect(back?.longitude).toBeCloseTo(spot.longitude, 3);
  }
  expect(pointOf(view, { latitude: -30, longitude: -100 })).toBeNull();
});

it('knows the state of a spot, and of none at sea', () => {
  expect([stateAt(BAGHDAD), stateAt({ latitude: 50.85, longitude: 4.35 })]).toEqual(['IQ', 'BE']);
  expect(stateAt({ latitude: 0, longitude: -30 })).toBeNull();
});

it('shows a state in full, and draws it', () => {
  const view = viewOfState('IQ');
  if (!view) throw new Error('no view');
  expect(drawLand(view).map(({ code }) => code)).toEqual(expect.arrayContaining(['IQ', 'IR', 'SY']));
  expect(viewOfState('XX')).toBeNull();
});

it('moves by arrows, less when zoomed in, round the globe and not past its poles', () => {
  const near = stepSpot({ ...BAGHDAD, reach: NEAREST }, BAGHDAD, 1, 0);
  const far = stepSpot({ ...BAGHDAD, reach: FURTHEST }, BAGHDAD, 1, 0);
  expect(near.longitude).toBeGreaterThan(BAGHDAD.longitude);
  expect(far.longitude - BAGHDAD.longitude).toBeGreaterThan(20 * (near.longitude - BAGHDAD.longitude));
  expect(lawfulSpot({ latitude: 95, longitude: 190 })).toEqual({ latitude: 90, longitude: -170 });
  expect(lawfulSpot({ latitude: -95, longitude: -190 })).toEqual({ latitude: -90, longitude: 170 });
});

it('turns the map after a spot that leaves it, and zooms within bounds', () => {
  const view = { ...BAGHDAD, reach: 0.05 };
  expect(followed(view, BAGHDAD)).toBe(view);
  const away = { latitude: 40, longitude: 60 };
  expect(followed(view, away)).toEqual({ ...away, reach: 0.05 });
  expect([clampReach(9), clampReach(0)]).toEqual([FURTHEST, NEAREST]);
});
