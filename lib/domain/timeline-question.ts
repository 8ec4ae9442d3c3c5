/**
 * What can be asked of a relationship's timeline, and what is answered: the shapes that the API, the pages and the
 * index of events (`lib/timeline`) share. All answers are bounded whatever the number of events.
 */
import type { EventSummary } from './event';
import { type EventFilter, NO_VALUES } from './event-filter';

/** What the rows of the timeline are: kinds of act (six fixed lanes), or the actors or topics that occur most. */
export const LANE_GROUPS = ['kind', 'actor', 'topic'] as const;
export type LaneGroup = (typeof LANE_GROUPS)[number];

export interface TimelineFilter extends EventFilter {
  /** Words of title, summary or place, all of which must stand there. */
  readonly q: string;
}

export const NO_FILTER: TimelineFilter = { ...NO_VALUES, q: '' };

/**
 * Events of a window and its margins at most: with titles, places and stacks of a real record an answer is 64 kilobytes then, or
 * twelve on the wire.
 */
export const MOST_SLOTS = 160;

export interface WindowQuestion {
  /** Inclusive days, YYYY-MM-DD, `from` not after `to`. */
  readonly from: string;
  readonly to: string;
  /** How far outside the window events and stacks are wanted too, as a part of its width (0–1). */
  readonly margin: number;
  /** At most so many events (1–`MOST_SLOTS`) in the window and its margins. */
  readonly slots: number;
  readonly lanes: LaneGroup;
  /** Slug of another relationship on the same axis: lanes of actors and topics are those of both together. */
  readonly beside?: string;
  readonly filter: TimelineFilter;
}

/** An event as lists and the timeline show it, with its lane under the grouping that was asked for. */
export interface TimelineEvent extends EventSummary {
  /** The `id` of its lane in the answer. */
  readonly laneId: string;
  /** Its place among events of one first day: `startsOn~number` is a cursor. */
  readonly number: number;
}

export interface TimelineLane {
  /** A `Lane`, the slug of an actor or topic, or `other` for what is in none of the lanes. */
  readonly id: string;
  /** Canonical name of the actor or topic; null where the catalogue has the word. */
  readonly name: string | null;
  /** Events that touch the window (without margins), exact. */
  readonly total: number;
  /** How many of them are in `events`; the rest stands in `stacks`. */
  readonly shown: number;
}

/** Events that are not answered one by one, counted: `count` of a lane that begin within `days` days from `from`. */
export interface TimelineStack {
  /** Place in `lanes`. */
  readonly lane: number;
  /** First day, YYYY-MM-DD. */
  readonly from: string;
  readonly count: number;
}

export interface WindowAnswer {
  readonly from: string;
  readonly to: string;
  /** Events that match and touch the window (without margins), exact. */
  readonly total: number;
  /** Events that match in the whole relationship. */
  readonly matching: number;
  /** Top to bottom. */
  readonly lanes: readonly TimelineLane[];
  /** In the order of time; with the margins. */
  readonly events: readonly TimelineEvent[];
  /** Days that each stack covers; stacks begin at multiples of it since 1970-01-01, so they stay while one pans. */
  readonly stackDays: number;
  /** With the margins; an event is either in `events` or counted here, under its first day. */
  readonly stacks: readonly TimelineStack[];
}

/** How much happened and in what tone, over the whole relationship: the strip above the timeline. */
export interface DensityAnswer {
  /** Bars begin at `from` and cover `days` days each. */
  readonly from: string;
  readonly days: number;
  /** Events that match. */
  readonly matching: number;
  /** `[place from 0, good, even, bad]`, bars without events left out. */
  readonly bars: readonly (readonly [number, number, number, number])[];
  /** The very first and last day of what matches, or null. */
  readonly first: string | null;
  readonly last: string | null;
}

export interface Facet {
  /** What the filter names: a type, slug, publisher key, tone or certainty. */
  readonly value: string;
  /** Canonical name; null where the catalogue has the word. */
  readonly name: string | null;
  /** Events that would match with this value alone in its field, the other fields as they are. */
  readonly count: number;
}

