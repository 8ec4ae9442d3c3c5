import type { Outage } from '@/lib/db/errors';
import type { FileShape, ImportTrouble } from '@/lib/domain/import';

/** How a thread that read a file ended. */
export type StagingReport =
  /** `shape`: of a file that was only looked at. */
  | { kind: 'done'; shape: FileShape | null }
  | { kind: 'refused'; trouble: ImportTrouble; line: number | null }
  /** The import was cancelled, or is another's. */
  | { kind: 'stopped' }
  /** The database did not answer: the same may go well in a while. */
  | { kind: 'away'; outage: Outage }
  /** We ourselves failed. */
  | { kind: 'failed'; reason: string };

/** What the thread says on its way: a statement that is over, and how many milliseconds it took. */
export interface StagingQuery {
  kind: 'query';
  sql: string;
  ms: number;
}
