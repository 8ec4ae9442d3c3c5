/** Exports in the making: one of each caller, and what lets a place go. */

import { type Export, sharedText, streamText } from '@/app/(public)/export/stream-events';
import { closeDatabase } from '@/lib/db/client';
import { insertSyntheticEvents } from '@/lib/db/synthetic-events';
import { forgetKept } from '@/lib/db/writes';
import { NO_FILTER } from '@/lib/domain/timeline-question';
import { EXPORT_FORMATS } from '@/lib/interchange/exports/formats';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';
import { makeRelationship } from '@/tests/support/factories';

jest.setTimeout(120_000);

const EVENTS = 450;
let test: TestDatabase;
beforeAll(async () => {
  test = await cloneDatabase();
  process.env.DATABASE_URL = test.url;
  const { slug } = await makeRelationship(test.db);
  await insertSyntheticEvents(test.db, { relationship: slug, count: EVENTS });
});
afterAll(async () => {
  await closeDatabase();
  await test.close();
});

const asked = (name: 'csv' | 'rss', self = 'https://site.example/export'): Export => ({
  format: EXPORT_FORMATS[name],
  context: {
    site: { name: 'Test', url: 'https://site.example' },
    title: 'All',
    description: '',
    self,
    page: 'https://site.example/events',
    language: 'en',
    words: {
      date: (edtf) => edtf,
      place: ({ name: place }) => place,
      type: (type) => type,
      status: (status) => status,
    },
  },
  question: { filter: NO_FILTER, places: [], relationships: [] },
});

async function open(caller: string, signal = new AbortController().signal) {
  return streamText(asked('csv'), caller, signal);
}
async function rowsOf(stream: ReadableStream<Uint8Array>): Promise<number> {
  return (await new Response(stream).text()).trimEnd().split('\r\n').length - 1;
}

it('makes one for a caller at a time, whoever else reads slowly', async () => {
  const [first, again] = [await open('a'), await open('a')];
  expect([first !== null, again]).toEqual([true, null]);
  const slow = await Promise.all(Array.from({ length: 8 }, (_, at) => open(`slow-${at}`)));
  expect(slow).not.toContain(null);
  expect(first && (await rowsOf(first))).toBe(EVENTS);
  const next = await open('a');
  expect(next && (await rowsOf(next))).toBe(EVENTS);
  for (const one of slow) await one?.cancel();
});

it('lets the place go when its reader goes, before or in the midst', async () => {
  const leaving = new AbortController();
  const first = await open('a', leaving.signal);
  expect(await open('a')).toBeNull();
  leaving.abort();
  const second = await open('a');
  expect([first !== null, second !== null]).toEqual([true, true]);
  await second?.cancel();
  const third = await open('a');
  expect(third && (await rowsOf(third))).toBe(EVENTS);
});

it('answers what programs subscribe to once for all who ask within seconds, whoever has a place', async () => {
  const [one, same] = [sharedText(asked('rss'), 'a'), sharedText(asked('rss'), 'b')];
  expect(sharedText(asked('rss', 'https://site.example/other'), 'a')).toBeNull();
  expect(await one).toBe(await same);
  expect(await one).toContain('<rss');
});

it('makes it anew for who asks after something was written here, as far as there is a place', async () => {
  const feed = () => asked('rss', 'https://site.example/written');
  const before = sharedText(feed(), 'a');
  forgetKept();
  // The first one's place is taken until theirs is made.
  const [own, anew] = [sharedText(feed(), 'a'), sharedText(feed(), 'b')];
  expect(own).toBe(before);
  expect(anew).not.toBe(before);
  expect(sharedText(feed(), 'c')).toBe(anew);
  expect(await anew).toContain('<rss');
  await before;
});
