/**
 * Words and figures that look like slips of translation.
 *
 * `rank-mistranslated`: "General Jens Stoltenberg" (the Arabic for "Secretary General" half translated).
 * `organisation-called-country`: "between the two countries" of a state and an organisation.
 * `word-mistranslated`: "a hypothetical meeting" that took place by video; the "nuclei" of an armed group.
 * `figure-mistranslated`: "4,000 trainers" in the title, "400 trainers" in the text.
 * Near miss: "General James Mattis" (a soldier); "the two countries" where two states are named beside NATO;
 * "a hypothetical attack"; figures of different things.
 */
import type { ExtractedEvent, ExtractionWarning } from '@/lib/domain/extraction';
import { heldOn } from '../finders/persons-on-the-day';
import { type Reading, sourceText } from '../reading';
import { spanAt } from './warnings';

const GENERAL = /^(?:general|gen\.?|général)$/i;

function generals(reading: Reading): ExtractionWarning[] {
  const day = reading.referenceDay;
  return reading.sentences.flatMap((sentence) =>
    sentence.labels.flatMap((label): ExtractionWarning[] => {
      const title = sentence.labels.find((one) => one.kind === 'title' && one.last === label.first);
      const word = sentence.tokens[label.first - 1]?.text ?? '';
      if (label.kind !== 'person' || title === undefined || !GENERAL.test(word)) return [];
      // "Secretary General X" and "Major General X" are read whole or mean a soldier.
      if (
        title.last - title.first > 1 ||
        /^(?:secretary|director|attorney)$/i.test(sentence.tokens[title.first - 1]?.text ?? '')
      )
        return [];
      const post = label.entity.posts.find(
        (held) => /^(?:Secretary|Director) General$/.test(held.office) && (day === null || heldOn(held, day)),
      );
      if (post === undefined) return [];
      return [
        {
          code: 'rank-mistranslated',
          message: `“${word}” before ${label.entity.name}, who was ${post.office}: no military rank is meant.`,
          ...spanAt(sentence, title.first, label.last),
        },
      ];
    }),
  );
}

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
  for (const sentence of reading.sentences)
    for (const label of sentence.labels) {
      if (label.kind !== 'pair') continue;
      const { start = 0, end = 0 } = spanAt(sentence, label.first, label.last);
      const words = sourceText(reading, sentence.source).slice(start, end);
      if (!/\b(?:countries|nations|states|governments)$/i.test(words)) continue;
      // Two states named at the same place are what is meant.
      const near = reading.sentences.filter((one) => Math.abs(one.index - sentence.index) <= 1);
      const states = new Set(
        near.flatMap((one) =>
          one.labels.flatMap((other) =>
            other.kind === 'name' && other.entity.kind === 'state' ? [other.entity.key] : [],
          ),
        ),
      );
      if (states.size > 1 || !hasOrganisation(main, reading)) continue;
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
  return [...generals(reading), ...countries(main, reading), ...(reading.language === 'en' ? slips : [])];
}

const FIGURE = /(?<![\d.,$€£-])(\d{1,3}(?:,\d{3})+|\d{2,7})\s+(?:\p{L}+\s+)?(\p{L}{5,}s)\b/gu;

function figures(text: string): Map<string, { value: number; start: number; end: number }[]> {
  const found = new Map<string, { value: number; start: number; end: number }[]>();
  for (const hit of text.matchAll(FIGURE)) {
    const noun = (hit[2] ?? '').toLowerCase();
    const value = Number((hit[1] ?? '').replaceAll(',', ''));
    if (!found.has(noun)) found.set(noun, []);
    found.get(noun)?.push({ value, start: hit.index, end: hit.index + hit[0].length });
  }
  return found;
}

/** A figure of the title that the text gives ten times larger or smaller, and nowhere as in the title. */
export function warnFigures(_main: ExtractedEvent, reading: Reading): ExtractionWarning[] {
  const title = figures(reading.article.title ?? '');
  if (title.size === 0) return [];
  const body = figures(reading.article.body.slice(0, 200_000));
  const found: ExtractionWarning[] = [];
  for (const [noun, [first]] of title) {
    const others = body.get(noun) ?? [];
    if (first === undefined || others.some(({ value }) => value === first.value)) continue;
    const other = others.find(({ value }) =>
      [10, 100, 1_000].some((by) => value === first.value * by || value * by === first.value),
    );
    if (other === undefined) continue;
    found.push({
      code: 'figure-mistranslated',
      message: `${first.value} ${noun} in the title, ${other.value} in the text: check the figure.`,
      source: 'body',
      start: other.start,
      end: other.end,
    });
  }
  return found;
}
