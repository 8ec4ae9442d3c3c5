/**
 * Killing that is fighting, and clashes of the unequal.
 *
 * Matches: "soldiers were killed", "NATO strikes killed" (19, fighting); police against a crowd (17 one way, 14 the other).
 * Near miss: "a man killed two tourists" (18, assault).
 */
import type { Act, Phrase, Sentence } from '../reading';

const KILLS = /^(kill|wound|injur|shoot|shot|blow|blew|ambush|sla[iy]|slew)/;
const ARMED = /^[A-Z-]{3}(GOV)?(MIL|REB)/;
const FORCES = /^[A-Z-]{3}(GOV)?(MIL|COP)/;
const CROWD = /^[A-Z-]{3}(OPP|CVL|EDU|LAB|REL|REF)/;
const WEAPON =
  /^(missile|missiles|rocket|rockets|artillery|mortar|mortars|shell|shells|shelling|airstrike|airstrikes|tank|tanks|warplanes|warplane|jets|gunships|helicopters|drone|drones|troops|army|soldiers|strike|strikes|raid|raids|bombardment)$/;

/**
 * Killing between the armed, or with weapons of war, is fighting (19); by single hands it is assault (18).
 * "Soldiers were killed", "NATO strikes killed", "the army killed rebels"; near miss: "a man killed two tourists".
 */
export function fought(
  sentence: Sentence,
  act: Act,
  clause: { first: number; last: number },
  sides: { source: readonly Phrase[]; target: readonly Phrase[] },
): boolean {
  if (!act.row.cameo.startsWith('18') || !KILLS.test(sentence.tokens[act.first]?.fold ?? '')) return false;
  if (sides.target.some((phrase) => ARMED.test(phrase.entity?.cameo ?? ''))) return true;
  const force = sides.source.some(
    (phrase) => ARMED.test(phrase.entity?.cameo ?? '') || phrase.entity?.kind === 'state',
  );
  if (force && act.row.cameo === '180') return true;
  if (sentence.tokens.slice(clause.first, act.groupFirst).some((token) => WEAPON.test(token.fold)))
    return true;
  return sentence.tokens.slice(act.last, clause.last).some((token, i, all) => {
    return WEAPON.test(token.fold) && all.slice(0, i).some((word) => /^(by|with|in)$/.test(word.fold));
  });
}

/** Forces against a crowd: they repress (17), it riots (14). */
export function unequal(act: Act, sides: { source: readonly Phrase[]; target: readonly Phrase[] }): boolean {
  if (!act.row.cameo.startsWith('19') || !act.objectMarkers.includes('with')) return false;
  const has = (phrases: readonly Phrase[], code: RegExp): boolean =>
    phrases.some((phrase) => code.test(phrase.entity?.cameo ?? ''));
  return has(sides.source, FORCES) && has(sides.target, CROWD);
}
