/** The density of a relationship as a small picture, drawn on the server; the words beside it say the same. */
import type { DensityAnswer } from '@/lib/domain/timeline-question';
import { densityPicture, STRIP_HEIGHT, STRIP_LINE } from '@/lib/timeline/density-paths';

const BARS = 180;
const TONES = [
  ['even', 'fill-tone-even'],
  ['good', 'fill-tone-good'],
  ['bad', 'fill-tone-bad'],
] as const;

export function DensityPicture({
  density,
  year,
  rtl = false,
}: {
  density: DensityAnswer;
  /** A year (`YYYY-01-01`) in words. */
  year: (day: string) => string;
  rtl?: boolean;
}) {
  const picture = densityPicture(density, BARS);
  if (!picture) return null;
  const { width, paths, years } = picture;
  const across = (at: number) => `${(((rtl ? width - at : at) / width) * 100).toFixed(2)}%`;
  return (
    <div>
      <svg
        aria-hidden
        viewBox={`0 0 ${width} ${STRIP_HEIGHT}`}
        preserveAspectRatio="none"
        className="block h-14 w-full rtl:-scale-x-100"
      >
        {TONES.map(([tone, look]) => (
          <path key={tone} d={paths[tone]} className={look} />
        ))}
        <rect x="0" y={STRIP_LINE} width={width} height="0.8" className="fill-edge" />
      </svg>
      <svg aria-hidden className="figures h-5 w-full fill-muted text-small">
        {years.map(({ year: number, at }) => (
          <text
            key={number}
            x={across(at)}
            y="15"
            textAnchor={rtl ? 'end' : 'start'}
            className="max-sm:even:hidden"
          >
            {year(`${String(number).padStart(4, '0')}-01-01`)}
          </text>
        ))}
      </svg>
    </div>
  );
}
