/**
 * Later short forms of a full name that stands somewhere in the article, as the lexicon or as the text writes it.
 *
 * Matches: "Hussein" after "Fuad Hussein", "Hussain" after "Fouad Hussain", "Hu" after "Hu Jintao". Near miss: "Hussein" in
 * a text that names nobody so.
 */
import type { Entity } from '../lexicon/entity';
import type { Label, Named, NamingSentence } from '../reading';
import { remember } from '../text/remember';

/** Words by which a person may be called after the first mention: the last name, or the first where it is the family's. */
export const shortForms = remember((name): readonly string[] => {
  const words = name.split(/\s+/);
  if (words.length < 2) return [name.toLowerCase()];
  const last = words.at(-1) ?? '';
  const bare = last.replace(/^(al|el|ul)-/i, '');
  return [
    ...new Set([
      last,
      bare,
      words[0] ?? '',
      ...(words.length > 2 ? [words.slice(1).join(' '), words.slice(-2).join(' ')] : []),
    ]),
  ].map((word) => word.toLowerCase());
});

/** "Hussein", "Hu", "Johnson Sirleaf" after the full name stood somewhere in the article. */
export function findShortNames(sentences: readonly NamingSentence[], reading: Named): void {
  const byShort = new Map<string, Entity>();
  for (const person of [...reading.persons.values()].sort(
    (a, b) => Number(a.key.startsWith('text:')) - Number(b.key.startsWith('text:')),
  )) {
    for (const short of shortForms(person.name))
      if (short.length > 1 && !byShort.has(short)) byShort.set(short, person);
  }
  // "Hussain" after "Fouad Hussain", though the lexicon writes him otherwise.
  for (const sentence of sentences)
    for (const label of sentence.labels) {
      const word =
        label.kind === 'person' && label.last - label.first > 1 ? sentence.tokens[label.last - 1] : undefined;
      const short = word?.text.toLowerCase() ?? '';
      if (label.kind === 'person' && short.length > 2 && !byShort.has(short))
        byShort.set(short, label.entity);
    }
  if (byShort.size === 0) return;
  for (const sentence of sentences) {
    const labelled = new Set(
      sentence.labels.flatMap((label) =>
        label.kind === 'title'
          ? []
          : Array.from({ length: label.last - label.first }, (_, k) => label.first + k),
      ),
    );
    const added: Label[] = [];
    for (let i = 0; i < sentence.tokens.length; i += 1) {
      const token = sentence.tokens[i];
      if (!token?.capital || labelled.has(i)) continue;
      let last = i + 1;
      let key = token.text.toLowerCase();
      while (
        sentence.tokens[last]?.kind === 'word' &&
        (sentence.tokens[last]?.glued ||
          (sentence.tokens[last]?.capital &&
            byShort.has(`${key} ${sentence.tokens[last]?.text.toLowerCase()}`)))
      ) {
        key += `${sentence.tokens[last]?.glued ? '-' : ' '}${sentence.tokens[last]?.text.toLowerCase()}`;
        last += 1;
      }
      const entity = byShort.get(key);
      if (entity === undefined) continue;
      added.push({ first: i, last, kind: 'person', entity, guessed: entity.key.startsWith('text:') });
      i = last - 1;
    }
    if (added.length === 0) continue;
    sentence.labels = [
      ...sentence.labels.filter(
        (label) => !(label.kind === 'person' && label.guessed && label.last - label.first === 1),
      ),
      ...added,
    ].sort((a, b) => a.first - b.first);
  }
}
