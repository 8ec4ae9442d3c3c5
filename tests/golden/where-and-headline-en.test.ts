/** Where an act was and what its headline says: each mechanism with a near miss. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { titleInWords } from '@/lib/cli/title-words';
import type { ExtractedEvent } from '@/lib/domain/extraction';
import { extract } from '@/lib/extraction/extract';
import type { Lexicon } from '@/lib/extraction/lexicon/lexicon';
import { testLexicon } from '../support/seed-lexicon';

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await testLexicon();
});

function main(body: string, language = 'en'): ExtractedEvent {
  const found = extract({ id: 'a', title: null, body, publishedOn: '2006-11-08', language }, lexicon).events;
  const event = found.find((each) => each.main);
  if (event === undefined) throw new Error('No main event was found.');
  return event;
}

const placeOf = (event: ExtractedEvent): string | undefined => event.location?.name;
const placeWords = (event: ExtractedEvent): string[] =>
  event.evidence.filter(({ field }) => field === 'location').map(({ quote }) => quote);

describe('the place of a journey', () => {
  test('"here" is the city of the dateline and its state the host', () => {
    const event = main(
      'RIGA, Nov. 7, 2006 (Wire) -- Norwegian Foreign Minister Per Lund arrived here on Tuesday.',
    );
    expect(event).toMatchObject({ type: 'visit', parties: ['Latvia', 'Norway'] });
    expect(placeOf(event)).toBe('Riga');
  });
  test('who left here for another state is on the way to that one', () => {
    const event = main(
      'OSLO, Nov. 7, 2006 (Wire) -- Norwegian Foreign Minister Per Lund left here on Tuesday for Latvia.',
    );
    expect(placeOf(event)).toBe('Latvia');
  });
  test('a visit that lies ahead is not in the city that reports it', () => {
    const event = main(
      'RIGA, Nov. 7, 2006 (Wire) -- Norwegian Foreign Minister Per Lund will visit Latvia on Friday, an official said.',
    );
    expect(event.status).toBe('planned');
    expect(placeOf(event)).toBe('Latvia');
  });
  test('only what was said was here', () => {
    const event = main(
      'RIGA, Nov. 7, 2006 (Wire) -- Norwegian Foreign Minister Per Lund will meet his Latvian counterpart on Friday, an envoy announced here.',
    );
    expect(placeOf(event)).not.toBe('Riga');
  });
});

describe('the place of an occasion', () => {
  const body = (next: string): string =>
    `Norway and Latvia signed a treaty on fishing on Tuesday. ${next} It runs for ten years.`;
  test('a sentence of its own tells where it was', () => {
    expect(placeOf(main(body('The ceremony took place in Bergen.')))).toBe('Bergen');
  });
  test('the place of another day is that of another occasion', () => {
    expect(placeOf(main(body('The talks were held in Bergen in March 2005.')))).toBeUndefined();
  });
  test('a town that no list knows is one after "in the town of"', () => {
    expect(placeOf(main(body('The ceremony was held in the small town of Solvorn.')))).toBe('Solvorn');
  });
  test('a house is the place where no town is told', () => {
    expect(placeOf(main(body('The ceremony took place at the Rosenvik Palace.')))).toBe('Rosenvik Palace');
    expect(placeOf(main(body('The Rosenvik Palace said the ceremony was private.')))).toBeUndefined();
  });
  test('a guest who is welcomed to a house is there', () => {
    expect(
      placeOf(
        main(
          'NATO Secretary General Jaap de Hoop Scheffer welcomed Foreign Minister Per Lund of Norway to NATO headquarters on Tuesday. They spoke of training.',
        ),
      ),
    ).toBe('Brussels');
  });
  test('the evidence of a capital is its name where it stands', () => {
    const event = main(
      'Per Lund, Norway’s foreign minister, met his Latvian counterpart in the Belgian capital, Brussels, on Tuesday. They spoke of fishing.',
    );
    expect(placeOf(event)).toBe('Brussels');
    expect(placeWords(event)).toEqual(['Brussels']);
  });
});

describe('the headline', () => {
  test.each([
    [
      'Ane Vik, Ambassador of Norway, handed her letters of credence to Latvian President Vaira Vike-Freiberga on Tuesday. The ceremony was short.',
      'Ane Vik presents credentials to Vaira Vike-Freiberga',
    ],
    [
      'Norway pulled its engineers and soldiers out of Latvia on Tuesday. The army gave no reason.',
      'Norway withdraws its people from Latvia',
    ],
  ])('names the deed: %s', (body, title) => {
    expect(titleInWords(main(body).title)).toBe(title);
  });
  test('a talk about a deed is a talk', () => {
    expect(
      titleInWords(
        main(
          'Foreign Minister Per Lund of Norway met President Vaira Vike-Freiberga of Latvia on Tuesday to discuss the withdrawal of troops from Kenya. They had lunch.',
        ).title,
      ),
    ).toMatch(/meets/);
  });
  test('in French as well', () => {
    expect(
      titleInWords(
        main(
          'L’ambassadeur de Norvège, Ane Vik, a remis mardi ses lettres de créance au président sénégalais Abdoulaye Wade. La cérémonie a été brève.',
          'fr',
        ).title,
      ),
    ).toMatch(/^Ane Vik presents credentials to /);
  });
});
