/**
 * Cuts each sentence once into its clauses, after the names and before the acts.
 *
 * Matches: "A said B had left" (two clauses). Near miss: a language without grammar words has none.
 */
import type { Reading, Sentence } from '../reading';
import { ClauseReader } from './clause-reader';
import { markQuantities } from './groups';
import { tagSentence } from './tags';

/** Fills `sentence.clauses`, in the order of their verbs' appearance. */
export function findClauses(sentence: Sentence, reading: Reading): void {
  const { lone } = reading.pack;
  if (lone === null) return;
  const tags = tagSentence(sentence, lone, reading);
  markQuantities(sentence, tags);
  sentence.clauses = new ClauseReader(sentence, tags, reading).clauses;
}
