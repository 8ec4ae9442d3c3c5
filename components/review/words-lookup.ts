/** What the server reads in selected words, and knows of the actors in them. */
import type { ProposedParticipant } from '@/lib/domain/draft';
import type { WordsRead } from '@/lib/domain/words';
import type { WordsSpan } from './word-steps';

/** Null where the server does not answer, or not this. */
export async function lookUpWords(articleId: string, span: WordsSpan): Promise<WordsRead | null> {
  const { source, start, end } = span;
  const query = new URLSearchParams({ part: source, start: String(start), end: String(end) });
  try {
    const response = await fetch(`/admin/lookup/words/${articleId}?${query}`);
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}

/** The post that an actor held on the days of the event, or nothing where none is known. */
export async function findCapacity(
  slug: string,
  date: string,
): Promise<Pick<ProposedParticipant, 'capacity' | 'affiliation'> | null> {
  if (date === '') return null;
  try {
    const response = await fetch(`/admin/lookup/actors/${slug}?${new URLSearchParams({ date })}`);
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
