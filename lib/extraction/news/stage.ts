/** What of a whole text the choice of its main act looks at: found out once, however many acts there are. */
import type { EventType } from '@/lib/domain/ontology';
import { smallWords } from '../lexicon/small-words';
import type { Candidate, Reading } from '../reading';
import { typeOf } from '../refiners/act-kind';

export interface Stage {
  /** Index of the first sentence of the body. */
  opening: number;
  /** Kinds of act that the title tells as news. */
  titleTypes: ReadonlySet<EventType>;
  /** How many acts of the body are of a kind and have somebody in them, by both. */
  tellings: ReadonlyMap<string, number>;
}

const keyOf = (type: EventType, actor: string): string => `${type} ${actor}`;

/** Keys of those on both sides of an act. */
function actorsOf({ initiators, recipients }: Candidate): Set<string> {
  return new Set([...initiators, ...recipients].flatMap(({ entity }) => entity?.key ?? []));
}

/** The acts that the title tells as news: "…, after Russian attack" puts what is not behind it. */
function toldByTitle(reading: Reading): Candidate[] {
  const { aftermath } = smallWords(reading.language);
  return reading.candidates.filter(
    ({ act, sentence }) =>
      sentence.source === 'title' &&
      !sentence.tokens.slice(0, act.first).some(({ fold }) => aftermath.has(fold)),
  );
}

export function stageOf(reading: Reading): Stage {
  const tellings = new Map<string, number>();
  for (const candidate of reading.candidates) {
    if (candidate.sentence.source === 'title') continue;
    for (const actor of actorsOf(candidate)) {
      const key = keyOf(typeOf(candidate), actor);
      tellings.set(key, (tellings.get(key) ?? 0) + 1);
    }
  }
  return {
    opening: reading.sentences.findIndex(({ source }) => source === 'body'),
    titleTypes: new Set(toldByTitle(reading).map(typeOf)),
    tellings,
  };
}

/** How many other acts of the body tell of the same kind of act of the same actor. */
export function toldAgain(candidate: Candidate, { tellings }: Stage): number {
  const own = Number(candidate.sentence.source === 'body');
  const type = typeOf(candidate);
  return Math.max(
    0,
    ...[...actorsOf(candidate)].map((actor) => (tellings.get(keyOf(type, actor)) ?? 0) - own),
  );
}
