/**
 * What an editor should look at twice: each warning stands at the words that gave rise to it.
 *
 * Matches: `third-organisation`: "the activities of the IAEA delegation" in a text about Iraq and NATO, where nothing
 * else speaks of the IAEA. Near miss: an article about a meeting with the IAEA itself.
 */
import type { Warning, WarningPlace } from '@/lib/domain/warning';
import { partyOf } from '../lexicon/lexicon';
import { isMissionName } from '../lexicon/office-ranks';
import { warningWords } from '../lexicon/warning-words';
import type { NamedSentence, Phrase, Reading } from '../reading';
import type { Person } from './person';

/** Where the words of a run of tokens stand. */
export function spanAt(sentence: NamedSentence, first: number, last: number): WarningPlace {
  return {
    source: sentence.source,
    start: sentence.tokens[first]?.start ?? sentence.start,
    end: sentence.tokens[last - 1]?.end ?? sentence.end,
  };
}

/** An organisation that stands in the text by a slip: it takes no part, whatever its words say. */
export interface ThirdOrganisation {
  /** Key of the organisation in the lexicon. */
  key: string;
  warning: Warning;
}

/** "about the papers of the IAEA delegation": beside the act, of no list of people and of no clause the subject. */
function isTopic({ role, phrase, sentence }: Person): boolean {
  if (role !== 'participant' || phrase.subject || (phrase.marker !== null && phrase.marker !== 'other'))
    return false;
  return sentence.phrases.filter(({ group }) => group === phrase.group).length === 1;
}

/** An organisation that is neither party, named once or twice, with a body of its own in the text. */
export function thirdOrganisations(
  people: readonly Person[],
  parties: readonly string[],
  reading: Reading,
): ThirdOrganisation[] {
  if (parties.length !== 2) return [];
  const acting = new Set(
    people
      .filter((person) => person.role !== 'mentioned' && !isTopic(person))
      .map((person) => partyOf(person.entity, reading.lexicon)?.key),
  );
  const hits = new Map<string, { sentence: NamedSentence; phrase: Phrase }[]>();
  for (const sentence of reading.sentences) {
    for (const label of sentence.labels) {
      if (label.kind !== 'name' || label.entity.kind !== 'organisation' || acting.has(label.entity.key))
        continue;
      const phrase = sentence.phrases.find((each) => each.first <= label.first && label.last <= each.last);
      if (phrase === undefined) continue;
      hits.set(label.entity.key, [...(hits.get(label.entity.key) ?? []), { sentence, phrase }]);
    }
  }
  const { bodies, bodyWithin } = warningWords(reading.language);
  const found: ThirdOrganisation[] = [];
  for (const [key, list] of hits) {
    const [only] = list;
    const name = reading.lexicon.entities.get(key)?.name ?? key;
    // Of an organisation that keeps a mission there, a word about its mission is no slip.
    if ((reading.lexicon.organsOf.get(key) ?? []).some((organ) => isMissionName(organ.name))) continue;
    // A text that speaks of the organisation more than twice means it.
    if (only === undefined || list.length > 1 || only.phrase.subject || parties.includes(name)) continue;
    // "the IAEA delegation", "وفد الوكالة", "la délégation de l'AIEA": the body stands beside the name or in its words.
    const { first, last } = only.phrase;
    const near = only.sentence.tokens.slice(Math.max(0, first - bodyWithin), last + 2);
    if (!near.some((token) => bodies.has(token.fold))) continue;
    found.push({
      key,
      warning: {
        code: 'third-organisation',
        values: { name, party: parties[0] ?? '', otherParty: parties[1] ?? '' },
        ...spanAt(only.sentence, only.phrase.first, only.phrase.last),
      },
    });
  }
  return found;
}
