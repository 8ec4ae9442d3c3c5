/** The strip above the timeline: how much happened and in what tone, over the whole history. */
import { numberOfIso } from '@/lib/domain/civil-date';
import type { Tone } from '@/lib/domain/ontology';
import type { DensityAnswer } from '@/lib/domain/timeline-question';
import { STRIP_HEIGHT, STRIP_LINE } from './density-paths';
import { DAY, type Stretch, startOfDay } from './instants';
import { roundYears } from './years';

/** One bar of the strip; heights are parts of the tallest bar's (0–1), after a square root, so that one event shows. */
export interface StripBar {
  /** Left edge and width as parts of the history (0–1). */
  at: number;
  width: number;
  good: number;
  even: number;
  bad: number;
}

const sizeOf = ([, good, even, bad]: DensityAnswer['bars'][number]) => good + even + bad;

/** Events of the tallest bar of several strips that share a scale. */
export const tallestOf = (densities: readonly Pick<DensityAnswer, 'bars'>[]): number =>
  densities.reduce((most, { bars }) => bars.reduce((top, bar) => Math.max(top, sizeOf(bar)), most), 1);

/**
 * The bars of an answer within the stretch that the strip covers.
 *
 * @param tallest events of a bar of full height
 */
export function stripBars(
  { from, days, bars }: Pick<DensityAnswer, 'from' | 'days' | 'bars'>,
  history: Stretch,
  tallest: number,
): StripBar[] {
  const whole = history.to - history.from;
  const first = numberOfIso(from);
  return bars.map((bar) => {
    const [place, good, even, bad] = bar;
    const height = Math.sqrt(sizeOf(bar) / tallest) / sizeOf(bar);
    return {
      at: ((first + place * days) * DAY - history.from) / whole,
      width: (days * DAY) / whole,
      good: good * height,
      even: even * height,
      bad: bad * height,
    };
  });
}

/** Of the picture of the strip; its units are those of the path, stretched to whatever width there is. */
export const STRIP_WIDTH = 1_000;

const place = (value: number) => Math.round(value * 100) / 100;
const barPath = (x: number, width: number, from: number, to: number) =>
  to - from < 0.05 ? '' : `M${place(x)} ${place(from)}h${place(width)}V${place(to)}h${-place(width)}z`;

/**
 * The bars as one SVG path for each tone, in a picture of `STRIP_WIDTH` by `STRIP_HEIGHT`: cooperation and neither
 * above the line, conflict below.
 */
export function stripPaths(
  density: Pick<DensityAnswer, 'from' | 'days' | 'bars'>,
  history: Stretch,
  tallest: number,
): Record<Tone, string> {
  const paths = { good: '', even: '', bad: '' };
  for (const { at, width, good, even, bad } of stripBars(density, history, tallest)) {
    const [x, across] = [at * STRIP_WIDTH, width * 0.8 * STRIP_WIDTH];
    const [middle, top] = [(1 - even) * STRIP_LINE, (1 - even - good) * STRIP_LINE];
    const foot = STRIP_LINE + Math.min(1, bad * 1.4) * (STRIP_HEIGHT - STRIP_LINE);
    paths.even += barPath(x, across, middle, STRIP_LINE);
    paths.good += barPath(x, across, top, middle);
    paths.bad += barPath(x, across, STRIP_LINE, foot);
  }
  return paths;
}

/** Years to write under the strip: first of January at a round distance that leaves each `room` of the width. */
export function stripYears(history: Stretch, room: number): { year: number; at: number }[] {
  const width = history.to - history.from;
  const [first, last] = [new Date(history.from).getUTCFullYear() + 1, new Date(history.to).getUTCFullYear()];
  return roundYears(first, last, 1 / room)
    .map((year) => ({
      year,
      at: (startOfDay(`${String(year).padStart(4, '0')}-01-01`) - history.from) / width,
    }))
    .filter(({ at }) => at < 1 - room / 2);
}
