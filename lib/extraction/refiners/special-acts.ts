/**
 * Acts whose people are not simply subject and object: visits, what is called off, condemned deeds, appointments.
 *
 * Matches: "arrived in Oslo" (to Norway), "training by A in B was suspended" (A calls off, B is concerned),
 * "condemned the killing of C" (C takes part), "was sworn in as D's envoy" (D appoints).
 * Near miss: "condemned Iran": Iran is the one condemned, as in any plain verb.
 */
import type { Entity } from '../lexicon/entity';
import { partyOf } from '../lexicon/lexicon';
import { phraseFor } from '../phrase';
import type { Act, Acted, Phrase, Sentence, Taking, TokenRange } from '../reading';
import { argumentsOf } from './arguments';

/** The states and organisations behind some phrases, without repetition. */
export function partiesOf(phrases: readonly Phrase[], reading: Acted): Entity[] {
  const parties = new Map<string, Entity>();
  for (const phrase of phrases) {
    const party =
      partyOf(phrase.entity, reading.lexicon) ??
      (phrase.of === null ? null : partyOf(phrase.of, reading.lexicon));
    if (party !== null) parties.set(party.key, party);
  }
  return [...parties.values()];
}

/** Remembers what is asked of an act again and again while it is held against all others. */
function once<T extends object>(
  answer: (candidate: Taking, reading: Acted) => T,
): (candidate: Taking, reading: Acted) => T {
  const known = new WeakMap<Taking, T>();
  return (candidate, reading) => {
    const there = known.get(candidate);
    if (there !== undefined) return there;
    const found = answer(candidate, reading);
    known.set(candidate, found);
    return found;
  };
}

/** The parties on both sides of an act. */
export const sidesOf = once(({ initiators, recipients }, reading): readonly Entity[] =>
  partiesOf([...initiators, ...recipients], reading),
);

/** Keys of all who take part in an act. */
export const actorsOf = once(
  ({ initiators, recipients, others }): ReadonlySet<string | undefined> =>
    new Set([...initiators, ...recipients, ...others].map((phrase) => phrase.entity?.key)),
);

export function withEntity(phrases: readonly Phrase[]): Phrase[] {
  const seen = new Set<string>();
  return phrases.filter((phrase) => {
    if (phrase.kind === 'pair') return true;
    if (phrase.entity === null || seen.has(phrase.entity.key)) return false;
    seen.add(phrase.entity.key);
    return true;
  });
}

const ownsHouse =
  (house: TokenRange) =>
  ({ entity, first, last }: Phrase): boolean =>
    entity?.kind === 'organisation' &&
    first >= house.first - 2 &&
    first <= house.first &&
    last >= house.first;

/** Where a visit goes: the state of the city or country reached. */
export function destinationPhrases(sentence: Sentence, act: Act, reading: Acted): Phrase[] {
  // "وارد عشق‌آباد شد": where the verb closes its clause the place stands before it.
  const from = reading.pack.pack.order === 'sov' ? act.first - 4 : act.last;
  // "سفر وزیر خارجه ترکیه به بغداد": the state of an office is nobody's destination.
  const owned = (at: number): boolean =>
    reading.pack.pack.order !== 'svo' &&
    sentence.phrases.some((phrase) => phrase.capacity !== null && phrase.first < at && at < phrase.last);
  const place = sentence.places.find(
    (mention) =>
      mention.first >= from &&
      mention.first - act.last <= 12 &&
      mention.place.country !== null &&
      !owned(mention.first),
  );
  // "arrived here": where the report comes from.
  const here = sentence.tokens.findIndex(
    (token, i) => i >= act.first && i <= act.last && reading.pack.words.here.has(token.fold),
  );
  const local = here >= 0 && sentence.source === 'body' ? (reading.dateline?.country ?? null) : null;
  // "came to NATO headquarters": a guest of NATO, wherever its house stands.
  const house = place?.place.kind === 'venue' ? sentence.phrases.find(ownsHouse(place)) : undefined;
  if (house !== undefined) return [house];
  const country = place?.place.country ?? local;
  const state = country === null ? undefined : reading.lexicon.stateByIso.get(country);
  if (state === undefined) return [];
  if (place === undefined) return [phraseFor(state, { first: here, last: here + 1 }, { marker: 'to' })];
  const named = sentence.phrases.find(
    (phrase) =>
      phrase.first <= place.first &&
      place.last <= phrase.last &&
      phrase.entity?.kind === 'state' &&
      !phrase.attributive,
  );
  if (named !== undefined)
    return sentence.phrases.filter((phrase) => phrase.group === named.group && phrase.entity !== null);
  return [phraseFor(state, place, { place: place.place, marker: 'to' })];
}

