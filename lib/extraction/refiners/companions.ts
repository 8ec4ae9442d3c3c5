/**
 * Who else was there: the people that the words for company introduce.
 *
 * Matches: "at a ceremony attended by A and B", "signed in the presence of A", "accompanied by B, A arrived", "A, along with B, met C".
 * Near miss: "a bill supported by A" (no company), "attended by 40 delegates" (nobody named).
 */
import { wordsAt } from '../lexicon/token-trie';
import { type Phrase, phrasesOf, type Reading, type Sentence } from '../reading';

/** How far behind the words of company their people may stand: "in the presence of the Chinese and Thai premiers, A and B". */
const REACH = 12;

function isPerson(phrase: Phrase): boolean {
  return phrase.entity !== null && !phrase.attributive && phrase.kind === 'actor';
}

/** The phrases of a sentence that words of company introduce, in order, each once. */
export function companionsIn(sentence: Sentence, reading: Reading): Phrase[] {
  const { companions } = reading.pack.words;
  const plain = wordsAt(sentence.tokens);
  const phrases = phrasesOf(sentence, reading);
  const found: Phrase[] = [];
  for (let i = 0; i < sentence.tokens.length; i += 1) {
    const cue = companions.longest(i, plain);
    if (cue === null) continue;
    const from = i + cue.length;
    const first = phrases.find((phrase) => phrase.first >= from - 1 && isPerson(phrase));
    if (first === undefined || first.first - from > REACH) continue;
    const act = sentence.acts.find(
      (other) => other.first >= from && other.last <= first.first && other.row.frame !== 'noun',
    );
    if (act !== undefined) continue;
    for (const phrase of phrases)
      if (isPerson(phrase) && phrase.group === first.group && !found.includes(phrase)) found.push(phrase);
    i = from - 1;
  }
  return found;
}
