/** The starter data leaves as a file, comes into a database that has its actors and no event, and leaves again as it was. */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { titleInWords } from '@/lib/cli/title-words';
import { listExportedEvents } from '@/lib/db/event-export';
import { countItems, findImport } from '@/lib/db/imports';
import { SEED_FOLDER, seedDatabase } from '@/lib/db/seed';
import { PART } from '@/lib/domain/import';
import { EXPORT_FORMATS } from '@/lib/interchange/exports/formats';
import { beginImport } from '@/lib/workflows/imports/begin-import';
import { takeRows } from '@/lib/workflows/imports/decide-import';
import { mapColumns } from '@/lib/workflows/imports/map-columns';
import { runImport } from '@/lib/workflows/imports/run-import';
import { sendPart } from '@/lib/workflows/imports/send-part';
import { cloneDatabase, cloneStarterDatabase, type TestDatabase } from '@/tests/support/database';
import { exportedLines } from '@/tests/support/exported-lines';
import { EDITOR } from '@/tests/support/world';

jest.setTimeout(400_000);

type FormatName = 'csv' | 'jsonl';
let full: TestDatabase;
let folder: string;
beforeAll(async () => {
  full = await cloneStarterDatabase();
  folder = await mkdtemp(join(tmpdir(), 'dragoman-actors-'));
  await cp(SEED_FOLDER, folder, { recursive: true });
  await writeFile(join(folder, 'events.json'), '[]');
});
afterAll(async () => {
  await full.close();
  await rm(folder, { recursive: true, force: true });
});

async function exported({ db }: TestDatabase, name: FormatName): Promise<string> {
  const rows = await db.event.findMany({
    where: { withdrawnAt: null },
    orderBy: [{ startsOn: 'asc' }, { title: 'asc' }],
    select: { number: true },
  });
  const events = await listExportedEvents(
    db,
    rows.map(({ number }) => number),
    { evidence: EXPORT_FORMATS[name].evidence === true },
  );
  const writer = EXPORT_FORMATS[name].open({
    site: { name: 'Test', url: 'https://site.example' },
    title: '',
    description: '',
    self: '',
    page: '',
    language: 'en',
    words: {
      date: (edtf) => edtf,
      place: (place) => place.name,
      type: (type) => type,
      status: (status) => status,
    },
  });
  return [writer.begin(), ...events.map((event) => writer.event(event)), writer.end()].join('');
}

it.each<[FormatName, 'drafts' | 'events']>([
  ['jsonl', 'events'],
  ['csv', 'events'],
  ['csv', 'drafts'],
])('%s comes in as %s and is what it was', async (name, as) => {
  const empty = await cloneDatabase();
  const { db } = empty;
  try {
    await seedDatabase(db, folder);
    await db.user.create({ data: { ...EDITOR } });
    const draftsBefore = await db.draft.count();
    const text = await exported(full, name);
    const bytes = Buffer.from(text);
    const begun = await beginImport(db, EDITOR, {
      kind: 'events',
      fileName: `all.${name}`,
      size: bytes.length,
    });
    if (!begun.ok) throw new Error(JSON.stringify(begun));
    const { id } = begun;
    for (let number = 0; number * PART < bytes.length; number += 1)
      await sendPart(db, EDITOR, {
        id,
        number,
        data: bytes.subarray(number * PART, (number + 1) * PART).toString('base64'),
      });
    const faults: unknown[] = [];
    const run = () =>
      runImport(db, id, {
        url: empty.url,
        tell: titleInWords,
        onFault: (error: unknown) => faults.push(error),
      });
    const found = async () => findImport(db, id);
    for (let step = 0; step < 5 && (await found())?.status !== 'checked'; step += 1) {
      const { status, mapping } = (await found()) ?? {};
      if (status === 'mapping')
        expect(await mapColumns(db, EDITOR, { id, ...mapping })).toEqual({ ok: true });
      await run();
    }
    expect([(await found())?.status, (await found())?.trouble]).toEqual(['checked', null]);
    const counts = await countItems(db, id);
    const lines = exportedLines(text, name);
    expect([counts.outcomes, counts.blocked]).toEqual([{ new: lines.length }, 0]);
    const check = (await found())?.checks ?? 0;
    expect(await takeRows(db, EDITOR, { id, check, as, leaveOut: false })).toMatchObject({ ok: true });
    await run();
    expect(faults).toEqual([]);
    if (as === 'drafts') expect((await db.draft.count()) - draftsBefore).toBe(lines.length);
    else expect(exportedLines(await exported(empty, name), name)).toEqual(lines);
  } finally {
    await empty.close();
  }
});
