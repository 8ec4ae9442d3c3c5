/** Reads the pattern language of `ActRow` into steps, indexed by the first word of each pattern. */
import { foldWord } from '../text/fold';
import type { ActRow, LanguagePack, VerbForm } from './language-pack';

export type Step = { gap: true } | { gap: false; words: ReadonlyMap<string, VerbForm['tense'] | null> };

export interface CompiledAct {
  /** Names the pattern wherever it is spoken of: "en.040.meet", "en.112.summon.ambassador". */
  id: string;
  row: ActRow;
  steps: readonly Step[];
  /** Prepositions that mark the other party; '' is a direct object. */
  objectMarkers: readonly string[];
}

/** Evidence names the pattern, and has 80 letters for it. */
const LONGEST_ID = 64;

function stepOf(cell: string, pack: LanguagePack): Step {
  if (cell === '*') return { gap: true };
  const words = new Map<string, VerbForm['tense'] | null>();
  for (const choice of cell.replace(/[()]/g, '').split('|')) {
    if (choice.startsWith('~')) {
      if (pack.inflect === undefined)
        throw new Error(`The pack "${pack.language}" has "${choice}" but no inflect().`);
      for (const { form, tense } of pack.inflect(choice.slice(1))) {
        const word = foldWord(form);
        if (!words.has(word) || tense === 'past') words.set(word, tense);
      }
    } else words.set(foldWord(choice), null);
  }
  return { gap: false, words };
}

/** "phone call|video call > with": without verbs and gaps, `|` separates whole phrases. */
function wholePhrases(pattern: string): string[] {
  const [left = '', right] = pattern.split('>');
  if (/[~*({]/.test(left) || !/\|/.test(left)) return [pattern];
  return left.split('|').map((phrase) => (right === undefined ? phrase : `${phrase} >${right}`));
}

/** "{~take over|~assume} * command": alternatives of several words each. */
function alternatives(pattern: string): string[] {
  const braces = /\{([^{}]*)\}/.exec(pattern);
  if (braces === null) return [pattern];
  return (braces[1] as string)
    .split('|')
    .flatMap((choice) => alternatives(pattern.replace(braces[0], choice)));
}

/** The language, the CAMEO code and the first choice of each cell; no two patterns of a language have the same. */
function idOf(pattern: string, { cameo }: ActRow, language: string, given: Map<string, number>): string {
  const [left = '', right = ''] = pattern.split('>');
  const cells = left
    .trim()
    .split(/\s+/)
    .filter((cell) => cell !== '*');
  const markers = right
    .trim()
    .split(/\s+/)
    .filter((marker) => marker !== '' && marker !== '0');
  const words = [...cells, ...markers].map((cell) => cell.replace(/[~(){}]/g, '').split('|')[0]);
  const id = `${language}.${cameo}.${words.join('.')}`.slice(0, LONGEST_ID);
  const count = (given.get(id) ?? 0) + 1;
  given.set(id, count);
  return count === 1 ? id : `${id}.${count}`;
}

/** All patterns of a pack by their first word; longer patterns come first, so that the most exact one wins. */
export function compileActs(pack: LanguagePack): ReadonlyMap<string, CompiledAct[]> {
  const index = new Map<string, CompiledAct[]>();
  const given = new Map<string, number>();
  for (const row of pack.acts) {
    for (const pattern of row.patterns.flatMap(wholePhrases).flatMap(alternatives)) {
      const [left = '', right] = pattern.split('>');
      // "~rule out|~reject" would read "rule", then "out or reject": several words are alternatives in braces only.
      if (
        left
          .trim()
          .split(/\s+/)
          .some((cell) => /\|~/.test(cell) && !cell.startsWith('~'))
      )
        throw new Error(
          `The pattern "${pattern}" mixes words and verbs in one cell: put the alternatives in braces.`,
        );
      const steps = left
        .trim()
        .split(/\s+/)
        .map((cell) => stepOf(cell, pack));
      // A gap at the end says what every pattern allows: words before the preposition of the other party.
      while (steps.at(-1)?.gap === true) steps.pop();
      const first = steps[0];
      if (first === undefined || first.gap)
        throw new Error(`The pattern "${pattern}" must begin with a word.`);
      const markers =
        right === undefined ? (row.frame === 'verb' ? ['0'] : []) : right.trim().split(/\s+/).filter(Boolean);
      const act = {
        id: idOf(pattern, row, pack.language, given),
        row,
        steps,
        objectMarkers: markers.map((word) => (word === '0' ? '' : foldWord(word))),
      };
      for (const word of first.words.keys()) {
        const list = index.get(word);
        if (list === undefined) index.set(word, [act]);
        else list.push(act);
      }
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.steps.length - a.steps.length);
  return index;
}
