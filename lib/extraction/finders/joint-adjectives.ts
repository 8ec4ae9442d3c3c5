/**
 * Adjectives of nations that share a noun, and the city to which an ambassador is sent.
 *
 * Matches: "الجانبان العراقي والكويتي", "القوات المصرية والأردنية", "les ministres russe et turc" (each is a party),
 * "İsveç'in Ankara Büyükelçisi" (of Sweden, to Türkiye).
 * Near miss: "الجانبان" alone (the two of the text), "les frappes israéliennes" (an adjective of a thing).
 */
import { isPostedToCapital } from '../lexicon/office-ranks';
import type { Named, NamedSentence, NamingSentence, Open, Phrase } from '../reading';

/** A phrase that is an adjective of a nation and nothing else. */
export function isAdjective(sentence: NamedSentence, phrase: Phrase): boolean {
  return (
    phrase.capacity === null &&
    phrase.name === null &&
    phrase.role === null &&
    phrase.entity?.kind === 'state' &&
    sentence.labels.some(
      (label) =>
        label.kind === 'name' &&
        label.form === 'demonym' &&
        label.first >= phrase.first &&
        label.last === phrase.last,
    )
  );
}

/** True where only "and" or nothing lies between two phrases. */
function beside(sentence: NamedSentence, before: Phrase, phrase: Phrase, reading: Named): boolean {
  const between = sentence.tokens.slice(before.last, phrase.first);
  return between.length <= 1 && between.every((token) => reading.pack.words.and.has(token.fold));
}

/** Adjectives after a noun that stands for people are people too; "the two sides" then names nobody itself. */
function shared(sentence: NamingSentence, phrases: readonly Open<Phrase>[], reading: Named): Open<Phrase>[] {
  const dropped = new Set<Phrase>();
  phrases.forEach((phrase, i) => {
    const before = phrases[i - 1];
    if (before === undefined || !isAdjective(sentence, phrase) || !beside(sentence, before, phrase, reading))
      return;
    if (before.kind === 'pair' && before.last === phrase.first) dropped.add(before);
    else if (
      before.attributive ||
      (before.capacity === null && before.role === null && before.kind !== 'pair')
    ) {
      const first = phrases[i - 2];
      const afterPair = first !== undefined && dropped.has(first);
      if (!afterPair) return;
    }
    phrase.attributive = false;
  });
  return phrases.filter((phrase) => !dropped.has(phrase));
}

/** "X'in Ankara Büyükelçisi": whose he is stands before, where he is sent beside his office. */
function posted(sentence: NamedSentence, phrases: readonly Phrase[], reading: Named): Phrase[] {
  const kept: Phrase[] = [];
  for (const phrase of phrases) {
    const before = kept.at(-1);
    const city = sentence.places.some(
      (mention) => mention.first === phrase.first && mention.place.kind === 'city',
    );
    if (!isPostedToCapital(phrase.capacity ?? '') || phrase.of === null || phrase.posting !== null)
      kept.push(phrase);
    else if (
      before?.entity?.kind === 'state' &&
      before.capacity === null &&
      phrase.first === before.last + 1 &&
      sentence.tokens[before.last]?.fold === 'gen'
    )
      kept[kept.length - 1] = { ...phrase, first: before.first, of: before.entity, posting: phrase.of };
    else {
      const home = reading.lexicon.stateByIso.get(reading.pack.pack.home ?? '') ?? null;
      kept.push(city && home !== null ? { ...phrase, of: home, posting: phrase.of } : phrase);
    }
  }
  return kept;
}

export function findJointAdjectives(sentence: NamingSentence, reading: Named): void {
  const { adjectiveAfter, order } = reading.pack.pack;
  if (adjectiveAfter) sentence.phrases = shared(sentence, sentence.phrases, reading);
  else if (order === 'sov') sentence.phrases = posted(sentence, sentence.phrases, reading);
}
