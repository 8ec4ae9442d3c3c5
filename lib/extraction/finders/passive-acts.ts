/**
 * Acts whose passive puts the noun before the verb.
 *
 * Matches: "an accord on the border was initialled", "a note was handed over to A by B".
 * Near miss: "the accord was praised by those who signed": praised, not signed.
 */
import type { CompiledAct, Step } from '../lexicon/compile-acts';
import type { Reading, Sentence } from '../reading';
import type { Hit } from './act-patterns';
import { verbGroup } from './verb-group';

/** How far before its verb the noun of a passive may stand: "an accord setting up … between A and B was initialled". */
const NOUN_BEFORE = 26;

/** True where a word is a finite verb, so that what stands before it belongs to another clause. */
function finiteVerb(sentence: Sentence, at: number): boolean {
  const { pos, fold } = sentence.tokens[at] ?? {};
  if (pos !== 'VERB' && pos !== 'AUX') return false;
  const before = sentence.tokens[at - 1]?.fold;
  return !/ing$/.test(fold ?? '') && before !== 'to' && !/^(be|been|being)$/.test(fold ?? '');
}

/** Verb, particles and noun of a pattern that a passive can turn round, or null: "~hand over * note" → over, note. */
function turnable(act: CompiledAct): { particles: Step[]; nouns: ReadonlyMap<string, unknown> } | null {
  const gap = act.steps.findIndex((step) => step.gap);
  const noun = act.steps.at(-1);
  if (gap < 1 || gap !== act.steps.length - 2 || noun === undefined || noun.gap) return null;
  return { particles: act.steps.slice(1, gap), nouns: noun.words };
}

/**
 * The noun of a passive, looked for from its verb back to the start of the clause; -1 where the clause has none:
 * "the accord was praised by those who signed" is praised, not signed.
 */
function nounBefore(sentence: Sentence, first: number, nouns: ReadonlyMap<string, unknown>): number {
  for (let i = first - 1, steps = 0; i >= 0 && steps <= NOUN_BEFORE; i -= 1, steps += 1) {
    const token = sentence.tokens[i];
    if (
      token === undefined ||
      (token.kind === 'mark' && /^[;:"“”]$/.test(token.text)) ||
      finiteVerb(sentence, i)
    )
      return -1;
    if (token.kind === 'word' && nouns.has(token.fold) && token.pos !== 'VERB') return i;
  }
  return -1;
}

/** "an accord … was signed", "a note was handed over": a pattern of verb and noun, turned round by the passive. */
export function passiveAt(
  sentence: Sentence,
  i: number,
  reading: Reading,
): (Hit & { nounAt: number }) | null {
  if (reading.pack.pack.language !== 'en' || sentence.tokens[i]?.pos === 'NOUN') return null;
  const word = sentence.tokens[i]?.fold ?? '';
  const group = verbGroup(sentence, i, reading);
  if (!group.be) return null;
  for (const act of reading.pack.acts.get(word) ?? []) {
    const [verb] = act.steps;
    const tense = verb === undefined || verb.gap ? null : (verb.words.get(word) ?? null);
    if (act.row.frame !== 'verb' || act.row.reverse || (tense !== 'past' && tense !== 'participle')) continue;
    const shape = turnable(act);
    if (shape === null) continue;
    const followed = shape.particles.every(
      (step, k) => !step.gap && step.words.has(sentence.tokens[i + 1 + k]?.fold ?? ''),
    );
    const nounAt = followed ? nounBefore(sentence, group.first, shape.nouns) : -1;
    if (nounAt >= 0) return { act, last: i + 1 + shape.particles.length, tense, nounAt };
  }
  return null;
}
