/**
 * Runs of capitalised words that only look like the name of a person.
 *
 * Matches: "Lake Tumba", "in Nioro du Sahel", "the Presidential Secretariat", "Reuters correspondent A B". Near miss: "Sheikh
 * A B" (a title), "on Sunday A B" (a day is no part of the name).
 */
import { PERSON_AFTER, PLACE_BEFORE, PLACE_NOUNS, PLACE_STARTS, THINGS } from '../lexicon/name-words';
import { smallWords } from '../lexicon/small-words';
import type { Named, NamedSentence } from '../reading';

/** A word of a date; "Jun" in "Lee Jun-il" is none. */
export function datedAt(sentence: NamedSentence, at: number): boolean {
  return sentence.dates.some(
    (date) =>
      date.first <= at &&
      at < date.last &&
      !(date.last - date.first === 1 && sentence.tokens[at + 1]?.glued === true),
  );
}

/** A given name, a verb of speech or a surname used again: what places do not have. */
function isHuman(sentence: NamedSentence, first: number, last: number, reading: Named): boolean {
  const { tokens } = sentence;
  if (reading.lexicon.givenNames.has(tokens[first]?.fold ?? '')) return true;
  return (
    PERSON_AFTER.has(tokens[last]?.fold ?? '') ||
    (tokens[last]?.text === ',' && tokens[last + 1]?.fold === 'who')
  );
}

/** "Telephone Conversation" in a line that capitalises its words: an act, by its noun. */
function namesAct({ tokens }: NamedSentence, first: number, last: number, reading: Named): boolean {
  const acts = reading.pack.acts.get(tokens[first]?.fold ?? '') ?? [];
  return acts.some(
    ({ row, steps }) =>
      row.frame === 'noun' &&
      steps.length > 1 &&
      steps.length === last - first &&
      steps.every((step, at) => !step.gap && step.words.has(tokens[first + at]?.fold ?? '')),
  );
}

/** Runs that only look like a name: places, things, the press and its reporters, words with an article. */
export function isThing(sentence: NamedSentence, first: number, last: number, reading: Named): boolean {
  const { tokens, press } = sentence;
  const { reporters } = reading.pack.words;
  const { innerTitles, pointers } = smallWords(reading.language);
  const before = tokens[first - 1];
  const next = tokens[last];
  if (namesAct(sentence, first, last, reading)) return true;
  if (press.some((name) => first < name.last && name.first < last)) return true;
  if (reporters.has(before?.fold ?? '')) return true;
  if (next?.text === ',' && [2, 3].some((step) => reporters.has(tokens[last + step]?.fold ?? '')))
    return true;
  if (before?.kind === 'word' && pointers.has(before.fold)) return true;
  const bare = tokens[first]?.fold === 'al' || !tokens[first + 1]?.glued;
  if (PLACE_STARTS.has(tokens[first]?.fold ?? '') && bare) return true;
  if (before?.fold === 'of' && PLACE_NOUNS.has(tokens[first - 2]?.fold ?? '')) return true;
  // "Maritime Salvage Company", "Second Thomas Shoal": the noun that follows or came before tells that it is a thing.
  if (next?.kind === 'word' && next.capital && THINGS.has(next.fold)) return true;
  const thing = before?.kind === 'word' && before.capital && THINGS.has(before.fold);
  // "received on Sunday Per Lund": a day before a name is no part of it.
  if (thing && !innerTitles.has(before.fold) && !datedAt(sentence, first - 1)) return true;
  return PLACE_BEFORE.has(before?.fold ?? '') && !isHuman(sentence, first, last, reading);
}
