/**
 * `npm run -s extract`: articles in (`articleInputSchema`), events out (`extractionSchema`), as JSON Lines.
 *
 *   extract [--link] [--pretty] [--explain] [FILE…]
 *
 * Reads standard input, or the files named: JSON Lines, or a plain text file (any other name than .json, .jsonl or
 * .ndjson) as the body of one article. `--link` reads all first and fills `sameEventAs`; `--pretty` prints for people,
 * `--explain` after it how each article was read: what became of each act, its points, each sentence with its finds.
 * A line that is not valid is answered in its place with `{ id, error }`; the exit code is then 1.
 */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { type ArticleInput, articleInputSchema } from '@/lib/domain/article';
import type { Extraction } from '@/lib/domain/extraction';
import { explainReading } from '@/lib/extraction/explain/explain-reading';
import { extract, readArticle } from '@/lib/extraction/extract';
import type { Lexicon } from '@/lib/extraction/lexicon/lexicon';
import { linkSameEvents } from '@/lib/extraction/linking/link-batch';
import { printExplanation } from './print-explanation';
import { printReading } from './print-reading';
import { seedLexicon } from './seed-lexicon';
import { withWords } from './warning-words';

interface Printing {
  pretty: boolean;
  explain: boolean;
  lexicon: Lexicon;
}
type Failure = { id: string | number | null; error: string };
type Reply = { ok: true; extraction: Extraction; article: ArticleInput } | { ok: false; failure: Failure };

function idOf(value: unknown): string | number | null {
  const id = value !== null && typeof value === 'object' && 'id' in value ? value.id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

function answer(value: unknown, lexicon: Lexicon): Reply {
  const parsed = articleInputSchema.safeParse(value);
  if (parsed.success) return { ok: true, article: parsed.data, extraction: extract(parsed.data, lexicon) };
  const issue = parsed.error.issues[0];
  return {
    ok: false,
    failure: {
      id: idOf(value),
      error: `${issue?.path.join('.') || 'line'}: ${issue?.message ?? 'not valid'}`,
    },
  };
}

function answerLine(line: string, lexicon: Lexicon): Reply {
  try {
    return answer(JSON.parse(line), lexicon);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ok: false, failure: { id: null, error: 'This line is not valid JSON.' } };
  }
}

function print(reply: Reply, { pretty, explain, lexicon }: Printing): void {
  if (!reply.ok) {
    process.exitCode = 1;
    process.stdout.write(`${JSON.stringify(reply.failure)}\n`);
  } else if (pretty) {
    process.stdout.write(`${printReading(reply.article, reply.extraction)}\n`);
    if (explain)
      process.stdout.write(`${printExplanation(explainReading(readArticle(reply.article, lexicon)))}\n`);
  } else process.stdout.write(`${JSON.stringify(withWords(reply.extraction))}\n`);
}

async function* readLines(input: Readable): AsyncGenerator<string> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') yield line;
  }
}

async function* replies(paths: readonly string[], lexicon: Lexicon): AsyncGenerator<Reply> {
  if (paths.length === 0) for await (const line of readLines(process.stdin)) yield answerLine(line, lexicon);
  for (const path of paths) {
    if (/^\.(json|jsonl|ndjson)$/.test(extname(path))) {
      for await (const line of readLines(createReadStream(path, 'utf8'))) yield answerLine(line, lexicon);
    } else yield answer({ id: basename(path), body: await readFile(path, 'utf8') }, lexicon);
  }
}

async function main(): Promise<void> {
  const paths = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  const link = process.argv.includes('--link');
  const explain = process.argv.includes('--explain');
  const pretty = explain || process.argv.includes('--pretty');
  const lexicon = await seedLexicon(join(import.meta.dirname, '../../prisma/seed-data'));
  const printing: Printing = { pretty, explain, lexicon };
  const batch: Reply[] = [];
  for await (const reply of replies(paths, lexicon)) {
    if (link) batch.push(reply);
    else print(reply, printing);
  }
  const linked = linkSameEvents(batch.flatMap((reply) => (reply.ok ? [reply.extraction] : [])));
  let next = 0;
  for (const reply of batch)
    print(reply.ok ? { ...reply, extraction: linked[next++] as Extraction } : reply, printing);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
