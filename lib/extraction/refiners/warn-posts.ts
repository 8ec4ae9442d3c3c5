/**
 * Persons in posts that they did not hold on the day of the event.
 *
 * `post-not-held`: "Iraqi Defence Minister Khaled al-Obeidi" of an event on a day on which another held the post.
 * `post-not-yet-held`, `post-still-held`: "the new commander" three days before the handover, "the former commander"
 * who still commands. `name-resembles`: an unknown name much like that of the person who held the post.
 * Near miss: "former prime minister X", "X, then defence minister"; a post of which our list does not say who held it
 * on the day; the day of the handover, on which both held it.
 */
import { isoOfNumber, numberOfIso } from '@/lib/domain/civil-date';
import type { ExtractedEvent } from '@/lib/domain/extraction';
import type { PlacelessWarning, Warning } from '@/lib/domain/warning';
import { heldOn } from '../finders/persons-on-the-day';
import type { Entity, Post } from '../lexicon/entity';
import { partyOf } from '../lexicon/lexicon';
import { rankOf } from '../lexicon/office-ranks';
import { resemblance } from '../linking/resemblance';
import type { Reading } from '../reading';
import { holdersOf, type KnownHolder, knownHolder } from './known-holders';
import { dayOf, type NamedBearer, namedWithOffice } from './named-with-office';
import { spanAt } from './warnings';

/** How far ahead a successor may be named. */
const AHEAD_DAYS = 90;

function later(day: string, days: number): string {
  return isoOfNumber(numberOfIso(day) + days);
}

/** The body whose office it is: a state for its ministries, a mission or region for its own. */
function bodyOf({ phrase: { of } }: NamedBearer, party: Entity): Entity {
  return of?.kind === 'organ' && !of.name.startsWith('Ministry') ? of : party;
}

/** The one who certainly held the office of a body on a day, where it is an office of one holder. */
function soleHolder(named: NamedBearer, party: Entity, day: string, reading: Reading): KnownHolder | null {
  const { capacity } = named.phrase;
  const body = bodyOf(named, party);
  if (capacity === 'Commander' && body.kind === 'organ')
    return holdersOf(capacity, [body], day, reading)[0] ?? null;
  return capacity === null ? null : knownHolder(capacity, body, day, reading);
}

type Found = PlacelessWarning | null;

function notHeld(named: NamedBearer, party: Entity, { person, post }: KnownHolder, day: string): Found {
  const { entity, phrase } = named;
  const values = { name: entity.name, office: phrase.capacity ?? '', body: bodyOf(named, party).name, day };
  return {
    code: 'post-not-held',
    values: { ...values, holder: person.name, sourceUrl: post.sourceUrl ?? null },
  };
}

function checkUnknown(named: NamedBearer, party: Entity, day: string, reading: Reading): Found {
  const { entity, time } = named;
  const days = time === 'next' ? [day, later(day, AHEAD_DAYS)] : [day];
  const holders = days.map((on) => soleHolder(named, party, on, reading)).filter((one) => one !== null);
  const like = holders.find(({ person }) => resemblance(entity.name, person.name) >= 0.35)?.person;
  if (like !== undefined) {
    const office = named.phrase.capacity ?? '';
    const body = bodyOf(named, party).name;
    return { code: 'name-resembles', values: { name: entity.name, known: like.name, office, body, day } };
  }
  const [holder] = holders;
  return holder === undefined || time !== 'now' ? null : notHeld(named, party, holder, day);
}

/** "The new commander" before his day, "the former commander" while he still commands. */
function checkTurn({ entity, time, phrase }: NamedBearer, posts: readonly Post[], day: string): Found {
  const office = phrase.capacity ?? '';
  const same = posts.filter((post) => post.office === office && post.from !== null);
  if (time === 'past') {
    const still = same.find(
      (post) => post.to !== null && heldOn(post, day) && !heldOn(post, later(day, AHEAD_DAYS)),
    );
    if (still === undefined || !heldOn(still, later(day, 1))) return null;
    return { code: 'post-still-held', values: { name: entity.name, office, day, until: still.to ?? '' } };
  }
  const soon = same.find((post) => !heldOn(post, day) && heldOn(post, later(day, AHEAD_DAYS)));
  if (soon === undefined || same.some((post) => heldOn(post, day))) return null;
  return { code: 'post-not-yet-held', values: { name: entity.name, office, day, from: soon.from ?? '' } };
}

function checkPost(named: NamedBearer, day: string, reading: Reading): Found {
  const { entity, phrase, time } = named;
  const capacity = phrase.capacity ?? '';
  const party = partyOf(phrase.of ?? entity, reading.lexicon);
  if (party === null) return null;
  // Of whom the text does not say for which state he speaks, it cannot be said that another held his post.
  if (entity.actorId === null)
    return time === 'past' || phrase.of === null ? null : checkUnknown(named, party, day, reading);
  const posts = entity.posts.filter((post) => reading.lexicon.entities.get(post.of)?.party === party.key);
  if (time !== 'now') return checkTurn(named, posts, day);
  const held = posts.filter((post) => heldOn(post, day));
  if (held.some((post) => post.office === capacity)) return null;
  const [base, below] = rankOf(capacity);
  const other = held.find((post) => rankOf(post.office)[0] === base && rankOf(post.office)[1] !== below);
  if (other !== undefined)
    return {
      code: 'rank-mistranslated',
      values: { how: 'other', name: entity.name, office: capacity, held: other.office, day },
    };
  // That our list does not give him the post says nothing; that it gives it to another does.
  const holder = soleHolder(named, party, day, reading);
  return holder === null || holder.person.name === entity.name ? null : notHeld(named, party, holder, day);
}

export function warnPosts(event: ExtractedEvent, reading: Reading): Warning[] {
  const day = dayOf(event, reading);
  if (day === null) return [];
  return event.participants.flatMap((participant) => {
    if (participant.role === 'mentioned') return [];
    return namedWithOffice(participant, reading).flatMap((named) => {
      const found = checkPost(named, day, reading);
      const { sentence, phrase } = named;
      return found === null ? [] : [{ ...found, ...spanAt(sentence, phrase.first, phrase.last) }];
    });
  });
}
