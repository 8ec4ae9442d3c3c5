/** The title of an event in words: its names in the sentence that a catalogue has for its act. */
import { cutText } from './cut-text';
import type { EventTitle, TitleCode } from './event-title';
import { listFormat } from './intl';

/** `sides`: who is named; `number`: whether who does it is one or many. */
export type TitleValues = Record<'sides' | 'number' | 'doers' | 'others', string>;

/** Writes the words of a code with values; `useTranslations('titles')` and its like are such writers. */
export type WriteTitle = (
  code: TitleCode | 'more',
  values: Partial<TitleValues> & { names?: string },
) => string;

/** Says a title in one language. */
export type TellTitle = (title: EventTitle) => string;

/** As long as the title of a draft may be. */
export const MAX_TITLE_LENGTH = 300;

/** Three names are told whole, of more two. */
function listed(names: readonly string[], write: WriteTitle, locale: string): string {
  if (names.length <= 3) return listFormat(locale, 'conjunction').format(names);
  const two = listFormat(locale, 'unit').format(names.slice(0, 2));
  return write('more', { names: two });
}

/** `locale`: BCP 47, by which lists are written. */
export function titleInWords(title: EventTitle, write: WriteTitle, locale: string): string {
  const { how, act, doers, many, others } = title;
  const words = write(`${how}.${act}` as TitleCode, {
    sides: doers.length === 0 ? 'others' : others.length === 0 ? 'doers' : 'both',
    number: many ? 'many' : 'one',
    doers: listed(doers, write, locale),
    others: listed(others, write, locale),
  });
  return cutText(words, MAX_TITLE_LENGTH, '…');
}
