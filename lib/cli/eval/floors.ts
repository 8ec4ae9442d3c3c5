/**
 * Floors under the figures of our own corpus: by language, field and suite, in `floors.json` beside it. A test fails
 * where a figure falls below its floor; `npm run eval -- --raise` lifts floors, and nothing lowers them but a person.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { extract } from '@/lib/extraction/extract';
import type { Lexicon } from '@/lib/extraction/lexicon/lexicon';
import { linkSameEvents } from '@/lib/extraction/linking/link-batch';
import { readAnnotated } from './annotated-articles';
import { tallyArticles } from './article-figures';
import { scoreDates } from './date-figures';
import type { Names } from './names';
import { scoreSentences } from './sentence-figures';
import { codeSentences, filesOf, readDateSuite } from './suites';

/** Name of a suite (`articles en`, `events probe-sentences`, `dates news-dates`) → figure → share. */
export type Floors = Record<string, Record<string, number>>;

const FILE = 'floors.json';
const SUITE = /\.jsonl$/;
const floorsSchema = z.record(z.string(), z.record(z.string(), z.number().min(0).max(1)));
/** Fewer are told by chance. */
const FEWEST = 5;
/** Floors are written with three digits, rounded down. */
const down = (share: number): number => Math.floor(share * 1_000) / 1_000;

export async function readFloors(corpus: string): Promise<Floors> {
  return floorsSchema.parse(JSON.parse(await readFile(join(corpus, FILE), 'utf8')));
}

/** All figures of a corpus that are shares. */
export async function measureCorpus(corpus: string, lexicon: Lexicon, names: Names): Promise<Floors> {
  const measured: Floors = {};
  const keep = (suite: string, figures: object): void => {
    measured[suite] = Object.fromEntries(
      Object.entries(figures).filter(([, value]) => typeof value === 'number' && value <= 1),
    );
  };
  for (const as of ['entered', 'pasted'] as const) {
    // What is left out is no part of it: articles are linked with each other.
    const annotated = (await readAnnotated(join(corpus, 'articles'), as)).filter(({ leftOut }) => !leftOut);
    const linked = linkSameEvents(annotated.map(({ article }) => extract(article, lexicon)));
    for (const language of new Set(annotated.map((one) => one.language))) {
      const tally = tallyArticles(names);
      annotated.forEach((one, at) => {
        const extraction = linked[at];
        if (extraction && one.language === language) tally.add(one, extraction);
      });
      const figures = tally.figures();
      if (figures.articles >= FEWEST) keep(`articles ${as} ${language}`, figures);
    }
  }
  for (const file of await filesOf(join(corpus, 'events'), SUITE)) {
    const codings = await codeSentences(join(corpus, 'events', file), lexicon);
    const { extra: _, ...figures } = scoreSentences(codings).figures;
    keep(`events ${file.replace(SUITE, '')}`, figures);
  }
  for (const file of await filesOf(join(corpus, 'dates'), SUITE))
    keep(
      `dates ${file.replace(SUITE, '')}`,
      scoreDates(await readDateSuite(join(corpus, 'dates', file))).figures,
    );
  return measured;
}

/** Writes the floors of a corpus, each the higher of what it was and what is measured now. */
export async function raiseFloors(corpus: string, lexicon: Lexicon, names: Names): Promise<void> {
  const before = await readFloors(corpus).catch((error: NodeJS.ErrnoException): Floors => {
    if (error.code === 'ENOENT') return {};
    throw error;
  });
  const now = await measureCorpus(corpus, lexicon, names);
  const floors: Floors = {};
  for (const [suite, figures] of Object.entries(now))
    floors[suite] = Object.fromEntries(
      Object.entries(figures).map(([figure, share]) => [
        figure,
        Math.max(down(share), before[suite]?.[figure] ?? 0),
      ]),
    );
  await writeFile(join(corpus, FILE), `${JSON.stringify(floors, null, 2)}\n`);
}
