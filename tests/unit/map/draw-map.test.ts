import fc from 'fast-check';
import { drawMap, MAP_HEIGHT, MAP_WIDTH } from '@/components/map/draw-map';
import { worldLands } from '@/components/map/world';

const BAGHDAD = { latitude: 33.3152, longitude: 44.3661 };

/** The places of a path of moves and relative steps. */
function pointsOf(path: string): [number, number][] {
  return path.split('M').flatMap((outline) => {
    const [first = '', steps = ''] = outline.replace('z', '').split('l');
    if (first === '') return [];
    let [x = 0, y = 0] = first.split(' ').map(Number);
    const numbers = steps.split(' ').map(Number);
    const points: [number, number][] = [[x, y]];
    for (let index = 0; index + 1 < numbers.length; index += 2) {
      x += numbers[index] ?? 0;
      y += numbers[index + 1] ?? 0;
      points.push([x, y]);
    }
    return points;
  });
}

/** Whether a point lies within a path, by the crossings of a ray. */
function isWithin(path: string, x: number, y: number): boolean {
  let inside = false;
  for (const outline of path.split('M').filter(Boolean)) {
    const points = pointsOf(`M${outline}`);
    for (const [index, [ax, ay]] of points.entries()) {
      const [bx, by] = points[(index + 1) % points.length] ?? [0, 0];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}

describe('the map of an event', () => {
  it('knows nearly every state by its two letters', () => {
    const codes = worldLands().flatMap(({ code }) => code ?? []);
    expect(new Set(codes).size).toBeGreaterThan(170);
    for (const code of ['IQ', 'JO', 'US', 'BE', 'TR', 'IR']) expect(codes).toContain(code);
  });

  it('shows Baghdad within the shape of Iraq', () => {
    const { x, y, states } = drawMap(BAGHDAD, ['IQ']);
    expect(isWithin(states.IQ ?? '', x, y)).toBe(true);
  });

  it('shows the whole world where place and parties are far apart', () => {
    const { x, y, states, land } = drawMap(BAGHDAD, ['IQ', 'US']);
    expect(isWithin(states.IQ ?? '', x, y)).toBe(true);
    expect(states.US).not.toBe('');
    // A page may carry so much of picture, before it is packed.
    expect(land.length).toBeLessThan(40_000);
  });

  it('draws any place within the frame, and land nowhere but there', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -90, max: 90, noNaN: true }),
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.constantFrom([], ['IQ'], ['RU', 'FJ'], ['XX']),
        (latitude, longitude, codes) => {
          const { x, y, land } = drawMap({ latitude, longitude }, codes);
          const all: [number, number][] = [[x, y], ...pointsOf(land)];
          const outside = all.filter(
            ([left, top]) => left < -1 || left > MAP_WIDTH + 1 || top < -1 || top > MAP_HEIGHT + 1,
          );
          expect(outside).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });
});
