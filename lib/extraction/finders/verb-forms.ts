/**
 * What the form of a verb says of its act, in languages whose forms tell tense and denial.
 *
 * Matches: "سيلتقي", "görüşecek", "دیدار خواهد کرد" (planned), "görüşmedi", "دیدار نکرد", "لم يلتق" (negated),
 * "قرار است … دیدار کند" (planned). Near miss: "باید دیدار کند" (a subjunctive without plan: only supposed).
 */
import type { VerbForm } from '../lexicon/language-pack';
import type { Act, Cut, CutSentence, TokenRange } from '../reading';

type Tense = VerbForm['tense'] | null;
const CLAUSE_END = /^[.;:?!؛؟]$/;

function ownMood(tense: Tense): Act['mood'] {
  if (tense === 'future') return 'planned';
  if (tense === 'negated') return 'negated';
  if (tense === 'conditional' || tense === 'subjunctive') return 'supposed';
  if (tense === 'infinitive') return 'infinitive';
  return 'fact';
}

/** Words of the clause around a verb, from the last full break to the next. */
function clauseBefore(sentence: CutSentence, at: number, reach: number): string[] {
  const found: string[] = [];
  for (let i = at - 1; i >= 0 && at - i <= reach; i -= 1) {
    const token = sentence.tokens[i];
    if (token === undefined || CLAUSE_END.test(token.text)) break;
    found.push(token.fold);
  }
  return found;
}

/** Arabic: particles right before the verb. */
function verbFirst(
  sentence: CutSentence,
  acts: readonly Act[],
  at: number,
  tense: Tense,
  reading: Cut,
): Act['mood'] {
  const { words } = reading.pack;
  const before = clauseBefore(sentence, at, 4);
  const [next = '', second = '', third = ''] = before;
  if (words.negations.has(next)) return 'negated';
  const that = next === 'ان' || next === 'انه';
  const ahead = [second, third].find((word) => words.planners.has(word));
  if (that && ahead !== undefined) return 'planned';
  if (that && [second, third].some((word) => words.suppositions.has(word) || words.negations.has(word)))
    return 'supposed';
  if (words.suppositions.has(next)) return 'supposed';
  if (words.futures.has(next)) return 'planned';
  // "على فتح", "لبحث": after a preposition the word is the noun that is written like the verb.
  if (words.markers.has(next)) return 'infinitive';
  // "نفت الخارجية عقد لقاء", "رفض توقيع …": what is denied or refused has not been done.
  const refusal = acts.at(-1);
  if (
    refusal !== undefined &&
    refusal.row.cameo === '120' &&
    refusal.row.frame === 'verb' &&
    at - refusal.last <= 7 &&
    !before.includes('ان')
  )
    return 'negated';
  return ownMood(tense);
}

/** Persian and Turkish: the verb's own form, the auxiliary inside it, and a plan told before or after it. */
function verbLast(sentence: CutSentence, at: number, last: number, tense: Tense, reading: Cut): Act['mood'] {
  const { words } = reading.pack;
  const inside = sentence.tokens.slice(at, last + 1).map((token) => token.fold);
  const before = clauseBefore(sentence, at, 30);
  const after = sentence.tokens.slice(last, last + 3).map((token) => token.fold);
  const form = ownMood(tense);
  if (form === 'negated') return 'negated';
  if (inside.some((word) => words.futures.has(word)) || words.futures.has(before[0] ?? '')) return 'planned';
  if (form === 'infinitive' || form === 'supposed') {
    if (before.some((word) => words.planners.has(word)) || after.some((word) => words.planners.has(word)))
      return 'planned';
    return form;
  }
  if (inside.some((word) => words.negations.has(word))) return 'negated';
  if (before.slice(0, 12).some((word) => words.suppositions.has(word)) && tense !== 'past')
    return form === 'planned' ? form : 'supposed';
  return form;
}

/** What the form of a verb and the words at its side say of an act; `acts` are those before it. */
export function moodOfForm(
  sentence: CutSentence,
  acts: readonly Act[],
  { first, last, tense }: TokenRange & { tense: Tense },
  reading: Cut,
): Act['mood'] {
  return reading.pack.pack.order === 'vso'
    ? verbFirst(sentence, acts, first, tense, reading)
    : verbLast(sentence, first, last, tense, reading);
}
