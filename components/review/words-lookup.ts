/** What the server reads in selected words, and knows of the actors in them. */
import { askOrNull } from '@/components/ui/ask';
import { capacitySchema, type HeldCapacity, type WordsRead, wordsReadSchema } from '@/lib/domain/lookup';
import type { WordsSpan } from './word-steps';

/** Null where the server does not answer, or not this. */
export function lookUpWords(articleId: string, { source, start, end }: WordsSpan): Promise<WordsRead | null> {
  const query = new URLSearchParams({ part: source, start: String(start), end: String(end) });
  return askOrNull(`/admin/lookup/words/${articleId}?${query}`, wordsReadSchema);
}

/** The post that an actor held on the days of the event, or nothing where none is known. */
export async function findCapacity(slug: string, date: string): Promise<HeldCapacity | null> {
  if (date === '') return null;
  return askOrNull(`/admin/lookup/actors/${slug}?${new URLSearchParams({ date })}`, capacitySchema);
}
