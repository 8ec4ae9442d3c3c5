/**
 * `npm run calibrate -- FOLDER [FOLDER …]`: fits the weights of the confidence to annotated articles (`FOLDER/articles`)
 * and writes them into the extractor. Prints the reliability of drafts whose article the weights had not seen (five
 * folds), which is what an editor may expect.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readArticle } from '@/lib/extraction/extract';
import { FEATURES } from '@/lib/extraction/refiners/confidence';
import { isRight } from './eval/agreement';
import { readAnnotated } from './eval/annotated-articles';
import { namesOf } from './eval/names';
import { printReliability } from './eval/reliability';
import { compileSeed } from './seed-lexicon';

interface Row {
  fold: number;
  features: readonly number[];
  right: boolean;
}

const FOLDS = 5;
const STEPS = 4_000;
const RATE = 0.5;
/** Keeps weights small where the articles say little. */
const RIDGE = 0.01;

const chance = (weights: readonly number[], features: readonly number[]): number =>
  1 / (1 + Math.exp(-features.reduce((sum, feature, i) => sum + feature * (weights[i] ?? 0), 0)));

/** Logistic regression by gradient descent; a few hundred rows and a dozen features take well under a second. */
function regress(rows: readonly Row[]): number[] {
  const weights = FEATURES.map(() => 0);
  for (let step = 0; step < STEPS; step += 1) {
    const slope = FEATURES.map(() => 0);
    for (const { features, right } of rows) {
      const error = chance(weights, features) - Number(right);
      for (let i = 0; i < slope.length; i += 1) slope[i] = (slope[i] ?? 0) + error * (features[i] ?? 0);
    }
    for (let i = 0; i < weights.length; i += 1) {
      const ridge = i === 0 ? 0 : RIDGE * (weights[i] ?? 0);
      weights[i] = (weights[i] ?? 0) - RATE * ((slope[i] ?? 0) / rows.length + ridge);
    }
  }
  return weights;
}

function crossChecked(rows: readonly Row[]): { confidence: number; right: boolean }[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const weights = regress(rows.filter((row) => row.fold !== fold));
    return rows
      .filter((row) => row.fold === fold)
      .map(({ features, right }) => ({ confidence: chance(weights, features), right }));
  }).flat();
}

function written(name: string, weights: readonly number[]): string {
  const lines = weights.map((weight, i) => `  ${weight.toFixed(3)}, // ${FEATURES[i]}`);
  return `export const ${name}: readonly number[] = [\n${lines.join('\n')}\n];\n`;
}

async function main(): Promise<void> {
  const folders = process.argv.slice(2);
  if (folders.length === 0) {
    process.stderr.write(
      'usage: npm run calibrate -- FOLDER [FOLDER …]   (each with annotated articles in articles/)\n',
    );
    process.exitCode = 2;
    return;
  }
  const { lexicon, actors } = await compileSeed(join(import.meta.dirname, '../../prisma/seed-data'));
  const names = namesOf(actors);
  const rows: Record<'main' | 'background', Row[]> = { main: [], background: [] };
  let at = 0;
  for (const folder of folders) {
    for (const { article, events } of await readAnnotated(join(folder, 'articles'))) {
      const reading = readArticle(article, lexicon);
      at += 1;
      for (const event of reading.events) {
        const features = reading.features.get(event);
        if (features === undefined) continue;
        rows[event.main ? 'main' : 'background'].push({
          fold: at % FOLDS,
          features,
          right: isRight(event, events, names),
        });
      }
    }
  }
  printReliability('main events, cross-checked', crossChecked(rows.main));
  printReliability('background events, cross-checked', crossChecked(rows.background));
  const path = join(import.meta.dirname, '../extraction/refiners/confidence-weights.ts');
  await writeFile(
    path,
    `/** Written by \`npm run calibrate\`; one weight for each of \`FEATURES\` in \`confidence.ts\`. */\n${written('MAIN_WEIGHTS', regress(rows.main))}\n${written('BACKGROUND_WEIGHTS', regress(rows.background))}`,
  );
  console.log('\nWeights written to lib/extraction/refiners/confidence-weights.ts');
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
