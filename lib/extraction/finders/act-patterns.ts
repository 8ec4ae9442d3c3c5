/**
 * Holds one pattern of an act against the words of a sentence.
 *
 * Matches: "~hold * talks" in "held two hours of talks". Near miss: "held the post for talks" beyond the gap or a comma.
 */
import type { CompiledAct } from '../lexicon/compile-acts';
import type { VerbForm } from '../lexicon/language-pack';
import type { Cut, CutSentence } from '../reading';

const GAP = 7;
/** Between an Arabic verb and its noun stands the whole subject: "عقد وزير الخارجية العراقي … اجتماعا". */
const SUBJECT_GAP = 24;

export interface Hit {
  act: CompiledAct;
  last: number;
  tense: VerbForm['tense'] | null;
}

/** Words of dates in a gap do not count: "start from Dec. 6 a five-day tour". */
function datesBetween(sentence: CutSentence, from: number, to: number): number {
  let words = 0;
  for (const date of sentence.dates)
    if (date.first >= from && date.first < to) words += date.last - date.first + 1;
  return words;
}

/**
 * Tries one pattern at a word.
 * @param barrier words that a gap does not pass, though it may end on one
 */
export function matchAt(
  sentence: CutSentence,
  from: number,
  act: CompiledAct,
  reading: Cut,
  barrier?: (index: number, sought: ReadonlyMap<string, unknown>) => boolean,
): Hit | null {
  const { tokens } = sentence;
  const verbFirst = reading.pack.pack.order === 'vso';
  // A noun with a light verb: the form that tells comes last.
  const verbAnywhere = reading.pack.pack.order !== 'svo';
  const gap = verbFirst ? SUBJECT_GAP : verbAnywhere ? 2 * GAP : GAP;
  const quotes = barrier === undefined ? '"“”' : '';
  const stop = verbFirst ? /^[;:?!"“”؛؟]$/ : new RegExp(`^[,;:?!${quotes}()،؛؟]$`);
  let at = from;
  let tense: VerbForm['tense'] | null = null;
  for (let s = 0; s < act.steps.length; s += 1) {
    const step = act.steps[s];
    if (step === undefined) return null;
    if (step.gap) {
      const next = act.steps[s + 1];
      if (next === undefined || next.gap) return null;
      let found = -1;
      for (let i = at; i < tokens.length && i - at <= gap + datesBetween(sentence, at, i); i += 1) {
        const token = tokens[i];
        if (token === undefined || (token.kind === 'mark' && stop.test(token.text))) break;
        if (token.kind !== 'mark' && next.words.has(token.fold)) {
          found = i;
          if (verbAnywhere) tense ??= next.words.get(token.fold) ?? null;
          break;
        }
        if (barrier?.(i, next.words)) break;
      }
      if (found < 0 || (found > at && belongsToOther(sentence, found, act, reading))) return null;
      at = found + 1;
      s += 1;
      continue;
    }
    // "Bakanlığına çağırdı": case endings between the words of a pattern do not count.
    while (s > 0 && tokens[at]?.kind === 'mark' && tokens[at]?.glued && verbAnywhere) at += 1;
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark') return null;
    const form = step.words.get(token.fold);
    if (form === undefined) return null;
    if (s === 0 || (verbAnywhere && tense === null)) tense = form;
    at += 1;
  }
  return { act, last: at, tense };
}

/** "برای دیداری دو روزه به … سفر کرد": the light verb is that of the noun right before it. */
function belongsToOther(sentence: CutSentence, verb: number, act: CompiledAct, reading: Cut): boolean {
  if (reading.pack.pack.order !== 'sov' || act.row.type === 'call' || act.row.frame === 'none') return false;
  const noun = reading.pack.acts.get(sentence.tokens[verb - 1]?.fold ?? '') ?? [];
  return noun.some(({ row, steps }) => {
    const [, light] = steps;
    const mine =
      steps.length === 2 && light?.gap === false && light.words.has(sentence.tokens[verb]?.fold ?? '');
    return mine && row.type !== act.row.type && row.frame !== 'none';
  });
}
