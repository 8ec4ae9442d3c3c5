import { cloneDatabase, type TestDatabase } from '@/tests/support/database';
import { eventData, makeRelationship } from '@/tests/support/factories';

// A slow machine with other work is not a fault.
jest.setTimeout(120_000);

let test: TestDatabase;
beforeAll(async () => {
  test = await cloneDatabase();
});
afterAll(() => test.close());

/** The same numbers at every run (mulberry32). */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * sides);
  };
}

const DATES = [
  '2020-09-16',
  '2020-09-01',
  '2020-09',
  '2020-10-31',
  '2020',
  '2019-12-31/2020-01-02',
  '../2020-09-05',
  '2020-09/..',
];
const TYPES = ['meeting', 'statement', 'attack'] as const;

/** What the month table must say, counted from the events themselves. */
async function recount() {
  return test.db.$queryRaw`
    SELECT er.relationship_id::text AS relationship, to_char(CASE WHEN e.starts_on = DATE '0001-01-01' THEN e.ends_on
      ELSE e.starts_on END, 'YYYY-MM') AS month, e.lane, count(*)::int AS events,
      round(coalesce(sum(e.tone), 0)::numeric, 6)::text AS tone
    FROM event e JOIN event_relationship er ON er.event_id = e.id WHERE e.withdrawn_at IS NULL
    GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`;
}

async function kept() {
  return test.db.$queryRaw`
    SELECT relationship_id::text AS relationship, to_char(month, 'YYYY-MM') AS month, lane, events,
      round(tone_sum::numeric, 6)::text AS tone
    FROM month_count ORDER BY 1, 2, 3`;
}

it('keeps month counts and copies equal to the events through inserts, changes, withdrawals and deletions', async () => {
  const { db } = test;
  const relationships = [await makeRelationship(db), await makeRelationship(db), await makeRelationship(db)];
  const roll = dice(20_200_916);
  const pick = <T>(list: readonly T[]): T => list[roll(list.length)] as T;
  const fresh = () =>
    eventData({
      edtf: pick(DATES),
      type: pick(TYPES),
      tone: roll(4) === 0 ? null : (roll(201) - 100) / 10,
      significance: roll(101),
    });
  const ids: string[] = [];
  for (let turn = 1; turn <= 400; turn += 1) {
    const id = ids.length > 0 ? pick(ids) : '';
    const deed = ids.length < 5 ? 0 : roll(9);
    if (deed <= 2) {
      const event = await db.event.create({ data: fresh() });
      ids.push(event.id);
      await db.eventRelationship.createMany({
        data: relationships
          .filter(() => roll(2) === 0)
          .map(({ id: relationshipId }) => ({ eventId: event.id, relationshipId })),
      });
    } else if (deed <= 4) {
      const { slug: _slug, ...change } = fresh();
      await db.event.update({ where: { id }, data: change });
    } else if (deed === 5)
      await db.event.update({ where: { id }, data: { withdrawnAt: roll(2) ? new Date() : null } });
    else if (deed === 6) await db.event.updateMany({ where: { lane: 'talks' }, data: { tone: roll(10) } });
    else if (deed === 7) {
      await db.eventRelationship.deleteMany({ where: { eventId: id } });
      await db.eventRelationship.create({ data: { eventId: id, relationshipId: pick(relationships).id } });
    } else {
      await db.event.delete({ where: { id } });
      ids.splice(ids.indexOf(id), 1);
    }
    if (turn % 10 === 0) expect(await kept()).toEqual(await recount());
  }
  expect(((await kept()) as unknown[]).length).toBeGreaterThan(10);
  const [strays] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM event_relationship er JOIN event e ON e.id = er.event_id
    WHERE (er.lane, er.starts_on, er.ends_on, er.tone, er.significance, er.visible, er.prominence)
      IS DISTINCT FROM (e.lane, e.starts_on, e.ends_on, e.tone, e.significance, e.withdrawn_at IS NULL,
        prominence_of(e.significance, e.id))`;
  expect(strays?.count).toBe(0);
});

it('counts each event once when two editors add events of one month at the same time', async () => {
  const { id, slug } = await makeRelationship(test.db);
  await Promise.all(
    Array.from({ length: 20 }, () =>
      test.db.$transaction(
        async (tx) => {
          const event = await tx.event.create({ data: eventData({ edtf: '2021-05-05' }) });
          await tx.eventRelationship.create({ data: { eventId: event.id, relationshipId: id } });
        },
        { maxWait: 20_000, timeout: 20_000 },
      ),
    ),
  );
  const rows = await test.db.monthCount.findMany({ where: { relationship: { slug } } });
  expect(rows.map((row) => row.events)).toEqual([20]);
});
