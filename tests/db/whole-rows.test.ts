/** A replica that has not got an event yet which the index names: lists and exports read it from the database itself. */
import { standBehind } from '@/lib/db/client';
import { listExportedEvents } from '@/lib/db/event-export';
import { listSummaries } from '@/lib/db/event-summary';
import { readEvents } from '@/lib/db/search/read-events';
import { seedDatabase } from '@/lib/db/seed';
import { cloneDatabase, type TestDatabase } from '../support/database';

jest.setTimeout(180_000);

let primary: TestDatabase;
let replica: TestDatabase;
beforeAll(async () => {
  primary = await cloneDatabase();
  await seedDatabase(primary.db);
  // Behind by all that was ever written.
  replica = await cloneDatabase();
});
afterAll(async () => {
  await replica.close();
  await primary.close();
});

it('passes over no event, and over what was withdrawn', async () => {
  const rows = await primary.db.event.findMany({
    select: { number: true },
    orderBy: { number: 'desc' },
    take: 4,
  });
  const numbers = rows.map(({ number }) => number);
  const last = numbers.at(-1) ?? 0;
  const inOrder = <T>(found: ReadonlyMap<number, T>) => numbers.flatMap((number) => found.get(number) ?? []);
  const slugs = async () => ({
    list: (await readEvents(replica.db, numbers)).map(({ slug }) => slug),
    summaries: inOrder(await listSummaries(replica.db, numbers)).map(({ slug }) => slug),
    exported: (await listExportedEvents(replica.db, numbers, { evidence: true })).map(({ slug }) => slug),
  });
  expect(await slugs()).toEqual({ list: [], summaries: [], exported: [] });
  standBehind(replica.db, () => primary.db);
  const whole = (await readEvents(primary.db, numbers)).map(({ slug }) => slug);
  expect(whole).toHaveLength(4);
  expect(await slugs()).toEqual({ list: whole, summaries: whole, exported: whole });
  await primary.db.event.update({
    where: { number: last },
    data: { withdrawnAt: new Date(), withdrawReason: 'It was another.' },
  });
  expect((await slugs()).list).toEqual(whole.slice(0, 3));
});
