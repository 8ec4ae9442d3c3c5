/**
 * Names that only lone sentences are read with: peoples, regions, houses and armed movements.
 *
 * Matches: "Chechen separatists" (of Russia), "ETA claimed responsibility". Near miss: "eta" (no capital),
 * "the Tamil Tigers" (a longer name is known already), "Pope John Paul II" (a person of the lexicon).
 */
import type { NameEntry } from '../lexicon/entity';
import { smallWords } from '../lexicon/small-words';
import { type TrieMatch, wordsAt } from '../lexicon/token-trie';
import type { Label, Named, NamingSentence } from '../reading';

/** "ETA-led": what is done by the one named, who does nothing. */
function isDone(word: string, { pack, language }: Named): boolean {
  return word.endsWith(pack.grammar?.endings.past ?? ' ') || smallWords(language).gluedAfter.has(word);
}

export function findLoneNames(sentence: NamingSentence, reading: Named): void {
  const names = reading.pack.grammar?.names;
  if (!reading.lone || names === undefined) return;
  const { tokens } = sentence;
  const wordAt = wordsAt(tokens);
  for (let i = 0; i < tokens.length; i += 1) {
    const found: TrieMatch<NameEntry> | null = names.longest(i, wordAt);
    const entry = found?.values[0];
    if (found === null || entry === undefined) continue;
    const last = i + found.length;
    const capital = tokens.slice(i, last).some((token) => token.capital);
    if (!capital || (entry.form === 'name' && tokens[i]?.text === tokens[i]?.fold)) continue;
    if (tokens[i]?.glued || (tokens[last]?.glued && isDone(tokens[last]?.fold ?? '', reading))) continue;
    const over = sentence.labels.filter(
      (label) => label.first < last && label.last > i && label.kind !== 'title',
    );
    // "Peru's Congress", "the Spanish parliament": whose it is has been said.
    const owned =
      /^['’]s?$/.test(tokens[i - 1]?.text ?? '') ||
      sentence.labels.some((label) => label.last === i && label.kind === 'name');
    if (owned && entry.form === 'metonym') continue;
    if (over.some((label) => label.last - label.first >= found.length)) continue;
    sentence.labels = sentence.labels.filter((label) => !over.includes(label));
    const label: Label = { first: i, last, kind: 'name', entity: entry.entity, form: entry.form };
    sentence.labels.push(label);
    i = last - 1;
  }
  sentence.labels.sort((a, b) => a.first - b.first);
}
