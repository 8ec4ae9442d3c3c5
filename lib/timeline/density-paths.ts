/** How much happened, in what tone, as three shapes of few points: for pictures that nobody moves. */
import { civilDayOfNumber, dayNumber, numberOfIso } from '@/lib/domain/civil-date';
import { TONES, type Tone } from '@/lib/domain/ontology';
import type { DensityAnswer } from '@/lib/domain/timeline-question';
import { roundYears } from './years';

/** The picture is this high; cooperation and neither stand above the line, conflict below. */
export const STRIP_HEIGHT = 100;
export const STRIP_LINE = 72;

export interface DensityPicture {
  /** The width is the number of bars; years and bars are placed in it. */
  width: number;
  /** `d` of an SVG path for each tone; '' where there is none. */
  paths: Record<Tone, string>;
  /** First of January of round years. */
  years: { year: number; at: number }[];
}

const rounded = (value: number) => Math.round(value * 10) / 10;
const bar = (at: number, from: number, to: number) =>
  to - from < 0.05 ? '' : `M${rounded(at)} ${rounded(from)}h.8V${rounded(to)}h-.8z`;

const MOST_YEARS = 8;

function namedYears(from: number, days: number, bars: number): DensityPicture['years'] {
  const [first, last] = [from, from + days * bars].map((day) => civilDayOfNumber(day).year);
  return roundYears((first ?? 0) + 1, last ?? 0, MOST_YEARS)
    .map((year) => ({ year, at: rounded((dayNumber(year, 1, 1) - from) / days) }))
    .filter(({ at }) => at <= bars * 0.95);
}

/** At most `most` bars, as high as the root of what happened, so that one event shows; null without events. */
export function densityPicture(density: DensityAnswer, most: number): DensityPicture | null {
  const last = density.bars.at(-1)?.[0];
  if (last === undefined) return null;
  const together = Math.max(1, Math.ceil((last + 1) / most));
  const sums = new Map<number, [number, number, number]>();
  for (const [place, good, even, bad] of density.bars) {
    const at = Math.floor(place / together);
    const sum = sums.get(at) ?? [0, 0, 0];
    sums.set(at, [sum[0] + good, sum[1] + even, sum[2] + bad]);
  }
  const width = Math.floor(last / together) + 1;
  const tallest = Math.max(...[...sums.values()].map(([good, even, bad]) => good + even + bad));
  const paths = Object.fromEntries(TONES.map((tone) => [tone, ''])) as Record<Tone, string>;
  for (const [at, [good, even, bad]] of sums) {
    const unit = Math.sqrt((good + even + bad) / tallest) / (good + even + bad);
    const middle = STRIP_LINE - even * unit * STRIP_LINE;
    paths.even += bar(at, middle, STRIP_LINE);
    paths.good += bar(at, middle - good * unit * STRIP_LINE, middle);
    paths.bad += bar(
      at,
      STRIP_LINE,
      STRIP_LINE + Math.min(1, bad * unit * 1.4) * (STRIP_HEIGHT - STRIP_LINE),
    );
  }
  return { width, paths, years: namedYears(numberOfIso(density.from), density.days * together, width) };
}
