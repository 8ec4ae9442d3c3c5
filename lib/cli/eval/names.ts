/** When two names name the same: whatever their script's marks, order of words, or a first name told by its letter. */

/** Short names of states and organisations that annotators and articles use for the long ones. */
const SHORT_NAMES: readonly (readonly [string, string])[] = [
  ['usa', 'united states'],
  ['us', 'united states'],
  ['uk', 'united kingdom'],
  ['britain', 'united kingdom'],
  ['turkey', 'turkiye'],
  ['eu', 'european union'],
  ['un', 'united nations'],
  ['nato', 'north atlantic treaty organization'],
  ['un security council', 'united nations security council'],
  ['czech republic', 'czechia'],
  ['burma', 'myanmar'],
];
/** Letters that no decomposition takes apart. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', ı: 'i' };

/** Lower case without marks, punctuation, articles and titles; one space between words. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłı]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(/[’'`ʼ.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(?:al|el|the|of|mr|mrs|dr)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const sameWord = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

export interface Names {
  /** The one name under which all names of an actor are counted, folded. */
  canonical(name: string): string;
  same(a: string, b: string): boolean;
  /** Two parties in any order as one key. */
  pair(names: readonly string[]): string;
}

/** @param actors name and further names of each, as the starter data has them */
export function namesOf(actors: readonly { name: string; names: readonly string[] }[]): Names {
  const known = new Map<string, string>();
  for (const actor of actors)
    for (const name of [actor.name, ...actor.names]) known.set(fold(name), fold(actor.name));
  for (const [short, long] of SHORT_NAMES) known.set(short, known.get(long) ?? long);
  /** "US Department of the Treasury": the short name before the name of an organ is the long one. */
  const canonical = (name: string): string => {
    const folded = fold(name);
    const long = folded.replace(/^(?:us|uk|un|eu)(?= )/, (short) => known.get(short) ?? short);
    return known.get(folded) ?? known.get(long) ?? long;
  };

  /** Every word of the shorter name stands in the longer, and both end alike or are the same words in another order. */
  const same = (a: string, b: string): boolean => {
    const [x, y] = [canonical(a), canonical(b)];
    if (x === y) return true;
    const [shorter, longer] = [x.split(' '), y.split(' ')].sort((v, w) => v.length - w.length) as [
      string[],
      string[],
    ];
    const left = [...longer];
    for (const word of shorter) {
      const at = left.findIndex((other) => sameWord(other, word));
      if (at < 0) return false;
      left.splice(at, 1);
    }
    return shorter.at(-1) === longer.at(-1) || (shorter.length === longer.length && shorter.length > 1);
  };
  return { canonical, same, pair: (names) => names.map(canonical).sort().join(' | ') };
}
