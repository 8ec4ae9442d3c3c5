/**
 * Whom the text names near an act, each with all the places where it does: those of whom `decide.ts` asks whether they
 * take part.
 */
import type { Entity } from '../lexicon/entity';
import { type Phrase, phrasesOf, type Reading, type Sentence } from '../reading';
import type { Cluster } from '../refiners/main-act';
import type { Person } from '../refiners/person';

/** How many sentences behind the act somebody may be named who has a part in it. */
const REACH = 8;
/** More than these are no cast but a list; hostile text could name thousands. */
const MOST = 60;

export interface Mention {
  sentence: Sentence;
  phrase: Phrase;
}

/** An actor of the text, with the part that the rules give it. */
export interface Named {
  person: Person;
  entity: Entity;
  /** In the order of the text, the title first; never empty. */
  mentions: readonly Mention[];
  /** False where the rules do not even list it as mentioned. */
  listed: boolean;
}

function mentionsNear(at: number, reading: Reading): Map<string, Mention[]> {
  const mentions = new Map<string, Mention[]>();
  for (const sentence of reading.sentences) {
    if (sentence.source === 'body' && sentence.index > at + REACH) break;
    for (const phrase of phrasesOf(sentence, reading)) {
      if (phrase.entity === null) continue;
      const known = mentions.get(phrase.entity.key) ?? [];
      mentions.set(phrase.entity.key, known);
      known.push({ sentence, phrase });
    }
  }
  return mentions;
}

/** Those whom the rules list, in their order, then everybody else whom the text names on the way. */
export function namedNear(cluster: Cluster, ruled: readonly Person[], reading: Reading): Named[] {
  const mentions = mentionsNear(cluster.lead.sentence.index, reading);
  const listed = ruled.map((person) => ({
    person,
    entity: person.entity,
    mentions: mentions.get(person.entity.key) ?? [{ sentence: person.sentence, phrase: person.phrase }],
    listed: true,
  }));
  const taken = new Set(ruled.map(({ entity }) => entity.key));
  const others = [...mentions.values()].flatMap((places): Named[] => {
    const own = places.filter(({ phrase }) => !phrase.attributive);
    const first = own.find(({ sentence }) => sentence.source === 'body') ?? own[0];
    const entity = first?.phrase.entity;
    if (first === undefined || !entity || taken.has(entity.key)) return [];
    return [{ person: { ...first, entity, role: 'mentioned' }, entity, mentions: places, listed: false }];
  });
  return [...listed, ...others].slice(0, MOST);
}
