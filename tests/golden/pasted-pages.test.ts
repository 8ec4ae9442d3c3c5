/** Pages pasted as one text, in our own words: the day of the report, what is asked of the editor, exact evidence. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { ExtractedEvent, Extraction } from '@/lib/domain/extraction';
import { extract } from '@/lib/extraction/extract';
import type { Lexicon } from '@/lib/extraction/lexicon/lexicon';
import { testLexicon } from '../support/seed-lexicon';

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await testLexicon();
});

const read = (body: string, language = 'en'): Extraction => extract({ id: 'page', body, language }, lexicon);
const mainOf = ({ events }: Extraction): ExtractedEvent | undefined => events.find(({ main }) => main);
const codesOf = (extraction: Extraction): string[] =>
  mainOf(extraction)?.warnings.map(({ code }) => code) ?? [];

const LEAD =
  'Norwegian Foreign Minister Espen Barth Eide met Kenyan Foreign Minister Alfred Mutua in Oslo on Tuesday. They spoke of fishing rights.';

describe('the day of a pasted page', () => {
  test.each([
    ['Norway and Kenya hold talks in Oslo', 'Published: 18 May 2023 14:05 GMT'],
    ['Norway and Kenya hold talks in Oslo', '18.05.2023 Press Office'],
    ['Norway and Kenya hold talks in Oslo', 'Thu, May 18, 2023'],
  ])('%p, %p: the weekday of the lead lies before the stamp', (title, stamp) => {
    const extraction = read(`${title}\n\n${stamp}\n\n${LEAD}`);
    expect(mainOf(extraction)).toMatchObject({
      date: '2023-05-16',
      type: 'meeting',
      parties: ['Kenya', 'Norway'],
    });
    expect(codesOf(extraction)).toContain('reference-day-from-page');
  });

  test('the evidence of a headline stands in the body', () => {
    const body = `  Norway and Kenya hold talks in Oslo\n\n18.05.2023 Press Office\n\n${LEAD}`;
    for (const { evidence } of read(body).events)
      for (const { source, start, end, quote } of evidence)
        expect([source, body.slice(start, end)]).toEqual(['body', quote]);
  });

  test('a full date in the words of the act needs no stamp, and no warning', () => {
    const extraction = read(`18.05.2023 Press Office\n\n${LEAD.replace('Tuesday', '16 May 2023')}`);
    expect(mainOf(extraction)?.date).toBe('2023-05-16');
    expect(codesOf(extraction)).not.toContain('reference-day-from-page');
  });

  test('a dateline without its year gives day and month, and asks for the year', () => {
    const extraction = read(`OSLO, May 16 (Wire) -- ${LEAD}`);
    expect(mainOf(extraction)?.date).toBe('XXXX-05-16');
    expect(codesOf(extraction)).toContain('year-missing');
  });

  test('a weekday alone asks for the day of publication', () => {
    const extraction = read(`Norway and Kenya hold talks in Oslo\n\n${LEAD}`);
    expect(mainOf(extraction)?.date).toBeNull();
    expect(codesOf(extraction)).toContain('reference-day-missing');
  });

  test('a dateline goes before the stamp of a later change', () => {
    const extraction = read(`OSLO, May 16, 2023 (Wire) -- ${LEAD}\n\nUpdated: 3 June 2024`);
    expect(mainOf(extraction)?.date).toBe('2023-05-16');
    expect(codesOf(extraction)).not.toContain('reference-day-from-page');
  });
});

describe('the finer day behind the act', () => {
  const on = (body: string, language = 'en') =>
    mainOf(extract({ id: 'page', body, language, publishedOn: '2023-05-10' }, lexicon))?.date;

  test.each([
    [
      'Kenyan Foreign Minister Alfred Mutua will visit Norway next month. The visit runs from 3 to 5 June.',
      '2023-06-03/2023-06-05',
    ],
    [
      'Kenyan Foreign Minister Alfred Mutua visited Norway last week. He stayed in Oslo on 2-4 May.',
      '2023-05-02/2023-05-04',
    ],
  ])('%p', (body, date) => expect(on(body)).toBe(date));

  test.each([
    [
      'Kenyan Foreign Minister Alfred Mutua will visit Norway next month. Schools in Oslo close from 3 to 5 June.',
      '2023-06',
    ],
    [
      'Kenyan Foreign Minister Alfred Mutua will visit Norway next month. The visit was first set for 3 to 5 April.',
      '2023-06',
    ],
  ])('near miss: %p', (body, date) => expect(on(body)).toBe(date));
});
