import { describe, expect, it } from '@jest/globals';
import { extract } from '@/lib/extraction/extract';
import { plainText, type SmallWords } from '@/lib/extraction/text/plain-text';
import { testLexicon } from '../../../support/seed-lexicon';

const SMALL: SmallWords = {
  determiners: new Set(['the', 'a']),
  markers: new Map([
    ['on', 'at'],
    ['of', 'of'],
  ]),
  and: new Set(['and']),
  openers: new Set(),
};
const read = (text: string): string => plainText(text, SMALL).text;

describe('a text as a reader sees it', () => {
  it('leaves out soft hyphens and the breaks of words at line ends', () => {
    expect(read('Ste\u00adfan met Ama\u00adra in Na\u00ad\n  irobi.')).toBe('Stefan met Amara in Nairobi.');
    expect(read('The Ethio-\npian minister arrived.')).toBe('The Ethiopian minister arrived.');
  });

  it('keeps the hyphen of a name that a line end cut', () => {
    expect(read('She met Anne-\nMarie Duval.')).toBe('She met Anne-Marie Duval.');
  });

  it('joins lines that print cut in the middle of a sentence', () => {
    expect(read('Foreign Minister\nIda Lund flew to Oslo on\nTuesday.')).toBe(
      'Foreign Minister Ida Lund flew to Oslo on Tuesday.',
    );
    const arabic = ['كلمات كثيرة في سطر طويل من الجريدة', 'كلمات اخرى في سطر طويل مثل الاول', 'والنهاية.'];
    expect(read(arabic.join('\n'))).toBe(arabic.join(' '));
  });

  it('leaves headings, stamps, lists and ended sentences on their lines', () => {
    for (const text of [
      'Agenda\n\nThe minister flew to Oslo on Tuesday.',
      'Published 12 May 2021\nThe minister flew to Oslo and\ncame back.'.replace(' and\ncame', ' and came'),
      '12 May 2021\nMinisters met in Oslo on\nTuesday.'.replace(' on\n', ' on '),
      'They agreed on these points.\nThe first is trade.',
      'Points\n- trade\n- travel',
    ])
      expect(read(text)).toBe(text);
    expect(read('12.05.2021\nMinisters met in Oslo on\nTuesday.')).toBe(
      '12.05.2021\nMinisters met in Oslo on Tuesday.',
    );
  });

  it('knows where each letter stood', () => {
    const text = 'A\u00adb c-\nd\u200b e';
    const plain = plainText(text, SMALL);
    expect(plain.text).toBe('Ab cd e');
    expect([...plain.text].map((_, i) => text[plain.at(i)]).join('')).toBe('Ab cd e');
    expect(plain.at(plain.text.length)).toBe(text.length);
  });

  it('gives evidence in the words of the text as it came', async () => {
    const body =
      'Nor\u00adwegian Foreign Minister Ida Lund met Ken\u00adyan Foreign Minister Otieno Were in Nai\u00ad\nrobi on Tuesday.';
    const [event] = extract({ id: '1', body, publishedOn: '2020-09-17' }, await testLexicon()).events;
    expect(event?.location?.name).toBe('Nairobi');
    const place = event?.evidence.find(({ field }) => field === 'location');
    expect(place?.quote).toBe('Nai\u00ad\nrobi');
    for (const { start, end, quote } of event?.evidence ?? []) expect(body.slice(start, end)).toBe(quote);
  });
});
