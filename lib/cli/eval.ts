/**
 * `npm run eval -- [FOLDER] [--pasted] [--misses] [--articles|--dates|--events|--clauses|--probes] [--raise]`: every figure of the
 * extractor with one command. `npm run eval -- [FOLDER] --reader [--most N]`: the same rows of the language model that the
 * environment names (READER_URL …) beside those of the rules, over all articles or the first N.
 *
 * FOLDER (our own `tests/corpus` where none is named) holds `articles/NNN.json`, `dates/*.jsonl`, `events/*.jsonl`,
 * `clauses/*.jsonl`, `probes.jsonl`, each where it is there. `--pasted` reads each article as one text without title, address and day.
 * `--raise` writes the figures that have risen into `floors.json` of our own corpus, below which `npm test` fails.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { articleInputSchema } from '@/lib/domain/article';
import { extract } from '@/lib/extraction/extract';
import type { Lexicon } from '@/lib/extraction/lexicon/lexicon';
import { linkSameEvents } from '@/lib/extraction/linking/link-batch';
import { configuredReader, type ModelReader } from '@/lib/jobs/model-reader';
import { isRight } from './eval/agreement';
import { type AnnotatedArticle, readAnnotated } from './eval/annotated-articles';
import { tallyArticles } from './eval/article-figures';
import { scoreClauses } from './eval/clause-figures';
import { scoreDates } from './eval/date-figures';
import { raiseFloors } from './eval/floors';
import { type Names, namesOf } from './eval/names';
import { failuresOf, probeSchema } from './eval/probe-figures';
import { evalReader } from './eval/reader-figures';
import { printReliability } from './eval/reliability';
import { scoreSentences } from './eval/sentence-figures';
import { codeSentences, filesOf, linesOf, readClauses, readDateSuite } from './eval/suites';
import { printTable } from './eval/table';
import { explain, OperatorError } from './progress';
import { compileSeed } from './seed-lexicon';

const OWN = 'tests/corpus';
const PARTS = ['articles', 'dates', 'events', 'clauses', 'probes'] as const;

interface Work {
  folder: string;
  lexicon: Lexicon;
  names: Names;
  pasted: boolean;
  misses: boolean;
}

/** In which columns an article counts. */
function groupsOf({ language, leftOut }: AnnotatedArticle): string[] {
  return ['all', ...(leftOut ? ['left out'] : []), language];
}

async function evalArticles({ folder, lexicon, names, pasted, misses }: Work): Promise<void> {
  if ((await filesOf(join(folder, 'articles'), /^\d+\.json$/)).length === 0) return;
  const annotated = await readAnnotated(join(folder, 'articles'), pasted ? 'pasted' : 'entered');
  const letters = annotated.reduce((sum, { article }) => sum + article.body.length, 0);
  const started = performance.now();
  const linked = linkSameEvents(annotated.map(({ article }) => extract(article, lexicon)));
  const seconds = ((performance.now() - started) / 1_000).toFixed(2);
  const tallies = new Map<string, ReturnType<typeof tallyArticles>>();
  annotated.forEach((one, at) => {
    const extraction = linked[at];
    if (!extraction) return;
    for (const group of groupsOf(one)) {
      const tally = tallies.get(group) ?? tallyArticles(names);
      tallies.set(group, tally);
      tally.add(one, extraction);
    }
  });
  const how = pasted ? ', pasted as one text' : '';
  console.log(
    `\n## Articles${how} (${annotated.length}, ${(letters / 1_000).toFixed(0)} kB in ${seconds} s)`,
  );
  printTable(new Map([...tallies].map(([group, tally]) => [group, { ...tally.figures() }])));
  const related = annotated.flatMap(({ article: { id }, relatedTo }) =>
    relatedTo.filter((other) => id < other).map((other) => [id, other] as const),
  );
  const merged = related.filter(([a, b]) =>
    linked.some(({ id, sameEventAs }) => id === a && sameEventAs.includes(b)),
  );
  console.log(`look-alikes taken for the same act: ${merged.length} of ${related.length} pairs`);
  for (const main of [true, false]) {
    const judged = annotated.flatMap(({ events }, at) =>
      (linked[at]?.events ?? [])
        .filter((event) => event.main === main)
        .map((event) => ({ confidence: event.confidence, right: isRight(event, events, names) })),
    );
    printReliability(main ? 'main events' : 'background events', judged);
  }
  if (misses) for (const miss of tallies.get('all')?.misses() ?? []) console.log(`\n${JSON.stringify(miss)}`);
}