/** What can be chosen in each field, the most frequent first (at most 40 of actors, topics and sources). */
export interface FacetsAnswer {
  readonly matching: number;
  readonly types: readonly Facet[];
  readonly actors: readonly Facet[];
  readonly topics: readonly Facet[];
  readonly sources: readonly Facet[];
  readonly tones: readonly Facet[];
  readonly certainties: readonly Facet[];
}

/** How many events began in each year, by kind of act. */
export interface YearCounts {
  /** `[year, …counts in the order of LANES]`, in the order of time, years without events left out. */
  readonly years: readonly (readonly number[])[];
}

/** Where the events of an actor stand. */
export interface ActorCounts {
  /** Published events in which it takes part, mentions too. */
  readonly total: number;
  /** Those with most first; an event may stand in several. */
  readonly relationships: readonly { readonly slug: string; readonly count: number }[];
  /** Events of no relationship: how many, and the hundred that were added last. */
  readonly others: { readonly count: number; readonly events: readonly TimelineEvent[] };
}

/** Somebody who takes part in a published event. */
export interface ActingActor {
  readonly slug: string;
  /** How many, exact. */
  readonly events: number;
  /** First and last day on which one of them begins, YYYY-MM-DD; null where none of these is known. */
  readonly from: string | null;
  readonly to: string | null;
}

/** All events that match, of any relationship and of none. */
export interface EventsQuestion {
  readonly filter: TimelineFilter;
  /** As `placeKey` writes them. */
  readonly places: readonly string[];
  /** Slugs; none: events of all relationships and of none. */
  readonly relationships: readonly string[];
  /** Only events that touch these days (inclusive). */
  readonly from?: string;
  readonly to?: string;
  /** `added`: what was published last comes first; such a list is one page. */
  readonly order: 'earliest' | 'latest' | 'added';
  /** `startsOn~number` of the event after which (in this order) the page begins. */
  readonly after?: string;
  /** Events that are passed over where there is no `after`. */
  readonly skip?: number;
  readonly limit: number;
}

/** One page of them, by the numbers of the events. */
export interface EventsAnswer {
  /** Exact. */
  readonly total: number;
  readonly numbers: readonly number[];
  /** `after` of the next page and of the page before; null at the ends ('' for the first page). */
  readonly next: string | null;
  readonly previous: string | null;
}

/** One thing that is searched for: events have a word or term, or all of the words of `all`, or an actor takes part, or they touch the days. */
export interface SoughtThing {
  /** Folded words and terms (lib/domain/event-terms.ts); with `*` behind it, words that begin so. */
  readonly any: readonly string[];
  readonly all: readonly string[];
  /** Slugs. */
  readonly actors: readonly string[];
  /** Inclusive days. */
  readonly days?: { readonly from: string; readonly to: string };
}

/** Events that have all of the things and match the rest. */
export interface LikeliestQuestion extends Pick<EventsQuestion, 'places' | 'relationships' | 'from' | 'to'> {
  readonly things: readonly SoughtThing[];
  readonly filter: EventFilter;
  /** At most so many are wanted, the most significant. */
  readonly most: number;
}

export interface LikeliestAnswer {
  /** Exact. */
  readonly total: number;
  readonly numbers: readonly number[];
}

export interface ListQuestion {
  readonly filter: TimelineFilter;
  /** How the `laneId` of its events is told; by kind where nothing is said. */
  readonly lanes?: LaneGroup;
  /** As in `WindowQuestion`. */
  readonly beside?: string;
  /** Only events that touch these days (inclusive). */
  readonly from?: string;
  readonly to?: string;
  readonly order: 'earliest' | 'latest';
  /** `startsOn~number` of the event after which (in this order) the page begins. */
  readonly after?: string;
  /** 1–100. */
  readonly limit: number;
}

export interface ListAnswer {
  /** Exact, under the filter and the days. */
  readonly total: number;
  /** How many of them stand before this page. */
  readonly before: number;
  readonly events: readonly TimelineEvent[];
  /** `after` of the next page and of the page before; null at the ends ('' for the first page). */
  readonly next: string | null;
  readonly previous: string | null;
}
