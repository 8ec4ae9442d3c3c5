/** An editor who publishes once a second through the site, and looks whether readers see it. */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '@/lib/db/client';
import { insertDraft } from '@/lib/db/drafts';
import { addDays } from '@/lib/domain/civil-date';
import { proposalSchema } from '@/lib/domain/draft';
import { readActions } from '@/lib/server/door/actions';
import type { MeasureName } from '../bench-timeline/findings';
import { distFolder } from '../build-site';

const SECOND = 1_000;
/** Before all made-up events, and so far apart that none is a report of another. */
const [FIRST, APART] = ['1950-01-01', 20];
/** Milliseconds after which it counts as not seen. */
const PATIENCE = 10_000;
/** Milliseconds between two looks of a reader who waits for it; closer, and the looks would be the load. */
const LOOK = 200;
const MOST_TRIES = 60;

interface Planned {
  id: string;
  day: string;
  /** No other event has it. */
  word: string;
  at: number;
}

/** Where readers look for it, by the measure that it is. */
const PLACES = ['seenInWindow', 'seenInSearch', 'seenInFeed'] as const satisfies readonly MeasureName[];
export type Place = (typeof PLACES)[number];

export interface Editor {
  address: string;
  headers: Record<string, string>;
  planned: readonly Planned[];
}

const proposalOf = (day: string, word: string) =>
  proposalSchema.parse({
    title: `Talks on electricity supply, ${word}`,
    summary: 'The minister told the press that electricity supply would be looked at again.',
    type: 'meeting',
    date: day,
    participants: ['nato', 'iraq'].map((actorId) => ({
      ...{ name: actorId === 'nato' ? 'NATO' : 'Iraq', actorId },
      ...{ role: 'participant', capacity: null, affiliation: null },
    })),
    relationships: ['iraq-nato'],
    topics: [],
    sources: [
      {
        ...{ url: `https://example.org/${word}`, title: 'A report', publisher: 'Reuters' },
        ...{ publishedOn: null, language: 'en' },
      },
    ],
  });

/** A site that has just begun on a busy machine may say that it has no time yet. */
async function signIn(address: string, email: string, password: string): Promise<Response> {
  for (let tries = 1; ; tries += 1) {
    const answer = await fetch(`${address}/api/auth/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: address },
      body: JSON.stringify({ email, password }),
    });
    if (answer.status === 200) return answer;
    if (answer.status !== 503 || tries >= MOST_TRIES)
      throw new Error(`The editor was not signed in: ${answer.status}.`);
    await pause(SECOND);
  }
}

/** Signs in and has `count` drafts wait; `batch` tells them from those of another run. */
export async function prepareEditor(
  db: Database,
  address: string,
  { ADMIN_EMAIL: email, ADMIN_PASSWORD: password }: { ADMIN_EMAIL: string; ADMIN_PASSWORD: string },
  { count, batch }: { count: number; batch: string },
): Promise<Editor> {
  const answer = await signIn(address, email, password);
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
  const action = readActions(distFolder()).find(({ name }) => name === 'publishDraftAction');
  if (!action) throw new Error('The build has no action by which drafts are published.');
  const planned: Planned[] = [];
  const from = await db.draft.count();
  for (let at = 0; at < count; at += 1) {
    const day = addDays(FIRST, APART * (from + at));
    const word = `mark${batch.replaceAll(',', '')}x${at}`;
    const id = await insertDraft(db, {
      proposal: proposalOf(day, word),
      articleId: null,
      createdById: null,
    });
    planned.push({ id, day, word, at });
  }
  return {
    address,
    headers: {
      cookie: cookies.join('; '),
      origin: address,
      'next-action': action.id,
      'content-type': 'text/plain;charset=UTF-8',
      accept: 'text/x-component',
    },
    planned,
  };
}

export interface Published {
  /** Milliseconds of each publication. */
  times: number[];
  /** Milliseconds from its answer until a place shows it, by place. */
  seen: ReadonlyMap<Place, number[]>;
  errors: number;
  faults: ReadonlyMap<string, number>;
}

const placesOf = (relationship: string, { day, word }: Planned): Record<Place, string> => ({
  seenInWindow: `/api/v1/relationships/${relationship}/timeline?from=${day}&to=${day}`,
  seenInSearch: `/api/v1/search?q=${word}`,
  seenInFeed: '/export/atom',
});

/** Milliseconds until readers see it in each place; Infinity where they do not. */
async function untilSeen(
  { address }: Editor,
  relationship: string,
  event: Planned,
): Promise<[Place, number][]> {
  const begun = performance.now();
  const untilIn = async (path: string, place: number) => {
    // A reader as all others, of whom each looks in one place and waits for no answers but their own.
    const headers = { 'x-forwarded-for': `198.51.100.${(event.at * PLACES.length + place) % 250}` };
    while (performance.now() - begun < PATIENCE) {
      const answer = await fetch(`${address}${path}`, { headers });
      const text = await answer.text();
      if (answer.ok && text.includes(`electricity supply, ${event.word}`)) return performance.now() - begun;
      await pause(LOOK);
    }
    return Number.POSITIVE_INFINITY;
  };
  const places = placesOf(relationship, event);
  return Promise.all(
    PLACES.map(async (place, at): Promise<[Place, number]> => [place, await untilIn(places[place], at)]),
  );
}

/** One publication a second until `until` (as `performance.now()` gives it). */
export async function publishAndLook(
  editor: Editor,
  relationship: string,
  until: number,
): Promise<Published> {
  const times: number[] = [];
  const seen = new Map(PLACES.map((place): [Place, number[]] => [place, []]));
  const faults = new Map<string, number>();
  const looks: Promise<void>[] = [];
  const publish = async (event: Planned) => {
    const call = { id: event.id, version: 1, note: null, correction: null, seen: [] };
    const begun = performance.now();
    const answer = await fetch(`${editor.address}/admin/drafts/${event.id}`, {
      method: 'POST',
      headers: editor.headers,
      body: JSON.stringify([{ ...call, eventWithdrawn: false, requestKey: randomUUID() }]),
    });
    const text = await answer.text();
    times.push(performance.now() - begun);
    if (!answer.ok || !text.includes('"ok":true')) throw new Error(`publishing: ${answer.status}`);
    looks.push(
      untilSeen(editor, relationship, event).then((all) => {
        for (const [place, ms] of all) seen.get(place)?.push(ms);
      }),
    );
  };
  for (const event of editor.planned) {
    const begun = performance.now();
    if (begun >= until) break;
    await publish(event).catch(({ message }: Error) => faults.set(message, (faults.get(message) ?? 0) + 1));
    await pause(Math.max(0, SECOND - (performance.now() - begun)));
  }
  await Promise.all(looks);
  const errors = [...faults.values()].reduce((sum, count) => sum + count, 0);
  return { times, seen, errors, faults };
}
