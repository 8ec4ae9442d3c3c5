/** Turkish verb forms of the third person by vowel harmony, without diacritics (words are compared folded). */
import type { VerbForm } from '../language-pack';

/** Stems whose last consonant turns soft before a vowel, and stems with an irregular aorist are not needed here. */
const SOFT: Readonly<Record<string, string>> = { et: 'ed', git: 'gid', gut: 'gud' };

interface Harmony {
  a: 'a' | 'e';
  i: 'i' | 'u';
}

/** Suffix vowels after a stem: a/e, and ı/i/u/ü, of which the fold leaves i and u. */
function harmonyOf(stem: string): Harmony {
  const last = [...stem.toLowerCase()].findLast((letter) => 'aıioöuüe'.includes(letter)) ?? 'e';
  return { a: 'aıou'.includes(last) ? 'a' : 'e', i: 'oöuü'.includes(last) ? 'u' : 'i' };
}

/**
 * Forms of a stem, written with its own vowels ("görüş", "ziyaret et" by its last word "et"): past, reported past,
 * present, future, converb, participles, verbal nouns; denied forms are "negated".
 */
export function inflect(stem: string): VerbForm[] {
  const { a, i } = harmonyOf(stem);
  const vowel = /[aeıioöuü]$/.test(stem);
  const hard = /[çfhkpsşt]$/.test(stem) ? 't' : 'd';
  const soft = SOFT[stem] ?? stem;
  const y = vowel ? 'y' : '';
  // A final vowel gives way before -yor: söyle → söylüyor.
  const progressive = vowel ? `${stem.slice(0, -1)}${harmonyOf(stem.slice(0, -1)).i}yor` : `${soft}${i}yor`;
  const past = [
    `${stem}${hard}${i}`,
    `${stem}${hard}${i}l${a}r`,
    `${stem}m${i}s`,
    `${stem}m${i}st${i}`,
    `${stem}m${i}st${i}r`,
    `${stem}m${i}sl${a}rdi`,
    `${stem}${hard}${i}g${i}n${i}`,
    `${stem}${hard}${i}kl${a}rini`,
    `${stem}${hard}${i}g${i}`,
    `${soft}${y}${a}r${a}k`,
    `${soft}${y}${i}p`,
    `${soft}${y}${a}n`,
    `${stem}${hard}${i}kt${a}n`,
  ];
  const present = [
    progressive,
    `${progressive}lar`,
    `${progressive}du`,
    `${stem}m${a}kt${a}`,
    `${stem}m${a}kt${a}dir`,
  ];
  const future = [
    `${soft}${y}${a}c${a}k`,
    `${soft}${y}${a}c${a}kl${a}r`,
    `${soft}${y}${a}c${a}kt${i}r`,
    `${soft}${y}${a}c${a}g${i}ni`,
    `${soft}${y}${a}c${a}gini`,
  ];
  const other = a === 'a' ? 'i' : i;
  const negated = [
    `${stem}m${a}d${other}`,
    `${stem}m${a}di`,
    `${stem}m${a}dil${a}r`,
    `${stem}m${a}y${a}c${a}k`,
    `${stem}m${a}m${i}s`,
    `${stem}miyor`,
    `${stem}muyor`,
    `${stem}miyorlar`,
    `${stem}m${a}y${a}n`,
  ];
  return [
    ...past.map((form): VerbForm => ({ form, tense: 'past' })),
    ...present.map((form): VerbForm => ({ form, tense: 'present' })),
    ...future.map((form): VerbForm => ({ form, tense: 'future' })),
    ...negated.map((form): VerbForm => ({ form, tense: 'negated' })),
    { form: `${stem}m${a}k`, tense: 'infinitive' },
    { form: `${stem}m${a}si`, tense: 'infinitive' },
    { form: `${stem}m${a}s${i}`, tense: 'infinitive' },
    { form: `${stem}m${a}y${a}`, tense: 'infinitive' },
  ];
}
