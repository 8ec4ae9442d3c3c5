/** Actors whom only the text knows. */
import { cutText } from '@/lib/domain/cut-text';
import { MAX_NAME_LENGTH } from '@/lib/domain/extraction';
import type { Entity } from './lexicon/entity';

type Told = Pick<Entity, 'kind' | 'name'> & Partial<Pick<Entity, 'key' | 'country' | 'cameo' | 'party'>>;

/** A name of the text, no longer than a draft holds: a letter again and again is a word like others. */
export const nameOfText = (words: string): string => cutText(words, MAX_NAME_LENGTH);

/** An actor as a text names it: our list has nothing of it. Its name is its key unless it is given one. */
export function textEntity({
  kind,
  name: words,
  key,
  country = null,
  cameo = null,
  party = null,
}: Told): Entity {
  const name = nameOfText(words);
  return { key: key ?? `text:${name}`, actorId: null, kind, name, country, cameo, party, posts: [] };
}
