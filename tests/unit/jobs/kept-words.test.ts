/** Words beside a database that changes while they are read. */
import { Query } from 'pg';
import type { Client } from '@/lib/db/timeline-client';
import { keepWords } from '@/lib/jobs/workers/timeline-words';
import { emptyIndex } from '@/lib/timeline/index/event-index';

const THINGS = [{ any: ['grain'], all: [], actors: [] }];

function bytesOf(numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * numbers.length);
  for (const [at, number] of numbers.entries()) bytes.writeInt32BE(number, 4 * at);
  return bytes;
}

/** A database of which the test says when it answers a question for words. */
function heldDatabase() {
  const waiting: Query[] = [];
  const client = {
    query(asked: unknown) {
      if (asked instanceof Query) waiting.push(asked);
      return Promise.resolve({ rows: [] });
    },
  };
  const answer = (numbers: readonly number[], value = 'grain') => {
    const query = waiting.shift();
    query?.emit('row', { value, rows: bytesOf(numbers) });
    query?.emit('end');
  };
  return { connect: () => Promise.resolve(client as unknown as Client), answer };
}

const turn = () => new Promise((done) => setImmediate(done));

it('reads anew what all was forgotten beside, and names a set for as long as nothing is forgotten', async () => {
  const { connect, answer } = heldDatabase();
  const words = keepWords(connect);
  const index = { ...emptyIndex(), most: 5_000 };
  const known = words.findThings(THINGS, index);
  await turn();
  answer([5]);
  const old = await known;

  const before = words.findThings([{ any: ['barley'], all: [], actors: [] }], index);
  await turn();
  const many = Array.from({ length: 1_001 }, (_, at) => at + 1);
  expect(await words.renew(many)).toBe(false);
  answer([7], 'barley');
  await turn();
  answer([8], 'barley');
  expect((await before)?.bits()[0]).toBe(1 << 8);

  const after = words.findThings(THINGS, index);
  await turn();
  answer([7, 9]);
  const fresh = await after;
  expect(fresh?.bits()[0]).toBe((1 << 7) | (1 << 9));
  expect(fresh?.key).not.toBe(old?.key);
  // What follows from it is mended by the events that change, and stands under the same name.
  expect(await words.renew([9])).toBe(true);
  expect((await words.findThings(THINGS, index))?.key).toBe(fresh?.key);
  expect([7, 8, 9].map((number) => fresh?.has(number))).toEqual([true, false, false]);
  expect(fresh?.bits()[0]).toBe(1 << 7);
});

it('holds nothing of many events that was read before all was forgotten, be it in the last pause', async () => {
  const { connect, answer } = heldDatabase();
  const words = keepWords(connect);
  const index = { ...emptyIndex(), most: 1_000 };
  // Of event 7, as `int4send` and `tsvectorsend` write it.
  const sent = Buffer.concat([bytesOf([7, 1]), Buffer.from('grain\0'), Buffer.from([0, 0])]);
  let read = () => {};
  const reading = new Promise<void>((done) => {
    read = done;
  });
  const client = {
    async query(asked: unknown) {
      if (typeof asked === 'string') return { rows: [{ lexeme: 'grain', part: 0.5 }] };
      // The pause is as many times as long.
      await new Promise((done) => setTimeout(done, 30));
      read();
      return { rows: [{ sent }] };
    },
  };
  const prepared = words.prepare(client as unknown as Client, index.most);
  await reading;
  await turn();
  words.clear();
  await prepared;

  const found = words.findThings(THINGS, index);
  await turn();
  answer([9]);
  expect((await found)?.bits()[0]).toBe(1 << 9);
});
