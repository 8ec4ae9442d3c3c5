/**
 * Offices to persons and persons to their party.
 *
 * Matches: "the Iraqi foreign minister" on 16 September 2020 → Fuad Hussein (he held the post that day);
 * "Foreign Minister X" under a BAGHDAD dateline → of Iraq; "the minister" → the one named before.
 * Near miss: "the foreign ministers of the two countries" (nobody in particular).
 */

import { organEntity } from '../finders/organs';
import { onTheDay } from '../finders/persons-on-the-day';
import type { Entity } from '../lexicon/entity';
import { partyOf } from '../lexicon/lexicon';
import { ofName } from '../lexicon/of-name';
import {
  bodyOfOffice,
  hasOneHolder,
  isChiefOffice,
  isOrgan,
  listedOffices,
  officeName,
} from '../lexicon/office-kinds';
import {
  isEnvoy,
  isGeneralOffice,
  isLeading,
  isNamedAtHome,
  isOfOrganisations,
  isOneOfMany,
  isOneOfSeveral,
} from '../lexicon/office-ranks';
import type { Acted, Phrase, Placing, Sentence } from '../reading';
import { textEntity } from '../text-entity';
import { holderOn } from './holders';
import { datelineState, homeState } from './home-states';
import { isOfAnotherTime } from './named-with-office';
import { post } from './postings';

function sameOffice(a: Phrase, b: Phrase): boolean {
  if (a.capacity === null || b.capacity === null) return false;
  return (
    a.capacity === b.capacity ||
    (a.capacity === 'Minister' && b.capacity.startsWith('Minister')) ||
    (a.capacity === 'Secretary' && b.capacity.startsWith('Secretary')) ||
    (a.capacity === 'Chief' && isChiefOffice(b.capacity)) ||
    (a.capacity === 'Leader' && isLeading(b.capacity)) ||
    (a.capacity === 'Special Envoy' && isEnvoy(b.capacity)) ||
    (b.capacity === 'Special Envoy' && isEnvoy(a.capacity))
  );
}

/** The body whose office a phrase names: a state for its government and ministries, else the body itself. */
function bodyKey(of: Entity | null, reading: Acted): string | null {
  if (of === null) return null;
  return of.kind === 'organ' && !of.name.startsWith('Ministry')
    ? of.key
    : (partyOf(of, reading.lexicon)?.key ?? of.key);
}

