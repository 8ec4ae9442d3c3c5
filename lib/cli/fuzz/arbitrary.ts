/** Values that nobody means well with, and ways to break what is well made. */
import fc from 'fast-check';

/** Whether a text holds no half of a character. */
export const isWhole = (text: string): boolean => !/\p{Surrogate}/u.test(text);
/** With a sign in place of each half of a character. */
export const wholeText = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');

/** Signs that some reader somewhere takes for more than they are. */
const SIGNS = [
  '\0',
  '\u0001',
  '\u007f',
  '\u0085',
  '\u2028',
  '\ufeff',
  '\ufffd',
  '\ufffe',
  '\u202e',
  '\u2066',
  '\u200f',
  '\ud800',
  '\udc00',
  '😀',
  '👩‍👩‍👧',
  // Normalised these become two letters or three, and a Hangul syllable of three becomes one.
  '\u0958',
  '\ufb2c',
  '\u1112\u1161\u11ab',
  'e\u0301\u0301\u0301',
  'ı',
  'İ',
  'ß',
  'ﬃ',
  '٣',
  '۴',
  '\t',
  '\n',
  '\r\n',
  ' ',
  '\u00a0',
  '\u3000',
  ...'"\'`,;|:/\\%&=?#<>[]{}()*+-.~^$@!_'.split(''),
];
/** Words that are properties of every object, or mean something to a language. */
const WORDS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'then',
  'null',
  'undefined',
  'NaN',
  'Infinity',
  '-0',
  '1e999',
  '0x10',
  'true',
  '$undefined',
  '$K1',
  'javascript:alert(1)',
  '//evil.example',
  '../../etc/passwd',
  "' OR 1=1--",
  '=1+1',
  '0000-00-00',
  '9999-12-31',
  '2020-02-30',
  '-0001',
];

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 2, arbitrary: fc.constantFrom(...SIGNS) },
  { weight: 1, arbitrary: fc.constantFrom(...WORDS) },
);
/** One sign again and again. */
const row = (most: number) =>
  fc
    .tuple(
      fc.oneof(fc.constantFrom(...SIGNS), fc.constantFrom('a', '0', 'X', 'ه', '𝒜')),
      fc.integer({ min: 1, max: most }),
    )
    .map(([sign, times]) => sign.repeat(times).slice(0, most));

/** Any text of at most so many UTF-16 code units, half characters and NUL among them. */
export const hostileText = (most = 200): fc.Arbitrary<string> =>
  fc
    .oneof(
      { weight: 6, arbitrary: fc.array(piece, { maxLength: 12 }).map((parts) => parts.join('')) },
      { weight: 1, arbitrary: row(most) },
      { weight: 1, arbitrary: fc.tuple(piece, row(most), piece).map((parts) => parts.join('')) },
    )
    .map((text) => text.slice(0, most));

/** A text with something taken out, put in, doubled or turned round in one place. */
export function mangled(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const change = fc.tuple(
    fc.constantFrom('cut', 'put', 'twice', 'drop', 'swap'),
    fc.nat(),
    fc.nat({ max: 40 }),
    piece,
  );
  return fc.tuple(texts, fc.array(change, { minLength: 1, maxLength: 3 })).map(([text, changes]) =>
    changes.reduce((before, [how, place, length, extra]) => {
      const at = before.length === 0 ? 0 : place % before.length;
      const [head, part, tail] = [
        before.slice(0, at),
        before.slice(at, at + length),
        before.slice(at + length),
      ];
      if (how === 'cut') return head;
      if (how === 'put') return head + extra + part + tail;
      if (how === 'twice') return head + part + part + tail;
      return how === 'drop' ? head + tail : head + extra + tail;
    }, text),
  );
}

/** Mostly as it is, often mangled, sometimes anything. */
export const mostly = (texts: fc.Arbitrary<string>, most = 400): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 3, arbitrary: texts },
    { weight: 4, arbitrary: mangled(texts) },
    { weight: 1, arbitrary: hostileText(most) },
  );

/** Bytes of a text in an encoding, some of them changed. */
export function hostileBytes(texts: fc.Arbitrary<string>): fc.Arbitrary<Uint8Array> {
  const encode = ([text, encoding]: [string, 'utf8' | 'utf16le' | 'latin1']) =>
    encoding === 'utf16le'
      ? Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, encoding)])
      : Buffer.from(text, encoding);
  const whole = fc
    .tuple(texts, fc.constantFrom('utf8' as const, 'utf8' as const, 'utf16le' as const, 'latin1' as const))
    .map(encode);
  return fc.oneof(
    { weight: 4, arbitrary: whole },
    { weight: 2, arbitrary: brokenBytes(whole) },
    fc.uint8Array({ maxLength: 200 }),
  );
}

/** Bytes of which a few are others, or that end early. */
export const brokenBytes = (bytes: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(
      bytes,
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 6 }),
      fc.option(fc.nat()),
    )
    .map(([whole, changes, end]) => {
      const copy = Uint8Array.from(whole);
      for (const [place, byte] of changes) if (copy.length > 0) copy[place % copy.length] = byte;
      return end === null || copy.length === 0 ? copy : copy.subarray(0, end % (copy.length + 1));
    });

/** Any value that JSON can hold, hostile texts and keys in it. */
export const hostileJson = (depth = 3): fc.Arbitrary<unknown> =>
  // As it is once it was sent: plain objects.
  jsonValue(depth).map((value) => JSON.parse(JSON.stringify(value)) as unknown);

const jsonValue = (depth: number): fc.Arbitrary<unknown> =>
  fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: depth },
      hostileText(60),
      fc.constantFrom(null, true, false, 0, -1, 0.5, 1e308, Number.MAX_SAFE_INTEGER),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(hostileText(20), tie('value'), { maxKeys: 4 }),
    ),
  })).value;

/** An EDTF expression of any of our forms; not all are dates (`2019-02-29`). */
export const edtfLike: fc.Arbitrary<string> = (() => {
  const two = (most: number) =>
    fc.integer({ min: 0, max: most }).map((number) => String(number).padStart(2, '0'));
  const year = fc.integer({ min: 0, max: 9_999 }).map((number) => String(number).padStart(4, '0'));
  const one = fc
    .tuple(
      fc.oneof(
        year,
        year.map((text) => `${text.slice(0, 3)}X`),
        fc.tuple(year, two(37)).map((parts) => parts.join('-')),
        fc.tuple(year, two(13), two(32)).map((parts) => parts.join('-')),
      ),
      fc.constantFrom('', '', '', '~', '?', '%'),
    )
    .map((parts) => parts.join(''));
  const end = fc.oneof({ weight: 4, arbitrary: one }, fc.constant('..'));
  return fc.oneof(
    { weight: 3, arbitrary: one },
    fc.tuple(end, end).map((parts) => parts.join('/')),
  );
})();
