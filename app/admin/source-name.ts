/** What a source is called where it may have no title. */
import type { EventSource } from '@/lib/domain/event';
import { comma, isolate } from '../messages/format';
import { translator } from '../messages/translator';
import { dateInWords } from './desk-words';

/**
 * Its title, else its publisher with the day, else its first words, else its address.
 *
 * @param opening first words of an article
 */
export function sourceName(
  { title, publisher, publishedOn, url }: Pick<EventSource, 'title' | 'publisher' | 'publishedOn' | 'url'>,
  opening?: string,
): string {
  if (title) return title;
  if (!publisher) return opening || url || translator('desk')('untitled');
  return publishedOn ? [isolate(publisher), dateInWords(publishedOn)].join(comma()) : publisher;
}
