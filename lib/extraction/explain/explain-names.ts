/**
 * For whom each phrase stands, and how an office without a name found its holder on the day of the article.
 *
 * Explains: "the Iraqi foreign minister" → Fuad Hussein, in office since 2020-06-06. Says why not: nobody known that
 * day, no state named, no day to look at.
 */
import type { ExplainedName, ExplainedOffice, OfficeReason } from '@/lib/domain/explanation';
import { heldOn } from '../finders/persons-on-the-day';
import { partyOf } from '../lexicon/lexicon';
import { type Phrase, phrasesOf, type Reading, type Sentence } from '../reading';
import { holderOn } from '../refiners/holders';
import { wordsAt } from './words-at';

const KINDS: Record<Phrase['kind'], ExplainedName['kind']> = {
  actor: 'name',
  office: 'office',
  pair: 'pair',
  he: 'pronoun',
  they: 'pronoun',
};

function reasonOf(phrase: Phrase, capacity: string, reading: Reading): OfficeReason {
  const { entity, of } = phrase;
  const party = of === null ? null : partyOf(of, reading.lexicon);
  if (entity === null) {
    if (party === null) return 'no-state';
    return reading.referenceDay === null ? 'no-day' : 'unresolved';
  }
  if (entity.kind === 'organ' || entity.kind === 'group') return 'organ';
  if (entity.kind !== 'person') return 'stands-for';
  const holder = of === null ? null : holderOn(capacity, of, reading.referenceDay, reading);
  if (holder !== null && holder.key === entity.key) return 'holder';
  if (entity.actorId !== null || reading.persons.has(entity.name)) return 'named-in-text';
  return reading.referenceDay === null ? 'no-day' : 'no-holder';
}

/** The office of a phrase without a personal name; null where it has one, or no office. */
function officeOf(phrase: Phrase, reading: Reading): ExplainedOffice | null {
  const { capacity, entity } = phrase;
  if (capacity === null || phrase.name !== null || phrase.kind === 'he' || phrase.kind === 'they')
    return null;
  const day = reading.referenceDay;
  const reason = reasonOf(phrase, capacity, reading);
  const post =
    reason === 'holder' && day !== null
      ? (entity?.posts.find((each) => each.office === capacity && heldOn(each, day)) ??
        entity?.posts.findLast((each) => heldOn(each, day)))
      : undefined;
  return { reason, day, from: post?.from ?? null, to: post?.to ?? null };
}

export function explainNames(sentence: Sentence, reading: Reading): ExplainedName[] {
  return phrasesOf(sentence, reading).map((phrase) => {
    const { entity, capacity, of } = phrase;
    const office = officeOf(phrase, reading);
    return {
      ...wordsAt(sentence, phrase, reading),
      kind: office !== null ? 'office' : KINDS[phrase.kind],
      actor: entity?.name ?? null,
      actorId: entity?.actorId ?? null,
      capacity,
      of: of === null || of.key === entity?.key ? null : of.name,
      office,
      attributive: phrase.attributive,
    };
  });
}
