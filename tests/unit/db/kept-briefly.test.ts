import type { Queryable } from '@/lib/db/client';
import { keptBriefly } from '@/lib/db/kept-briefly';
import { forgetKept } from '@/lib/db/writes';

const db = {} as Queryable;
const LONG = 3_600_000;
/** Counts how often it was read, and answers that. */
function counted(options?: { overWrites?: boolean }) {
  let reads = 0;
  return keptBriefly(LONG, async () => ++reads, options);
}

it('is read once for all who ask within its time, and for each database apart', async () => {
  const read = counted();
  expect([await read(db), await read(db), await read({} as Queryable), await read(db)]).toEqual([1, 1, 2, 1]);
});

it('is read anew once somebody wrote here, also where it was being read just then', async () => {
  const read = counted();
  const before = read(db);
  forgetKept();
  expect([await read(db), await before, await read(db)]).toEqual([2, 1, 2]);
});

it('is kept over writes where it is dear', async () => {
  const read = counted({ overWrites: true });
  await read(db);
  forgetKept();
  expect(await read(db)).toBe(1);
});

it('forgets a reading that failed', async () => {
  let fails = true;
  const read = keptBriefly(LONG, async () => {
    if (fails) throw new Error('away');
    return 'there';
  });
  await expect(read(db)).rejects.toThrow('away');
  fails = false;
  expect(await read(db)).toBe('there');
});
