/**
 * `npm run bench -- imports [--events N]`: what it costs that files come in: tables of events from the first byte to the
 * record, as drafts and published, and articles through the readers, alone and with all that is stored of them. Nobody asks
 * for pages meanwhile.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { type Database, openDatabase } from '@/lib/db/client';
import { startEmbeddedDatabase } from '@/lib/db/embedded';
import { countItems } from '@/lib/db/imports';
import { applyMigrations } from '@/lib/db/migrate';
import { seedDatabase } from '@/lib/db/seed';
import { articleInputSchema } from '@/lib/domain/article';
import type { ImportKind } from '@/lib/domain/import';
import { GDELT_COLUMNS } from '@/lib/interchange/imports/datasets';
import { openPlainReading } from '@/lib/jobs/read-article';
import { articlesAtATime, closeReaders } from '@/lib/jobs/readers';
import { corpus } from './bench-texts';
import { type ProcessorSeconds, processorsOf } from './bench-timeline/processor';
import { buildReaders } from './build-readers';
import { countRows } from './count-rows';
import { type Importing, importFile, stepOn } from './import-file';

type Print = (cells: readonly (string | number)[], widths: readonly number[]) => void;

const WIDTHS = [76, 10, 12, 12, 12, 14];
const ARTICLES = 'tests/corpus/articles';
const ARTICLES_READ = 1_000;
const PUBLISHED = 100_000;

const two = (number: number) => String(number).padStart(2, '0');

/** An event file of GDELT 2.0, all rows between two parties of a relationship. */
function gdeltFile(count: number, first: number): string {
  const row = (at: number) => {
    const day = `20${two(10 + (at % 15))}${two(1 + (at % 12))}${two(1 + (at % 28))}`;
    const cells: Record<string, string> = {
      GLOBALEVENTID: String(400_000_000 + at),
      SQLDATE: day,
      Actor1Code: 'IRQGOV',
      Actor1Name: 'IRAQI GOVERNMENT',
      Actor1CountryCode: 'IRQ',
      Actor1Type1Code: 'GOV',
      Actor2Code: 'IGOWSTNAT',
      Actor2Name: 'NATO',
      EventCode: ['042', '040', '010', '057', '072'][at % 5] ?? '010',
      ActionGeo_FullName: 'Baghdad, Baghdad, Iraq',
      ActionGeo_CountryCode: 'IZ',
      ActionGeo_Lat: '33.3386',
      ActionGeo_Long: '44.3939',
      DATEADDED: `${day}101500`,
      SOURCEURL: `https://www.example.org/report/${at}`,
    };
    return GDELT_COLUMNS.map((name) => cells[name] ?? '').join('\t');
  };
  return Array.from({ length: count }, (_, at) => row(first + at)).join('\n');
}

/** Articles of the corpus, each told again and again with another number (from `first` on), so that none is there already. */
async function articles(count: number, first: number): Promise<{ bodies: string[]; letters: number }> {
  const texts = (await corpus(ARTICLES, 'en')).articles.map(({ body }) => body);
  const bodies = Array.from(
    { length: count },
    (_, at) => `${texts[at % texts.length]}\n\nReport no. ${first + at}.`,
  );
  return { bodies, letters: bodies.reduce((sum, { length }) => sum + length, 0) / count };
}

/** Tables of which rows come to be while files come in. */
const TABLES = [
  'import_item',
  'imported_row',
  'draft',
  'article',
  'audit_entry',
  'event',
  'event_words',
  'event_relationship',
  'event_topic',
  'participant',
  'source',
  'revision',
];

interface Taken {
  seconds: number;
  /** Null where the system does not tell. */
  processor: ProcessorSeconds | null;
  /** Rows of all tables that are there afterwards and were not before. */
  rows: number;
  /** Milliseconds: the longest time in which this thread did nothing else. */
  turn: number;
}

const less = (a: ProcessorSeconds, b: ProcessorSeconds): ProcessorSeconds => ({
  program: a.program - b.program,
  database: a.database - b.database,
});