/** A person or office known only from the text gets the party that the text gives; an office alone the dateline's state. */
export function settle(phrase: Phrase, reading: Acted): void {
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
type Bearers = Map<string, { phrase: Phrase; body: string | null }>;

function note(phrase: Phrase, bearers: Bearers, reading: Acted): void {
  if (phrase.capacity === null) return;
  const body = bodyKey(phrase.of ?? partyOf(phrase.entity, reading.lexicon), reading);
  const key = `${phrase.capacity} ${phrase.of === null} ${body}`;
  bearers.delete(key);
  bearers.set(key, { phrase, body });
}

/** The person or organ of the text who bears the same office of the same body, the last one named. */
function namedBefore(phrase: Phrase, bearers: Bearers, reading: Acted): Entity | null {
  const body = bodyKey(phrase.of, reading);
  let found: Entity | null = null;
  for (const { phrase: other, body: theirs } of bearers.values()) {
    if (!sameOffice(phrase, other)) continue;
    if (body === null || theirs === null || theirs === body) found = other.entity;
  }
  return found;
}

/** Who of the people that a text without a day names has held the office, where one alone has. */
function namedAnywhere({ capacity, of }: Phrase, reading: Acted): Entity | null {
  if (reading.referenceDay !== null || capacity === null || of === null || !hasOneHolder(capacity))
    return null;
  const body = bodyKey(of, reading);
  const found = new Set<Entity>();
  for (const { labels } of reading.sentences)
    for (const label of labels) {
      if (label.kind !== 'person') continue;
      const held = label.entity.posts.some(
        (post) =>
          listedOffices(capacity, of).includes(post.office) &&
          bodyKey(reading.lexicon.entities.get(post.of) ?? null, reading) === body,
      );
      if (held) found.add(label.entity);
    }
  return found.size === 1 ? ([...found][0] as Entity) : null;
}

/** An office that nobody is known to hold: "Minister of Trade of Ghana", "Head of the Togolese port authority". */
export function unnamedOffice(phrase: Phrase, of: Entity, party: Entity, reading: Acted): Entity {
  const { capacity, role } = phrase;
  const post = phrase.posting === null ? null : partyOf(phrase.posting, reading.lexicon);
  const there = post === null || post.key === party.key ? '' : ` to ${ofName(post.name)}`;
  const office = officeName(capacity ?? '');
  const name = bodyOfOffice(office) === null ? `${office} of ${ofName(of.name)}${there}` : office;
  return textEntity({
    kind: 'person',
    name,
    country: party.country,
    cameo: party.kind === 'state' && party.cameo !== null ? `${party.cameo}${role ?? 'GOV'}` : party.cameo,
    party: party.key,
  });
}

/** What a phrase with an office and no name stands for. */
function resolve(phrase: Phrase, sentence: Sentence, reading: Acted, abroad = false): Entity | null {
  const { capacity, of } = phrase;
  if (capacity === null) return null;
  const party = of === null ? null : partyOf(of, reading.lexicon);
  if (isOrgan(capacity)) {
    const owner = party ?? datelineState(reading);
    return owner === null ? null : organEntity(capacity, phrase.role ?? '', owner, reading.lexicon);
  }
  if (of === null || party === null) {
    const home = of === null && !abroad && isNamedAtHome(capacity) ? homeState(reading) : null;
    return home === null ? null : resolve({ ...phrase, of: home }, sentence, reading);
  }
  if (isOneOfMany(capacity)) return of;
  const whole = of.kind === 'state' || of.key === party.key;
  if (whole && isOneOfSeveral(capacity)) return of;
  const holder = isOfAnotherTime(phrase, sentence, reading)
    ? null
    : (holderOn(capacity, of, reading.referenceDay, reading) ?? namedAnywhere(phrase, reading));
  if (holder !== null) return onTheDay(holder, reading);
  if (whole && capacity === 'Chief') return of;
  // A body that only a text in another language names has no English name: its state stands for who leads it.
  if (of.key.startsWith('text:') && reading.pack.bodyNouns.size === 0) return party;
  if (whole && isGeneralOffice(capacity)) return party;
  return unnamedOffice(phrase, of, party, reading);
}

/** Who or what a phrase with an office and a state stands for, by name where the holder is known. */
export function officeHolder(phrase: Phrase, sentence: Sentence, reading: Acted): Entity | null {
  return resolve(phrase, sentence, reading);
}

/** The state that the text first gives each office: "the Danish foreign minister … Foreign Minister Moeller". */
function statesOfOffices(all: readonly Phrase[]): ReadonlyMap<string | null, Entity> {
  const found = new Map<string | null, Entity>();
  for (const { of, capacity, entity } of all)
    if (of !== null && entity === null && !found.has(capacity)) found.set(capacity, of);
  return found;
}

/** The organisation that a text is about, where it names one alone. */
function onlyBody(reading: Acted): Entity | null {
  const found = new Map<string, Entity>();
  for (const { labels } of reading.sentences)
    for (const label of labels)
      if (label.kind === 'name' && label.entity.kind === 'organisation')
        found.set(label.entity.key, label.entity);
  return found.size === 1 ? ([...found.values()][0] ?? null) : null;
}

/** In a text without a day, of a person's posts the one counts that the words name: "NATO Secretary General A B". */
function sideByWords(phrase: Phrase, reading: Acted): void {
  const person = phrase.entity;
  const party = phrase.of === null ? null : partyOf(phrase.of, reading.lexicon);
  if (reading.referenceDay !== null || person?.kind !== 'person' || party === null) return;
  if (person.posts.some((post) => reading.lexicon.entities.get(post.of)?.party === party.key))
    person.party = party.key;
}

export function refineOffices(reading: Placing): void {
  const body = reading.sentences.filter((sentence) => sentence.source === 'body');
  const all = [...body, ...reading.sentences.filter((sentence) => sentence.source === 'title')];
  for (const sentence of all) post(sentence, reading);
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
    const of = states.get(phrase.capacity) ?? (isOfOrganisations(phrase.capacity) ? only : null) ?? home;
    if (of !== null) settle({ ...phrase, of }, reading);
  }
  const named: Bearers = new Map();
  for (const phrase of everywhere) if (phrase.entity?.kind === 'person') note(phrase, named, reading);
  const seen: Bearers = new Map();
  // Where other states have been named and that of the press has not, an office is none of its own.
  const pressHome = homeState(reading);
  const parties = new Set<string>();
  for (const [sentence, phrase] of all.flatMap((each) => each.phrases.map((one) => [each, one] as const))) {
    if (phrase.kind === 'office' && phrase.entity === null) {
      // An office may be named before its holder is, so the whole text is asked after what stands before.
      phrase.entity =
        namedBefore(phrase, seen, reading) ??
        namedBefore(phrase, named, reading) ??
        resolve(phrase, sentence, reading, parties.size > 0 && !parties.has(pressHome?.key ?? ''));
      if (phrase.entity !== null) phrase.kind = 'actor';
    }
    if (phrase.entity !== null) note(phrase, seen, reading);
    const party = partyOf(phrase.of ?? phrase.entity, reading.lexicon);
    if (party !== null) parties.add(party.key);
  }
}
