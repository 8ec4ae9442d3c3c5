/** The figures of the record, counted at most every few minutes, because counting reads all events. */
import { database } from '@/lib/db/client';
import { countRecord } from '@/lib/db/record-figures';
import type { RecordFigures } from '@/lib/domain/record-figures';

/** Milliseconds for which a count is good enough. */
const GOOD_FOR = 5 * 60_000;

let kept: { at: number; figures: RecordFigures } | null = null;
let counting: Promise<RecordFigures> | null = null;

function count(): Promise<RecordFigures> {
  counting ??= countRecord(database())
    .then((figures) => {
      kept = { at: Date.now(), figures };
      return figures;
    })
    .finally(() => {
      counting = null;
    });
  return counting;
}

/** The last count; an old one is given once more while it is counted again. Rejects where there has been none yet. */
export async function recordFigures(): Promise<RecordFigures> {
  if (kept === null) return count();
  // A count that fails leaves the old one; the next reader tries again.
  if (Date.now() - kept.at > GOOD_FOR) count().catch(() => undefined);
  return kept.figures;
}
