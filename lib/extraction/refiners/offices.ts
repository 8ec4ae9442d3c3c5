/**
 * Offices to persons and persons to their party.
 *
 * Matches: "the Iraqi foreign minister" on 16 September 2020 → Fuad Hussein (he held the post that day);
 * "Foreign Minister X" under a BAGHDAD dateline → of Iraq; "the minister" → the one named before.
 * Near miss: "the foreign ministers of the two countries" (nobody in particular).
 */

import { organEntity } from '../finders/organs';
import { heldOn, onTheDay } from '../finders/persons-on-the-day';
import type { Entity } from '../lexicon/entity';
import { officeKey, partyOf } from '../lexicon/lexicon';
import { ofName } from '../lexicon/of-name';
import type { Phrase, Reading, Sentence } from '../reading';

const CHIEFS = ['Secretary General', 'Director General', 'President', 'President of the European Commission'];

/** Offices under which the holder of an office may be listed. */
export function listedOffices(capacity: string, of: Entity | null): string[] {
  if (capacity === 'Chief' || capacity === 'Leader')
    return of === null || of.kind === 'state' ? ['President', 'Prime Minister', 'Leader'] : CHIEFS;
  if (capacity === 'Prime Minister') return ['Prime Minister', 'Chancellor'];
  if (capacity === 'Minister of Defence')
    return ['Minister of Defence', 'Secretary of Defense', 'Minister of National Defence'];
  if (capacity === 'Secretary of Defense') return ['Secretary of Defense', 'Minister of Defence'];
  if (capacity === 'Minister of Foreign Affairs')
    return ['Minister of Foreign Affairs', ...(of?.country === 'US' ? ['Secretary of State'] : [])];
  return [capacity];
}

/** Who held an office of a state or organisation on a day; null where nobody is known or several were. */
export function holderOn(capacity: string, of: Entity, day: string | null, reading: Reading): Entity | null {
  if (day === null) return null;
  const organs = (reading.lexicon.organsOf.get(of.key) ?? []).filter((entity) => entity.actorId !== null);
  for (const office of listedOffices(capacity, of)) {
    for (const body of [of, ...organs]) {
      const held = (reading.lexicon.holders.get(officeKey(office, body.key)) ?? []).filter((person) =>
        person.posts.some((post) => post.office === office && post.of === body.key && heldOn(post, day)),
      );
      if (held.length === 1 && held[0] !== undefined) return held[0];
      const longest = held.find((person) =>
        person.posts.some(
          (post) => post.office === office && heldOn(post, day) && post.from !== day && post.to !== day,
        ),
      );
      if (longest !== undefined) return longest;
    }
  }
  return null;
}

function sameOffice(a: Phrase, b: Phrase): boolean {
  if (a.capacity === null || b.capacity === null) return false;
  return (
    a.capacity === b.capacity ||
    (a.capacity === 'Minister' && b.capacity.startsWith('Minister')) ||
    (a.capacity === 'Chief' && CHIEFS.includes(b.capacity)) ||
    (a.capacity === 'Leader' && /President|Prime Minister|Secretary/.test(b.capacity)) ||
    (a.capacity === 'Special Envoy' && b.of !== null)
  );
}

/** A person or office known only from the text gets the party that the text gives; an office alone the dateline's state. */
function settle(phrase: Phrase, reading: Reading): void {
  const person = phrase.entity;
  if (person?.kind !== 'person' || person.actorId !== null) return;
  const party = phrase.of === null ? null : partyOf(phrase.of, reading.lexicon);
  if (party !== null && person.party === null) {
    person.party = party.key;
    person.country = party.country;
    person.cameo =
      party.cameo === null
        ? null
        : party.kind === 'state'
          ? `${party.cameo}${phrase.role ?? ''}`
          : party.cameo;
  }
}

/** Phrases with an office, the last of each office and party, in the order of the text: never more than the world has. */
type Bearers = Map<string, { phrase: Phrase; party: Entity | null }>;

