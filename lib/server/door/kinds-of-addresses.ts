/** What the door has to know of an address before anybody answers it. */
import { readLanguage } from '@/lib/domain/language';
import { READING } from './request-line';

const PUBLIC_PAGES = new Set([
  ...['', 'actors', 'compare', 'embed', 'events', 'methodology', 'privacy', 'relationships', 'search'],
]);
const OF_RECORD = /^\/(?:api\/v1\/)?(?:actors|compare|events|relationships|search)(?:\/|$)|^\/$/;

/** Pages of readers, and what belongs to them; `path`: without language and question. */
export const isPublicPage = (method: string | undefined, path: string): boolean =>
  READING.has(method ?? '') && PUBLIC_PAGES.has(path.split('/')[1] ?? '');

/** Pages that are made to stand in pages of others; nobody is signed in there, as no cookie goes along. */
export const isFramed = (path: string): boolean => /^\/embed\/[a-z0-9-]+$/.test(path);

/**
 * Answers of which all that they are made of is noted: pages of the record, and what programs read of it. Not what is kept in ways
 * of its own (feeds, pictures, figures of the record).
 */
export function isMadeOfReadings(url: string): boolean {
  const path = readLanguage(url.split('?')[0] ?? '')?.address ?? '';
  return OF_RECORD.test(path) && !path.endsWith('.png');
}
