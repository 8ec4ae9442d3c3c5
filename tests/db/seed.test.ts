import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isEmpty, lacksWorld, seedDatabase } from '@/lib/db/seed';
import { readSeedData, type SeedData } from '@/lib/db/seed-files';
import { proposalSchema } from '@/lib/domain/draft';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';

// A slow machine with other work is not a fault.
jest.setTimeout(120_000);

let test: TestDatabase;
let data: SeedData;
beforeAll(async () => {
  test = await cloneDatabase();
  data = await readSeedData('prisma/seed-data');
});
afterAll(() => test.close());

const confirmed = () => data.events.filter((event) => event.confidence === 'confirmed-in-source');

/** Every table's row count, and a digest of all its rows. */
async function fingerprint() {
  const tables = await test.db.$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`;
  const marks: Record<string, string> = {};
  for (const { name } of tables) {
    const [row] = await test.db.$queryRawUnsafe<{ rows: bigint; digest: string | null }[]>(
      `SELECT count(*) AS rows, md5(string_agg(t::text, '|' ORDER BY t::text)) AS digest FROM "${name}" t`,
    );
    marks[name] = `${row?.rows} ${row?.digest}`;
  }
  return marks;
}

async function brokenCopy(file: string, change: (rows: Record<string, unknown>[]) => void): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dragoman-seed-'));
  await cp('prisma/seed-data', folder, { recursive: true });
  const rows = JSON.parse(await readFile(join(folder, file), 'utf8')) as Record<string, unknown>[];
  change(rows);
  await writeFile(join(folder, file), JSON.stringify(rows));
  return folder;
}

it('names file, row, field and reason of a wrong row, and leaves the database empty', async () => {
  const cases = [
    ['events.json', 'date', '2019-02-30', /events\.json, ".+", field date: 2019-02 has no day 30/],
    ['events.json', 'type', 'suspension', /events\.json, ".+", field type:/],
    [
      'events.json',
      'topics',
      ['no-such-topic'],
      /events\.json, ".+", field topics: there is no topic "no-such-topic"/,
    ],
    ['actors.json', 'kind', 'robot', /actors\.json, ".+", field kind:/],
  ] as const;
  for (const [file, field, value, message] of cases) {
    const folder = await brokenCopy(file, (rows) => {
      Object.assign(rows[rows.length - 1] ?? {}, { [field]: value });
    });
    await expect(seedDatabase(test.db, folder)).rejects.toThrow(message);
    await rm(folder, { recursive: true });
  }
  expect(await isEmpty(test.db)).toBe(true);
});

it('rolls everything back when the database refuses the last row', async () => {
  const folder = await brokenCopy('events.json', (rows) => {
    Object.assign(rows[rows.length - 1] ?? {}, { summary: 'a\u0000b' });
  });
  await expect(seedDatabase(test.db, folder)).rejects.toThrow();
  await rm(folder, { recursive: true });
  expect(await isEmpty(test.db)).toBe(true);
});

it('loads the starter data', async () => {
  expect(await seedDatabase(test.db)).toEqual({
    actors: data.actors.length,
    relationships: data.relationships.length,
    topics: data.topics.length,
    events: confirmed().length,
    drafts: data.events.length - confirmed().length,
    renewed: 0,
    kept: [],
  });
  expect(await isEmpty(test.db)).toBe(false);
  expect(await lacksWorld(test.db)).toBe(false);
});

it('changes nothing at a second run', async () => {
  const before = await fingerprint();
  expect(await seedDatabase(test.db)).toEqual({
    actors: 0,
    relationships: 0,
    topics: 0,
    events: 0,
    drafts: 0,
    renewed: 0,
    kept: [],
  });
  expect(await fingerprint()).toEqual(before);
});

it('gives every event a first revision, sources and a relationship, and one audit row for all', async () => {
  expect(await test.db.revision.count({ where: { version: 1 } })).toBe(confirmed().length);
  expect(await test.db.event.count({ where: { sources: { none: {} } } })).toBe(0);
  expect(await test.db.event.count({ where: { relationships: { none: {} } } })).toBe(0);
  expect(await test.db.contradiction.count()).toBe(
    confirmed().flatMap((event) => event.contradictions).length,
  );
  expect(await test.db.auditEntry.count({ where: { actor: 'seed' } })).toBe(1);
});

it('keeps what no open page confirms as drafts that nobody has published', async () => {
  const drafts = await test.db.draft.findMany();
  const open = data.events.filter((event) => event.confidence !== 'confirmed-in-source');
  expect(open.length).toBeGreaterThan(0);
  expect(drafts.map((draft) => draft.title).sort()).toEqual(open.map((event) => event.title).sort());
  expect(new Set(drafts.map((draft) => draft.status))).toEqual(new Set(['PENDING']));
  for (const draft of drafts) expect(proposalSchema.parse(draft.proposal).title).toBe(draft.title);
  expect(await test.db.event.count({ where: { title: { in: drafts.map((draft) => draft.title) } } })).toBe(0);
});

it('shows participants in the capacity of the day', async () => {
  const capacities = async (event: string, actor: string) =>
    test.db.participant.findFirst({
      where: { event: { slug: event }, actor: { slug: actor } },
      select: { capacity: true, affiliation: true },
    });
  // Stated by the row itself, in an office that he held only then.
  expect(await capacities('2020-01-04-nato-suspends-training', 'dylan-white')).toEqual({
    capacity: 'Acting spokesman',
    affiliation: 'NATO',
  });
  const hussein = await test.db.participant.findMany({
    where: { actor: { slug: 'fuad-hussein' }, capacity: { not: null } },
    select: { capacity: true, affiliation: true, event: { select: { startsOn: true } } },
  });
  const early = hussein.filter((row) => row.event.startsOn < new Date('2022-10-01'));
  expect(new Set(early.map((row) => `${row.capacity}, ${row.affiliation}`))).toEqual(
    new Set(['Minister of Foreign Affairs, Iraq']),
  );
});