function note(phrase: Phrase, bearers: Bearers, reading: Reading): void {
  if (phrase.capacity === null) return;
  const party = partyOf(phrase.of ?? phrase.entity, reading.lexicon);
  const key = `${phrase.capacity} ${phrase.of === null} ${party?.key}`;
  bearers.delete(key);
  bearers.set(key, { phrase, party });
}

/** The person or organ of the text who bears the same office of the same state, the last one named. */
function namedBefore(phrase: Phrase, bearers: Bearers, reading: Reading): Entity | null {
  const party = phrase.of === null ? null : partyOf(phrase.of, reading.lexicon);
  let found: Entity | null = null;
  for (const { phrase: other, party: theirs } of bearers.values()) {
    if (!sameOffice(phrase, other)) continue;
    if (party === null || theirs === null || theirs.key === party.key) found = other.entity;
  }
  return found;
}

/** What a phrase with an office and no name stands for. */
function resolve(phrase: Phrase, reading: Reading, abroad = false): Entity | null {
  const { capacity, of } = phrase;
  if (capacity === null) return null;
  const party = of === null ? null : partyOf(of, reading.lexicon);
  if (
    capacity.startsWith('Ministry') ||
    capacity === 'Parliament' ||
    capacity === 'Embassy' ||
    capacity === 'Navy' ||
    capacity === 'Supreme Court' ||
    capacity === 'Central Bank'
  ) {
    const owner = party ?? datelineState(reading);
    return owner === null ? null : organEntity(capacity, phrase.role ?? '', owner, reading.lexicon);
  }
  if (of === null || party === null) {
    const home = abroad === false && AT_HOME.test(capacity) ? homeState(reading) : null;
    return home === null ? null : resolve({ ...phrase, of: home }, reading);
  }
  if (capacity === 'Commander' && of.kind === 'organ') {
    const commander = holderOn(capacity, of, reading.referenceDay, reading);
    if (commander !== null) return onTheDay(commander, reading);
  }
  if (/^(Spokesperson|Adviser|Commander|Judge|Senator|Chairman|Governor)$/.test(capacity)) return of;
  const holder = holderOn(capacity, party, reading.referenceDay, reading);
  if (holder !== null) return onTheDay(holder, reading);
  if (capacity === 'Chief' && of.kind !== 'state') return of;
  if (/^(Leader|Minister|Chief|Special Envoy|Deputy Minister)$/.test(capacity)) return party;
  const post = phrase.posting === null ? null : partyOf(phrase.posting, reading.lexicon);
  const there = post === null || post.key === party.key ? '' : ` to ${ofName(post.name)}`;
  const name = `${capacity} of ${ofName(party.name)}${there}`;
  return {
    key: `text:${name}`,
    actorId: null,
    kind: 'person',
    name,
    country: party.country,
    cameo:
      party.kind === 'state' && party.cameo !== null ? `${party.cameo}${phrase.role ?? 'GOV'}` : party.cameo,
    party: party.key,
    posts: [],
  };
}

/** Who or what a phrase with an office and a state stands for, by name where the holder is known. */
export function officeHolder(phrase: Phrase, reading: Reading): Entity | null {
  return resolve(phrase, reading);
}

/** Offices that the press of a country names without it. */
const AT_HOME =
  /^(President|Prime Minister|Minister of .+|Deputy Minister of .+|Supreme Leader|Spokesperson)$/;

/** The state whose press the language is, where the text is not dated from elsewhere. */
function homeState(reading: Reading): Entity | null {
  const home = reading.pack.pack.home ?? null;
  if (home === null || (reading.dateline?.country ?? home) !== home) return null;
  return reading.lexicon.stateByIso.get(home) ?? null;
}

/** The state of the dateline's city, for officials named without their country. */
export function datelineState(reading: Reading): Entity | null {
  const country = reading.dateline?.country ?? reading.pack.pack.home ?? null;
  return country === null ? null : (reading.lexicon.stateByIso.get(country) ?? null);
}

