/**
 * Names that stand behind another noun: whose thing an act is done to, and of which place a noun of place speaks.
 *
 * Matches: "به درخواست ایران" (to Iran), "على شركات روسية" (on Russia), "في قصر بغداد" (only a place).
 * Near miss: "التقى في بغداد" (no noun between).
 */
import type { Act, Phrase, Reading, Sentence } from '../reading';

/** Acts done to somebody's thing are done to him; who is met is named himself. */
export const DIRECTED =
  /^(statement|condemnation|sanction|decision|aid|attack|deployment|protest|expulsion|letter)$/;

/** "به درخواست ایران", "على شركات روسية", "iki Rus diplomatı": the one behind the noun that the act is done to. */
export function behindNoun(
  sentence: Sentence,
  act: Act,
  among: readonly Phrase[],
  reading: Reading,
): Phrase | null {
  if (!DIRECTED.test(act.row.type) || act.row.frame !== 'verb') return null;
  const { words, pack } = reading.pack;
  const found = among.find((phrase) => {
    if (!pack.adjectiveAfter) return phrase.attributive || phrase.markerWord === 'gen';
    if (phrase.marker !== null) return false;
    for (let i = phrase.first - 1, steps = 0; i >= 0 && steps < 4; i -= 1, steps += 1) {
      const token = sentence.tokens[i];
      if (token === undefined || token.kind === 'mark') return false;
      if (steps > 0 && act.objectMarkers.includes(token.fold)) return true;
      if (words.markers.has(token.fold) || words.openers.has(token.fold) || words.and.has(token.fold))
        return false;
      if (sentence.phrases.some((other) => other.first <= i && i < other.last)) return false;
    }
    return false;
  });
  return found ?? null;
}

/** "في قصر بغداد", "بالعاصمة السودانية": a state that only says of which place a noun behind a preposition speaks. */
export function ofAPlace(sentence: Sentence, phrase: Phrase, reading: Reading): boolean {
  if (phrase.entity?.kind !== 'state' || phrase.capacity !== null || phrase.role !== null) return false;
  const { markers, openers, and } = reading.pack.words;
  for (let i = phrase.first - 1; i >= 0 && phrase.first - i <= 3; i -= 1) {
    const token = sentence.tokens[i];
    if (token?.kind !== 'word' || openers.has(token.fold) || and.has(token.fold)) return false;
    if (markers.has(token.fold)) return i < phrase.first - 1 && markers.get(token.fold) === 'at';
    if (reading.pack.acts.has(token.fold)) return false;
  }
  return false;
}
