/** Reads a fetched page outside the thread that answers requests, within a deadline. */
import type { ReadablePage, SavedPage } from '@/lib/domain/readable-page';
import { logFailure } from './log-failure';
import { type Outcome, wasBegun } from './pool';
import { readPageInWorker, readSavedPageInWorker } from './readers';
import type { PageWork } from './work';

export type PageRead<Page = ReadablePage> =
  | { ok: true; page: Page }
  /** `no-text` also for what cannot be read in time: it was made so. */
  | { ok: false; reason: 'busy' | 'no-text' };

function resultOf<Page>(what: string, outcome: Outcome<Page | null>): PageRead<Page> {
  if (outcome.ok) return outcome.value ? { ok: true, page: outcome.value } : { ok: false, reason: 'no-text' };
  logFailure(what, outcome);
  return { ok: false, reason: wasBegun(outcome) ? 'no-text' : 'busy' };
}

export async function readFetchedPage(work: PageWork): Promise<PageRead> {
  return resultOf('a fetched page', await readPageInWorker(work));
}

/** A page that was saved as a file. */
export async function readSavedPage(html: string): Promise<PageRead<SavedPage>> {
  return resultOf('a saved page', await readSavedPageInWorker({ html }));
}
