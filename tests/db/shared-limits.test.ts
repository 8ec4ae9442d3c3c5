/** Limits that several processes count together, and work of which they do one at a time. */
import { shareLimit } from '@/lib/auth/shared-limits';
import { takingTurns } from '@/lib/db/taking-turns';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';
import { until } from '@/tests/support/started-site';

jest.setTimeout(60_000);

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase();
});
afterAll(() => database.close());

const limit = (keyPrefix: string, points: number) => ({ keyPrefix, points, duration: 60 });

it('refuses in one process what was spent in another, and others nothing', async () => {
  const [here, there] = [1, 2].map(() => shareLimit(limit('together', 20), () => database.db));
  if (!here || !there) throw new Error('There are two.');
  for (let turn = 0; turn < 12; turn += 1) expect((await here.count('a')).refused).toBe(false);
  let counted = 0;
  // What was counted there is told within a second or so, whenever that is here.
  await until(async () => {
    const { refused } = await there.count('a');
    if (!refused) counted += 1;
    await new Promise((done) => setTimeout(done, 300));
    return refused;
  }, 20);
  expect(counted).toBeLessThan(20);
  // And the first hears of the second in turn.
  await until(async () => (await here.count('a')).refused, 20);
  expect(await there.count('b')).toMatchObject({ refused: false, left: 19 });
});

it('writes nothing of callers who ask little', async () => {
  const many = shareLimit(limit('little', 1_000), () => {
    throw new Error('The database was asked.');
  });
  for (let turn = 0; turn < 40; turn += 1) expect((await many.count(`caller ${turn}`)).left).toBe(999);
});

it('goes on counting by itself while there is no database', async () => {
  const away = shareLimit(limit('away', 3), () => {
    throw new Error('The database is away.');
  });
  const refused: boolean[] = [];
  for (let turn = 0; turn < 4; turn += 1) refused.push((await away.count('a')).refused);
  expect(refused).toEqual([false, false, false, true]);
});

it('lets one at a time do what only one may do, and gives the turn back where that fails', async () => {
  const steps: string[] = [];
  let hasWaited = (): void => undefined;
  const waiting = new Promise<void>((done) => {
    hasWaited = done;
  });
  let begun = (): void => undefined;
  const first = takingTurns(database.url, 'prepare', async () => {
    begun();
    await waiting;
    steps.push('first');
  });
  await new Promise<void>((done) => {
    begun = done;
  });
  const second = takingTurns(database.url, 'prepare', async () => steps.push('second'), hasWaited);
  // Another kind of work waits for neither.
  await takingTurns(database.url, 'backup', async () => steps.push('other'));
  await Promise.all([first, second]);
  expect(steps.indexOf('first')).toBeLessThan(steps.indexOf('second'));
  expect(steps).toHaveLength(3);
  const failing = takingTurns(database.url, 'backup', () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  await expect(takingTurns(database.url, 'backup', async () => 'done')).resolves.toBe('done');
});
