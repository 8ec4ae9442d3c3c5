/** Posts held over time: who held what on the days of an event. */

import { parseEdtfDate } from './edtf-date';
import type { PostAnswer } from './lookup';

/** Outer bounds of a tenure (YYYY-MM-DD, inclusive); null: not known at the start, still in office at the end. */
export interface DatedPost {
  office: string;
  startsOn: string | null;
  endsOn: string | null;
}

/**
 * The last day of which our lists can be sure: a tenure without an end lasts at least until then. Later it may be
 * over without our knowing.
 */
export const LISTS_REACH = '2026-02-28';

/** Offices of which a state or organisation has one holder at a time; capitals or small letters, as editors type. */
export function isOfOneHolder(office: string): boolean {
  return /^(?:Prime Minister|President|Secretary General|Secretary of \w+|Chancellor|Minister of (?:Foreign Affairs|Defence|Interior|Finance))$/i.test(
    office,
  );
}

/** A tenure as it is written: EDTF, null where not known at the start and open at the end. */
export interface Tenure {
  from: string | null;
  to: string | null;
}

/** True when the post was held on all days of the span for certain, however its bounds are to be read. */
export function certainlyHeld({ from, to }: Tenure, first: string, last: string): boolean {
  const begun = from === null ? null : parseEdtfDate(from);
  if (!begun?.ok || begun.date.uncertain || begun.date.endsOn > first) return false;
  const over = to === null ? null : parseEdtfDate(to);
  if (over === null) return last <= LISTS_REACH || begun.date.startsOn > LISTS_REACH;
  return over.ok && !over.date.uncertain && over.date.startsOn >= last;
}

/** A post with its holder and the page that says so. */
export interface HeldPost extends DatedPost, Tenure {
  holder: { slug: string; name: string };
  sourceUrl: string | null;
}

/** The offices of a capacity as `capacityOf` writes it: all of it as one, and its parts. */
export function officesOf(capacity: string): string[] {
  return [...new Set([capacity, ...capacity.split(/, | and /)].map((office) => office.trim()))].filter(
    Boolean,
  );
}

/**
 * Whether somebody held an office on the days of an event: yes; no, another did; or our list does not say.
 *
 * @param held the tenures of that office, and of those who acted in it, that our list has
 */
export function answerOfPost(
  slug: string,
  office: string,
  held: readonly HeldPost[],
  from: string,
  to: string,
): PostAnswer {
  if (held.some((post) => post.holder.slug === slug && heldDuring(post, from, to))) return { answer: 'held' };
  const others = isOfOneHolder(office) ? held.filter((post) => certainlyHeld(post, from, to)) : [];
  const [other] = others;
  const one = new Set(others.map(({ holder }) => holder.slug)).size === 1;
  return other && one
    ? { answer: 'other', holder: other.holder, sourceUrl: other.sourceUrl }
    : { answer: 'unknown' };
}

/** True when the post may have been held on some day of the span. A post without a known start never counts. */
export function heldDuring(post: DatedPost, from: string, to: string): boolean {
  return post.startsOn !== null && post.startsOn <= to && (post.endsOn === null || post.endsOn >= from);
}

/**
 * The posts of a person during an event: those held through all of it, else those held in some part of it.
 * On a day of handover the later tenure of the same office wins, as "2004" of one post ends on 2004-12-31.
 */
export function postsDuring<T extends DatedPost>(posts: readonly T[], from: string, to: string): T[] {
  const held = posts.filter((post) => heldDuring(post, from, to));
  const throughout = held.filter(
    (post) => (post.startsOn ?? '') <= from && (post.endsOn === null || post.endsOn >= to),
  );
  const chosen = throughout.length > 0 ? throughout : held;
  return chosen.filter(
    (post) =>
      !chosen.some((other) => other.office === post.office && (other.startsOn ?? '') > (post.startsOn ?? '')),
  );
}

/** Offices as one line for readers: "Minister of Foreign Affairs and Deputy Prime Minister"; null for none. */
export function capacityOf(posts: readonly Pick<DatedPost, 'office'>[]): string | null {
  const offices = [...new Set(posts.map((post) => post.office))];
  if (offices.length === 0) return null;
  return offices.length === 1
    ? (offices[0] ?? null)
    : `${offices.slice(0, -1).join(', ')} and ${offices.at(-1)}`;
}
