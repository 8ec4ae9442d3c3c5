/**
 * Words that look like slips of translation.
 *
 * `organisation-called-country`: "between the two countries" of a state and an organisation.
 * `word-mistranslated`: "a hypothetical meeting" that took place by video; the "nuclei" of an armed group.
 * Near miss: "the two countries" where two states are named beside NATO; "a hypothetical attack".
 */
import type { ExtractedEvent, ExtractionWarning } from '@/lib/domain/extraction';
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

function countries(main: ExtractedEvent, reading: Reading): ExtractionWarning[] {
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
          message: `“${words}” in a text about ${main.parties.join(' and ')}, of which one is an organisation: check who is meant.`,
          ...spanAt(sentence, label.first, label.last),
        },
      ];
    }
  return [];
}

/** Words of other languages that are often put into the wrong English word, with what they mean. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [
    /\bhypothetical (?:\w+ )?(?:meeting|briefing|session|conference|summit|talks|visit)\b/i,
    'virtual, by video',
  ],
  [/\bnuclei\b(?=[^.]{0,60}\b(?:group|organi[sz]ation|terror\w*|militants?|gang)\b)/i, 'cells'],
  [/\b(?:group|organi[sz]ation|terror\w*|militants?|gang)(?:['’]s)? nuclei\b/i, 'cells'],
];

export function warnWords(main: ExtractedEvent, reading: Reading): ExtractionWarning[] {
  const text = reading.article.body.slice(0, 200_000);
  const slips = SLIPS.flatMap(([pattern, meant]): ExtractionWarning[] => {
    const hit = pattern.exec(text);
    if (hit === null) return [];
    return [
      {
        code: 'word-mistranslated',
        message: `“${hit[0]}” looks like a slip of translation for “${meant}”: check the original.`,
        source: 'body',
        start: hit.index,
        end: hit.index + hit[0].length,
      },
    ];
  });
  return [...countries(main, reading), ...(reading.language === 'en' ? slips : [])];
}
