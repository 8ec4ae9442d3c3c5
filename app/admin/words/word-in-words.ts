/** What a word means, in one line. */
import type { ExtractionWord } from '@/lib/domain/extraction-word';
import type { EventType } from '@/lib/domain/ontology';

export interface MeaningWords {
  alias(values: { actor: string }): string;
  office(values: { office: string }): string;
  verb(values: { type: string; cameo: string }): string;
  verbLink(values: { type: string; cameo: string; link: string }): string;
  type(type: EventType): string;
}

/** @param actorName of the actor that an alias means */
export function meaningOf(word: ExtractionWord, actorName: string, words: MeaningWords): string {
  if (word.kind === 'alias') return words.alias({ actor: actorName });
  if (word.kind === 'office') return words.office({ office: word.office });
  const { cameo, link } = word;
  const type = words.type(word.type);
  return link === '' ? words.verb({ type, cameo }) : words.verbLink({ type, cameo, link });
}
