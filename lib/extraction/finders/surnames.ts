/**
 * Leaders by their surname alone, in a lone sentence: who held a post on the reference day bears it.
 *
 * Matches: "Sarkozy" in 2008 → Nicolas Sarkozy. Near miss: "rice" (no capital), "Brown" after another name ("Gordon
 * Brown" is a name of its own), a surname that two leaders of that day share.
 */
import type { Entity } from '../lexicon/entity';
import type { Lexicon } from '../lexicon/lexicon';
import type { Label, Named, NamingSentence } from '../reading';
import { foldWord } from '../text/fold';
import { heldOn, onTheDay } from './persons-on-the-day';
import { datedAt } from './persons-or-things';

const INDEX = new WeakMap<Lexicon, ReadonlyMap<string, Entity[]>>();

export function surnamesOf(lexicon: Lexicon): ReadonlyMap<string, Entity[]> {
  const known = INDEX.get(lexicon);
  if (known !== undefined) return known;
  const found = new Map<string, Entity[]>();
  for (const entity of lexicon.entities.values()) {
    if (entity.kind !== 'person' || entity.posts.length === 0) continue;
    const words = entity.name.split(/[\s-]/).map(foldWord);
    // The first word is the family's in China, Korea and Vietnam.
    const familyFirst = /^(CN|TW|HK|KR|KP|VN|KH|SG)$/.test(entity.country ?? '');
    for (const surname of new Set([words.at(-1) ?? '', familyFirst ? (words[0] ?? '') : ''])) {
      if (surname.length < (familyFirst ? 2 : 3)) continue;
      const list = found.get(surname);
      if (list === undefined) found.set(surname, [entity]);
      else list.push(entity);
    }
  }
  INDEX.set(lexicon, found);
  return found;
}

function bearer(list: readonly Entity[], day: string | null): Entity | null {
  const then = day === null ? [] : list.filter((person) => person.posts.some((post) => heldOn(post, day)));
  if (then.length === 1) return then[0] as Entity;
  return list.length === 1 ? (list[0] as Entity) : null;
}

export function findSurnames(sentence: NamingSentence, reading: Named): void {
  if (!reading.lone) return;
  const index = surnamesOf(reading.lexicon);
  const added: Label[] = [];
  for (let i = 0; i < sentence.tokens.length; i += 1) {
    const token = sentence.tokens[i];
    const list = token?.capital ? index.get(token.fold) : undefined;
    if (list === undefined || sentence.labels.some((label) => label.first <= i && i < label.last)) continue;
    // "on Friday, 7 May, 21 fishermen": a month is nobody.
    if (datedAt(sentence, i)) continue;
    // "BAK", "BUSH": letters alone are an abbreviation.
    if (token !== undefined && token.text.length <= 4 && token.text === token.text.toUpperCase()) continue;
    const before = sentence.tokens[i - 1];
    const office = sentence.labels.some((label) => label.last === i && label.kind !== 'person');
    const { markers, openers, determiners } = reading.pack.words;
    const small =
      before !== undefined && [markers, openers, determiners].some((words) => words.has(before.fold));
    // "Maria Silva of Brazil": a given name before it makes a name of its own.
    if (before?.capital && !small && !office) continue;
    // "Interior Minister Salim Darwaza": the first of two names is no surname.
    const next = sentence.tokens[i + 1];
    if (next?.kind === 'word' && next.capital && !sentence.labels.some((label) => label.first === i + 1))
      continue;
    const person = bearer(list, reading.referenceDay);
    if (person === null) continue;
    added.push({ first: i, last: i + 1, kind: 'person', entity: onTheDay(person, reading), guessed: false });
  }
  sentence.labels.push(...added);
  sentence.labels.sort((a, b) => a.first - b.first);
}
