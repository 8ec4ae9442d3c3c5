/** Years at a glance: how they are put into columns, so that a history of any length fits. */
import type { YearCounts } from '@/lib/domain/timeline-question';

export interface YearColumns {
  /** Years in a column. */
  step: number;
  columns: {
    /** First year; the column ends `step` years later. */
    from: number;
    /** In the order of LANES. */
    counts: number[];
  }[];
}

const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500];
const MOST_COLUMNS = 60;

/** All columns from the first year with an event to the last, empty ones too; null where there is no event. */
export function columnsOfYears({ years }: YearCounts): YearColumns | null {
  const [first, last] = [years[0]?.[0], years.at(-1)?.[0]];
  if (first === undefined || last === undefined) return null;
  const fits = (step: number) => Math.floor(last / step) - Math.floor(first / step) < MOST_COLUMNS;
  const step = STEPS.find(fits) ?? 500;
  const begin = Math.floor(first / step) * step;
  const lanes = (years[0]?.length ?? 1) - 1;
  const columns = Array.from({ length: Math.floor((last - begin) / step) + 1 }, (_, at) => ({
    from: begin + at * step,
    counts: Array.from({ length: lanes }, () => 0),
  }));
  for (const [year = begin, ...counts] of years) {
    const column = columns[Math.floor((year - begin) / step)];
    for (const [lane, count] of counts.entries())
      if (column) column.counts[lane] = (column.counts[lane] ?? 0) + count;
  }
  return { step, columns };
}
