/** Readers of all kinds: windows of the timeline, events as pages and as data, searches, feeds. */
import { Agent } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '@/lib/db/client';
import { NO_FILTER } from '@/lib/domain/timeline-question';
import type { MeasureName } from '../bench-timeline/findings';
import { addressOf, fetchOnce } from '../bench-timeline/load';
import { FILTERS, WIDTHS, windowQuestions } from '../bench-timeline/questions';

const EVENTS = 300;
/** Questions before the clock runs. */
const WARMING = 100;
const WORDS = [
  ...[
    'training',
    'Baghdad',
    'border security',
    'oil exports',
    'Stoltenberg',
    '2004',
    'meeting visit',
    'zzyzx',
  ],
  ...['ستولتنبرغ', 'debt relief 2011', 'the rule of law', 'ambassador'],
];
const FEEDS = ['atom', 'rss', 'jsonfeed'];

type Kind = Extract<MeasureName, `${string}P99`>;
type Question = readonly [kind: Kind, address: string];

/** Of ten questions in the order in which a reader puts them. */
const MIX: readonly Kind[] = [
  ...(['windowsP99', 'pagesP99', 'windowsP99', 'searchesP99', 'windowsP99'] as const),
  ...(['recordsP99', 'windowsP99', 'feedsP99', 'searchesP99', 'recordsP99'] as const),
];

export type Questions = ReadonlyMap<Kind, readonly string[]>;

/** What there is to be asked of a site, from all over its events. */
export async function readersOf(db: Database, address: string, relationship: string): Promise<Questions> {
  const slugs = await db.$queryRaw<{ slug: string }[]>`
    SELECT e.slug FROM (SELECT min(number) AS least, max(number) AS most FROM event) AS all_events,
      generate_series(0, ${EVENTS - 1}::int) AS i,
      LATERAL (SELECT slug FROM event WHERE number >= least + (most - least)::bigint * i / ${EVENTS} AND withdrawn_at IS NULL
        ORDER BY number LIMIT 1) AS e`;
  const room = `${address}/api/v1/relationships/${relationship}`;
  const windows = FILTERS.flatMap(([, filter]) =>
    WIDTHS.flatMap(([, days]) => windowQuestions(days, 12, { ...NO_FILTER, ...filter })),
  );
  const words = WORDS.map(encodeURIComponent);
  return new Map<Kind, string[]>([
    ['windowsP99', windows.map((question) => addressOf(room, question))],
    ['pagesP99', slugs.map(({ slug }) => `${address}/events/${slug}`)],
    ['recordsP99', slugs.map(({ slug }) => `${address}/api/v1/events/${slug}`)],
    ['searchesP99', words.flatMap((q) => [`${address}/api/v1/search?q=${q}`, `${address}/search?q=${q}`])],
    ['feedsP99', FEEDS.map((name) => `${address}/export/${name}`)],
  ]);
}

export interface Read {
  answers: number;
  errors: number;
  /** Milliseconds. */
  times: number[];
  byKind: ReadonlyMap<Kind, number[]>;
  /** What went wrong, and how often. */
  faults: ReadonlyMap<string, number>;
}

/** In an order that is no order, the same each time. */
function questionOf(questions: Questions, turn: number): Question {
  const kind = MIX[turn % MIX.length] ?? 'windowsP99';
  const all = questions.get(kind) ?? [];
  return [kind, all[(turn * 7_919) % all.length] ?? ''];
}

/** Asks some of each kind beforehand, so that what is made once at the start is made. */
export async function warmUp(questions: Questions): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  for (let turn = 0; turn < WARMING; turn += 1)
    await fetchOnce(agent, questionOf(questions, turn)[1]).catch(() => undefined);
  agent.destroy();
}

/**
 * All readers until `until` (as `performance.now()` gives it), each one question after the other. What is asked before `from`
 * warms up, and does not count.
 */
export async function readMixed(
  questions: Questions,
  { readers, pause: rest, from, until }: { readers: number; pause: number; from: number; until: number },
): Promise<Read> {
  const agent = new Agent({ keepAlive: true, maxSockets: readers });
  const byKind = new Map<Kind, number[]>();
  const faults = new Map<string, number>();
  let turn = 0;
  const reader = async () => {
    // Not all in one moment.
    await pause(Math.random() * rest);
    while (performance.now() < until) {
      const [kind, address] = questionOf(questions, turn);
      turn += 1;
      const asked = performance.now();
      const answer = await fetchOnce(agent, address).catch((error: Error) => error.message);
      const times = byKind.get(kind) ?? [];
      byKind.set(kind, times);
      if (asked >= from) times.push(performance.now() - asked);
      if (typeof answer === 'string' || answer.status !== 200) {
        const fault = `${kind.replace(/P99$/, '')}: ${typeof answer === 'string' ? answer : answer.status}`;
        faults.set(fault, (faults.get(fault) ?? 0) + 1);
      }
      await pause(rest);
    }
  };
  await Promise.all(Array.from({ length: readers }, reader));
  agent.destroy();
  const times = [...byKind.values()].flat();
  const errors = [...faults.values()].reduce((sum, count) => sum + count, 0);
  return { answers: times.length - errors, errors, times, byKind, faults };
}
