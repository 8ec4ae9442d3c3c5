import { insertSyntheticEvents } from '@/lib/db/synthetic-events';
import { findTimelineWindow, listMonthDensity } from '@/lib/db/timeline';
import { addDays } from '@/lib/domain/civil-date';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';
import { makeEvent, makeRelationship } from '@/tests/support/factories';

// A slow machine with other work is not a fault.
jest.setTimeout(120_000);

let test: TestDatabase;
beforeAll(async () => {
  test = await cloneDatabase();
});
afterAll(() => test.close());

const SPREAD = 12_000;

/** The truth by the plainest statement there is. */
async function overlapping(relationship: string, from: string, to: string) {
  return test.db.$queryRaw<{ lane: string; slug: string }[]>`
    SELECT e.lane, e.slug FROM event e JOIN event_relationship er ON er.event_id = e.id
    JOIN relationship r ON r.id = er.relationship_id
    WHERE r.slug = ${relationship} AND e.withdrawn_at IS NULL AND e.starts_on <= ${to}::date AND e.ends_on >= ${from}::date`;
}

function countBy(rows: { lane: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { lane } of rows) counts[lane] = (counts[lane] ?? 0) + 1;
  return counts;
}

describe('with few events', () => {
  let slug: string;
  beforeAll(async () => {
    const relationship = await makeRelationship(test.db);
    slug = relationship.slug;
    const add = (edtf: string, rest = {}) => makeEvent(test.db, { edtf, ...rest }, [relationship.id]);
    await add('2020-09-16');
    await add('2020-09', { type: 'statement' });
    await add('2018/2021', { type: 'mission' });
    await add('../2011-12-31', { type: 'training' });
    await add('2020-01/..', { type: 'mission' });
    await add('2020-09-16', { withdrawnAt: new Date(), withdrawReason: 'Wrong day.' });
  });

  it('answers null for an unknown relationship', async () => {
    expect(
      await findTimelineWindow(test.db, 'nowhere', { from: '2020-01-01', to: '2020-12-31', limit: 9 }),
    ).toBeNull();
  });

  it.each([
    ['one day', '2020-09-16', '2020-09-16', ['2018/2021', '2020-01/..', '2020-09', '2020-09-16']],
    ['the day before', '2020-09-15', '2020-09-15', ['2018/2021', '2020-01/..', '2020-09']],
    ['a window within a span', '2019-02-03', '2019-02-04', ['2018/2021']],
    ['the far past, where only an open start reaches', '0001-01-01', '1500-01-01', ['../2011-12-31']],
    ['the far future, where only an open end reaches', '9000-01-01', '9999-12-31', ['2020-01/..']],
    [
      'everything',
      '0001-01-01',
      '9999-12-31',
      ['../2011-12-31', '2018/2021', '2020-01/..', '2020-09', '2020-09-16'],
    ],
    ['whole months', '2020-09-01', '2020-09-30', ['2018/2021', '2020-01/..', '2020-09', '2020-09-16']],
    ['the end of an open start', '2011-12-01', '2012-01-31', ['../2011-12-31']],
    ['nothing', '2012-01-01', '2017-12-31', []],
    ['a window that ends before it starts', '2021-01-01', '2020-01-01', []],
  ])('finds all that overlaps %s', async (_name, from, to, dates) => {
    const window = await findTimelineWindow(test.db, slug, { from, to, limit: 100 });
    expect(window?.events.map((event) => event.edtf)).toEqual(dates);
    expect(window).toMatchObject({ from, to, total: dates.length, hidden: {} });
  });

  it('leaves withdrawn events out of the month counts', async () => {
    const density = await listMonthDensity(test.db, slug);
    expect(density.filter((row) => row.month === '2020-09-01')).toEqual([
      { month: '2020-09-01', lane: 'statements', events: 1, tone: 0 },
      { month: '2020-09-01', lane: 'talks', events: 1, tone: 0 },
    ]);
  });
});

describe('with many events', () => {
  let slug: string;
  beforeAll(async () => {
    slug = (await makeRelationship(test.db)).slug;
    await insertSyntheticEvents(test.db, { relationship: slug, count: SPREAD });
  });

  it.each([
    ['1990-01-01', '2025-12-31'],
    ['0001-01-01', '9999-12-31'],
    ['2002-02-03', '2009-11-20'],
    ['2014-01-01', '2014-12-31'],
    ['2014-01-15', '2014-02-10'],
    ['2006-01-10', '2006-01-12'],
  ])('is bounded from %s to %s and counts exactly what it hides', async (from, to) => {
    const truth = await overlapping(slug, from, to);
    const window = await findTimelineWindow(test.db, slug, { from, to, limit: 300 });
    expect(window?.total).toBe(truth.length);
    expect(window?.events).toHaveLength(Math.min(300, truth.length));
    const slugs = new Set(truth.map((row) => row.slug));
    expect(window?.events.every((event) => slugs.has(event.slug))).toBe(true);
    const shown = countBy(window?.events ?? []);
    for (const [lane, count] of Object.entries(countBy(truth)))
      expect((shown[lane] ?? 0) + (window?.hidden[lane as 'talks'] ?? 0)).toBe(count);
  });

  it('keeps what is shown while one zooms in', async () => {
    let [from, to] = ['1995-03-10', '2020-10-03'];
    let before = await findTimelineWindow(test.db, slug, { from, to, limit: 60 });
    for (let step = 0; step < 12; step += 1) {
      const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
      [from, to] = [addDays(from, Math.floor(days / 3)), addDays(to, -Math.floor(days / 5))];
      const after = await findTimelineWindow(test.db, slug, { from, to, limit: 60 });
      const now = new Set(after?.events.map((event) => event.slug));
      const stillThere = before?.events.filter((event) => event.startsOn <= to && event.endsOn >= from) ?? [];
      expect(stillThere.filter((event) => !now.has(event.slug))).toEqual([]);
      before = after;
    }
  });

  it('gives no lane less than its share while it has events to show', async () => {
    const window = await findTimelineWindow(test.db, slug, {
      from: '1990-01-01',
      to: '2025-12-31',
      limit: 300,
    });
    for (const count of Object.values(countBy(window?.events ?? [])))
      expect(count).toBeGreaterThanOrEqual(50);
  });

  it('spreads what is shown over the years', async () => {
    const window = await findTimelineWindow(test.db, slug, {
      from: '1990-01-01',
      to: '2025-12-31',
      limit: 300,
    });
    const years = new Set(window?.events.map((event) => event.startsOn.slice(0, 4)));
    expect(years.size).toBeGreaterThanOrEqual(30);
  });

  it('shows the most significant of a lane', async () => {
    const window = await findTimelineWindow(test.db, slug, {
      from: '1990-01-01',
      to: '2025-12-31',
      limit: 300,
    });
    const least = Math.min(
      ...(window?.events ?? []).filter((e) => e.lane === 'talks').map((e) => e.significance),
    );
    const [row] = await test.db.$queryRaw<{ above: number }[]>`
      SELECT count(*)::int AS above FROM event WHERE lane = 'talks' AND significance > ${least} AND slug LIKE 'synthetic-%'`;
    const shown = (window?.events ?? []).filter((e) => e.lane === 'talks' && e.significance > least).length;
    expect(row?.above).toBe(shown);
  });
});
