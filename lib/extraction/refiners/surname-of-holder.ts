/**
 * An office with a part of a name, or with a longer name than the lexicon knows: who held the office that day and
 * bears the name is meant.
 *
 * Also "President Clinton" in 1999 → Bill Clinton, and "Egyptian President Hosni Hubarak" → Hosni Mubarak, with a warning.
 * Matches: "Iraqi Foreign Minister Hussein" in 2020 → Fuad Hussein; "Defence Minister Obeidi" in 2009 → Abdul Qadir,
 * in 2015 → Khaled; "وزير الخارجية العراقي فؤاد محمد حسين". Near miss: "former foreign minister Hussein"; another name in
 * the same office (that is a warning); an office without its state.
 */

import { bearerOfOffice, nearlyNamed } from '../finders/known-bearers';
import { onTheDay } from '../finders/persons-on-the-day';
import type { Entity } from '../lexicon/entity';
import { partyOf } from '../lexicon/lexicon';
import { nameWords } from '../linking/compare-people';
import type { Acted, Phrase, Placing, Sentence } from '../reading';
import { holderOn } from './holders';
import { datelineState } from './home-states';
import { timeOf } from './named-with-office';
import { spanAt } from './warnings';

/** The words of one name among those of the other, or the same first and last word. */
function bearsName(person: Entity, name: string): boolean {
  const [x, y] = [nameWords(name), nameWords(person.name)];
  if (x.length === 0 || y.length === 0) return false;
  if (x.length === 1) return y.includes(x[0] as string);
  return (
    (x[0] === y[0] && x.at(-1) === y.at(-1)) || (x.length < y.length && x.every((word) => y.includes(word)))
  );
}

/** "Egyptian President Hosni Hubarak": read as the one whose name it nearly is, with a warning. */
function misspelt(phrase: Phrase, sentence: Sentence, reading: Acted): Entity | null {
  const { entity, capacity, of } = phrase;
  const party = partyOf(of, reading.lexicon) ?? datelineState(reading);
  if (entity === null || capacity === null || party === null || !reading.pack.pack.canonicalSpelling)
    return null;
  const person = nearlyNamed(entity.name, capacity, party.key, reading);
  if (person === null) return null;
  reading.warnings.push({
    code: 'name-spelling',
    values: { words: entity.name, name: person.name },
    ...spanAt(sentence, phrase.first, phrase.last),
  });
  return onTheDay(person, reading);
}

function holderNamed(phrase: Phrase, sentence: Sentence, reading: Acted): Entity | null {
  const { entity, capacity, of } = phrase;
  if (entity === null || capacity === null) return null;
  if (of === null && !/[\s-]/.test(entity.name)) {
    if (timeOf(phrase, sentence, reading) !== 'now') return null;
    const bearer = bearerOfOffice(entity.name, capacity, reading);
    return bearer === null ? null : onTheDay(bearer, reading);
  }
  if (of === null) return misspelt(phrase, sentence, reading);
  const party = partyOf(of, reading.lexicon);
  if (party === null || timeOf(phrase, sentence, reading) !== 'now') return null;
  const holder =
    holderOn(capacity, of, reading.referenceDay, reading) ??
    holderOn(capacity, party, reading.referenceDay, reading);
  if (holder !== null && bearsName(holder, entity.name)) return onTheDay(holder, reading);
  return misspelt(phrase, sentence, reading);
}

export function refineSurnamesOfHolders(reading: Placing): void {
  const meant = new Map<Entity, Entity>();
  for (const sentence of reading.sentences)
    for (const phrase of sentence.phrases) {
      const { entity } = phrase;
      if (entity?.kind !== 'person' || !entity.key.startsWith('text:') || meant.has(entity)) continue;
      const holder = holderNamed(phrase, sentence, reading);
      if (holder !== null) meant.set(entity, holder);
    }
  if (meant.size === 0) return;
  for (const sentence of reading.sentences) {
    for (const phrase of sentence.phrases)
      phrase.entity = meant.get(phrase.entity as Entity) ?? phrase.entity;
    for (const label of sentence.labels)
      if (label.kind === 'person') label.entity = meant.get(label.entity) ?? label.entity;
  }
}