/** The state that the text first gives each office: "the Danish foreign minister … Foreign Minister Moeller". */
function statesOfOffices(all: readonly Phrase[]): ReadonlyMap<string | null, Entity> {
  const found = new Map<string | null, Entity>();
  for (const { of, capacity, entity } of all)
    if (of !== null && entity === null && !found.has(capacity)) found.set(capacity, of);
  return found;
}

/** An ambassador without a name, in a sentence about one other state, is posted there. */
function post(sentence: Sentence): void {
  const states = new Map<string, Entity>();
  for (const label of sentence.labels)
    if (label.kind === 'name' && label.entity.kind === 'state') states.set(label.entity.key, label.entity);
  if (states.size !== 2) return;
  for (const phrase of sentence.phrases) {
    if (phrase.capacity !== 'Ambassador' || phrase.name !== null || phrase.posting !== null || !phrase.of)
      continue;
    phrase.posting = [...states.values()].find((state) => state.key !== phrase.of?.key) ?? null;
  }
}

/** Offices that organisations have: "commission president", "secretary-general". */
const OF_BODIES =
  /^(Secretary General|Deputy Secretary General|Assistant Secretary General|Director General|Commissioner|President of the European Commission)$/;

/** The organisation that a text is about, where it names one alone. */
function onlyBody(reading: Reading): Entity | null {
  const found = new Map<string, Entity>();
  for (const { labels } of reading.sentences)
    for (const label of labels)
      if (label.kind === 'name' && label.entity.kind === 'organisation')
        found.set(label.entity.key, label.entity);
  return found.size === 1 ? ([...found.values()][0] ?? null) : null;
}

/** In a text without a day, of a person's posts the one counts that the words name: "NATO Secretary General A B". */
function sideByWords(phrase: Phrase, reading: Reading): void {
  const person = phrase.entity;
  const party = phrase.of === null ? null : partyOf(phrase.of, reading.lexicon);
  if (reading.referenceDay !== null || person?.kind !== 'person' || party === null) return;
  if (person.posts.some((post) => reading.lexicon.entities.get(post.of)?.party === party.key))
    person.party = party.key;
}

export function refineOffices(reading: Reading): void {
  const body = reading.sentences.filter((sentence) => sentence.source === 'body');
  const all = [...body, ...reading.sentences.filter((sentence) => sentence.source === 'title')];
  for (const sentence of all) post(sentence);
  const everywhere = all.flatMap((sentence) => sentence.phrases);
  for (const phrase of everywhere) {
    sideByWords(phrase, reading);
    settle(phrase, reading);
  }
  const home = datelineState(reading);
  const states = statesOfOffices(everywhere);
  const only = onlyBody(reading);
  for (const phrase of everywhere) {
    const person = phrase.entity;
    if (person?.kind !== 'person' || person.party !== null || phrase.capacity === null) continue;
    const of = states.get(phrase.capacity) ?? (OF_BODIES.test(phrase.capacity) ? only : null) ?? home;
    if (of !== null) settle({ ...phrase, of }, reading);
  }
  const named: Bearers = new Map();
  for (const phrase of everywhere) if (phrase.entity?.kind === 'person') note(phrase, named, reading);
  const seen: Bearers = new Map();
  // Where other states have been named and that of the press has not, an office is none of its own.
  const pressHome = homeState(reading);
  const parties = new Set<string>();
  for (const phrase of everywhere) {
    if (phrase.kind === 'office' && phrase.entity === null) {
      // An office may be named before its holder is, so the whole text is asked after what stands before.
      phrase.entity =
        namedBefore(phrase, seen, reading) ??
        namedBefore(phrase, named, reading) ??
        resolve(phrase, reading, parties.size > 0 && !parties.has(pressHome?.key ?? ''));
      if (phrase.entity !== null) phrase.kind = 'actor';
    }
    if (phrase.entity !== null) note(phrase, seen, reading);
    const party = partyOf(phrase.of ?? phrase.entity, reading.lexicon);
    if (party !== null) parties.add(party.key);
  }
}
