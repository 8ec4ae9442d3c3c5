/**
 * Cuts each sentence once into its clauses, after the names and before the acts.
 *
 * Matches: "A said B had left" (two clauses). Near miss: a language without grammar words has none.
 */
import type { Named, NamedSentence } from '../reading';
import type { Clause } from './clause';
import { ClauseReader } from './clause-reader';
import { markQuantities } from './groups';
import { tagSentence } from './tags';
import { VerbFirstReader } from './verb-first';
import { VerbLastReader } from './verb-last';

/** Where the arguments of a verb stand. */
const READERS = { svo: ClauseReader, vso: VerbFirstReader, sov: VerbLastReader };

/** In the order of their verbs' appearance. */
export function findClauses(sentence: NamedSentence, reading: Named): readonly Clause[] {
  const { grammar } = reading.pack;
  if (grammar === null) return [];
  const tags = tagSentence(sentence, grammar, reading);
  markQuantities(sentence, tags, grammar.words);
  return new READERS[reading.pack.pack.order](sentence, tags, grammar, reading).clauses;
}
