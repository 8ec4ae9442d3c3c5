/**
 * `npm run eval -- FOLDER [--misses] [--scorers FOLDER]`: every figure of the extractor with one command.
 *
 * FOLDER holds `articles/`, `dates/`, `events/` and, unless `--scorers` names another folder that does, the scorers
 * `score.mjs`, `score-dates.mjs`, `score-events.mjs`. Without scorers only our own reliability table is printed.
 * Extraction runs in this process; predictions go to a temporary folder that the scorers read. Prints their tables.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { articleInputSchema } from '@/lib/domain/article';
import type { Extraction } from '@/lib/domain/extraction';
import { extract } from '@/lib/extraction/extract';
import { findDates } from '@/lib/extraction/finders/dates/find-dates';
import { findReferenceDay } from '@/lib/extraction/finders/dates/reference-day';
import type { Lexicon } from '@/lib/extraction/lexicon/lexicon';
import { linkSameEvents } from '@/lib/extraction/linking/link-batch';
import { isRight, readAnnotated } from './annotated-articles';
import { printReliability } from './reliability';
import { seedLexicon } from './seed-lexicon';

async function readJsonLines(path: string): Promise<Record<string, unknown>[]> {
  const text = await readFile(path, 'utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

async function listNames(folder: string, pattern: RegExp): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => pattern.test(name)).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

async function writeLines(path: string, rows: readonly object[]): Promise<void> {
  await writeFile(path, `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`);
}

function score(scorer: string, args: string[]): void {
  if (!existsSync(scorer)) {
    process.stderr.write(`${scorer} is missing: name the folder of the scorers with --scorers FOLDER.\n`);
    return;
  }
  const run = spawnSync(process.execPath, [scorer, ...args], { encoding: 'utf8', maxBuffer: 64_000_000 });
  process.stdout.write(run.stdout);
  process.stderr.write(run.stderr);
  if (run.status !== 0) process.exitCode = 1;
}

async function evalArticles(
  folder: string,
  scorers: string,
  lexicon: Lexicon,
  out: string,
  misses: string[],
): Promise<Extraction[]> {
  const files = await listNames(join(folder, 'articles'), /^\d+\.json$/);
  if (files.length === 0) return [];
  const annotated = await readAnnotated(join(folder, 'articles'));
  const related = annotated.flatMap(({ article: { id }, relatedTo }) =>
    relatedTo.filter((other) => id < other).map((other): [string, string] => [id, other]),
  );
  const letters = annotated.reduce((sum, { article }) => sum + article.body.length, 0);
  const started = performance.now();
  const extractions = annotated.map(({ article }) => extract(article, lexicon));
  const seconds = (performance.now() - started) / 1_000;
  const linked = linkSameEvents(extractions);
  const path = join(out, 'articles.jsonl');
  await writeLines(path, linked);
  console.log(
    `\n## Articles (${annotated.length}, ${(letters / 1_000).toFixed(0)} kB in ${seconds.toFixed(2)} s)`,
  );
  score(join(scorers, 'score.mjs'), [join(folder, 'articles'), path, ...misses]);
  const merged = related.filter(([a, b]) =>
    linked.some(({ id, sameEventAs }) => id === a && sameEventAs.includes(b)),
  );
  console.log(
    `related articles merged: ${merged.length} of ${related.length} pairs${merged.map(([a, b]) => ` ${a}+${b}`).join('')}`,
  );
  for (const main of [true, false]) {
    const judged = annotated.flatMap(({ events }, i) =>
      (linked[i]?.events ?? [])
        .filter((event) => event.main === main)
        .map((event) => ({ confidence: event.confidence, right: isRight(event, events) })),
    );
    printReliability(main ? 'main events' : 'background events', judged);
  }
  return linked;
}

async function evalDates(folder: string, scorers: string, out: string, misses: string[]): Promise<void> {
  for (const name of await listNames(join(folder, 'dates'), /\.jsonl$/)) {
    const rows = await readJsonLines(join(folder, 'dates', name));
    const language = /-([a-z]{2})\.jsonl$/.exec(name)?.[1];
    const replies = rows.map((row) => ({
      id: row.id,
      mentions: findDates(String(row.text), {
        referenceDate:
          typeof row.referenceDate === 'string'
            ? row.referenceDate
            : findReferenceDay({ body: String(row.text) }).day,
        ...(typeof row.language === 'string' ? { language: row.language } : language ? { language } : {}),
        ...(row.order === 'DMY' || row.order === 'MDY' ? { order: row.order } : {}),
      }),
    }));
    const path = join(out, `dates-${name}`);
    await writeLines(path, replies);
    console.log(`\n## Dates: ${name}`);
    score(join(scorers, 'score-dates.mjs'), [join(folder, 'dates', name), path, ...misses]);
  }
}

async function evalEvents(
  folder: string,
  scorers: string,
  lexicon: Lexicon,
  out: string,
  misses: string[],
): Promise<void> {
  for (const name of await listNames(join(folder, 'events'), /\.jsonl$/)) {
    const rows = await readJsonLines(join(folder, 'events', name));
    const replies = rows.map((row) =>
      extract(
        articleInputSchema.parse({ id: row.id, body: row.text, publishedOn: row.referenceDate }),
        lexicon,
      ),
    );
    const path = join(out, `events-${name}`);
    await writeLines(path, replies);
    console.log(`\n## Sentences: ${name}`);
    score(join(scorers, 'score-events.mjs'), [join(folder, 'events', name), path, ...misses]);
  }
}

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const named = args.indexOf('--scorers');
  const folder = args.find((argument, i) => !argument.startsWith('--') && (named < 0 || i !== named + 1));
  const scorers = (named < 0 ? folder : args[named + 1]) ?? '.';
  if (folder === undefined) {
    process.stderr.write(
      'usage: npm run eval -- FOLDER [--misses] [--scorers FOLDER] [--articles|--dates|--events]\n',
    );
    process.exitCode = 2;
    return;
  }
  const only = ['articles', 'dates', 'events'].filter((part) => process.argv.includes(`--${part}`));
  const wanted = (part: string): boolean => only.length === 0 || only.includes(part);
  const misses = process.argv.includes('--misses') ? ['--misses'] : [];
  const out = await mkdtemp(join(tmpdir(), 'dragoman-eval-'));
  try {
    const started = performance.now();
    const lexicon = await seedLexicon(join(import.meta.dirname, '../../prisma/seed-data'));
    console.log(
      `Lexicon: ${lexicon.entities.size} entities in ${((performance.now() - started) / 1_000).toFixed(2)} s`,
    );
    if (wanted('articles')) await evalArticles(folder, scorers, lexicon, out, misses);
    if (wanted('dates')) await evalDates(folder, scorers, out, misses);
    if (wanted('events')) await evalEvents(folder, scorers, lexicon, out, misses);
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
