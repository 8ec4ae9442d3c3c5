/** What administrators have chosen for the vocabulary, read from the database into the words of this process. */
import { database } from '@/lib/db/client';
import { listTerms } from '@/lib/db/vocabulary';
import { findChoices } from '@/lib/db/vocabulary-choices';
import { reading as noted } from '@/lib/made-of';
import { choicesNow, noteChoices } from './messages/choices-now';
import { noteTerms, termsNow } from './messages/messages-now';

/** Milliseconds for which what was read counts: another process may have changed it. */
const FRESH = 5_000;

// Next bundles this file several times; what was read is the process's.
const shared = globalThis as { dragomanTermsRead?: { at: number; reading: Promise<void> } };

async function renew(again: boolean): Promise<void> {
  const last = shared.dragomanTermsRead;
  if (!again && last && Date.now() - last.at < FRESH) return last.reading;
  const read = async () => {
    const [terms, choices] = await Promise.all([listTerms(database()), findChoices(database())]);
    noteTerms(terms);
    noteChoices(choices);
  };
  const reading = read().catch(() => undefined);
  shared.dragomanTermsRead = { at: Date.now(), reading };
  return reading;
}

/**
 * Reads what was chosen, unless that was done just now; `again`: in any case. Where the database does not answer the words
 * stay as they are, and the page that asks finds out by itself.
 */
export async function renewVocabulary({ again = false } = {}): Promise<void> {
  // Each is the same object until it is read anew.
  await noted(() => renew(again).then(termsNow), { isKept: true });
  await noted(async () => choicesNow(), { isKept: true });
}
