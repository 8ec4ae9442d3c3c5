/** Texts in languages without a pack. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { extract } from '@/lib/extraction/extract';
import type { Lexicon } from '@/lib/extraction/lexicon/lexicon';
import { testLexicon } from '../support/seed-lexicon';

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await testLexicon();
});

describe('languages without rules', () => {
  test.each([
    [
      'de',
      'Der irakische Außenminister Fuad Hussein traf am Montag in Brüssel den Generalsekretär der NATO.',
    ],
    [
      'ru',
      'Министр иностранных дел России Сергей Лавров встретился в Москве с министром иностранных дел Ирака.',
    ],
  ])('%s: a warning and no guess', (language, body) => {
    const { events, warnings } = extract(
      { id: 'x', title: null, body, publishedOn: '2025-01-15', language },
      lexicon,
    );
    expect(events).toEqual([]);
    expect(warnings.map((warning) => warning.code)).toContain('unsupported-language');
  });
});
