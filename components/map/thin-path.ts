/** The path of an SVG with only as many points as a picture of its size can show. */

/** What d3-geo draws into, and the path drawn so far. */
export interface ThinPath {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  closePath(): void;
  arc(): void;
  beginPath(): void;
  text(): string;
}

/**
 * Writes relative steps in whole units. Points nearer than `least` to the one before are left out, and outlines of
 * which fewer than three points are left.
 */
export function openThinPath(least: number): ThinPath {
  const outlines: string[] = [];
  let points: [number, number][] = [];
  const end = (close: boolean) => {
    const [first, ...rest] = points;
    points = [];
    if (!first || rest.length < 2) return;
    // From the rounded place, so that roundings do not add up.
    let [x, y] = [Math.round(first[0]), Math.round(first[1])];
    const steps = rest.map(([toX, toY]) => {
      const [dx, dy] = [Math.round(toX - x), Math.round(toY - y)];
      [x, y] = [x + dx, y + dy];
      return `${dx} ${dy}`;
    });
    outlines.push(`M${Math.round(first[0])} ${Math.round(first[1])}l${steps.join(' ')}${close ? 'z' : ''}`);
  };
  return {
    beginPath() {},
    arc() {},
    moveTo(x, y) {
      end(false);
      points = [[x, y]];
    },
    lineTo(x, y) {
      const [lastX, lastY] = points.at(-1) ?? [Number.NaN, Number.NaN];
      if (!(Math.hypot(x - lastX, y - lastY) < least)) points.push([x, y]);
    },
    closePath: () => end(true),
    text() {
      end(false);
      return outlines.join('');
    },
  };
}
