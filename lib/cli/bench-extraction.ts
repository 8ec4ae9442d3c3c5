/** Speed of the extractor beside chrono-node and compromise, over the same text in the same process. */
import { readFile } from 'node:fs/promises';
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import { extract } from '@/lib/extraction/extract';
import { findDates } from '@/lib/extraction/finders/dates/find-dates';
import { splitSentences } from '@/lib/extraction/text/sentences';
import { seedLexicon } from './seed-lexicon';

const REFERENCE_DAY = '2020-09-16';
const SECONDS = 3;

interface Text {
  articles: string[];
  sentences: number;
  letters: number;
}

/** Articles of eight summaries each from the starter data: our own sentences about meetings, visits, decisions. */
async function readText(): Promise<Text> {
  const events: { summary: string; date: string }[] = JSON.parse(
    await readFile('prisma/seed-data/events.json', 'utf8'),
  );
  const articles: string[] = [];
  for (let at = 0; at + 8 <= events.length; at += 8) {
    articles.push(
      events
        .slice(at, at + 8)
        .map(({ summary, date }) => `${summary} This was on ${date.slice(0, 10)}.`)
        .join(' '),
    );
  }
  const sentences = articles.reduce((sum, article) => sum + splitSentences(article).length, 0);
  return { articles, sentences, letters: articles.reduce((sum, article) => sum + article.length, 0) };
}

/** Whole passes over the text for about `SECONDS`; answers passes a second. */
function passesPerSecond(pass: () => void): number {
  pass();
  const begun = performance.now();
  let passes = 0;
  while (performance.now() - begun < SECONDS * 1000) {
    pass();
    passes += 1;
  }
  return passes / ((performance.now() - begun) / 1000);
}

/** Prints sentences and megabytes a second, and the ratio to the whole pipeline. */
export async function benchExtraction(
  print: (cells: readonly (string | number)[], widths: readonly number[]) => void,
): Promise<void> {
  const lexicon = await seedLexicon('prisma/seed-data');
  const { articles, sentences, letters } = await readText();
  const reference = new Date(`${REFERENCE_DAY}T12:00:00Z`);
  const runs: [string, (article: string) => void][] = [
    [
      'Dragoman, article to events',
      (body) => extract({ id: 'bench', body, publishedOn: REFERENCE_DAY, language: 'en' }, lexicon),
    ],
    ['Dragoman, dates alone', (text) => findDates(text, { referenceDate: REFERENCE_DAY, language: 'en' })],
    ['chrono-node, dates alone', (text) => chrono.parse(text, reference)],
    ['compromise, parts of speech alone', (text) => nlp(text)],
  ];
  const widths = [38, 14, 10, 18];
  process.stdout.write(`Extraction, one core, ${sentences} sentences (${Math.round(letters / 1000)} kB)\n`);
  print(['', 'sentences/s', 'MB/s', 'beside the first'], widths);
  let first = 0;
  for (const [name, work] of runs) {
    const speed = passesPerSecond(() => articles.forEach(work));
    first ||= speed;
    const row = [
      name,
      Math.round(speed * sentences).toLocaleString('en'),
      ((speed * letters) / 1e6).toFixed(2),
    ];
    print([...row, `${(speed / first).toFixed(2)} ×`], widths);
  }
}
