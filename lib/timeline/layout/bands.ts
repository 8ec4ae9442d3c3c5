/** The periods behind the lanes: one line for missions, one for the leaders of each party, named where a name fits. */
import type { Period, PeriodKind } from '@/lib/domain/period';
import { PERIOD_KINDS } from '@/lib/domain/period';
import { endOfDay, type Stretch, startOfDay } from '../instants';
import type { Measure } from './label';

const PADDING = 5;
/** Missions that lie over each other take so many lines at most; the longest first. */
const MOST_MISSION_LINES = 2;

export interface BandLine {
  kind: PeriodKind;
  /** What stands before the line: an office, or '' for missions. */
  office: string;
  bands: Band[];
}

export interface Band extends Stretch {
  period: Period;
  /** Whole or short name; null where neither fits. */
  name: string | null;
  /** Pixels from the start of the window at which the name begins. */
  nameAt: number;
}

/** The name by which a newspaper calls somebody: without first names, with what belongs to the last. */
export function shortName(name: string): string {
  const words = name.split(/\s+/u);
  const last = words.at(-1) ?? name;
  if (words.length < 2 || !/^[\p{Script=Latin}\p{P}\p{M}]+$/u.test(name.replace(/\s/gu, ''))) return name;
  if (/^(?:al|el|ad|an|as|at)-/iu.test(last)) return last;
  const particle = words.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word));
  return particle > 0 ? words.slice(particle).join(' ') : last;
}

export const stretchOf = ({ from, to }: Pick<Period, 'from' | 'to'>, today: string): Stretch => ({
  from: startOfDay(from),
  to: endOfDay(to ?? today),
});

/** From the whole name to the shortest that is still understood. */
function namesOf({ kind, name }: Period): string[] {
  const short = kind === 'mission' ? (name.split(/\s\(/u)[0] ?? name) : shortName(name);
  return short === name ? [name] : [name, short];
}

/** Shares missions out over lines in which none lies over another. */
function missionLines(missions: readonly Period[], today: string): Period[][] {
  const length = (period: Period) => stretchOf(period, today).to - stretchOf(period, today).from;
  const lines: Period[][] = [];
  for (const mission of [...missions].sort((a, b) => length(b) - length(a))) {
    const own = stretchOf(mission, today);
    const line = lines.find((one) =>
      one.every((other) => {
        const taken = stretchOf(other, today);
        return taken.to <= own.from || taken.from >= own.to;
      }),
    );
    if (line) line.push(mission);
    else if (lines.length < MOST_MISSION_LINES) lines.push([mission]);
  }
  return lines;
}

/** The lines that a relationship has, whatever the window: their number never changes while one moves. */
export function bandLines(
  periods: readonly Period[],
  today: string,
): { kind: PeriodKind; periods: Period[] }[] {
  return PERIOD_KINDS.flatMap((kind) => {
    const own = periods.filter((period) => period.kind === kind);
    if (own.length === 0) return [];
    const lines = kind === 'mission' ? missionLines(own, today) : [own];
    return lines.map((line) => ({
      kind,
      periods: [...line].sort((a, b) => (a.from < b.from ? -1 : 1)),
    }));
  });
}

/** Names the bands of the lines in a window; a name stands in the part of its band that is seen. */
export function nameBands(
  lines: readonly { kind: PeriodKind; periods: readonly Period[] }[],
  visible: Stretch,
  scale: number,
  today: string,
  measure: Measure,
): BandLine[] {
  return lines.map(({ kind, periods }) => ({
    kind,
    office: periods.at(-1)?.office ?? '',
    bands: periods.flatMap((period, index) => {
      const { from, to } = stretchOf(period, today);
      if (to <= from) return [];
      const next = periods[index + 1];
      // The name of a mission may run on into the free part of its line.
      const free = kind === 'mission' ? (next ? startOfDay(next.from) : visible.to) : to;
      const start = (Math.max(from, visible.from) - visible.from) * scale + PADDING;
      const end = (Math.min(free, visible.to) - visible.from) * scale - PADDING;
      const isSeen = to > visible.from && from < visible.to;
      const name = isSeen ? namesOf(period).find((one) => measure(one) <= end - start) : undefined;
      return [{ period, from, to, name: name ?? null, nameAt: start }];
    }),
  }));
}
