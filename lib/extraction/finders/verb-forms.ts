/**
 * What the form of a verb says of its act, in languages whose forms tell tense and denial.
 *
 * Matches: "سيلتقي", "görüşecek", "دیدار خواهد کرد" (planned), "görüşmedi", "دیدار نکرد", "لم يلتق" (negated),
 * "قرار است … دیدار کند" (planned). Near miss: "باید دیدار کند" (a subjunctive without plan: only supposed).
 */
import type { VerbForm } from '../lexicon/language-pack';
import type { Act, Reading, Sentence } from '../reading';
import type { VerbGroup } from './verb-group';

type Tense = VerbForm['tense'] | null;
const CLAUSE_END = /^[.;:?!؛؟]$/;

function moodOfForm(tense: Tense): Act['mood'] {
  if (tense === 'future') return 'planned';
  if (tense === 'negated') return 'negated';
  if (tense === 'conditional' || tense === 'subjunctive') return 'supposed';
  if (tense === 'infinitive') return 'infinitive';
  return 'fact';
}

/** A verb group read from auxiliaries, corrected by the form of the verb itself (French). */
export function withForm(group: VerbGroup, tense: Tense): VerbGroup {
  const form = moodOfForm(tense);
  if (form === 'fact' || group.mood !== 'fact') return group;
  return { ...group, mood: form };
}

/** Words of the clause around a verb, from the last full break to the next. */
function clauseBefore(sentence: Sentence, at: number, reach: number): string[] {
  const found: string[] = [];
  for (let i = at - 1; i >= 0 && at - i <= reach; i -= 1) {
    const token = sentence.tokens[i];
    if (token === undefined || CLAUSE_END.test(token.text)) break;
    found.push(token.fold);
  }
  return found;
}

/** Arabic: particles right before the verb. */
function verbFirst(sentence: Sentence, at: number, tense: Tense, reading: Reading): Act['mood'] {
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
  const refusal = sentence.acts.at(-1);
  if (
    refusal !== undefined &&
    refusal.row.cameo === '120' &&
    refusal.row.frame === 'verb' &&
    at - refusal.last <= 7 &&
    !before.includes('ان')
  )
    return 'negated';
  return moodOfForm(tense);
}

/** Persian and Turkish: the verb's own form, the auxiliary inside it, and a plan told before or after it. */
function verbLast(sentence: Sentence, at: number, last: number, tense: Tense, reading: Reading): Act['mood'] {
  const { words } = reading.pack;
  const inside = sentence.tokens.slice(at, last + 1).map((token) => token.fold);
  const before = clauseBefore(sentence, at, 30);
  const after = sentence.tokens.slice(last, last + 3).map((token) => token.fold);
  const form = moodOfForm(tense);
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

/** The verb group of a language that puts the verb first or last; the act begins with the verb itself. */
export function clauseGroup(
  sentence: Sentence,
  at: number,
  last: number,
  tense: Tense,
  reading: Reading,
): VerbGroup {
  const mood =
    reading.pack.pack.order === 'vso'
      ? verbFirst(sentence, at, tense, reading)
      : verbLast(sentence, at, last, tense, reading);
  return { first: at, be: false, have: false, mood };
}
