/** What happens to prose on its way out of PDFs and web pages, and what nobody would send but a stranger may. */
import type { Random } from './random';

type Damage = (text: string, random: Random) => string;

/** Puts a sign between two characters of a text, at a place that chance chooses. */
function insert(text: string, sign: string, random: Random): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + sign + text.slice(at);
}

const SIGNS = [
  '\u00ad',
  '-\n',
  '\u00ad\n',
  '\u00a0',
  '\u200b',
  '\u200c',
  '\u200d',
  '\u200e',
  '\u202b',
  '\u2067',
  '\ufeff',
  '\ud83d',
  '\udc00',
  '\u0000',
  '\u0007',
  '\u0085',
  '\u2028',
  '\u0640\u0640\u0640',
  '\u0301',
  '\ufffd',
  '😀',
  'ﬁ',
  '&nbsp;',
  '<br/>',
  '\t',
  '\r\n',
];

const DAMAGES: readonly Damage[] = [
  (text, random) => insert(text, random.pick(SIGNS), random),
  (text, random) => insert(insert(text, random.pick(SIGNS), random), random.pick(SIGNS), random),
  (text, random) => text.slice(0, random.below(text.length + 1)),
  (text, random) => text.slice(random.below(text.length + 1)),
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.replaceAll(' ', ''),
  (text) => text.replaceAll(' ', '\n'),
  (text) => text.replaceAll(' ', '   '),
  (text) => text.replaceAll(/[“”«»"]/g, ''),
  (text) => text.replaceAll(/\d/g, '٣'),
  (text) => text.replaceAll(/\p{L}(?=\p{L})/gu, '$& '),
  (text) => [...text].reverse().join(''),
  (text) => text.normalize('NFD'),
  (text, random) =>
    text + random.pick(['!!!!!!', '......', '------', '""""', '((((', '))))', ',,,,', "''''"]),
];

export function damage(text: string, random: Random): string {
  return random.pick(DAMAGES)(text, random);
}
