/**
 * Words that look like slips of translation.
 *
 * `organisation-called-country`: "between the two countries" of a state and an organisation.
 * `word-mistranslated`: "a hypothetical meeting" that took place by video; the "nuclei" of an armed group.
 * Near miss: "the two countries" where two states are named beside NATO; "a hypothetical attack".
 */
import type { ExtractedEvent } from '@/lib/domain/extraction';
import type { Warning } from '@/lib/domain/warning';
import { warningWords } from '../lexicon/warning-words';
import { type Reading, sourceText } from '../reading';
import { spanAt } from './warnings';

function hasOrganisation(main: ExtractedEvent, reading: Reading): boolean {
  for (const entity of reading.lexicon.entities.values())
    if (
      entity.kind === 'organisation' &&
      entity.party === entity.key &&
      main.parties.some((name) => name === entity.name)
    )
      return true;
  return false;
}

function countries(main: ExtractedEvent, reading: Reading): Warning[] {
  if (!hasOrganisation(main, reading)) return [];
  const nouns = warningWords(reading.language).countries;
  for (const sentence of reading.sentences)
    for (const label of sentence.labels) {
      if (label.kind !== 'pair') continue;
      const { start = 0, end = 0 } = spanAt(sentence, label.first, label.last);
      const words = sourceText(reading, sentence.source).slice(start, end);
      const last = sentence.tokens[label.last - 1]?.fold ?? '';
      if (!nouns.has(last)) continue;
      // Two states named at the same place are what is meant.
      const near = reading.sentences.slice(Math.max(0, sentence.index - 1), sentence.index + 2);
      const states = new Set(
        near.flatMap((one) =>
          one.labels.flatMap((other) =>
            other.kind === 'name' && other.entity.kind === 'state' ? [other.entity.key] : [],
          ),
        ),
      );
      if (states.size > 1) continue;
      return [
        {
          code: 'organisation-called-country',
          values: { words, party: main.parties[0] ?? '', otherParty: main.parties[1] ?? '' },
          ...spanAt(sentence, label.first, label.last),
        },
      ];
    }
  return [];
}

export function warnWords(main: ExtractedEvent, reading: Reading): Warning[] {
  const text = reading.article.body.slice(0, 200_000);
  const slips = warningWords(reading.language).slips.flatMap(({ pattern, meant }): Warning[] => {
    const hit = pattern.exec(text);
    if (hit === null) return [];
    return [
      {
        code: 'word-mistranslated',
        values: { words: hit[0], meant },
        source: 'body',
        start: hit.index,
        end: hit.index + hit[0].length,
      },
    ];
  });
  return [...countries(main, reading), ...slips];
}
