/** Reads of the timeline for pages, commands and the interface for programs: this process's thread, asked in plain functions. */
import { join } from 'node:path';
import type { RelationshipFigures } from '@/lib/domain/relationship-overview';
import type {
  ActingActor,
  ActorCounts,
  DensityAnswer,
  EventsAnswer,
  EventsQuestion,
  FacetsAnswer,
  LikeliestAnswer,
  LikeliestQuestion,
  ListAnswer,
  ListQuestion,
  TimelineEvent,
  TimelineFilter,
  WindowAnswer,
  WindowQuestion,
  YearCounts,
} from '@/lib/domain/timeline-question';
import { environment } from '@/lib/env';
import { reading } from '@/lib/made-of';
import { currentRequest } from '@/lib/request';
import { openTimelineThread, type TimelineOutcome, type TimelineThread } from './timeline-thread';
import type { LongestAsk, NeighboursAsk, TimelineAsk } from './timeline-work';

const BUNDLE = 'timeline.mjs';

// Next bundles this module several times; the thread is the process's.
const shared = globalThis as { dragomanTimeline?: TimelineThread };

function thread(): TimelineThread {
  if (shared.dragomanTimeline) return shared.dragomanTimeline;
  const { READERS_DIR: folder, DATABASE_URL: url, SLOW_QUERY_MS: slowMs } = environment();
  if (!folder || !url)
    throw new Error('The site is not running: start it with "npm start" or "npm run dev".');
  shared.dragomanTimeline = openTimelineThread({ worker: join(folder, BUNDLE), url, slowMs });
  return shared.dragomanTimeline;
}

/** The answer as it is sent to programs. Where there is none though there could be, a failure of the request is 503. */
export async function askTimeline(ask: TimelineAsk): Promise<TimelineOutcome> {
  const request = currentRequest();
  // Who waits for a thread is nobody for whom readers should wait.
  request?.endVisit();
  const outcome = await reading(() => thread().ask(ask));
  if (request && !outcome.ok && outcome.reason !== 'missing') request.away = true;
  return outcome;
}

/** Begins to load the index, so that the first visitor does not wait for it. */
export function beginTimeline(): void {
  void thread().ask({ kind: 'begin' });
}

/** Ends the thread; the next question begins another. */
export async function closeTimeline(): Promise<void> {
  const last = shared.dragomanTimeline;
  shared.dragomanTimeline = undefined;
  await last?.close();
}

const decoder = new TextDecoder();

/**
 * Questions in plain functions, put by `ask`. Those of one relationship answer null where it is unknown; all throw where
 * there is no answer.
 */
export function timelineOf(ask: (question: TimelineAsk) => Promise<TimelineOutcome>) {
  async function read<Answer>(question: TimelineAsk): Promise<Answer | null> {
    const outcome = await ask(question);
    // What the thread writes: the one place where its shape is taken on trust.
    if (outcome.ok) return JSON.parse(decoder.decode(outcome.json)) as Answer;
    if (outcome.reason === 'missing') return null;
    throw new Error(`The timeline gave no answer: ${outcome.reason}.`);
  }

  /** Of all events, where nothing can be unknown. */
  async function always<Answer>(question: TimelineAsk): Promise<Answer> {
    const answer = await read<Answer>(question);
    if (answer === null) throw new Error('The timeline gave no answer: missing.');
    return answer;
  }

  return {
    findWindow: (relationship: string, question: WindowQuestion) =>
      read<WindowAnswer>({ kind: 'window', relationship, question }),

    findDensity: (relationship: string, filter: TimelineFilter) =>
      read<DensityAnswer>({ kind: 'density', relationship, filter }),

    findFacets: (relationship: string, filter: TimelineFilter) =>
      read<FacetsAnswer>({ kind: 'facets', relationship, filter }),

    findList: (relationship: string, question: ListQuestion) =>
      read<ListAnswer>({ kind: 'list', relationship, question }),

    /** At most `most` (7) of the most significant events, well spread over the whole time, in its order. */
    findTurningPoints: (relationship: string, most = 7) =>
      read<TimelineEvent[]>({ kind: 'turning-points', relationship, most }),

    findYearCounts: (relationship: string) => read<YearCounts>({ kind: 'years', relationship }),

    /** Numbers of the events that last longest. */
    findLongest: (relationship: string, question: LongestAsk) =>
      read<number[]>({ kind: 'longest', relationship, question }),

    /** Where the events of an actor stand; of one that the index does not know, nowhere. */
    findActorCounts: (actor: string) => always<ActorCounts>({ kind: 'actor', actor }),

    /** Everybody who takes part in an event, in no particular order. */
    findActors: () => always<ActingActor[]>({ kind: 'actors' }),

    /** All relationships, in no particular order. */
    findOverview: () => always<RelationshipFigures[]>({ kind: 'overview' }),

    /** One page of all events that match. */
    findEvents: (question: EventsQuestion) => always<EventsAnswer>({ kind: 'events', question }),

    /** The most significant of the events that have what is searched for, and how many have. */
    findLikeliest: (question: LikeliestQuestion) => always<LikeliestAnswer>({ kind: 'likeliest', question }),

    /** Numbers of the events just before and just after one in its relationships, nearest first. */
    findNeighbours: (question: NeighboursAsk) =>
      always<{ before: number[]; after: number[] }>({ kind: 'neighbours', question }),
  };
}

/** Of this process's thread. */
export const {
  findWindow,
  findDensity,
  findFacets,
  findList,
  findTurningPoints,
  findYearCounts,
  findLongest,
  findActorCounts,
  findActors,
  findOverview,
  findEvents,
  findLikeliest,
  findNeighbours,
} = timelineOf(askTimeline);
