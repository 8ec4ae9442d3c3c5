/**
 * `npm run train-news -- [FOLDER …]`: fits which act of an article is its news to annotated articles (`FOLDER/articles`, our
 * own `tests/corpus` where none is named) and writes the weights into the extractor. An act is right where the event that it
 * would make is as like an annotated main event as any act of the article makes one. Prints how often the choice is right on
 * articles of publishers which the weights had not seen. Articles that are left out stay so. Fit the confidence anew after
 * it (`npm run calibrate`), which looks at the score.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExtractedEvent } from '@/lib/domain/extraction';
import { readArticle } from '@/lib/extraction/extract';
import { NEWS_FEATURES, newsFeatures } from '@/lib/extraction/news/features';
import { stageOf } from '@/lib/extraction/news/stage';
import type { Reading } from '@/lib/extraction/reading';
import { eventIfMain } from '@/lib/extraction/refiners/events';
import { namesIn, overlap, sameDate, sameParties, sameType } from './eval/agreement';
import { type AnnotatedArticle, readAnnotated } from './eval/annotated-articles';
import { type Choice, chosen, regressChoices } from './eval/choice';
import { type Names, namesOf } from './eval/names';
import { FOLDS, foldOf } from './eval/regression';
import { compileSeed } from './seed-lexicon';

/** Likeness of acts that are both right; and of one that is right enough to learn from. */
const EQUAL = 0.02;
const ENOUGH = 0.45;
const WORTH = { type: 1, date: 0.7, parties: 0.7, actors: 0.6 };
const MOST_WORTH = Object.values(WORTH).reduce((sum, each) => sum + each, 0);
const PRIOR = NEWS_FEATURES.map(({ prior }) => prior);

/** 0–1: how like an event is to the annotated main event that it is most like. */
function likeness(event: ExtractedEvent | null, { events }: AnnotatedArticle, names: Names): number {
  if (event === null) return 0;
  const each = events
    .filter(({ main }) => main)
    .map((gold) => {
      const { hit, gold: wanted, found } = overlap(gold.participants, namesIn(event), names);
      return (
        WORTH.type * Number(sameType(event, gold)) +
        WORTH.date * Number(sameDate(event, gold)) +
        WORTH.parties * Number(sameParties(event, gold, names)) +
        (WORTH.actors * 2 * hit) / Math.max(1, wanted + found)
      );
    });
  return Math.max(0, ...each) / MOST_WORTH;
}

interface Judged extends Choice {
  likeness: readonly number[];
}

/** What an article has to choose from; null where no act is right enough to learn from. */
function choiceOf(reading: Reading, annotated: AnnotatedArticle, names: Names): Judged | null {
  if (reading.candidates.length === 0) return null;
  const stage = stageOf(reading);
  const alike = reading.candidates.map((each) => likeness(eventIfMain(each, reading), annotated, names));
  const best = Math.max(...alike);
  const news = annotated.events.some(({ main }) => main);
  if (news && best < ENOUGH) return null;
  return {
    fold: foldOf(annotated),
    candidates: reading.candidates.map((each) => newsFeatures(each, stage, reading)),
    right: alike.map((each) => news && each >= best - EQUAL),
    likeness: alike,
  };
}

function printChecked(choices: readonly Judged[]): void {
  const news = choices.filter(({ right }) => right.includes(true));
  const likenesses = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = regressChoices(
      choices.filter((choice) => choice.fold !== fold),
      PRIOR,
    );
    return news
      .filter((choice) => choice.fold === fold)
      .map(({ candidates, right, likeness: alike }) => {
        const at = chosen(candidates, weights);
        return { right: right[at] === true, alike: alike[at] ?? 0 };
      });
  }).flat();
  const right = likenesses.filter((each) => each.right).length;
  const alike = likenesses.reduce((sum, each) => sum + each.alike, 0);
  const count = (total: number): string => (total / Math.max(1, likenesses.length)).toFixed(2);
  console.log(
    `${news.length} articles with news, cross-checked: right act ${count(right)}, likeness ${count(alike)}`,
  );
}

function written(weights: readonly number[]): string {
  const lines = weights.map((weight, i) => `  ${Number(weight.toFixed(2))}, // ${NEWS_FEATURES[i]?.name}`);
  return [
    '/** Written by `npm run train-news`; one weight for each of `NEWS_FEATURES` in `features.ts`. */',
    `export const NEWS_WEIGHTS: readonly number[] = [\n${lines.join('\n')}\n];\n`,
  ].join('\n');
}

async function main(): Promise<void> {
  const folders = process.argv.length > 2 ? process.argv.slice(2) : ['tests/corpus'];
  const { lexicon, actors } = await compileSeed(join(import.meta.dirname, '../../prisma/seed-data'));
  const names = namesOf(actors);
  const choices: Judged[] = [];
  for (const folder of folders)
    for (const as of ['entered', 'pasted'] as const)
      for (const annotated of await readAnnotated(join(folder, 'articles'), as)) {
        if (annotated.leftOut) continue;
        const choice = choiceOf(readArticle(annotated.article, lexicon), annotated, names);
        if (choice !== null) choices.push(choice);
      }
  printChecked(choices);
  const path = join(import.meta.dirname, '../extraction/news/news-weights.ts');
  await writeFile(path, written(regressChoices(choices, PRIOR)));
  console.log('Weights written to lib/extraction/news/news-weights.ts');
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
