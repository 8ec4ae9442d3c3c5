/** What stands before the report on a pasted page. */
import { describe, expect, test } from '@jest/globals';
import { TokenTrie } from '@/lib/extraction/lexicon/token-trie';
import { pageOpening } from '@/lib/extraction/text/page-opening';

const furniture = new TokenTrie<true>();
furniture.add(['read', 'more'], true);

const opening = (body: string, titled = false): { headline: string | null; rest: string } => {
  const { headline, stop } = pageOpening(body, titled, furniture);
  return {
    headline: headline === null ? null : body.slice(headline.start, headline.end),
    rest: body.slice(stop),
  };
};
const LEAD = 'The ministers of both states met on Tuesday and spoke for three hours of trade and fishing.';

describe('pageOpening', () => {
  test('a line without a full stop above the first paragraph is the headline', () => {
    expect(opening(`Ministers meet for talks on fish\n\n${LEAD}`).headline).toBe(
      'Ministers meet for talks on fish',
    );
  });
  test('a page with a title of its own has no second one', () => {
    expect(opening(`Ministers meet for talks on fish\n\n${LEAD}`, true)).toEqual({
      headline: null,
      rest: `Ministers meet for talks on fish\n\n${LEAD}`,
    });
  });
  test.each([
    ['a sentence', `Ministers met for talks on fish.\n\n${LEAD}`],
    ['a stamp', `Tue, May 7, 2019\n\n${LEAD}`],
    [
      'a line that print cut',
      'The ministers of both states have met on Tuesday and\nspoke for three hours of trade and of fishing in the sea.',
    ],
    ['a dateline', `RIGA, Latvia (Wire) -- The ministers met for talks\n\n${LEAD}`],
  ])('%s is no headline', (_, body) => {
    expect(opening(body).headline).toBeNull();
  });
  test('several short lines are a menu; one alone may be a heading of the text', () => {
    expect(opening(`News\nWorld\nAll news\n\n${LEAD}`).rest).toBe(LEAD);
    expect(opening(`Background\n\n${LEAD}`).rest).toBe(`Background\n\n${LEAD}`);
  });
  test('words of the page itself are left out, the headline behind them is found', () => {
    expect(opening(`Read more about our service\n\nMinisters meet for talks on fish\n\n${LEAD}`)).toEqual({
      headline: 'Ministers meet for talks on fish',
      rest: `\n\n${LEAD}`,
    });
  });
  test('an empty text and one of short lines alone have no opening', () => {
    expect(opening('')).toEqual({ headline: null, rest: '' });
    expect(opening('News\nWorld').headline).toBeNull();
  });
});
