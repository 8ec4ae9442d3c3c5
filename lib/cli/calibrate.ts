/**
 * `npm run calibrate -- FOLDER [FOLDER …]`: fits the weights of the confidence to annotated articles (`FOLDER/articles`)
 * and writes them into the extractor. Prints the reliability of drafts of publishers whose articles the weights had not
 * seen (five folds by publisher), which is what an editor may expect. Articles that are left out stay so.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExtractedEvent } from '@/lib/domain/extraction';
import { readArticle } from '@/lib/extraction/extract';
import { FEATURES } from '@/lib/extraction/refiners/confidence';
import type { Judgement } from '@/lib/extraction/refiners/confidence-weights';
import { isRight, namesIn, overlap, sameDate, sameParties, samePlace, sameType } from './eval/agreement';
import { type AnnotatedEvent, readAnnotated } from './eval/annotated-articles';
import { type Names, namesOf } from './eval/names';
import { crossChecked, type Example, foldOf, regress } from './eval/regression';
import { printReliability } from './eval/reliability';
import { compileSeed } from './seed-lexicon';

type Verdicts = Partial<Record<Judgement, boolean>>;

/** What of an event is right; fields are judged against the main event that is most like it. */
function judge(event: ExtractedEvent, golds: readonly AnnotatedEvent[], names: Names): Verdicts {
  if (!event.main) return { background: isRight(event, golds, names) };
  const verdicts = golds
    .filter(({ main }) => main)
    .map((gold) => {
      const actors = overlap(gold.participants, namesIn(event), names);
      return {
        date: sameDate(event, gold),
        type: sameType(event, gold),
        parties: sameParties(event, gold, names),
        location: samePlace(event, gold),
        participants: actors.hit === actors.gold && actors.found === actors.gold,
      };
    });
  const none = { date: false, type: false, parties: false, location: false, participants: false };
  const worth = (each: typeof none): number => Object.values(each).filter(Boolean).length;
  const best = verdicts.sort((a, b) => worth(b) - worth(a))[0] ?? none;
  return { ...best, main: isRight(event, golds, names) };
}

function written(rows: ReadonlyMap<Judgement, readonly Example[]>): string {
  const table = [...rows].map(([judgement, each]) => {
    const lines = regress(each).map((weight, i) => `    ${Number(weight.toFixed(3))}, // ${FEATURES[i]}`);
    return `  ${judgement}: [\n${lines.join('\n')}\n  ],\n`;
  });
  const names = [...rows.keys()].map((judgement) => `'${judgement}'`).join(' | ');
  return [
    '/** Written by `npm run calibrate`; one weight for each of `FEATURES` in `confidence.ts`. */',
    `export type Judgement =\n  ${names};\n`,
    `export const WEIGHTS: Readonly<Record<Judgement, readonly number[]>> = {\n${table.join('')}};\n`,
  ].join('\n');
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
  const judgements = ['main', 'background', 'date', 'type', 'parties', 'location', 'participants'] as const;
  const rows = new Map<Judgement, Example[]>(judgements.map((judgement) => [judgement, []]));
  // Editors enter articles both ways.
  for (const folder of folders)
    for (const as of ['entered', 'pasted'] as const)
      for (const annotated of await readAnnotated(join(folder, 'articles'), as)) {
        if (annotated.leftOut) continue;
        const reading = readArticle(annotated.article, lexicon);
        for (const event of reading.events) {
          const features = reading.features.get(event);
          if (features === undefined) continue;
          for (const [judgement, right] of Object.entries(judge(event, annotated.events, names)))
            rows.get(judgement as Judgement)?.push({ fold: foldOf(annotated), features, right });
        }
      }
  for (const [judgement, each] of rows) printReliability(`${judgement}, cross-checked`, crossChecked(each));
  const path = join(import.meta.dirname, '../extraction/refiners/confidence-weights.ts');
  await writeFile(path, written(rows));
  console.log('\nWeights written to lib/extraction/refiners/confidence-weights.ts');
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
