/** A database filled from an earlier state of the starter data, worked on by editors, then brought up to date. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findDeskActor } from '@/lib/db/desk-actors';
import { findEventState } from '@/lib/db/event-state';
import { reviseEvent } from '@/lib/db/event-writes';
import { lexiconStamp } from '@/lib/db/lexicon-stamp';
import { type SeedReport, seedDatabase } from '@/lib/db/seed';
import { saveActor } from '@/lib/workflows/actors/save-actor';
import { startDraft } from '@/lib/workflows/drafts/start-draft';
import { withdrawEvent } from '@/lib/workflows/events/withdraw-event';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';
import { EDITOR } from '@/tests/support/world';

// A slow machine with other work is not a fault.
jest.setTimeout(120_000);

const UNTOUCHED = '2020-01-04-nato-suspends-training';
const REVISED = '2016-03-01-stoltenberg-visits-baghdad';
const IN_WORK = '2014-12-22-mogherini-in-baghdad';
const WITHDRAWN = '2009-01-11-speech-at-jordanian-defence-college';
const REVISED_BUT_AS_BEFORE = '2020-08-13-spain-completes-aid';
const NEW = '2022-12-23-meloni-at-nmi-baghdad';

const IN_OFFICE = { office: 'President', organisation: 'united-states', from: '1993', to: '2001' };

type Row = Record<string, unknown> & { id: string };

async function change(folder: string, file: string, edit: (rows: Row[]) => Row[]): Promise<void> {
  const path = join(folder, file);
  await writeFile(path, JSON.stringify(edit(JSON.parse(await readFile(path, 'utf8')) as Row[])));
}

/** Changes the lines of a table of the world lists; null leaves one out. */
async function changeLines(
  folder: string,
  file: string,
  edit: (line: string) => string | null,
): Promise<void> {
  const path = join(folder, 'world', file);
  const lines = (await readFile(path, 'utf8')).split('\n').map(edit);
  await writeFile(path, lines.filter((line) => line !== null).join('\n'));
}

/** The record before it had an event and an actor, and while four events and two actors said something else. */
async function earlierRecord(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dragoman-seed-'));
  await cp('prisma/seed-data', folder, { recursive: true });
  const other = [UNTOUCHED, REVISED, IN_WORK, WITHDRAWN];
  await change(folder, 'events.json', (rows) =>
    rows
      .filter(({ id }) => id !== NEW)
      .map((row) => (other.includes(row.id) ? { ...row, date: '2001-02-03', summary: 'As it was.' } : row)),
  );
  await change(folder, 'actors.json', (rows) =>
    rows
      .filter(({ id }) => id !== 'giorgia-meloni')
      .map((row) =>
        row.id === 'jens-stoltenberg' || row.id === 'fuad-hussein'
          ? { ...row, note: 'As it was.', aliases: [], affiliations: [] }
          : row,
      ),
  );
  const withoutMeloni = (line: string) => (line.startsWith('giorgia-meloni\t') ? null : line);
  await changeLines(folder, 'people.tsv', (line) =>
    line.startsWith('bernard-kouchner\t') ? null : withoutMeloni(line),
  );
  await changeLines(folder, 'terms.tsv', (line) =>
    line.startsWith('bernard-kouchner\t')
      ? null
      : (withoutMeloni(line)?.replace('1993-01-20\t2001-01-20', '1993\t2001') ?? null),
  );
  return folder;
}

let test: TestDatabase;
let report: SeedReport;
let stampBefore: string;

const summaryOf = async (slug: string) => (await findEventState(test.db, slug))?.proposal.summary;

async function reviseByHand(slug: string): Promise<void> {
  const state = await findEventState(test.db, slug);
  if (!state) throw new Error(`There is no event ${slug}.`);
  const { id, version, proposal } = state;
  const author = { id: EDITOR.id, name: EDITOR.name };
  await test.db.$transaction((tx) =>
    reviseEvent(tx, {
      id,
      expectedVersion: version,
      proposal: { ...proposal, summary: 'By hand.' },
      articleId: null,
      author,
    }),
  );
}

beforeAll(async () => {
  test = await cloneDatabase();
  await test.db.user.create({ data: EDITOR });
  const folder = await earlierRecord();
  await seedDatabase(test.db, folder);
  await rm(folder, { recursive: true });
  await reviseByHand(REVISED);
  await reviseByHand(REVISED_BUT_AS_BEFORE);
  await startDraft(test.db, EDITOR, { event: IN_WORK });
  await withdrawEvent(test.db, EDITOR, { slug: WITHDRAWN, note: 'Told twice.' });
  const actor = { kind: 'person', name: 'Fuad Hussein', note: 'By hand.' };
  expect(await saveActor(test.db, EDITOR, { existing: 'fuad-hussein', version: 1, actor })).toMatchObject({
    ok: true,
  });
  const clinton = { kind: 'person', name: 'Bill Clinton', posts: [IN_OFFICE] };
  expect(
    await saveActor(test.db, EDITOR, { existing: 'bill-clinton', version: 1, actor: clinton }),
  ).toMatchObject({
    ok: true,
  });
  // An editor's own, made before the lists had him, at an address of its own.
  const kouchner = { kind: 'person', name: 'Bernard Kouchner', slug: 'kouchner-of-msf' };
  expect(await saveActor(test.db, EDITOR, { actor: kouchner })).toMatchObject({ ok: true });
  stampBefore = await lexiconStamp(test.db);
  report = await seedDatabase(test.db);
});
afterAll(() => test.close());

