/**
 * Noun groups of a sentence and whom each of them names.
 *
 * Matches: "Australian and Indonesian sailors" (one group, two actors), "hundreds of UN troops" (the UN's),
 * "Eritrean trenches" (of Eritrea, though no actor). Near miss: "Angola | two billion dollars" (two groups).
 */
import type { Grammar } from '../lexicon/compile-grammar';
import type { Named, NamedSentence, Phrase } from '../reading';
import type * as clause from './clause';
import type { Tagged } from './tag-state';

/** A prepositional group while its clause is being read. */
export interface Attached extends clause.Attached {
  groups: Group[];
}

/** A noun group while its clause is being read. */
export interface Group extends clause.NounGroup {
  phrases: Phrase[];
  behind: Attached[];
}

/** Words that only count or measure what follows are made determiners: "more than", "at least", "hundreds of". */
export function markQuantities(sentence: NamedSentence, tags: Tagged[], words: Grammar['words']): void {
  const { tokens } = sentence;
  const det = (...at: readonly number[]): void => {
    for (const i of at) {
      const tagged = tags[i];
      if (tagged !== undefined && tagged.phrase === null) tags[i] = { ...tagged, tag: 'det' };
    }
  };
  const fold = (i: number): string => tokens[i]?.fold ?? '';
  for (let i = 0; i + 1 < tokens.length; i += 1) {
    const pair = `${fold(i)} ${fold(i + 1)}`;
    if (words.measuring.has(pair)) {
      if (pair === 'up to' && tokens[i + 2]?.kind !== 'number') continue;
      det(i, i + 1);
    }
    const next = tags[i + 2]?.tag;
    if (words.quantities.has(fold(i)) && fold(i + 1) === 'of' && tags[i]?.tag !== 'verb')
      if (next === 'noun' || next === 'det') det(i, i + 1);
    const number = tokens[i + 1]?.kind === 'number';
    const counted = number || words.numerals.has(fold(i + 1));
    if (words.about.has(fold(i)) && counted && (i === 0 || fold(i + 1) !== 'a')) det(i);
    if (number && words.nearly.has(fold(i))) det(i);
  }
}

/** An office that is not said to be anybody's may go on: "وزراء خارجية | دول المنظمة". */
function isWhole({ entity, of, name, kind }: Phrase): boolean {
  return entity !== null || of !== null || name !== null || kind === 'pair';
}

/** Who owns nothing without a case of his own: "Erdoğan | anlaşma", but "Türkiye ziyareti". */
function isPerson({ entity, capacity, name }: Phrase): boolean {
  return entity?.kind === 'person' || capacity !== null || name !== null;
}

/** The noun group that begins at a token, or null. */
export function groupAt(
  sentence: NamedSentence,
  tags: readonly Tagged[],
  at: number,
  reading: Named,
): Group | null {
  const { tokens } = sentence;
  const first = tags[at];
  if (first === undefined) return null;
  if (first.tag === 'pron') {
    const phrases = first.phrase === null ? [] : [first.phrase];
    return { first: at, last: at + 1, head: at, phrases, behind: [], pronoun: true };
  }
  if (first.tag !== 'noun' && first.tag !== 'det') return null;
  // "A دیدار", "التقى A مساعد": without a verb between, what follows a name is another group.
  const { order, adjectiveAfter } = reading.pack.pack;
  const ordered = order !== 'svo' && adjectiveAfter;
  const phrases = new Set<Phrase>();
  let nouns = 0;
  let i = at;
  for (; i < tags.length; i += 1) {
    const here = tags[i];
    const token = tokens[i];
    if (here === undefined || token === undefined) break;
    const before = tags[i - 1];
    if (here.phrase !== null && here.phrase.first < i && here.phrase.last > i) {
      // Inside one phrase: whatever its words are.
      phrases.add(here.phrase);
      nouns += 1;
      continue;
    }
    if (here.tag === 'and') {
      const open = before?.phrase;
      const next = tags[i + 1]?.phrase;
      if (open?.attributive && open.last === i && next != null && tokens[i - 1]?.kind !== 'mark') continue;
      break;
    }
    if (here.tag === 'adv' && nouns === 0 && i > at) continue;
    if (here.tag !== 'noun' && here.tag !== 'det' && here.tag !== 'poss') break;
    if (here.tag === 'poss') continue;
    const ofQuantity = token.fold === 'of';
    if (here.tag === 'det' && nouns > 0 && before?.tag !== 'poss' && !ofQuantity && before?.tag !== 'det')
      break;
    const closed = before?.phrase != null && !before.phrase.attributive;
    if (
      here.phrase !== null &&
      here.phrase.first === i &&
      nouns > 0 &&
      before?.tag !== 'poss' &&
      before?.tag !== 'det'
    ) {
      const word = tokens[i - 1]?.fold ?? '';
      const people =
        before?.tag === 'noun' &&
        before.phrase === null &&
        (reading.pack.people.has(word) || /[^s]s$/.test(word));
      if ((closed || (people && !here.phrase.attributive)) && tokens[i - 1]?.kind !== 'number') break;
    }
    if (closed && token.kind === 'number') break;
    if (
      before?.phrase != null &&
      here.phrase === null &&
      ((ordered && isWhole(before.phrase)) || (order === 'sov' && isPerson(before.phrase)))
    )
      break;
    if (here.phrase !== null) phrases.add(here.phrase);
    if (here.tag === 'noun') nouns += 1;
  }
  if (nouns === 0) {
    // "those who", "both": a determiner that stands alone.
    const pronoun = tokens[at]?.fold !== 'of';
    return { first: at, last: at + 1, head: at, phrases: [], behind: [], pronoun };
  }
  // Where adjectives follow their noun the first one is the head: "les frappes israéliennes".
  let head = adjectiveAfter ? at : i - 1;
  while (head > at && tags[head]?.tag !== 'noun') head -= 1;
  while (head < i - 1 && tags[head]?.tag !== 'noun') head += 1;
  return { first: at, last: i, head, phrases: [...phrases], behind: [], pronoun: false };
}
