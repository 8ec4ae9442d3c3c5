import { cleanBody, cleanLine, cleanStrings, cleanText } from '@/lib/domain/clean-text';

const LONE = String.fromCharCode(0xd800);

it('removes NUL and other controls, keeps tabs and line ends', () => {
  expect(cleanText('a\u0000b\u0007c\td\r\ne\rf\u2028g')).toBe('abc\td\ne\nf\ng');
});

it('replaces a lone surrogate and keeps a pair', () => {
  expect(cleanText(`${LONE}a😀`)).toBe('\ufffda😀');
});

it('removes overrides that would spoof a name and leaves Arabic with its marks whole', () => {
  expect(cleanLine('Fuad \u202enssieH\u202c')).toBe('Fuad nssieH');
  expect(cleanLine('فؤاد\u200f حسين')).toBe('فؤاد\u200f حسين');
});

it('finds nothing in a text that nobody can see, and a space in a letter that is drawn as one', () => {
  for (const unseen of [
    '\u200b',
    '\u00ad\u2060',
    '\u3164',
    '\u2800 \u2800',
    '\ufe0f',
    '\u{e0041}',
    '\u115f\u1160',
    '\ufffa',
  ])
    expect([unseen, cleanLine(unseen), cleanBody(unseen)]).toEqual([unseen, '', '']);
  expect(cleanLine('Jens\u3164Stoltenberg')).toBe('Jens Stoltenberg');
  // In an article they stay what they are, so that quotes are found in articles of earlier versions.
  expect(cleanBody('Talks\u2800began.')).toBe('Talks\u2800began.');
  // Beside what is seen they join letters, or keep them apart.
  expect(cleanLine('می\u200cخواهم 👩\u200d👧')).toBe('می\u200cخواهم 👩\u200d👧');
});

it('composes letters, so that the same word has one spelling', () => {
  expect(cleanText('e\u0301')).toBe('\u00e9');
});

it('takes linear time over a long run of spaces', () => {
  const start = performance.now();
  expect(cleanBody(`${' '.repeat(1_000_000)}x${' '.repeat(1_000_000)}`).endsWith('x')).toBe(true);
  expect(performance.now() - start).toBeLessThan(1_000);
});

it('cleans strings inside nested data and drops what is nested beyond any form', () => {
  expect(cleanStrings({ a: ['x\u0000'], b: 1, c: null })).toEqual({ a: ['x'], b: 1, c: null });
  let deep: unknown = 'x';
  for (let depth = 0; depth < 50_000; depth += 1) deep = [deep];
  expect(() => cleanStrings(deep)).not.toThrow();
});
