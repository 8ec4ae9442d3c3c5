/** The lines of the page itself before a pasted report. */
import { describe, expect, test } from '@jest/globals';
import { TokenTrie } from '@/lib/extraction/lexicon/token-trie';
import { menuStop } from '@/lib/extraction/text/page-menu';

const furniture = new TokenTrie<true>();
furniture.add(['read', 'more'], true);

const LEAD = 'The ministers of both states met on Tuesday and spoke for three hours of trade and fishing.';
const HEADLINE = 'Ministers meet for talks on fish';
const rest = (body: string): string => body.slice(menuStop(body, furniture));

describe('menuStop', () => {
  test('several short lines are a menu', () => {
    expect(rest(`News\nWorld\nAll news\n\n${LEAD}`)).toBe(LEAD);
  });
  test('words of the page itself are left out', () => {
    expect(rest(`Read more about our service\n\n${HEADLINE}\n\n${LEAD}`)).toBe(`${HEADLINE}\n\n${LEAD}`);
  });
  test.each([
    ['one short line, which may be a heading', `Background\n\n${LEAD}`],
    ['a headline', `${HEADLINE}\n\n${LEAD}`],
    ['a dateline in lines of its own', `RIGA, Latvia (Wire) --\nMay 7 --\n${LEAD}`],
    ['short sentences', `They met.\nThey spoke.\n${LEAD}`],
    ['an empty text', ''],
    ['a text of short lines alone', 'News\nWorld'],
  ])('%s stays', (_, body) => {
    expect(rest(body)).toBe(body);
  });
});
