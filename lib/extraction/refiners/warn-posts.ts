/**
 * Persons in posts that they did not hold on the day of the event, and ranks that do not fit.
 *
 * `post-not-held`: "Iraqi Defence Minister Khaled al-Obeidi" of an event in 2011 (he came in 2014).
 * `rank-mistranslated`: "Deputy Secretary General" of somebody who was Assistant Secretary General that day;
 * "Minister" of a deputy minister. `rank-contradicts-itself`: "Deputy …" in the title, "Assistant …" in the text.
 * `name-resembles`: an unknown name much like that of the person who held the post.
 * Near miss: "former prime minister X", "X, then defence minister", a post whose days are not known.
 */

import { parseEdtfDate } from '@/lib/domain/edtf-date';
import type { ExtractedEvent, ExtractedParticipant, ExtractionWarning } from '@/lib/domain/extraction';
import { heldOn } from '../finders/persons-on-the-day';
import type { Entity, Post } from '../lexicon/entity';
import { partyOf } from '../lexicon/lexicon';
import { nameWords } from '../linking/compare-people';
import type { Phrase, Reading, Sentence } from '../reading';
import { holderOn } from './offices';
import { spanAt } from './warnings';

/** Offices of which a state or organisation has one holder at a time. */
const SINGLE =
  /^(?:Prime Minister|President|Secretary General|Secretary of \w+|Chancellor|Minister of (?:Foreign Affairs|Defence|Interior|Finance))$/;
const BELOW = /\b(?:deputy assistant|deputy|assistant|vice|under)\b/gi;
const PAST_OR_NEXT =
  /\b(?:former|ex|then|late|outgoing|incoming|designate|new|newly|ancien|ancienne|eski|السابق|سابق|پیشین)\b/iu;

/** An office without its deputy words, and these apart: "Deputy Minister of X" → ["minister of x", "deputy"]. */
function rankOf(office: string): [string, string] {
  const words = office.match(BELOW) ?? [];
  return [office.replace(BELOW, '').replace(/\s+/g, ' ').trim().toLowerCase(), words.join(' ').toLowerCase()];
}

function dayOf(event: ExtractedEvent, reading: Reading): string | null {
  const parsed = event.date === null ? null : parseEdtfDate(event.date);
  return parsed?.ok && parsed.date.precision === 'day' ? parsed.date.startsOn : reading.referenceDay;
}

interface Named {
  phrase: Phrase;
  sentence: Sentence;
  entity: Entity;
}

/** The phrases that give a participant both name and office. */
function namedWithOffice(participant: ExtractedParticipant, reading: Reading): Named[] {
  return reading.sentences.flatMap((sentence) =>
    sentence.phrases.flatMap((phrase) => {
      const { entity } = phrase;
      if (entity?.kind !== 'person' || entity.name !== participant.name) return [];
      if (phrase.name === null || phrase.capacity === null) return [];
      const words = sentence.tokens.slice(Math.max(0, phrase.first - 2), phrase.last + 2);
      return PAST_OR_NEXT.test(words.map((token) => token.text).join(' '))
        ? []
        : [{ phrase, sentence, entity }];
    }),
  );
}

function postsFor(entity: Entity, party: Entity, reading: Reading): Post[] {
  return entity.posts.filter((post) => reading.lexicon.entities.get(post.of)?.party === party.key);
}

/** 0–1: share of letter pairs that two names have in common, after transliteration. */
function resemblance(a: string, b: string): number {
  const pairs = (name: string): string[] => {
    const text = nameWords(name).join(' ');
    return Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));
  };
  const [x, y] = [pairs(a), pairs(b)];
  const left = [...y];
  let hit = 0;
  for (const pair of x) {
    const i = left.indexOf(pair);
    if (i >= 0) {
      hit += 1;
      left.splice(i, 1);
    }
  }
  return (2 * hit) / Math.max(1, x.length + y.length);
}

function checkPost(
  { phrase, sentence, entity }: Named,
  day: string,
  reading: Reading,
): ExtractionWarning | null {
  const capacity = phrase.capacity ?? '';
  const party = partyOf(phrase.of ?? entity, reading.lexicon);
  if (party === null) return null;
  const place = spanAt(sentence, phrase.first, phrase.last);
  const holder = SINGLE.test(capacity) ? holderOn(capacity, party, day, reading) : null;
  if (entity.actorId === null && !entity.key.startsWith('person:')) {
    if (holder === null || holder.name === entity.name) return null;
    const like = resemblance(entity.name, holder.name) >= 0.35;
    if (like)
      return {
        code: 'name-resembles',
        message: `${entity.name} is not known; ${holder.name} was ${capacity} of ${party.name} on ${day}: check whether this is the same person.`,
        ...place,
      };
    return {
      code: 'post-not-held',
      message: `${entity.name} is called ${capacity} of ${party.name}; on ${day} ${holder.name} held that post: check name, post and date.`,
      ...place,
    };
  }
  const posts = postsFor(entity, party, reading);
  const held = posts.filter((post) => heldOn(post, day));
  const [base, below] = rankOf(capacity);
  const otherRank = held.find((post) => rankOf(post.office)[0] === base && rankOf(post.office)[1] !== below);
  if (otherRank !== undefined && !held.some((post) => post.office === capacity))
    return {
      code: 'rank-mistranslated',
      message: `${entity.name} is called ${capacity}, but was ${otherRank.office} on ${day}: check the rank.`,
      ...place,
    };
  const once = posts.filter((post) => post.office === capacity && post.from !== null);
  if (held.some((post) => post.office === capacity)) return null;
  const displaced = holder !== null && holder.name !== entity.name;
  if (once.length === 0 && !displaced) return null;
  const who = displaced ? `${holder.name} held that post` : 'that post was not theirs';
  return {
    code: 'post-not-held',
    message: `${entity.name} is called ${capacity} of ${party.name}; on ${day} ${who}: check person, post and date.`,
    ...place,
  };
}

/** One person, two ranks in one article. */
function checkRanks(named: readonly Named[]): ExtractionWarning | null {
  for (const one of named) {
    const [base, below] = rankOf(one.phrase.capacity ?? '');
    const other = named.find((two) => {
      const [theirs, rank] = rankOf(two.phrase.capacity ?? '');
      return theirs === base && rank !== below;
    });
    if (other !== undefined)
      return {
        code: 'rank-contradicts-itself',
        message: `${one.entity.name} is called ${one.phrase.capacity} and ${other.phrase.capacity} in one text: check which.`,
        ...spanAt(other.sentence, other.phrase.first, other.phrase.last),
      };
  }
  return null;
}

export function warnPosts(main: ExtractedEvent, reading: Reading): ExtractionWarning[] {
  const day = dayOf(main, reading);
  return main.participants.flatMap((participant) => {
    if (participant.role === 'mentioned') return [];
    const named = namedWithOffice(participant, reading);
    const found = day === null ? [] : named.map((one) => checkPost(one, day, reading));
    return [...found, checkRanks(named)].filter((warning) => warning !== null);
  });
}
