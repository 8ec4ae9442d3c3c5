/** A feed of a publisher that is asked for new articles, and what it tells. */
import { z } from 'zod';
import { slugWith } from './actor';
import { webAddressSchema } from './draft';
import { told } from './plain-faults';

/** `relationship`: articles that name both parties in one event are kept; `everything`: all of them. */
export const FEED_SCOPES = ['relationship', 'everything'] as const;
export type FeedScope = (typeof FEED_SCOPES)[number];

/** The form by which a feed is added. */
export const feedFormSchema = z.object({
  url: webAddressSchema,
  relationship: slugWith('feedFor'),
  scope: z.enum(FEED_SCOPES, told('feedScope')),
});

/** One entry of a feed, all texts plain. */
export interface FeedEntry {
  /** What tells it from the others of its feed: SHA-256 of its id or address, hexadecimal. */
  key: string;
  /** Where its page is; null where the feed names none. */
  url: string | null;
  title: string | null;
  /** YYYY-MM-DD, the day that the feed tells, whatever day it is elsewhere. */
  publishedOn: string | null;
  /** What the feed itself has of the text; null where it has none. */
  text: string | null;
}

export interface FeedRead {
  title: string | null;
  /** In the order of the feed, which is the newest first. */
  entries: FeedEntry[];
}

/** Why a feed could not be read at the last try. */
export const FEED_TROUBLES = [
  'address',
  'private',
  'unreachable',
  'late',
  'too-large',
  'redirects',
  'status',
  'no-feed',
  /** It names more new articles in a day than are taken of one feed. */
  'flood',
  /** A fault of ours, which the log names. */
  'fault',
] as const;
export type FeedTrouble = (typeof FEED_TROUBLES)[number];

/** What became of an entry. */
export const ENTRY_OUTCOMES = [
  /** It is an article of ours now. */
  'stored',
  /** The same text was there before. */
  'known',
  /** It does not concern the relationship. */
  'other',
  /** Neither its page nor the feed has a text. */
  'no-text',
  /** Its page could not be had or read; tried again later. */
  'failed',
] as const;
export type EntryOutcome = (typeof ENTRY_OUTCOMES)[number];

/** Minutes after which an entry that could not be had is asked for again, try by try; then it is given up. */
const TRY_AGAIN = [15, 60, 6 * 60, 24 * 60];

/** Minutes until the next try of an entry that has been tried so often; null: none. */
export const minutesToNextTry = (tries: number): number | null => TRY_AGAIN[tries - 1] ?? null;

/** Pages of one feed that are fetched in a day. */
export const MOST_A_DAY = 300;

/** Minutes between two polls of a feed that answers. */
export const POLL_EVERY = 15;
const LONGEST_WAIT = 24 * 60;

/**
 * Minutes until the next poll. `failures`: how many polls in a row have failed, this one included, each of which
 * doubles the wait up to a day; `asked`: seconds that the other side asked for (Retry-After), or null.
 */
export function minutesToNextPoll(failures: number, asked: number | null): number {
  const backedOff = POLL_EVERY * 2 ** Math.min(failures, 10);
  return Math.min(LONGEST_WAIT, Math.max(backedOff, Math.ceil((asked ?? 0) / 60)));
}
