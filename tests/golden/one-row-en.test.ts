/** Which row of acts a verb is read by: the most exact one, in an article as in a lone sentence. Each with a near miss. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { extract } from '@/lib/extraction/extract';
import type { Lexicon } from '@/lib/extraction/lexicon/lexicon';
import { testLexicon } from '../support/seed-lexicon';

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await testLexicon();
});

const MORE = ' The weather in the capital was mild.';

/** Type and CAMEO root of each event of a text. */
function acts(body: string): string[] {
  const { events } = extract({ id: 'r', title: null, body, publishedOn: '2012-08-08' }, lexicon);
  return events.map(({ type, cameoRoot }) => `${type} ${cameoRoot}`);
}

describe('a verb means the same with and without another sentence behind it', () => {
  test.each([
    [
      'asylum is a decision, not a release',
      'Peru granted asylum to two Bolivian pilots on Monday.',
      'decision 07',
    ],
    ['an apology', 'Denmark apologised to Kenya on Monday.', 'statement 05'],
    ['a loan that is lent is no pledge', 'China lent Angola two billion dollars on Monday.', 'aid 07'],
    ['a massacre', 'Serbian soldiers massacred hundreds of Croatian villagers on Monday.', 'attack 20'],
  ])('%s', (_kind, sentence, act) => {
    expect(acts(sentence)).toContain(act);
    expect(acts(sentence + MORE)).toContain(act);
  });

  test('near miss: “says no” before a noun refuses nothing', () => {
    expect(acts(`Kenya says no rain fell in Somalia on Monday.${MORE}`)).not.toContain('statement 12');
  });
});

describe('a wider verb with its noun is news where the subject of a main clause does it', () => {
  test('one side is named', () => {
    const text = 'Chad signed an accord with Gabon on Tuesday. On Monday Chad ordered the ambassador out.';
    expect(acts(text)).toContain('expulsion 16');
  });

  test('near miss: nobody does it', () => {
    const text =
      'Chad signed an accord with Gabon on Tuesday. On Monday somebody ordered the ambassador out.';
    expect(acts(text)).not.toContain('expulsion 16');
  });
});
