/**
 * Noun groups of a sentence and whom each of them names.
 *
 * Matches: "Australian and Indonesian sailors" (one group, two actors), "hundreds of UN troops" (the UN's),
 * "Eritrean trenches" (of Eritrea, though no actor). Near miss: "Angola | two billion dollars" (two groups).
 */
import type { Phrase, Reading, Sentence } from '../reading';
import type * as clause from './clause';
import type { Tagged } from './tag-verbs';

/** A prepositional group while its clause is being read. */
export interface Attached extends clause.Attached {
  groups: Group[];
}

/** A noun group while its clause is being read. */
export interface Group extends clause.NounGroup {
  phrases: Phrase[];
  behind: Attached[];
}

const QUANTITY =
  /^(hundreds|thousands|millions|dozens|scores|tens|number|group|groups|raft|wave|batch|series|part|parts|crowd|crowds|couple|handful|majority|rest|most|some|many|one|two|three|four|five|several|half|members|remains|whole|families|column|columns|shipment|consignment|piece|pieces|lot|lots|package|party|pair)$/;

/** Words that only count or measure what follows are made determiners: "more than", "at least", "hundreds of". */
export function markQuantities(sentence: Sentence, tags: Tagged[]): void {
  const { tokens } = sentence;
  const det = (i: number): void => {
    const tagged = tags[i];
    if (tagged !== undefined && tagged.phrase === null) tags[i] = { ...tagged, tag: 'det' };
  };
  for (let i = 0; i + 1 < tokens.length; i += 1) {
    const pair = `${tokens[i]?.fold} ${tokens[i + 1]?.fold}`;
    if (
      /^(more than|less than|fewer than|at least|at most|as many|many as|up to|so called|such as)$/.test(
        pair,
      ) &&
      pair !== 'such as'
    ) {
      if (pair === 'up to' && tokens[i + 2]?.kind !== 'number') continue;
      det(i);
      det(i + 1);
    }
    if (QUANTITY.test(tokens[i]?.fold ?? '') && tokens[i + 1]?.fold === 'of') {
      const next = tags[i + 2];
      if (tags[i]?.tag !== 'verb' && (next?.tag === 'noun' || next?.tag === 'det')) {
        det(i);
        det(i + 1);
      }
    }
    const counted =
      tokens[i + 1]?.kind === 'number' ||
      /^(one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|a|half)$/.test(
        tokens[i + 1]?.fold ?? '',
      );
    if (tokens[i]?.fold === 'about' && counted && (i === 0 || tokens[i + 1]?.fold !== 'a')) det(i);
    if (/^(around|over|nearly|almost|some)$/.test(tokens[i]?.fold ?? '') && tokens[i + 1]?.kind === 'number')
      det(i);
  }
}

/** The noun group that begins at a token, or null. */
export function groupAt(
  sentence: Sentence,
  tags: readonly Tagged[],
  at: number,
  reading: Reading,
): Group | null {
  const { tokens } = sentence;
  const first = tags[at];
  if (first === undefined) return null;
  if (first.tag === 'pron') {
    const phrases = first.phrase === null ? [] : [first.phrase];
    return { first: at, last: at + 1, head: at, phrases, behind: [], pronoun: true };
  }
  if (first.tag !== 'noun' && first.tag !== 'det') return null;
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
    if (
      here.phrase !== null &&
      here.phrase.first === i &&
      nouns > 0 &&
      before?.tag !== 'poss' &&
      before?.tag !== 'det'
    ) {
      const word = tokens[i - 1]?.fold ?? '';
      const closed = before?.phrase != null && !before.phrase.attributive;
      const people =
        before?.tag === 'noun' &&
        before.phrase === null &&
        (reading.pack.people.has(word) || /[^s]s$/.test(word));
      if ((closed || (people && !here.phrase.attributive)) && tokens[i - 1]?.kind !== 'number') break;
    }
    if (token.kind === 'number' && before?.phrase != null && !before.phrase.attributive) break;
    if (here.phrase !== null) phrases.add(here.phrase);
    if (here.tag === 'noun') nouns += 1;
  }
  if (nouns === 0) {
    // "those who", "both": a determiner that stands alone.
    const pronoun = tokens[at]?.fold !== 'of';
    return { first: at, last: at + 1, head: at, phrases: [], behind: [], pronoun };
  }
  let head = i - 1;
  while (head > at && tags[head]?.tag !== 'noun') head -= 1;
  return { first: at, last: i, head, phrases: [...phrases], behind: [], pronoun: false };
}
