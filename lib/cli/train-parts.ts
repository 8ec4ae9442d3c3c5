/**
 * `npm run train-parts -- [FOLDER …]`: fits who takes part in a main act to annotated articles (`FOLDER/articles`, our own
 * `tests/corpus` where none is named) and writes weights and bounds into the extractor. The bounds from which a model
 * overrules the rules are those that did best on articles of publishers which the weights had not seen. Articles that are
 * left out stay so. Fit the confidence anew after it (`npm run calibrate`), which looks at who takes part.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExtractedEvent } from '@/lib/domain/extraction';
import { readArticle } from '@/lib/extraction/extract';
import { ofName } from '@/lib/extraction/lexicon/of-name';
import { isOfficeName, officeName } from '@/lib/extraction/lexicon/office-kinds';
import { PART_FEATURES } from '@/lib/extraction/parts/features';
import type { JudgedPart, Reading } from '@/lib/extraction/reading';
import { namesIn, overlap, sameDate, sameType } from './eval/agreement';
import { type AnnotatedEvent, readAnnotated } from './eval/annotated-articles';
import { type Names, namesOf } from './eval/names';
import { crossChecked, type Example, foldOf, regress } from './eval/regression';
import { printReliability } from './eval/reliability';
import { compileSeed } from './seed-lexicon';

interface PartExample extends Example {
  ruled: boolean;
  /** Whether a model may overrule the rules. */
  open: boolean;
}

/**
 * How sure a model must be before it overrules the rules. Both lists end by hand where lower bounds (adding) and higher ones
 * (dropping) took a figure of our own corpus under its floor, though F1 alone would go on to them.
 */
const ADD_FROM = [0.42, 0.5, 0.55, 0.6];
const DROP_UNDER = [0.35, 0.3, 0.25];

/** The annotated main event that is most like an extracted one. */
function goldOf(
  event: ExtractedEvent,
  annotated: readonly AnnotatedEvent[],
  names: Names,
): AnnotatedEvent | undefined {
  const likeness = (gold: AnnotatedEvent): number =>
    3 * Number(sameDate(event, gold)) +
    2 * Number(sameType(event, gold)) +
    overlap(gold.participants, namesIn(event), names).hit;
  return annotated.filter(({ main }) => main).sort((a, b) => likeness(b) - likeness(a))[0];
}

/**
 * Annotators name an office that the text leaves without a name; the extractor may know who held it. A minister of A is
 * not A, though the one name ends like the other.
 */
function calledSo({ entity, phrases }: JudgedPart, gold: AnnotatedEvent, names: Names): boolean {
  const offices = phrases.flatMap(({ capacity, of }) =>
    capacity === null || of === null ? [] : [`${officeName(capacity)} of ${ofName(of.name)}`],
  );
  const exact = [...offices, entity.name].map(names.canonical);
  const body =
    entity.kind === 'organ' ||
    phrases.some(({ capacity }) => capacity !== null && isOfficeName(entity.name, capacity));
  return gold.participants.some(
    (name) => exact.includes(names.canonical(name)) || (!body && names.same(name, entity.name)),
  );
}

function examplesOf(
  reading: Reading,
  events: readonly AnnotatedEvent[],
  fold: number,
  names: Names,
): PartExample[] {
  return [...reading.parts].flatMap(([event, judged]) => {
    const gold = goldOf(event, events, names);
    if (gold === undefined) return [];
    return judged.map((part) => ({
      fold,
      features: part.features,
      right: calledSo(part, gold, names),
      ruled: part.ruled,
      open: part.open,
    }));
  });
}

/** The bounds with the best F of those who take part, one missing counting twice one too many; of equal ones those that change least. */
function boundsOf(
  taken: ReturnType<typeof crossChecked<PartExample>>,
  named: typeof taken,
): { add: number; drop: number } {
  const all = [...taken, ...named];
  const gold = all.filter(({ right }) => right).length;
  const f = (add: number, drop: number, missing = 2): number => {
    const found = all.filter(({ ruled, open, confidence }) =>
      ruled ? !open || confidence >= drop : open && confidence > add,
    );
    return ((1 + missing) * found.filter(({ right }) => right).length) / (found.length + missing * gold);
  };
  const pairs = ADD_FROM.flatMap((add) => DROP_UNDER.map((drop) => ({ add, drop })));
  console.log(`\nF1 of those named, cross-checked: by the rules ${f(1, 0, 1).toFixed(3)}`);
  return pairs
    .map((pair) => ({ ...pair, f: f(pair.add, pair.drop) }))
    .sort((a, b) => b.f - a.f || b.add - a.add || a.drop - b.drop)
    .map(({ add, drop }, at) => {
      if (at === 0)
        console.log(`with the models ${f(add, drop, 1).toFixed(3)} (add above ${add}, drop under ${drop})`);
      return { add, drop };
    })[0] as { add: number; drop: number };
}

function written(
  weights: Readonly<Record<string, readonly number[]>>,
  bounds: { add: number; drop: number },
): string {
  const table = Object.entries(weights).map(([name, each]) => {
    const lines = each.map((weight, i) => `    ${Number(weight.toFixed(3))}, // ${PART_FEATURES[i]?.name}`);
    return `  ${name}: [\n${lines.join('\n')}\n  ],\n`;
  });
  return [
    '/** Written by `npm run train-parts`; one weight for each of `PART_FEATURES` in `features.ts`. */',
    '/** `named`: whom the rules leave out; `taken`: whom they let take part. */',
    `export const PART_WEIGHTS = {\n${table.join('')}} as const satisfies Record<string, readonly number[]>;\n`,
    '/** Above `add` somebody takes part whom the rules leave out; under `drop` they do not whom the rules take. */',
    `export const PART_BOUNDS = { add: ${bounds.add}, drop: ${bounds.drop} };\n`,
  ].join('\n');
}

async function main(): Promise<void> {
  const folders = process.argv.length > 2 ? process.argv.slice(2) : ['tests/corpus'];
  const { lexicon, actors } = await compileSeed(join(import.meta.dirname, '../../prisma/seed-data'));
  const names = namesOf(actors);
  const examples: PartExample[] = [];
  for (const folder of folders)
    for (const as of ['entered', 'pasted'] as const)
      for (const annotated of await readAnnotated(join(folder, 'articles'), as)) {
        if (annotated.leftOut) continue;
        const reading = readArticle(annotated.article, lexicon);
        examples.push(...examplesOf(reading, annotated.events, foldOf(annotated), names));
      }
  const taken = examples.filter(({ ruled }) => ruled);
  const named = examples.filter(({ ruled, open }) => !ruled && open);
  const checked = { taken: crossChecked(taken), named: crossChecked(named) };
  printReliability('takes part by the rules, cross-checked', checked.taken);
  printReliability('only named by the rules, cross-checked', checked.named);
  const bounds = boundsOf(checked.taken, checked.named);
  const path = join(import.meta.dirname, '../extraction/parts/part-weights.ts');
  await writeFile(path, written({ named: regress(named), taken: regress(taken) }, bounds));
  console.log('\nWeights written to lib/extraction/parts/part-weights.ts');
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
