/**
 * `npm run bench -- imports [--events N]`: what it costs that files come in: tables of events from the first byte to the
 * record, as drafts and published, and articles through the readers. Nobody asks for pages meanwhile.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { openDatabase } from '@/lib/db/client';
import { startEmbeddedDatabase } from '@/lib/db/embedded';
import { countItems } from '@/lib/db/imports';
import { applyMigrations } from '@/lib/db/migrate';
import { seedDatabase } from '@/lib/db/seed';
import type { ImportKind } from '@/lib/domain/import';
import { GDELT_COLUMNS } from '@/lib/interchange/imports/datasets';
import { closeReaders } from '@/lib/jobs/readers';
import { corpus } from './bench-texts';
import { processorSeconds } from './bench-timeline/processor';
import { buildReaders } from './build-readers';
import { type Importing, importFile, stepOn } from './import-file';

type Print = (cells: readonly (string | number)[], widths: readonly number[]) => void;

const WIDTHS = [76, 14, 20, 14];
const ARTICLES = 'tests/corpus/articles';
const ARTICLES_READ = 1_000;
const PUBLISHED = 10_000;

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
async function articleFile(count: number, first: number): Promise<{ content: string; letters: number }> {
  const bodies = (await corpus(ARTICLES, 'en')).articles.map(({ body }) => body);
  const lines = Array.from(
    { length: count },
    (_, at) => `${bodies[at % bodies.length]}\n\nReport no. ${first + at}.`,
  );
  const letters = lines.reduce((sum, { length }) => sum + length, 0) / count;
  return { content: lines.map((body) => JSON.stringify({ body })).join('\n'), letters };
}

interface Taken {
  /** By the clock, and of all processors for this process and the database; null where the system does not tell. */
  seconds: number;
  processor: number | null;
  /** Milliseconds: the longest time in which this thread did nothing else. */
  turn: number;
}

/** Runs the steps of an import as far as it goes by itself. */
async function timed(importing: Importing, folder: string, id: string): Promise<Taken> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const [begun, base] = [performance.now(), await processorSeconds(folder)];
  await stepOn(importing, id);
  delay.disable();
  const after = await processorSeconds(folder);
  return {
    seconds: (performance.now() - begun) / 1_000,
    processor: base === null || after === null ? null : after - base,
    turn: delay.max / 1e6,
  };
}

const sumOf = (a: Taken, b: Taken): Taken => ({
  seconds: a.seconds + b.seconds,
  processor: a.processor === null || b.processor === null ? null : a.processor + b.processor,
  turn: Math.max(a.turn, b.turn),
});

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
      const rate = (rows: number, seconds: number | null) =>
        seconds === null ? '' : Math.round(rows / seconds).toLocaleString('en');
      const say = (what: string, rows: number, { seconds, processor, turn }: Taken) =>
        print([what, rate(rows, seconds), rate(rows, processor), `${turn.toFixed(0)} ms`], WIDTHS);
      print(['Files that come in', 'a second', 'of a processor', 'longest turn'], WIDTHS);
      for (const [as, rows, first] of [
        ['drafts', count, 0],
        ['events', Math.min(count, PUBLISHED), 10_000_000],
      ] as const) {
        const id = await send('events', gdeltFile(rows, first));
        const read = await timed(importing, join(data, 'postgres'), id);
        say(`${rows.toLocaleString('en')} rows of GDELT read, checked and kept`, rows, read);
        await importing.db.import.update({
          where: { id },
          data: { status: 'writing', choice: { as, leaveOut: false } },
        });
        const written = await timed(importing, join(data, 'postgres'), id);
        const { outcomes } = await countItems(db, id);
        if (outcomes.stored !== rows) throw new Error(`Of ${rows} rows ${outcomes.stored ?? 0} came in.`);
        say(`written as ${as}`, rows, written);
        say(`in all, from the file to ${as}`, rows, sumOf(read, written));
      }
      // The readers of the first file compile the lexicon and are not yet optimised by the engine.
      for (const [turn, when] of ['by readers that have just begun', 'by warm ones'].entries()) {
        const { content, letters } = await articleFile(ARTICLES_READ, turn * ARTICLES_READ);
        const read = await timed(importing, join(data, 'postgres'), await send('articles', content));
        const length = Math.round(letters).toLocaleString('en');
        say(`articles of ${length} letters read and stored, ${when}`, ARTICLES_READ, read);
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
