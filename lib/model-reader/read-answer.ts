/**
 * From the answer of a model to readings: a field whose quote does not stand in the article is dropped, and what the quoted
 * words mean is read by our own reader, never taken from the model. Pure.
 */
import type { ArticleInput } from '@/lib/domain/article';
import { parseEdtfDate } from '@/lib/domain/edtf-date';
import { foldName } from '@/lib/domain/fold-name';
import type { EventStatus, EventType, ParticipantRole } from '@/lib/domain/ontology';
import type { AnsweredEvent, ModelAnswer } from './answer';
import { type FindQuote, type Place, quotesOf } from './find-quote';

/** What our reader finds in a few words of the article. */
export interface FoundInWords {
  /** EDTF; `stated` is false for the day of a dateline. */
  dates: readonly { edtf: string; stated: boolean }[];
  places: readonly { name: string; country: string | null }[];
  /** Whom the words name, or whose office on the day. */
  named: readonly { slug: string; name: string; person: boolean }[];
}

/** Words of the article that say a field. */
export type Quoted = Place & { quote: string };

/** What the model itself says, where that is not what our reader reads in the words that it quotes; null where both are one. */
interface Said {
  otherwise: string | null;
}

export interface ModelParticipant extends Said {
  name: string;
  /** Slug, or null for somebody who is in no lexicon. */
  actorId: string | null;
  role: ParticipantRole;
  words: Quoted;
}

/** An act that a model found, as our reader understands the words that it quotes. */
export interface ModelEvent {
  type: { value: EventType; words: Quoted };
  status: { value: EventStatus; words: Quoted } | null;
  date: ({ edtf: string; stated: boolean; words: Quoted } & Said) | null;
  location: ({ name: string; country: string | null; words: Quoted } & Said) | null;
  /** Slug of the relationship between the parties, where we follow it, and the words that name both. */
  relationship: ({ slug: string; words: Quoted[] } & Said) | null;
  participants: ModelParticipant[];
}

/** Longest quote that is a name by itself, of a place or of somebody whom we do not know. */
const LONGEST_NAME = 80;

type Relationships = ReadonlyMap<string, string>;
type ReadWords = (place: Place) => FoundInWords;
interface Reading {
  textOf(place: Place): string;
  find: FindQuote;
  read: ReadWords;
}

const sameName = (one: string, other: string) => foldName(one) === foldName(other);

function quoted({ find, textOf }: Reading, quote: string, near?: Place): Quoted | null {
  const place = find(quote, near);
  return place && { ...place, quote: textOf(place) };
}

interface Asked {
  value: string;
  quote: string;
}

/** What our reader finds in the model's own value, where that stands in the words that it quotes ("US" of "the US side"). */
function saidIn(reading: Reading, { value }: Asked, { source, start, quote }: Quoted): FoundInWords | null {
  const place = quotesOf({ body: quote })(value);
  return place && reading.read({ source, start: start + place.start, end: start + place.end });
}

/** The quoted words as a name of which our reader knows nothing; null where they are too long for one. */
function byItself<Named extends { name: string }>(
  { value }: Asked,
  { quote }: Quoted,
  named: (name: string) => Named,
): (Named & Said) | null {
  if (quote.length > LONGEST_NAME) return null;
  const name = quote.trim();
  return { ...named(name), otherwise: sameName(name, value) ? null : value };
}

function dateOf(reading: Reading, asked: AnsweredEvent['date'], near: Place): ModelEvent['date'] {
  const words = asked && quoted(reading, asked.quote, near);
  if (!words) return null;
  const { dates } = reading.read(words);
  const wanted = parseEdtfDate(asked.value);
  const same = dates.find(({ edtf }) => wanted.ok && edtf === wanted.date.edtf);
  const found = same ?? dates[0];
  return found ? { ...found, words, otherwise: same ? null : asked.value } : null;
}

