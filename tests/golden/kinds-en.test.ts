/** Kinds of news prose, each with a case and a near miss: acts that nouns name, plans, asides, and dates that are names. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { extract } from '@/lib/extraction/extract';
import type { Lexicon } from '@/lib/extraction/lexicon/lexicon';
import { testLexicon } from '../support/seed-lexicon';

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await testLexicon();
});

function mainOf(body: string): string {
  const { events } = extract({ id: 'k', title: null, body, publishedOn: '2022-06-09' }, lexicon);
  const main = events.find((event) => event.main);
  return main === undefined ? 'none' : `${main.type} ${main.date} ${main.parties.join('+')}`;
}

function namesIn(body: string): string[] {
  const { events } = extract({ id: 'k', title: null, body, publishedOn: '2022-06-09' }, lexicon);
  return events.flatMap(({ participants }) => participants.map(({ name }) => name));
}

describe('acts that a noun names', () => {
  test.each([
    [
      'a signing took place',
      'The signing of a customs agreement between Chile and Peru took place in Lima on Tuesday.',
      'agreement 2022-06-07 Chile+Peru',
    ],
    [
      'an arrival of somebody',
      'The arrival of Ghanaian President Nana Akufo-Addo in Lome on Monday delighted traders.',
      'visit 2022-06-06 Ghana+Togo',
    ],
    [
      'a visit was called off',
      "A visit of Oman's foreign minister to Doha has been called off, his ministry said on Tuesday.",
      'cancelled 2022-06-07 Oman+Qatar',
    ],
    ['near miss: there is no such thing', 'There is no record that Chad armed Nigerian herders.', 'none'],
  ])('%s', (_what, body, told) => {
    expect(mainOf(body)).toBe(told);
  });
});

describe('what lies ahead and what came about', () => {
  test.each([
    [
      'is due',
      "Ghana's president is due in Lome on Saturday for talks with Togo's president.",
      'planned 2022-06-11 Ghana+Togo',
    ],
    [
      'near miss: as planned',
      'As planned, the presidents of Ghana and Togo met in Lome on Tuesday.',
      'meeting 2022-06-07 Ghana+Togo',
    ],
  ])('%s', (_what, body, told) => {
    expect(mainOf(body)).toBe(told);
  });
});

test('fifty years ago at the start of a sentence is the time of its act', () => {
  expect(mainOf('Il y a cinquante ans, le Chili et le Pérou signaient un accord à Lima.')).toBe('none');
  expect(mainOf('Il y a deux jours, le Chili et le Pérou ont signé un accord à Lima.')).toBe(
    'agreement 2022-06-07 Chile+Peru',
  );
});

test('a day or month that is no date is a name behind an office', () => {
  expect(namesIn('Nigerian envoy Sunday Adeola signed an accord with Togo in Lome on Tuesday.')).toContain(
    'Sunday Adeola',
  );
  expect(namesIn('The Nigerian envoy on Sunday signed an accord with Togo in Lome.')).not.toContain('Sunday');
});

test.each([
  [
    'Le Tchad a demandé lundi à l’ambassadeur du Niger de quitter le pays.',
    'expulsion 2022-06-06 Chad+Niger',
  ],
  [
    'Le Tchad a demandé lundi à l’ambassadeur du Niger de transmettre ses vœux.',
    'statement 2022-06-06 Chad+Niger',
  ],
  ['طلبت عمان يوم الاثنين من سفير تشاد مغادرة البلاد.', 'expulsion 2022-06-06 Chad+Oman'],
  ['Peru revoked the visa of a Chilean attache on Monday.', 'sanction 2022-06-06 Chile+Peru'],
  ['Peru revoked a driving licence on Monday.', 'none'],
])('%s', (body, told) => {
  expect(mainOf(body)).toBe(told);
});

test('a board that expels a player expels no diplomat', () => {
  const rest = 'The bowler said he would appeal against it.';
  expect(mainOf(`The Indian cricket board expelled a Sri Lankan bowler on Monday. ${rest}`)).not.toMatch(
    /^expulsion/,
  );
  expect(mainOf('India expelled a Sri Lankan attache on Monday. Officials gave no reason.')).toMatch(
    /^expulsion/,
  );
});