it('adds what is missing', async () => {
  expect(report).toMatchObject({ actors: 1, events: 1, drafts: 0, relationships: 0, topics: 0 });
  expect(await test.db.event.count({ where: { slug: NEW } })).toBe(1);
  expect(await test.db.actor.count({ where: { slug: 'giorgia-meloni' } })).toBe(1);
});

it('brings an untouched event up to date as a revision that says so', async () => {
  const event = await test.db.event.findUniqueOrThrow({
    where: { slug: UNTOUCHED },
    include: { revisions: { orderBy: { version: 'asc' } } },
  });
  expect(event).toMatchObject({ edtf: '2020-01-04', version: 2 });
  expect(event.revisions.map(({ author, note }) => [author, note !== null])).toEqual([
    ['seed', false],
    ['seed', true],
  ]);
});

it('brings an untouched actor up to date, and the lexicon notices', async () => {
  const actor = await test.db.actor.findUniqueOrThrow({
    where: { slug: 'jens-stoltenberg' },
    include: { names: true, posts: true },
  });
  expect(actor.note).not.toBe('As it was.');
  expect(actor.posts.map(({ office }) => office)).toContain('Secretary General');
  expect(actor.names.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['Jens Stoltenberg', 'Stolenberg']),
  );
  expect(await lexiconStamp(test.db)).not.toBe(stampBefore);
});

it('leaves and names what editors revised, withdrew or have in work', async () => {
  expect([...report.kept].sort()).toEqual(
    [REVISED, IN_WORK, WITHDRAWN, 'fuad-hussein', 'bill-clinton', 'kouchner-of-msf'].sort(),
  );
  expect(await summaryOf(REVISED)).toBe('By hand.');
  expect(await summaryOf(REVISED_BUT_AS_BEFORE)).toBe('By hand.');
  expect(await summaryOf(IN_WORK)).toBe('As it was.');
  expect(await summaryOf(WITHDRAWN)).toBe('As it was.');
  const actor = await test.db.actor.findUniqueOrThrow({ where: { slug: 'fuad-hussein' } });
  expect(actor.note).toBe('By hand.');
});

const postsOf = async (slug: string) =>
  (await test.db.actor.findUniqueOrThrow({ where: { slug }, include: { posts: true } })).posts;

it('renews the world lists where no editor has touched them', async () => {
  expect(await postsOf('al-gore')).toMatchObject([
    { fromEdtf: '1993-01-20', toEdtf: '2001-01-20', origin: 'reference', confirmed: false },
  ]);
  expect(await postsOf('bill-clinton')).toMatchObject([{ fromEdtf: '1993', origin: 'reference' }]);
  const clinton = await test.db.actor.findUniqueOrThrow({ where: { slug: 'bill-clinton' } });
  expect(clinton.origin).toBe('curated');
});

it('adds nobody twice of whom an editor has an actor of that name', async () => {
  expect(await test.db.actor.count({ where: { name: 'Bernard Kouchner' } })).toBe(1);
});

it('confirms an actor of the world lists that an editor saves, and only the post that names its page', async () => {
  const chile = await findDeskActor(test.db, 'chile');
  expect(chile).toMatchObject({ origin: 'reference' });
  expect(chile?.names).toContainEqual({ text: 'Chilean', language: 'en', form: 'adjective' });
  const { names = [] } = chile ?? {};
  const state = { kind: 'state', name: 'Chile', country: 'CL', cameoCode: 'CHL', names };
  expect(await saveActor(test.db, EDITOR, { existing: 'chile', version: 1, actor: state })).toMatchObject({
    ok: true,
  });
  const saved = await findDeskActor(test.db, 'chile');
  expect(saved?.origin).toBe('curated');
  expect(saved?.names).toEqual(expect.arrayContaining(names));
  const gore = { kind: 'person', name: 'Al Gore' };
  const post = {
    office: 'Vice President',
    organisation: 'united-states',
    from: '1993-01-20',
    to: '2001-01-20',
  };
  const save = (version: number, posts: object[]) =>
    saveActor(test.db, EDITOR, { existing: 'al-gore', version, actor: { ...gore, posts } });
  const { version } = await test.db.actor.findUniqueOrThrow({ where: { slug: 'al-gore' } });
  expect(await save(version, [post])).toMatchObject({ ok: true });
  expect(await postsOf('al-gore')).toMatchObject([{ origin: 'reference', confirmed: false }]);
  const sourced = { ...post, confirmed: true, sourceUrl: 'https://example.org/gore' };
  expect(await save(version + 1, [sourced])).toMatchObject({ ok: true });
  expect(await postsOf('al-gore')).toMatchObject([{ origin: 'curated', confirmed: true }]);
});

it('writes nothing at the next run', async () => {
  const counts = () =>
    Promise.all([test.db.revision.count(), test.db.auditEntry.count(), test.db.actorName.count()]);
  const before = await counts();
  expect(await seedDatabase(test.db)).toEqual({
    actors: 0,
    relationships: 0,
    topics: 0,
    events: 0,
    drafts: 0,
    renewed: 0,
    kept: expect.arrayContaining(report.kept),
  });
  expect(await counts()).toEqual(before);
});