/** The act that is called off: "cancelled his visit to", "training in Oslo has been suspended". */
function calledOff(sentence: Sentence, act: Act, verbLast: boolean): Act | null {
  const after = sentence.acts.find(
    (other) => other.row.frame === 'noun' && other.first >= act.last && other.first - act.last <= 14,
  );
  const before = sentence.acts.findLast(
    (other) =>
      other.row.frame === 'noun' && other.last <= act.groupFirst && act.groupFirst - other.last <= 16,
  );
  return act.passive || verbLast ? (before ?? after ?? null) : (after ?? null);
}

export function callOff(base: Taking, reading: Acted): Taking {
  const { sentence, act, initiators, recipients } = base;
  const target = calledOff(sentence, act, reading.pack.pack.order === 'sov');
  const of = target === null ? null : argumentsOf(sentence, target, reading);
  const rest = of === null ? [] : withEntity([...of.objects, ...of.agents, ...of.subjects]);
  const ofType = target?.row.type ?? null;
  // Who carries a thing out also calls it off, where nobody else is named.
  const by =
    initiators.length > 0 ? initiators : withEntity([...(of?.agents ?? []), ...(of?.subjects ?? [])]);
  const keys = new Set(by.map((phrase) => phrase.entity?.key));
  let others = (recipients.length > 0 && !act.passive ? recipients : rest).filter(
    (phrase) => !keys.has(phrase.entity?.key),
  );
  if (others.length === 0 && target !== null)
    others = destinationPhrases(sentence, target, reading).filter((phrase) => !keys.has(phrase.entity?.key));
  // A host who stops another's visit refuses; who stops his own cancels.
  const hosts = partiesOf(by, reading);
  const guests = partiesOf(others, reading);
  const visitors = of === null ? [] : partiesOf([...of.subjects, ...of.agents, ...recipients], reading);
  const refused =
    ofType === 'visit' &&
    !act.passive &&
    initiators.length > 0 &&
    !partiesOf(of?.subjects ?? [], reading).some((owner) => hosts.includes(owner)) &&
    guests.length > 0 &&
    !guests.some((guest) => hosts.includes(guest)) &&
    guests.some((guest) => visitors.includes(guest));
  return {
    ...base,
    type: 'cancelled',
    cameo: refused ? '120' : '160',
    status: 'cancelled',
    ofType,
    initiators: by,
    recipients: others,
  };
}

/** The state in which a deed was done. */
function groundOf(sentence: Sentence, deed: Act): Phrase | undefined {
  return sentence.phrases.find(
    (phrase) => phrase.first >= deed.last && phrase.marker === 'at' && phrase.entity?.kind === 'state',
  );
}

/** A condemned deed: its victims take part in the event, its doer, where named, is the one condemned. */
export function condemned(base: Taking, reading: Acted): Taking {
  const { sentence, act, recipients } = base;
  const verbLast = reading.pack.pack.order === 'sov';
  const deeds = sentence.acts.filter(
    (other) =>
      (verbLast ? other.last <= act.first : other.first >= act.last) &&
      Math.max(other.first - act.last, act.first - other.last) <= (verbLast ? 18 : 8) &&
      /^(attack|expulsion|sanction)$/.test(other.row.type),
  );
  // "الهجوم الذي استهدف …": the noun names the deed, the verb after it its victim.
  const deed =
    deeds.find((other) => argumentsOf(sentence, other, reading).objects.length > 0) ??
    (verbLast ? deeds.at(-1) : deeds[0]);
  if (deed === undefined) return base;
  const of = argumentsOf(sentence, deed, reading);
  const doers = withEntity(deed.row.frame === 'noun' ? of.subjects : []);
  const victims = withEntity(
    of.objects.length > 0 ? of.objects : recipients.filter((phrase) => phrase.first > deed.first),
  );
  // "the attack on a mosque in X": where nobody else suffers it, it is X that does.
  const ground = victims.length > 0 || doers.length > 0 ? undefined : groundOf(sentence, deed);
  if (ground !== undefined) return { ...base, recipients: [], others: [ground] };
  return { ...base, recipients: doers, others: victims.filter((phrase) => !doers.includes(phrase)) };
}

/** "sworn in as the state's ambassador to …": the state appoints. */
export function appointed(base: Taking): Taking {
  const { sentence, act, initiators, recipients } = base;
  if (initiators.length > 0 || !act.passive) return base;
  const office = sentence.phrases.find(
    (phrase) => phrase.first >= act.last && phrase.capacity !== null && phrase.of !== null,
  );
  if (office === undefined || office.of === null) return base;
  const { of } = office;
  const [appointee, ...rest] = recipients;
  const own = appointee?.entity?.kind === 'person' && appointee.entity.party === null;
  return {
    ...base,
    initiators: [{ ...office, entity: of, capacity: null, kind: 'actor' }],
    recipients:
      appointee === undefined
        ? []
        : [
            {
              ...appointee,
              entity: own ? { ...(appointee.entity as Entity), party: of.party } : appointee.entity,
              capacity: appointee.capacity ?? office.capacity,
              posting: office.posting,
              of: appointee.of ?? of,
            },
            ...rest,
          ],
  };
}
