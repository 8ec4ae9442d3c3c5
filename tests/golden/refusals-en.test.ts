/** Sentences from which no act may be taken as having happened. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { extract } from '@/lib/extraction/extract';
import type { Lexicon } from '@/lib/extraction/lexicon/lexicon';
import { testLexicon } from '../support/seed-lexicon';

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await testLexicon();
});

function typesThatHappened(body: string, title: string | null = null): string[] {
  const { events } = extract({ id: 'r', title, body, publishedOn: '2022-04-05', language: 'en' }, lexicon);
  return events.filter((event) => event.status === 'happened').map((event) => event.type);
}

describe('no event happened', () => {
  test.each([
    ['negated', 'The Iraqi president did not meet the French president.'],
    ['never', 'Turkey has never signed an agreement with Cyprus.'],
    ['refused by the speaker', 'Iran refused to hold talks with the United States.'],
    ['supposed', 'Iraq may sign an agreement with Jordan.'],
    ['conditional', 'If Spain signed an agreement with Morocco, trade would grow.'],
    ['wished', 'Poland wants to sign an agreement with Ukraine.'],
  ])('%s', (_kind, sentence) => {
    expect(typesThatHappened(sentence)).not.toEqual(expect.arrayContaining(['meeting']));
    expect(typesThatHappened(sentence)).not.toEqual(expect.arrayContaining(['agreement']));
    expect(typesThatHappened(sentence)).not.toEqual(expect.arrayContaining(['negotiation']));
  });

  test.each([
    ['meeting', 'The Iraqi president met the French president.'],
    ['agreement', 'Turkey has signed an agreement with Cyprus.'],
    ['negotiation', 'Iran held negotiations with the United States.'],
  ])('but the same told as a fact is a %s', (type, sentence) => {
    expect(typesThatHappened(sentence)).toContain(type);
  });

  test.each([
    ['met as an idiom', 'Belgium met the deadline that Italy had proposed.'],
    ['an adjective of something else', 'Iraqi oil prices rose in Turkish lira.'],
    ['prose without an act', 'The weather in Jordan was mild in the spring.'],
  ])('%s', (_kind, sentence) => {
    expect(typesThatHappened(sentence).filter((type) => type === 'meeting')).toEqual([]);
  });

  test('an editorial reports no act of its own', () => {
    const body = 'Jordan was right on Monday when it signed the water accord with Israel. Both will gain.';
    const { events, warnings } = extract(
      { id: 'e', title: 'EDITORIAL: A wise accord', body, publishedOn: '2022-04-05', language: 'en' },
      lexicon,
    );
    expect(events.filter((event) => event.main)).toEqual([]);
    expect(warnings.map(({ code }) => code)).toContain('looks-like-opinion');
  });

  test('a text in a language without rules gets a warning and no guess', () => {
    const { events, warnings } = extract(
      {
        id: 'x',
        title: null,
        body: 'イラク外相はブリュッセルで会談した。',
        publishedOn: null,
        language: 'ja',
      },
      lexicon,
    );
    expect(events).toEqual([]);
    expect(warnings.map(({ code }) => code)).toEqual(['unsupported-language']);
  });
});
