/**
 * Phrases side by side that name one actor.
 *
 * Matches: "Per Lund, the premier of Norway," "the Norwegian premier, Per Lund", "the organisation (NATO)".
 * Near miss: "Norway, Sweden and Denmark" (three), "Lund and the premier" (two).
 */
import type { Phrase, Sentence } from '../reading';

/** Person and office side by side with a comma between are one actor: "A B, the premier of C,". */
export function mergeAppositions(sentence: Sentence, phrases: Phrase[]): Phrase[] {
  const merged: Phrase[] = [];
  for (const phrase of phrases) {
    const before = merged.at(-1);
    const gap = before === undefined ? [] : sentence.tokens.slice(before.last, phrase.first);
    const comma = gap.length === 1 && /^[,(،]$/.test(gap[0]?.text ?? '');
    const andGap = gap.length <= 2 && gap.length > 0 && /^(and|et|و|ve)$/.test(gap.at(-1)?.fold ?? '');
    const person = (p: Phrase): boolean => p.entity?.kind === 'person';
    const officeOnly = (p: Phrase): boolean =>
      p.kind === 'office' && p.entity === null && p.capacity !== null;
    if (
      before !== undefined &&
      (comma || (andGap && before.capacity !== null)) &&
      person(before) &&
      officeOnly(phrase) &&
      (before.of === null ||
        phrase.of === null ||
        before.of.key === phrase.of.key ||
        before.of.kind === 'organ')
    ) {
      merged[merged.length - 1] = {
        ...before,
        last: phrase.last,
        capacity: andGap
          ? phrase.of !== null && before.of === null
            ? phrase.capacity
            : before.capacity
          : (before.capacity ?? phrase.capacity),
        role: before.role ?? phrase.role,
        of: (before.of?.kind === 'organ' || before.of === null ? phrase.of : before.of) ?? before.of,
      };
      continue;
    }
    if (
      before !== undefined &&
      comma &&
      officeOnly(before) &&
      person(phrase) &&
      phrase.capacity === null &&
      !before.attributive
    ) {
      merged[merged.length - 1] = {
        ...phrase,
        first: before.first,
        capacity: before.capacity,
        role: before.role,
        of: before.of ?? phrase.of,
      };
      continue;
    }
    // "the organisation (NATO)": the short form in brackets adds nothing.
    if (
      before !== undefined &&
      gap.length === 1 &&
      gap[0]?.text === '(' &&
      phrase.entity !== null &&
      (before.entity?.key === phrase.entity.key || before.of?.key === phrase.entity.key)
    ) {
      before.last = phrase.last + (sentence.tokens[phrase.last]?.text === ')' ? 1 : 0);
      continue;
    }
    merged.push(phrase);
  }
  return merged;
}
