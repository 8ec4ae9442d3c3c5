import fc from 'fast-check';
import { SoughtWords } from '@/lib/db/sent-words';

type Sent = readonly [number: number, words: ReadonlyMap<string, readonly number[]>];

/** As `int4send` and `tsvectorsend` write them. */
function sentBytes(events: readonly Sent[]): Uint8Array {
  const parts = events.flatMap(([number, words]) => [
    int(number, 4),
    int(words.size, 4),
    ...[...words].flatMap(([word, places]) => [
      Buffer.from(`${word}\0`),
      int(places.length, 2),
      ...places.map((place) => int(place, 2)),
    ]),
  ]);
  return Buffer.concat(parts);
}

function int(value: number, bytes: 2 | 4): Buffer {
  const buffer = Buffer.alloc(bytes);
  if (bytes === 2) buffer.writeUInt16BE(value);
  else buffer.writeInt32BE(value);
  return buffer;
}

it('tells which events have each word, and nothing of words that are not looked for', () => {
  const sent = sentBytes([
    [
      7,
      new Map([
        ['baghdad', [1, 513]],
        ['bagh', []],
        ['بغداد', [3]],
      ]),
    ],
    [3, new Map([['oil', [2]]])],
    [70_000, new Map([['بغداد', []]])],
  ]);
  const found = new SoughtWords(['baghdad', 'بغداد', 'talks']).numbersIn(sent);
  expect([...found]).toEqual([
    ['baghdad', [7]],
    ['بغداد', [7, 70_000]],
    ['talks', []],
  ]);
});

it('takes words, and texts, of which there are none', () => {
  expect(new SoughtWords([]).numbersIn(sentBytes([[1, new Map([['a', [1]]])]])).size).toBe(0);
  expect([...new SoughtWords(['a']).numbersIn(new Uint8Array(0))]).toEqual([['a', []]]);
  expect([...new SoughtWords(['a']).numbersIn(sentBytes([[1, new Map()]]))]).toEqual([['a', []]]);
});

it('answers as looking through all of it does', () => {
  // Of few letters, so that many words begin alike and places in the table are wanted twice.
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'م', '😀'), minLength: 1, maxLength: 4 });
  const places = fc.array(fc.integer({ min: 0, max: 65_535 }), { maxLength: 3 });
  const events = fc.array(
    fc.tuple(
      fc.integer({ min: 0, max: 2 ** 31 - 1 }),
      fc.array(fc.tuple(word, places)).map((each) => new Map(each)),
    ),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(events, fc.uniqueArray(word), (all, sought) => {
      const found = new SoughtWords(sought).numbersIn(sentBytes(all));
      for (const one of sought)
        expect(found.get(one)).toEqual(all.filter(([, words]) => words.has(one)).map(([number]) => number));
    }),
  );
});