async function timed(db: Database, folder: string, work: () => Promise<unknown>): Promise<Taken> {
  const before = await countRows(db, TABLES);
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const [base, begun] = [await processorsOf(folder), performance.now()];
  await work();
  const seconds = (performance.now() - begun) / 1_000;
  const after = await processorsOf(folder);
  delay.disable();
  return {
    seconds,
    processor: base && after && less(after, base),
    rows: (await countRows(db, TABLES)) - before,
    turn: delay.max / 1e6,
  };
}

const sumOf = (a: Taken, b: Taken): Taken => ({
  seconds: a.seconds + b.seconds,
  processor: a.processor &&
    b.processor && {
      program: a.processor.program + b.processor.program,
      database: a.processor.database + b.processor.database,
    },
  rows: a.rows + b.rows,
  turn: Math.max(a.turn, b.turn),
});

/** Articles through the extractor and no further, as many at a time as an import hands in. */
async function readOnly(db: Database, bodies: readonly string[]): Promise<void> {
  const read = await openPlainReading(db);
  const line = bodies.entries();
  const hand = async () => {
    for (const [at, body] of line) {
      const result = await read(articleInputSchema.parse({ id: `bench-${at}`, body }));
      if (!result.ok) throw new Error(`An article could not be read: ${result.reason}.`);
    }
  };
  await Promise.all(Array.from({ length: articlesAtATime() }, hand));
}

export async function benchImports(print: Print, count: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'dragoman-bench-'));
  await chmod(folder, 0o755);
  const data = join(folder, 'data');
  const server = await startEmbeddedDatabase(data);
  try {
    process.env.READERS_DIR = join(folder, 'readers');
    await buildReaders(process.env.READERS_DIR);
    await applyMigrations(server.url);
    const { db, close } = openDatabase(server.url);
    const importing: Importing = { db, url: server.url };
    try {
      await seedDatabase(db);
      const send = (kind: ImportKind, content: string) =>
        importFile(importing, { kind, fileName: 'bench.csv', bytes: Buffer.from(content) });
      const [folderOf, step] = [join(data, 'postgres'), (id: string) => () => stepOn(importing, id)];
      const rate = (rows: number, seconds: number) => Math.round(rows / seconds).toLocaleString('en');
      const say = (what: string, count: number, { seconds, processor, rows, turn }: Taken) => {
        const each = (used: number | undefined) =>
          used === undefined ? '' : `${((used * 1_000) / count).toFixed(3)} ms`;
        const costs = [each(processor?.program), each(processor?.database)];
        print([what, rate(count, seconds), rate(rows, seconds), ...costs, `${turn.toFixed(0)} ms`], WIDTHS);
      };
      print(['Files that come in', 'a second', 'table rows', 'program', 'database', 'longest turn'], WIDTHS);
      for (const [as, rows, first] of [
        ['drafts', count, 0],
        ['events', Math.min(count, PUBLISHED), 10_000_000],
      ] as const) {
        const id = await send('events', gdeltFile(rows, first));
        const read = await timed(db, folderOf, step(id));
        say(`${rows.toLocaleString('en')} rows of GDELT read, checked and kept`, rows, read);
        await importing.db.import.update({
          where: { id },
          data: { status: 'writing', choice: { as, leaveOut: false } },
        });
        const written = await timed(db, folderOf, step(id));
        const { outcomes } = await countItems(db, id);
        if (outcomes.stored !== rows) throw new Error(`Of ${rows} rows ${outcomes.stored ?? 0} came in.`);
        say(`written as ${as}`, rows, written);
        say(`in all, from the file to ${as}`, rows, sumOf(read, written));
      }
      // The readers of the first articles compile the lexicon and are not yet optimised by the engine.
      for (const [turn, when] of ['by readers that have just begun', 'by warm ones'].entries()) {
        const { bodies, letters } = await articles(ARTICLES_READ, turn * ARTICLES_READ);
        const length = Math.round(letters).toLocaleString('en');
        const alone = await timed(db, folderOf, () => readOnly(db, bodies));
        say(`articles of ${length} letters through the extractor, ${when}`, ARTICLES_READ, alone);
        const id = await send('articles', bodies.map((body) => JSON.stringify({ body })).join('\n'));
        say('the same from the file to their drafts', ARTICLES_READ, await timed(db, folderOf, step(id)));
      }
    } finally {
      await closeReaders();
      await close();
    }
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