function locationOf(reading: Reading, asked: AnsweredEvent['location'], near: Place): ModelEvent['location'] {
  const words = asked && quoted(reading, asked.quote, near);
  if (!words) return null;
  const { places } = reading.read(words);
  const same =
    places.find(({ name }) => sameName(name, asked.value)) ?? saidIn(reading, asked, words)?.places[0];
  const found = same ?? places[0];
  if (found) return { ...found, words, otherwise: same ? null : asked.value };
  return byItself(asked, words, (name) => ({ name, country: null, words }));
}

function participantOf(
  reading: Reading,
  asked: AnsweredEvent['participants'][number],
  near: Place,
): ModelParticipant | null {
  const { value, role, quote } = asked;
  const words = quoted(reading, quote, near);
  if (!words) return null;
  const { named } = reading.read(words);
  const first = (all: FoundInWords['named'] = []) => all.find(({ person }) => person) ?? all[0];
  const same = named.find(({ name }) => sameName(name, value)) ?? first(saidIn(reading, asked, words)?.named);
  const found = same ?? first(named);
  if (found) return { name: found.name, actorId: found.slug, role, words, otherwise: same ? null : value };
  return byItself(asked, words, (name) => ({ name, actorId: null, role, words }));
}

function relationshipOf(
  reading: Reading,
  { parties }: AnsweredEvent,
  near: Place,
  relationships: Relationships,
): ModelEvent['relationship'] {
  const bodiesOf = (found: FoundInWords | null) => (found?.named ?? []).filter(({ person }) => !person);
  const sides = parties.flatMap((asked) => {
    const words = quoted(reading, asked.quote, near);
    if (!words) return [];
    const bodies = bodiesOf(reading.read(words));
    const same =
      bodies.find(({ name }) => sameName(name, asked.value)) ?? bodiesOf(saidIn(reading, asked, words))[0];
    const found = same ?? bodies[0];
    return found ? [{ slug: found.slug, words, value: asked.value, isSame: same !== undefined }] : [];
  });
  const [one, other] = sides;
  if (!one || !other || one.slug === other.slug) return null;
  const slug = relationships.get([one.slug, other.slug].sort().join(' '));
  if (slug === undefined) return null;
  const otherwise = one.isSame && other.isSame ? null : `${one.value} – ${other.value}`;
  return { slug, words: [one.words, other.words], otherwise };
}

/** Each actor once, as the first words that name them. */
function eachOnce(participants: readonly (ModelParticipant | null)[]): ModelParticipant[] {
  const seen = new Map<string, ModelParticipant>();
  for (const one of participants)
    if (one) {
      const key = one.actorId ?? `name:${foldName(one.name)}`;
      if (!seen.has(key)) seen.set(key, one);
    }
  return [...seen.values()];
}

/**
 * The acts of an answer, in its order. An act whose own words do not stand in the article is none.
 *
 * @param read what our reader finds in words of this article
 * @param relationships slugs of those that we follow, by the slugs of their two parties in order with a space between
 */
export function readAnswer(
  article: Pick<ArticleInput, 'title' | 'body'>,
  answer: ModelAnswer,
  read: ReadWords,
  relationships: Relationships,
): ModelEvent[] {
  const reading: Reading = {
    find: quotesOf(article),
    textOf: ({ source, start, end }) =>
      ((source === 'title' ? article.title : article.body) ?? '').slice(start, end),
    read,
  };
  return answer.events.flatMap((asked): ModelEvent[] => {
    const act = quoted(reading, asked.type.quote);
    if (!act) return [];
    const status = asked.status && quoted(reading, asked.status.quote, act);
    return [
      {
        type: { value: asked.type.value, words: act },
        status: asked.status && status ? { value: asked.status.value, words: status } : null,
        date: dateOf(reading, asked.date, act),
        location: locationOf(reading, asked.location, act),
        relationship: relationshipOf(reading, asked, act, relationships),
        participants: eachOnce(asked.participants.map((one) => participantOf(reading, one, act))),
      },
    ];
  });
}
