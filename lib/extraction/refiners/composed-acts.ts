/**
 * What an act of a lone sentence is once the words that govern it are heard: intent, appeal, demand, refusal, threat.
 *
 * Matches: "wants to help" (03), "refused to meet" (12), "would not allow" (12), "threatened to bomb" (13),
 * "ordered an inquiry" (10), "soldiers were killed" (19: fighting, not murder).
 * Near miss: "might want", "failed to sign" (no act at all), "is due to visit" (a visit that lies ahead).
 */
import type { EventType } from '@/lib/domain/ontology';
import type { Act, Phrase, Reading, Sentence } from '../reading';

export interface Coding {
  type: EventType;
  cameo: string;
  planned: boolean;
}

const KILLS = /^(kill|wound|injur|shoot|shot|blow|blew|ambush|sla[iy]|slew)/;
const ARMED = /^[A-Z-]{3}(GOV)?(MIL|REB)/;
const FORCES = /^[A-Z-]{3}(GOV)?(MIL|COP)/;
const CROWD = /^[A-Z-]{3}(OPP|CVL|EDU|LAB|REL|REF)/;
const WEAPON =
  /^(missile|missiles|rocket|rockets|artillery|mortar|mortars|shell|shells|shelling|airstrike|airstrikes|tank|tanks|warplanes|warplane|jets|gunships|helicopters|drone|drones|troops|army|soldiers|strike|strikes|raid|raids|bombardment)$/;

function kindsAt(sentence: Sentence, index: number, reading: Reading): ReadonlySet<string> {
  return reading.pack.controls.get(sentence.tokens[index]?.fold ?? '') ?? new Set();
}

/** The governing word in the verb group of an act: "[wants to] help"; the first one counts. */
function governor(sentence: Sentence, act: Act, reading: Reading): ReadonlySet<string> | null {
  let found: ReadonlySet<string> | null = null;
  for (let i = act.groupFirst; i < act.first; i += 1) {
    const kinds = kindsAt(sentence, i, reading);
    const to = sentence.tokens.slice(i + 1, act.first).some((token) => token.fold === 'to');
    if (kinds.size > 0 && to) found ??= kinds;
  }
  const before = kindsAt(sentence, act.groupFirst - 1, reading);
  if (found === null && before.size > 0 && sentence.tokens[act.groupFirst]?.fold === 'to') found = before;
  return found;
}

function group(sentence: Sentence, act: Act): string[] {
  return sentence.tokens.slice(act.groupFirst, act.first).map((token) => token.fold);
}

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

/** The coding of an act in its clause; null where the clause asserts no act. */
export function codingOf(sentence: Sentence, act: Act, reading: Reading): Coding | null {
  const { row } = act;
  const root = Number(row.cameo.slice(0, 2));
  const words = group(sentence, act);
  const own: Coding = { type: row.type, cameo: row.cameo, planned: act.mood === 'planned' };
  const kinds = governor(sentence, act, reading);
  if (words.some((word) => /^(may|might|could|can)$/.test(word)) && act.mood !== 'negated') return null;
  const refusal: Coding = {
    type: 'statement',
    cameo: row.type === 'aid' || root === 8 ? '124' : '120',
    planned: false,
  };
  if (kinds?.has('refuse')) return root >= 9 && root !== 12 ? null : refusal;
  if (act.mood === 'negated') {
    const willed =
      words.some((word) => /^(will|would|wont|wouldnt|must|shall)$/.test(word)) ||
      /\bwo$/.test(words.join(' '));
    return willed && !kinds?.has('fail') ? refusal : null;
  }
  if (kinds?.has('fail')) return null;
  if (words.some((word) => word === 'must') || kinds?.has('order'))
    return { type: 'statement', cameo: '100', planned: false };
  if (words.includes('should')) return { type: 'statement', cameo: '020', planned: false };
  if (kinds?.has('threaten'))
    return root >= 9 ? { type: 'statement', cameo: '130', planned: false } : { ...own, planned: true };
  if (kinds?.has('want') || kinds?.has('intend')) {
    if (root >= 9) return kinds.has('want') ? null : { ...own, planned: true };
    return { type: 'planned', cameo: row.type === 'aid' ? '033' : '030', planned: true };
  }
  if (act.mood === 'supposed') return null;
  // "ordered an inquiry": what is ordered is not yet done.
  if (root === 9 && row.frame === 'verb' && kindsAt(sentence, act.first, reading).has('order'))
    return { type: 'decision', cameo: '100', planned: false };
  return own;
}