async function evalDates({ folder, misses }: Work): Promise<void> {
  for (const file of await filesOf(join(folder, 'dates'), /\.jsonl$/)) {
    const scored = scoreDates(await readDateSuite(join(folder, 'dates', file)));
    console.log(`\n## Dates: ${file}`);
    printTable(new Map([['all', { ...scored.figures }]]));
    if (misses) console.log(scored.misses.join('\n'));
  }
}

async function evalSentences({ folder, lexicon, misses }: Work): Promise<void> {
  for (const file of await filesOf(join(folder, 'events'), /\.jsonl$/)) {
    const scored = scoreSentences(await codeSentences(join(folder, 'events', file), lexicon));
    console.log(`\n## Sentences: ${file}`);
    printTable(new Map([['all', { ...scored.figures }]]));
    if (misses) console.log(scored.misses.join('\n'));
  }
}

async function evalClauses({ folder, lexicon, misses }: Work): Promise<void> {
  for (const file of await filesOf(join(folder, 'clauses'), /\.jsonl$/)) {
    const read = await readClauses(join(folder, 'clauses', file), lexicon);
    const languages = new Set(read.map(({ sentence }) => sentence.language));
    const groups = new Map(
      [...languages].map((each) => [each, read.filter(({ sentence }) => sentence.language === each)]),
    );
    console.log(`\n## Clauses: ${file}`);
    printTable(new Map([...groups].map(([language, some]) => [language, { ...scoreClauses(some).figures }])));
    if (misses) console.log(scoreClauses(read).misses.join('\n'));
  }
}

async function evalProbes({ folder, lexicon, names, misses }: Work): Promise<void> {
  if ((await filesOf(folder, /^probes\.jsonl$/)).length === 0) return;
  const path = join(folder, 'probes.jsonl');
  const articles = await linesOf(path, articleInputSchema);
  const kinds = new Map<string, Record<string, [number, number]>>();
  const lines: string[] = [];
  (await linesOf(path, probeSchema)).forEach((probe, at) => {
    const article = articles[at];
    if (!article) return;
    const failed = failuresOf(probe, extract(article, lexicon), names);
    for (const kind of ['all', probe.kind]) {
      const row = kinds.get(kind) ?? { cases: [0, 0], near: [0, 0] };
      kinds.set(kind, row);
      const count = row[probe.near ? 'near' : 'cases'] ?? [0, 0];
      count[0] += Number(failed.length === 0);
      count[1] += 1;
    }
    if (failed.length > 0) lines.push(`${probe.id}: ${failed.join(', ')} | ${article.body}`);
  });
  console.log('\n## Probes: right cases, right near misses');
  for (const [kind, { cases = [0, 0], near = [0, 0] }] of kinds)
    console.log(`${kind.padEnd(24)} ${cases.join('/').padStart(9)} ${near.join('/').padStart(9)}`);
  if (misses) console.log(lines.join('\n'));
}

function readerOrStop(): ModelReader {
  const reader = configuredReader();
  if (!reader)
    throw new OperatorError('No language model is named: set READER_URL, READER_MODEL and READER_KEY.');
  return reader;
}

function readMost(text: string | undefined): number | undefined {
  if (text === undefined || /^[1-9]\d{0,5}$/.test(text)) return text === undefined ? undefined : Number(text);
  throw new OperatorError('--most is a whole number of articles, from 1 on.');
}

async function main(): Promise<void> {
  const flag = { type: 'boolean', default: false } as const;
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      pasted: flag,
      misses: flag,
      raise: flag,
      reader: flag,
      most: { type: 'string' },
      ...(Object.fromEntries(PARTS.map((part) => [part, flag])) as Record<
        (typeof PARTS)[number],
        typeof flag
      >),
    },
  });
  const started = performance.now();
  const { lexicon, actors } = await compileSeed(join(import.meta.dirname, '../../prisma/seed-data'));
  const seconds = ((performance.now() - started) / 1_000).toFixed(2);
  console.log(`Lexicon: ${lexicon.entities.size} entities in ${seconds} s`);
  const { pasted, misses } = values;
  const work = { folder: positionals[0] ?? OWN, lexicon, names: namesOf(actors), pasted, misses };
  if (values.reader) return evalReader(readerOrStop(), { ...work, most: readMost(values.most) });
  const only = PARTS.filter((part) => values[part]);
  const runs = {
    articles: evalArticles,
    dates: evalDates,
    events: evalSentences,
    clauses: evalClauses,
    probes: evalProbes,
  };
  for (const part of only.length > 0 ? only : PARTS) await runs[part](work);
  if (values.raise) await raiseFloors(OWN, lexicon, work.names);
}

await main().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
});
