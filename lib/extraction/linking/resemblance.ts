/**
 * How much two names look alike, whatever their spelling.
 *
 * Matches: "Fuwad Husayni" and "Fuad Hussein"; "Lollgaard" and "Lollesgaard". Near miss: "Qasim Dawudi" and "Fuad Hussein".
 */
import { nameWords } from './compare-people';

/** 0–1: share of letter pairs that two names have in common, after transliteration. */
export function resemblance(a: string, b: string): number {
  const pairs = (name: string): string[] => {
    const text = nameWords(name).join(' ');
    return Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));
  };
  const [x, y] = [pairs(a), pairs(b)];
  const left = [...y];
  let hit = 0;
  for (const pair of x) {
    const i = left.indexOf(pair);
    if (i >= 0) {
      hit += 1;
      left.splice(i, 1);
    }
  }
  return (2 * hit) / Math.max(1, x.length + y.length);
}
