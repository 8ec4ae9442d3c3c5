/** Where an event took place: a point on a quiet map, the states of the parties faintly in their hues. */
import { drawMap, MAP_HEIGHT, MAP_WIDTH, type MapPlace } from './draw-map';

export interface MapParty {
  /** Two letters (ISO 3166-1). */
  code: string;
  side: 'a' | 'b';
}

const FILL = { a: 'fill-party-a', b: 'fill-party-b' } as const;

export function PlaceMap({
  place,
  parties,
  label,
}: {
  place: MapPlace;
  parties: readonly MapParty[];
  /** What is seen, in a sentence: the picture's name for those who do not see it. */
  label: string;
}) {
  const { x, y, land, states } = drawMap(
    place,
    parties.map(({ code }) => code),
  );
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`}
      className="block h-auto w-full rounded-medium"
    >
      <rect width={MAP_WIDTH} height={MAP_HEIGHT} className="fill-raised" />
      <g className="stroke-raised" strokeWidth="1" strokeLinejoin="round">
        <path d={land} className="fill-line" />
        {parties.map(({ code, side }) => (
          <g key={code}>
            <path d={states[code]} className="fill-line" />
            <path d={states[code]} className={FILL[side]} fillOpacity="0.35" />
          </g>
        ))}
      </g>
      <circle cx={x} cy={y} r="16" className="fill-accent" fillOpacity="0.2" />
      <circle cx={x} cy={y} r="7" className="fill-accent stroke-paper" strokeWidth="2.5" />
    </svg>
  );
}
