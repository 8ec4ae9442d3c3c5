/** Reads the pattern language of `ActRow` into steps, indexed by the first word of each pattern. */
import { foldWord } from '../text/fold';
import type { ActRow, LanguagePack, VerbForm } from './language-pack';

export type Step = { gap: true } | { gap: false; words: ReadonlyMap<string, VerbForm['tense'] | null> };

export interface CompiledAct {
  row: ActRow;
  steps: readonly Step[];
  /** Prepositions that mark the other party; '' is a direct object. */
  objectMarkers: readonly string[];
}

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

/** All patterns of a pack by their first word; longer patterns come first, so that the most exact one wins. */
export function compileActs(pack: LanguagePack): ReadonlyMap<string, CompiledAct[]> {
  const index = new Map<string, CompiledAct[]>();
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
      const act = { row, steps, objectMarkers: markers.map((word) => (word === '0' ? '' : foldWord(word))) };
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
