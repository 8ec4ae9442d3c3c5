/**
 * One key for all spellings of a full name, where a coarse form of each word alone would meet too many others: two or
 * more words, written together, short vowels made one, particles and "Abdul" in any form dropped to their core.
 *
 * Matches: "Adil Abdul-Mahdi" = "Adel Abdulmahdi"; "Barham Salih" = "Berhem Saleh"; "مصطفى الكاظمي" = "مصطفی کاظمی";
 * "ينس ستولتنبرغ" = "ینس استولتنبرگ". Near miss: "Hassan X" and "Hussein X"; "Mahmoud X" and "Mohammed X".
 */
import { ARABIC_PARTICLES, SERVANT } from '../lexicon/name-particles';
import { foldTransliteration } from './fold';
import { remember } from './remember';

const LONG_ARABIC = 6;

function latin(word: string): string {
  // "Abdul Mahdi", "Abdel-Mahdi", "Abd al-Mahdi", "Abdulmahdi".
  const servant = SERVANT.exec(word);
  if (servant !== null) return `abd${servant[1] === undefined ? '' : latin(servant[1])}`;
  return foldTransliteration(word.replace(/ph/g, 'f').replace(/dj/g, 'j').replace(/ch/g, 'sh'))
    .replace(/w/g, 'u')
    .replace(/kh/g, 'h')
    .replace(/[aei]+/g, 'a')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=[aeiou])h$/, '')
    .replace(/d$/, 't');
}

/** Long foreign names differ in their vowels and in the letter for "g"; short Arabic ones do not. */
function arabic(word: string, first: boolean): string {
  const bare = first ? word : word.replace(/^ال(?=.{3})/, '');
  const plain = bare.replace(/ه$/, '');
  if (plain.length < LONG_ARABIC) return plain;
  return plain
    .replace(/^ا?[سش](?=ت)/, 'س')
    .replace(/(?<=.)[اوي]/g, '')
    .replace(/[جكگق]/g, 'غ');
}

const latinKey = remember(latin);

function keyOf(word: string, first: boolean): string {
  return /^[a-z]/.test(word) ? latinKey(word) : arabic(word, first);
}

/** The key of folded words; '' where they are too few or too short to tell a person by. */
export function roughName(words: readonly string[]): string {
  let key = '';
  let kept = 0;
  for (const word of words) {
    if (ARABIC_PARTICLES.has(word)) continue;
    key += keyOf(word, kept === 0);
    kept += 1;
  }
  return kept < 2 || key.length < 6 ? '' : key;
}
