/**
 * Killing that is fighting, and clashes of the unequal.
 *
 * Matches: "soldiers were killed", "NATO strikes killed" (19, fighting); police against a crowd (17 one way, 14 the other).
 * Near miss: "a man killed two tourists" (18, assault).
 */
import type { Clause } from '../../clauses/clause';
import type { SmallWords } from '../../lexicon/small-words';
import type { Act, Phrase, Sentence } from '../../reading';

const ARMED = /^[A-Z-]{3}(GOV)?(MIL|REB)/;
const FORCES = /^[A-Z-]{3}(GOV)?(MIL|COP)/;
const CROWD = /^[A-Z-]{3}(OPP|CVL|EDU|LAB|REL|REF)/;

/**
 * Killing between the armed, or with weapons of war, is fighting (19); by single hands it is assault (18).
 * "Soldiers were killed", "NATO strikes killed", "the army killed rebels"; near miss: "a man killed two tourists".
 */
export function fought(
  sentence: Sentence,
  act: Act,
  { lemma, subject }: Clause,
  sides: { source: readonly Phrase[]; target: readonly Phrase[] },
  { killing, weapons, weaponLinks }: SmallWords,
): boolean {
  if (!act.row.cameo.startsWith('18') || !killing.has(lemma)) return false;
  if (sides.target.some((phrase) => ARMED.test(phrase.entity?.cameo ?? ''))) return true;
  const folds = (from: number, to?: number): string[] =>
    sentence.tokens.slice(from, to).map(({ fold }) => fold);
  if (folds(subject[0]?.first ?? 0, act.groupFirst).some((word) => weapons.has(word))) return true;
  const behind = folds(act.last);
  const link = behind.findIndex((word) => weaponLinks.has(word));
  return link >= 0 && behind.slice(link).some((word) => weapons.has(word));
}

/** Forces against a crowd: they repress (17), it riots (14). */
export function unequal(act: Act, sides: { source: readonly Phrase[]; target: readonly Phrase[] }): boolean {
  if (!act.row.cameo.startsWith('19') || !act.objectMarkers.includes('with')) return false;
  const has = (phrases: readonly Phrase[], code: RegExp): boolean =>
    phrases.some((phrase) => code.test(phrase.entity?.cameo ?? ''));
  return has(sides.source, FORCES) && has(sides.target, CROWD);
}
