/**
 * An office that the text leaves without a name, and the person who is then named with nothing said of who that is.
 *
 * Matches: "The Danish trade minister arrived on Monday. Per Lund will meet …", "the envoy was summoned. Mr. Lund was handed …".
 * Near miss: "Per Lund, a farmer, watched" (told who that is), two offices without a name before, a person named earlier.
 */
import { isOfficeName } from '../lexicon/office-kinds';
import type { Phrase, Placing, PlacingSentence } from '../reading';
import { settle } from './offices';

/** Sentences behind the office in which its holder may be named. */
const REACH = 2;
/** A name opens its sentence, behind "Mr." or a day. */
const OPENING = 3;

function isUnnamed({ entity, capacity, name, attributive }: Phrase): boolean {
  return name === null && !attributive && capacity !== null && isOfficeName(entity?.name ?? '', capacity);
}

/** The person with whose name alone a sentence opens; null where it says anything of who that is. */
function newcomer({ phrases, tokens }: PlacingSentence, known: ReadonlySet<string>): Phrase | null {
  const [phrase] = phrases;
  if (phrase === undefined || phrase.first > OPENING || !phrase.subject || phrase.name === null) return null;
  const { entity, capacity, of, last } = phrase;
  if (entity?.kind !== 'person' || entity.party !== null || capacity !== null || of !== null) return null;
  return known.has(entity.key) || tokens[last]?.kind !== 'word' ? null : phrase;
}

export function refineOfficesNamedLater(reading: Placing): void {
  const known = new Set<string>();
  let open: { phrase: Phrase; index: number }[] = [];
  for (const sentence of reading.sentences) {
    if (sentence.source === 'title') continue;
    open = open.filter(({ index }) => sentence.index - index <= REACH);
    const named = newcomer(sentence, known);
    const offices = new Map(open.map((each) => [each.phrase.entity?.key, each.phrase]));
    const [office] = offices.values();
    if (named?.entity != null && office?.entity != null && offices.size === 1) {
      const { key } = office.entity;
      settle({ ...named, of: office.of, role: office.role }, reading);
      for (const other of reading.sentences)
        for (const phrase of other.phrases) if (phrase.entity?.key === key) phrase.entity = named.entity;
      open = [];
    }
    for (const phrase of sentence.phrases) {
      if (phrase.entity !== null) known.add(phrase.entity.key);
      if (isUnnamed(phrase)) open.push({ phrase, index: sentence.index });
    }
  }
}
