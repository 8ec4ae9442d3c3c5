import fc from 'fast-check';
import { type DifferencePart, listDifference, wordDifference } from '@/lib/domain/text-difference';

const side = (parts: DifferencePart[], without: 'gone' | 'new') =>
  parts
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');
const prose = fc
  .array(
    fc.constantFrom(
      'the',
      'minister',
      'met',
      'NATO',
      'in',
      'Baghdad',
      'و',
      ',',
      '(Mosul),',
      'don’t',
      '…',
      '\n',
      ' ',
    ),
    {
      maxLength: 30,
    },
  )
  .map((words) => words.join(' '));

describe('the difference of two texts', () => {
  it('gives both texts back', () => {
    fc.assert(
      fc.property(prose, prose, (before, after) => {
        const parts = wordDifference(before, after);
        expect(side(parts, 'new')).toBe(before);
        expect(side(parts, 'gone')).toBe(after);
      }),
    );
  });

  it('shows the words that changed and leaves the others', () => {
    expect(wordDifference('He met the minister in Baghdad.', 'He met the president in Baghdad.')).toEqual([
      { kind: 'same', text: 'He met the' },
      { kind: 'gone', text: ' minister' },
      { kind: 'new', text: ' president' },
      { kind: 'same', text: ' in Baghdad.' },
    ]);
  });

  it('strikes no word for a sign that came behind it or went', () => {
    expect(wordDifference('They held talks and left.', 'They held talks, and left')).toEqual([
      { kind: 'same', text: 'They held talks' },
      { kind: 'new', text: ',' },
      { kind: 'same', text: ' and left' },
      { kind: 'gone', text: '.' },
    ]);
    expect(wordDifference('قال “نعم” وغادر', 'قال نعم، وغادر').filter(({ kind }) => kind === 'same')).toEqual(
      [
        { kind: 'same', text: 'قال' },
        { kind: 'same', text: ' وغادر' },
      ],
    );
    // Within a word or a number they are part of it.
    expect(wordDifference('Some 1,200 well-known U.S. men', 'Some 1,300 well-known U.S. men')).toEqual([
      { kind: 'same', text: 'Some' },
      { kind: 'gone', text: ' 1,200' },
      { kind: 'new', text: ' 1,300' },
      { kind: 'same', text: ' well-known U.S. men' },
    ]);
  });

  it('sets the old beside the new where they share a few small words alone', () => {
    const [before, after] = [
      'By the first, a title that says it',
      'NATO confirms a change of posture in Iraq',
    ];
    expect(wordDifference(before, after)).toEqual([
      { kind: 'gone', text: before },
      { kind: 'new', text: after },
    ]);
    // What is only added to stands as it is.
    expect(wordDifference('They met.', `They met. ${'And they talked for hours. '.repeat(9)}`)[0]).toEqual({
      kind: 'same',
      text: 'They met.',
    });
  });

  it('is told of the same text that nothing changed', () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(wordDifference(text, text).every(({ kind }) => kind === 'same')).toBe(true);
      }),
    );
  });

  it('takes no long time over long texts that differ throughout', () => {
    const text = (word: string) => Array.from({ length: 2_500 }, (_, index) => `${word}${index}`).join(' ');
    const begun = performance.now();
    expect(wordDifference(text('a'), text('b')).map(({ kind }) => kind)).toEqual(['gone', 'new']);
    expect(performance.now() - begun).toBeLessThan(500);
  });
});

describe('the difference of two lists', () => {
  it('names what went and what came, each as often as it did, and no change of order', () => {
    expect(listDifference(['a', 'b', 'b'], ['b', 'c', 'a'])).toEqual([
      { kind: 'gone', text: 'b' },
      { kind: 'new', text: 'c' },
    ]);
  });
});
