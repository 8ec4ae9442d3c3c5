import fc from 'fast-check';
import type { EventEvidence } from '@/lib/domain/event';
import { carriedBy, inFieldOrder, quotationsOf } from '@/lib/domain/quotation';

const TEXT =
  'LISBON, 4 May 2021. The defence ministers met on Tuesday. They signed a memorandum on training! Nothing more was said.\nA second paragraph follows.';

function span(quote: string, field: string, text = TEXT): EventEvidence {
  const start = text.indexOf(quote);
  return { field, part: 'body', start, end: start + quote.length, quote, rule: 'test', articleId: 'a' };
}
const written = (parts: { text: string }[]) => parts.map((part) => part.text).join('');

describe('quotations', () => {
  it('give the sentence round the words and mark the words', () => {
    const [quotation] = quotationsOf(TEXT, 'body', [span('a memorandum', 'type')]);
    expect(written(quotation?.parts ?? [])).toBe('They signed a memorandum on training!');
    expect(quotation?.parts.find((part) => part.text === 'a memorandum')?.fields).toEqual(['type']);
  });

  it('put two fields of one sentence into one passage', () => {
    const quotations = quotationsOf(TEXT, 'body', [span('met', 'type'), span('Tuesday', 'date')]);
    expect(quotations).toHaveLength(1);
    expect(quotations[0]?.parts.filter((part) => part.fields.length > 0)).toHaveLength(2);
  });

  it('do not run into the next paragraph', () => {
    const [quotation] = quotationsOf(TEXT, 'body', [span('Nothing more', 'title')]);
    expect(written(quotation?.parts ?? [])).toBe('Nothing more was said.');
  });

  it('keep words that carry two fields together', () => {
    const parts = quotationsOf(TEXT, 'body', [
      span('defence ministers', 'parties'),
      span('ministers', 'title'),
    ])[0]?.parts;
    expect(parts?.find((part) => part.text === 'ministers')?.fields).toEqual(['parties', 'title']);
  });

  it('say exactly what the text says, wherever the words stand', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 900 }), fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [a % text.length, b % text.length].sort((x, y) => x - y) as [number, number];
        if (text.slice(start, end + 1).trim() === '') return;
        const one = { ...span('', 'title'), start, end: end + 1 };
        const [quotation] = quotationsOf(text, 'body', [one]);
        expect(text.slice(quotation?.start, quotation?.end)).toBe(written(quotation?.parts ?? []));
      }),
    );
  });
});

describe('the order of evidence', () => {
  it('names what a passage carries by field, date first, with all its words', () => {
    const [quotation] = quotationsOf(TEXT, 'body', [
      span('The defence ministers', 'participant:The ministers'),
      span('met', 'type'),
      span('Tuesday', 'date'),
      span('ministers met', 'parties'),
    ]);
    expect(quotation && carriedBy(quotation)).toEqual([
      { field: 'date', words: ['Tuesday'] },
      { field: 'type', words: ['met'] },
      { field: 'participant:The ministers', words: ['The defence ministers'] },
      { field: 'parties', words: ['ministers met'] },
    ]);
  });

  it('puts the passage of the date before that of the kind, wherever they stand in the text', () => {
    const passages = quotationsOf(TEXT, 'body', [
      span('4 May 2021', 'location'),
      span('a memorandum', 'type'),
      span('second paragraph', 'date'),
    ]).map((quotation) => ({ quotation }));
    const first = inFieldOrder(passages).map(({ quotation }) => carriedBy(quotation)[0]?.field);
    expect(first).toEqual(['date', 'type', 'location']);
  });
});
