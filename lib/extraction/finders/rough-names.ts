/**
 * Persons of the lexicon in a spelling that no list has, by their whole name.
 *
 * Matches: "Berhem Saleh" → Barham Salih; "ينس شتولتنبرج" → Jens Stoltenberg; "Fuat Hüseyin" → Fuad Hussein.
 * Near miss: one word alone; a longer name that the lexicon does not know ("Fuad Hussein Pasha" stays whole).
 */
import type { Entity } from '../lexicon/entity';
import { BEFORE_NAME } from '../lexicon/name-particles';
import type { Label, Named, NamedSentence, NamingSentence } from '../reading';
import { roughName } from '../text/rough-name';
import { onTheDay } from './persons-on-the-day';

const LONGEST = 5;

/** End of the run of words that may belong to one name, at most `LONGEST` long. */
function runEnd(sentence: NamedSentence, from: number, free: (i: number) => boolean, reading: Named): number {
  const { nameParticles } = reading.pack.words;
  let end = from;
  while (end < sentence.tokens.length && end - from < LONGEST && free(end)) {
    const token = sentence.tokens[end];
    // "Shia' al-Sudani": an apostrophe that closes a word is no end of the name.
    if (token?.kind === 'mark' && end > from && /^['’]$/.test(token.text)) {
      end += 1;
      continue;
    }
    if (token?.kind !== 'word') break;
    if (reading.pack.pack.capitals && !token.capital && !token.glued && !nameParticles.has(token.fold)) break;
    end += 1;
  }
  return end;
}

function known(words: readonly string[], reading: Named): Entity | null {
  const key = roughName(words);
  return key === '' ? null : (reading.lexicon.roughNames.get(key) ?? null);
}

export function findRoughNames(sentence: NamingSentence, reading: Named): void {
  const taken = new Set<number>();
  for (const label of sentence.labels) {
    // "محمد السوداني": what is an adjective of nation alone may be the family's name.
    const adjective = label.kind === 'name' && label.form === 'demonym';
    // "Abd al-Amir": a word of office inside a name.
    const servant = label.kind === 'office' && BEFORE_NAME.test(sentence.tokens[label.first - 1]?.fold ?? '');
    if (!adjective && !servant) for (let i = label.first; i < label.last; i += 1) taken.add(i);
  }
  const added: Label[] = [];
  for (let i = 0; i < sentence.tokens.length; i += 1) {
    const opens = sentence.tokens[i];
    if (taken.has(i) || opens?.kind !== 'word') continue;
    if (reading.pack.pack.capitals && !opens.capital) continue;
    const end = runEnd(sentence, i, (at) => !taken.has(at), reading);
    // With capitals the whole run is the name; without them the longest part that is one.
    const shortest = reading.pack.pack.capitals ? Math.max(end, i + 2) : i + 2;
    for (let last = end; last >= shortest; last -= 1) {
      const words = sentence.tokens
        .slice(i, last)
        .flatMap((token) => (token.kind === 'word' ? [token.fold] : []));
      const entity = known(words, reading);
      if (entity === null) continue;
      added.push({ first: i, last, kind: 'person', entity: onTheDay(entity, reading), guessed: false });
      i = last - 1;
      break;
    }
  }
  if (added.length === 0) return;
  sentence.labels = [
    ...sentence.labels.filter(
      (label) => !added.some(({ first, last }) => first <= label.first && label.last <= last),
    ),
    ...added,
  ].sort((a, b) => a.first - b.first);
}
