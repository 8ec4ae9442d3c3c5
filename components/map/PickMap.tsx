'use client';
/** The map itself: a press sets the spot, arrows move it, plus and minus zoom. */
import { useMemo } from 'react';
import { MAP_HEIGHT, MAP_WIDTH, type MapPlace } from './draw-map';
import { clampReach, drawLand, followed, pointOf, spotAt, stepSpot, type View } from './pick-map';

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};
const ZOOM: Readonly<Record<string, number>> = { '+': 1 / 1.5, '=': 1 / 1.5, '-': 1.5, '−': 1.5 };
/** With Shift an arrow moves as far as this many without. */
const FAST = 5;

export function PickMap({
  view,
  spot,
  shaded,
  label,
  onView,
  onSpot,
}: {
  view: View;
  spot: MapPlace | null;
  /** The state that the place says it is in. */
  shaded: string | null;
  /** What it is, and how it is used. */
  label: string;
  onView: (view: View) => void;
  onSpot: (spot: MapPlace) => void;
}) {
  const land = useMemo(() => drawLand(view), [view]);
  const point = spot && pointOf(view, spot);
  const press = (event: React.KeyboardEvent<SVGSVGElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = ARROWS[event.key];
    const zoom = ZOOM[event.key];
    if (!arrow && !zoom) return;
    event.preventDefault();
    if (zoom) {
      onView({ ...(spot ?? view), reach: clampReach(view.reach * zoom) });
      return;
    }
    const [east = 0, north = 0] = arrow ?? [];
    const far = event.shiftKey ? FAST : 1;
    const next = stepSpot(view, spot ?? view, east * far, north * far);
    onSpot(next);
    onView(followed(view, next));
  };
  const click = (event: React.MouseEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * MAP_WIDTH;
    const y = ((event.clientY - box.top) / box.height) * MAP_HEIGHT;
    const found = spotAt(view, x, y);
    if (found) onSpot(found);
  };
  return (
    <svg
      role="application"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it is moved by arrows like a slider, in two directions
      tabIndex={0}
      viewBox={`0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`}
      // Left is west in every script.
      direction="ltr"
      className="mx-auto block h-auto w-[min(100%,72vh)] cursor-crosshair touch-manipulation rounded-medium"
      onKeyDown={press}
      onClick={click}
    >
      <rect width={MAP_WIDTH} height={MAP_HEIGHT} className="fill-raised" />
      <g className="stroke-raised" strokeWidth="1" strokeLinejoin="round">
        {land.map(({ key, code, path }) => (
          <path
            key={key}
            d={path}
            className={code !== null && code === shaded ? 'fill-accent' : 'fill-line'}
            fillOpacity={code !== null && code === shaded ? 0.3 : 1}
          />
        ))}
      </g>
      {point ? (
        <>
          <circle cx={point.x} cy={point.y} r="16" className="fill-accent" fillOpacity="0.2" />
          <circle cx={point.x} cy={point.y} r="7" className="fill-accent stroke-paper" strokeWidth="2.5" />
        </>
      ) : null}
    </svg>
  );
}
