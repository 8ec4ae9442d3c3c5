/** Families of acts in their many wordings, each with sentences that look alike and tell of another act or none. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { extract } from '@/lib/extraction/extract';
import type { Lexicon } from '@/lib/extraction/lexicon/lexicon';
import { testLexicon } from '../support/seed-lexicon';

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await testLexicon();
});

const MORE = ' The weather in the capital was mild.';

/** Type and CAMEO root of each event of an article that begins with a sentence. */
function acts(sentence: string): string[] {
  const { events } = extract(
    { id: 'f', title: null, body: sentence + MORE, publishedOn: '2012-08-08' },
    lexicon,
  );
  return events.map(({ type, cameoRoot }) => `${type} ${cameoRoot}`);
}

describe('a noun tells the act behind a verb that only says that it was done', () => {
  test.each([
    ['Kenya announced the expulsion of two Eritrean diplomats on Monday.', 'expulsion 16'],
    ['Chad ordered the closure of its embassy in Libya on Monday.', 'decision 16'],
    ['Peru announced the resumption of diplomatic relations with Bolivia on Monday.', 'agreement 05'],
    ['Ghana made a demarche to Togo on Monday.', 'protest 11'],
  ])('%s', (sentence, act) => {
    expect(acts(sentence)).toContain(act);
  });

  test('near miss: another thing is closed', () => {
    expect(acts('Chad ordered the closure of a cement factory in Libya on Monday.')).not.toContain(
      'decision 16',
    );
  });
});

describe('refusing and staying away are decisions', () => {
  test.each([
    ['Kenya refused to receive the Somali envoy on Monday.', 'decision 12'],
    ['Peru boycotted a session of the Organization of American States on Monday.', 'decision 12'],
    ['Chile cast its veto against Bolivia on Monday.', 'decision 12'],
  ])('%s', (sentence, act) => {
    expect(acts(sentence)).toContain(act);
  });

  test('near miss: who refuses to comment has decided nothing', () => {
    expect(acts('Kenya refused to comment on the Somali elections on Monday.')).not.toContain('decision 12');
  });
});

describe('one side leaves what both had agreed', () => {
  test.each([
    ['Peru pulled out of the Andean pact with Bolivia on Monday.', 'decision 16'],
    ['Romania’s parliament ratified the border treaty with Ukraine on Monday.', 'decision 05'],
    ['Bolivia broke off relations with Israel on Monday.', 'decision 16'],
  ])('%s', (sentence, act) => {
    expect(acts(sentence)).toContain(act);
  });

  test('near miss: who pulls soldiers out withdraws', () => {
    expect(acts('Peru pulled its soldiers out of Bolivia on Monday.')).toContain('deployment 08');
  });
});

describe('by telephone, by letter', () => {
  test.each([
    [
      'Russian President Vladimir Putin discussed oil with Kazakh President Kassym-Jomart Tokayev by telephone on Monday.',
      'call 04',
    ],
    ['Kenya and Somalia exchanged letters on Monday.', 'letter 01'],
  ])('%s', (sentence, act) => {
    expect(acts(sentence)).toContain(act);
  });

  test('near miss: what is discussed is a telephone', () => {
    expect(acts('Kenya discussed the price of a telephone call with Somalia on Monday.')).not.toContain(
      'call 04',
    );
  });
});

describe('what is told about an act is not the act', () => {
  test('an attack', () => {
    expect(acts('Albania bombed Serbia on Monday.')).toContain('attack 19');
  });

  test('near miss: a film about it', () => {
    expect(acts('Norway paid for a film about the bombing of Serbia by Albania on Monday.')).not.toContain(
      'attack 19',
    );
  });
});

describe('a person is sent to a post or out of the country', () => {
  test.each([
    ['Latvia declared the Russian consul persona non grata on Monday.', 'expulsion 16'],
    ['Kenya asked the Eritrean ambassador to leave on Monday.', 'expulsion 16'],
    ['Kenya replaced its ambassador to Eritrea on Monday.', 'appointment 05'],
  ])('%s', (sentence, act) => {
    expect(acts(sentence)).toContain(act);
  });

  test('near miss: who asks a visitor to stay expels nobody', () => {
    expect(acts('Kenya asked the Eritrean ambassador to stay on Monday.')).not.toContain('expulsion 16');
  });
});
