/**
 * Posts over time: beside each post in words a strip of one axis that all share. What is surely held is full, what may
 * be is pale; a post without a known end runs on with an arrow. The words say the same, so the strips are hidden from
 * those who hear the page.
 */
import { LISTS_REACH } from '@/lib/domain/affiliation';
import { civilDayOfNumber, isoDay, numberOfIso } from '@/lib/domain/civil-date';
import { spanOfTenure, type TenureSpan } from '@/lib/timeline/tenure';
import { roundYears } from '@/lib/timeline/years';
import { formatYear } from '../../../messages/format';
import { directionNow } from '../../../messages/locale';

const HEIGHT = 28;
const [TOP, THICK] = [9, 10];
/** Years to write under the axis. */
const MOST_YEARS = 6;
/** Percent of the axis that the shortest post is wide. */
const LEAST = 0.8;

/** Days, and the years that are written along them. */
export interface PostAxis {
  from: number;
  to: number;
  years: number[];
}

const firstDayOf = (year: number) => isoDay(year, 1, 1);

/** From the first year of the earliest to the last of the latest; null where there are not two to compare. */
export function axisOf(spans: readonly (TenureSpan | null)[]): PostAxis | null {
  const drawn = spans.filter((span) => span !== null);
  if (drawn.length < 2) return null;
  const first = civilDayOfNumber(Math.min(...drawn.map(({ from }) => from))).year;
  const last = civilDayOfNumber(Math.max(...drawn.map(({ to }) => to)) - 1).year;
  return {
    from: numberOfIso(firstDayOf(first)),
    to: numberOfIso(isoDay(last, 12, 31)) + 1,
    years: roundYears(first, last, MOST_YEARS),
  };
}

/** The span of a post as of today. */
export const postSpan = (post: { from: string | null; to: string | null }, today: string) =>
  spanOfTenure(post, today, LISTS_REACH);

const percent = (axis: PostAxis, day: number) => ((day - axis.from) / (axis.to - axis.from)) * 100;
const at = (value: number) => `${value.toFixed(2)}%`;

/** @param of where each year stands, in percent of the axis */
function Years({ axis, height, of }: { axis: PostAxis; height: number; of: (year: number) => number }) {
  return axis.years.map((year) => {
    const x = at(of(year));
    return <line key={year} x1={x} x2={x} y1="0" y2={height} className="stroke-line" />;
  });
}

export function PostStrip({
  axis,
  span,
  confirmed,
}: {
  axis: PostAxis;
  span: TenureSpan;
  confirmed: boolean;
}) {
  const of = (year: number) => percent(axis, numberOfIso(firstDayOf(year)));
  const fill = confirmed ? 'fill-accent' : 'fill-edge';
  const [from, surelyFrom, surelyTo, to] = [span.from, span.surelyFrom, span.surelyTo, span.to].map((day) =>
    percent(axis, day),
  ) as [number, number, number, number];
  return (
    <svg aria-hidden width="100%" height={HEIGHT} className="block overflow-visible rtl:-scale-x-100">
      <Years {...{ axis, of }} height={HEIGHT} />
      <rect
        x={at(from)}
        width={at(Math.max(to - from, LEAST))}
        y={TOP}
        height={THICK}
        rx="2"
        className={fill}
        fillOpacity={span.looseStart || span.looseEnd ? 0.35 : 1}
      />
      {surelyTo > surelyFrom ? (
        <rect
          x={at(surelyFrom)}
          width={at(Math.max(surelyTo - surelyFrom, LEAST))}
          y={TOP}
          height={THICK}
          rx="2"
          className={fill}
        />
      ) : null}
      {span.lasting ? (
        <svg aria-hidden x={at(to)} y={TOP} width="9" height={THICK} overflow="visible">
          <path d="M1 0l7 5-7 5z" className={fill} />
        </svg>
      ) : null}
    </svg>
  );
}

/** The years under the strips. */
export function YearAxis({ axis }: { axis: PostAxis }) {
  // Words cannot be mirrored as strips are.
  const rtl = directionNow() === 'rtl';
  const along = (year: number) => percent(axis, numberOfIso(firstDayOf(year)));
  const of = (year: number) => (rtl ? 100 - along(year) : along(year));
  return (
    <svg aria-hidden width="100%" height="24" className="figures block overflow-visible text-small">
      <Years {...{ axis, of }} height={6} />
      {axis.years.map((year) => (
        <text
          key={year}
          x={at(of(year))}
          y="20"
          // Near the end the year is written before its line, so that it is whole.
          textAnchor={along(year) > 92 ? 'end' : 'start'}
          className="fill-muted"
        >
          {formatYear(firstDayOf(year))}
        </text>
      ))}
    </svg>
  );
}
