/** Words that an editor gives a field, and whether they can carry its value. */

import { parseEdtfDate } from './edtf-date';
import type { Evidence } from './evidence';
import type { Facts } from './evidence-support';
import { participantOfField, valueOfField } from './evidence-support';
import { foldName } from './fold-name';
import type { WordsRead } from './lookup';

/** Where words stand in an article, in UTF-16 units. */
export type WordsSpan = Pick<Evidence, 'source' | 'start' | 'end'>;

/** What stands in a few words. */
export interface WordsFound extends Pick<WordsRead, 'dates' | 'places'> {
  /** Whom names and offices mean on the day of the article, people first. */
  named: { slug: string; name: string; person: boolean }[];
  /** Slugs of all who ever held an office that the words name, or bear a name in them. */
  bearers: string[];
}

/** Why words cannot be the evidence of a field. */
export const WORDS_REFUSALS = [
  'field-blank',
  'no-date',
  'other-date',
  'no-place',
  'other-place',
  'other-actor',
] as const;
export type WordsRefusal = (typeof WORDS_REFUSALS)[number];
/** Why words that a form sends are not taken: `not-read` where there was no time to read them. */
export const WORDS_NOT_TAKEN = [...WORDS_REFUSALS, 'not-there', 'not-read', 'too-many'] as const;
export type WordsNotTaken = (typeof WORDS_NOT_TAKEN)[number];

/** Fields whose words are read before they are taken; for the others the editor's word is enough. */
export function wordsAreRead(field: string): boolean {
  return field === 'date' || field === 'location' || participantOfField(field) !== null;
}

/** A date in the words lies within the value: "16 September" carries a September, "September" no day of it. */
function dateRefusal(date: string, { dates }: WordsRead): WordsRefusal | null {
  if (dates.length === 0) return 'no-date';
  const value = parseEdtfDate(date);
  const within = dates.some(({ edtf }) => {
    const said = parseEdtfDate(edtf);
    return (
      value.ok &&
      said.ok &&
      value.date.startsOn <= said.date.startsOn &&
      said.date.endsOn <= value.date.endsOn
    );
  });
  return within ? null : 'other-date';
}

const holds = (text: string, part: string) => part !== '' && ` ${text} `.includes(` ${part} `);

/** The words have the name of the place or of a part of it, in any language that we know it in. */
function placeRefusal(place: string, quote: string, { places }: WordsRead): WordsRefusal | null {
  const words = foldName(quote);
  const value = foldName(place);
  if (place.split(',').some((part) => holds(words, foldName(part)))) return null;
  if (places.some(({ name }) => holds(value, foldName(name)))) return null;
  return places.length > 0 ? 'other-place' : 'no-place';
}

function actorRefusal({ participants }: Facts, name: string, read: WordsRead): WordsRefusal | null {
  const linked = participants.flatMap((row) => (row.name === name && row.actorId ? [row.actorId] : []));
  const meant = new Set([...read.actors.map(({ slug }) => slug), ...read.bearers]);
  return linked.every((slug) => meant.has(slug)) ? null : 'other-actor';
}

/**
 * Why words do not carry the value that a field has; null where they do. A date has to be read from them, a place or
 * an actor to be named. Of a participant who is not linked yet only the editor knows.
 *
 * @param quote the words
 * @param read what `readWords` found in them
 */
export function refusalOfWords(
  facts: Facts,
  field: string,
  quote: string,
  read: WordsRead,
): WordsRefusal | null {
  if (valueOfField(facts, field) === null) return 'field-blank';
  if (field === 'date') return dateRefusal(facts.date, read);
  if (field === 'location') return placeRefusal(facts.location?.name ?? '', quote, read);
  const name = participantOfField(field);
  return name === null ? null : actorRefusal(facts, name, read);
}
