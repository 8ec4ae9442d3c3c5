/**
 * Speed of the extractor, beside chrono-node and compromise over the same text in the same process. Times are CPU time of
 * the process, so that a busy machine does not count.
 */
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import type { ArticleInput } from '@/lib/domain/article';
import { extract } from '@/lib/extraction/extract';
import { findDates } from '@/lib/extraction/finders/dates/find-dates';
import { compileLexicon } from '@/lib/extraction/lexicon/compile-lexicon';
import type { Lexicon } from '@/lib/extraction/lexicon/lexicon';
import {
  corpus,
  hostileTexts,
  inventedActors,
  joined,
  REFERENCE_DAY,
  summaries,
  type Text,
} from './bench-texts';
import { seedLexicon } from './seed-lexicon';

const CORPUS = 'tests/corpus/articles';
const LANGUAGES = ['en', 'ar', 'fa', 'fr', 'tr'];
const SECONDS = 2;
const WARM_UP = 10;

type Print = (cells: readonly (string | number)[], widths: readonly number[]) => void;

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Seconds that work takes, once. */
function secondsOf(work: () => void): number {
  const begun = cpuSeconds();
  work();
  return cpuSeconds() - begun;
}

/** Seconds of one pass over a text, of passes for about `SECONDS` after as many that warm up. */
function secondsAPass({ articles }: Text, work: (article: ArticleInput) => void): number {
  const measure = (): number => {
    let [passes, seconds] = [0, 0];
    for (; seconds < SECONDS; passes += 1) seconds += secondsOf(() => articles.forEach(work));
    return seconds / passes;
  };
  measure();
  return measure();
}

const WIDTHS = [38, 14, 10, 18];

function speedRow(name: string, { sentences, letters }: Text, seconds: number): string[] {
  return [name, Math.round(sentences / seconds).toLocaleString('en'), (letters / seconds / 1e6).toFixed(2)];
}

function benchLanguages(texts: ReadonlyMap<string, Text>, lexicon: Lexicon, print: Print): void {
  print(['Extraction, article to events, one core', 'sentences/s', 'MB/s'], WIDTHS);
  for (const [language, text] of texts) {
    const seconds = secondsAPass(text, (article) => extract(article, lexicon));
    print(speedRow(`${language}, ${text.articles.length} articles`, text, seconds), WIDTHS);
  }
}

/** Time for a thousand letters stays as it is where the time is linear in the length. */
function benchLengths(text: Text, lexicon: Lexicon, print: Print): void {
  print(['\nArticles of growing length, en', ' kB each', 'ms a kB', 'beside the first'], WIDTHS);
  let first = 0;
  for (const by of [1, 4, 16]) {
    const longer = joined(text, by);
    const each = (1e6 * secondsAPass(longer, (article) => extract(article, lexicon))) / longer.letters;
    first ||= each;
    const length = (longer.letters / longer.articles.length / 1e3).toFixed(1);
    print([`${by} in one`, length, each.toFixed(1), `${(each / first).toFixed(2)} ×`], WIDTHS);
  }
}

function benchPeers(title: string, text: Text, lexicon: Lexicon, print: Print): void {
  const reference = new Date(`${REFERENCE_DAY}T12:00:00Z`);
  const runs: [string, (article: ArticleInput) => void][] = [
    ['Dragoman, article to events', (article) => extract(article, lexicon)],
    ['compromise, parts of speech alone', ({ body }) => nlp(body)],
    [
      'Dragoman, dates alone',
      ({ body }) => findDates(body, { referenceDate: REFERENCE_DAY, language: 'en' }),
    ],
    ['chrono-node, dates alone', ({ body }) => chrono.parse(body, reference)],
  ];
  print([`\n${title}, ${text.sentences} sentences`, ' sentences/s', 'MB/s', 'beside the first'], WIDTHS);
  let first = 0;
  for (const [name, work] of runs) {
    const seconds = secondsAPass(text, work);
    first ||= seconds;
    print([...speedRow(name, text, seconds), `${(first / seconds).toFixed(2)} ×`], WIDTHS);
  }
}

function benchHostile(lexicon: Lexicon, print: Print): void {
  print(['\nTwo million letters of hostile text', ' seconds'], WIDTHS);
  let worst = { kind: '', seconds: 0 };
  for (const { kind, article } of hostileTexts()) {
    const seconds = secondsOf(() => extract(article, lexicon));
    if (seconds > worst.seconds) worst = { kind, seconds };
    print([kind, seconds.toFixed(2)], WIDTHS);
  }
  print([`the worst: ${worst.kind}`, worst.seconds.toFixed(2)], WIDTHS);
}

function benchLexicon(print: Print): void {
  print(['\nLexicon compiled', ' seconds'], WIDTHS);
  for (const count of [50_000, 100_000]) {
    const actors = inventedActors(count);
    const seconds = secondsOf(() => compileLexicon({ actors, relationships: [], places: [] }));
    print([`${count.toLocaleString('en')} names`, seconds.toFixed(2)], WIDTHS);
  }
}

/** Prints speed by language, by length, beside the peers and on hostile text, and how long a lexicon takes. */
export async function benchExtraction(print: Print): Promise<void> {
  const lexicon = await seedLexicon('prisma/seed-data');
  const texts = new Map<string, Text>();
  for (const language of LANGUAGES) texts.set(language, await corpus(CORPUS, language));
  const english = texts.get('en') as Text;
  // The engine compiles what runs often; without this the first rows would pay for the others.
  while (cpuSeconds() < WARM_UP)
    for (const { articles } of texts.values()) for (const article of articles) extract(article, lexicon);
  benchLanguages(texts, lexicon, print);
  benchLengths(english, lexicon, print);
  benchPeers('Articles', english, lexicon, print);
  benchPeers('Summaries', await summaries(), lexicon, print);
  benchHostile(lexicon, print);
  benchLexicon(print);
}
