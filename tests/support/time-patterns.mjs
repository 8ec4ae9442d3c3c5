/**
 * Child of tests/unit/extraction/patterns.test.ts: runs patterns over pumped texts and prints `{ index, ms, text }` of each
 * pattern's slowest, one line a pattern, so that the parent sees at which pattern it hangs.
 */
import { readFileSync } from 'node:fs';

const LETTERS = 8_000;
/** What patterns of news prose repeat: blanks, letters, digits, signs, and runs of them. */
const UNITS = [
  ' ',
  '\n',
  '\t',
  'a',
  'A',
  'é',
  'ا',
  'ه\u200c',
  '1',
  '٣',
  '.',
  ',',
  '-',
  '–',
  '/',
  ':',
  "'",
  '’',
  '"',
  '“',
  '(',
  ')',
  '[',
  '«',
  'Aa ',
  'aa ',
  'A. ',
  'A.',
  'Aa-',
  'aa, ',
  'Aa, ',
  'Aa and ',
  '1 ',
  '1/',
  '1.',
  '1,111 ',
  '12 aaaaa ',
  ' - ',
  '( ',
  '(Aa) ',
  'aaaaas ',
  'Aa Aa\n',
  'a\n',
  '\n ',
  "'s ",
  'و ',
  'ال',
];
const ENDS = ['\u0001', '\n!'];

function cpuMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e3;
}

function run(pattern, text) {
  if (pattern.global) for (const match of text.matchAll(pattern)) void match;
  else if (pattern.sticky) pattern.test(text);
  else pattern.exec(text);
}

/** Words of the pattern itself, so that what is behind a fixed beginning is reached. */
function ownUnits(source) {
  const words =
    source.replace(/\\p\{[^}]*\}|\\[a-zA-Z]|[\\^$]/g, ' ').match(/[\p{L}\p{M}'’ -]{2,}|\d+/gu) ?? [];
  return words.slice(0, 12).flatMap((word) => [word, `${word} `, `${word} a`, `${word} Aa `]);
}

const patterns = JSON.parse(readFileSync(0, 'utf8'));
patterns.forEach(({ source, flags }, index) => {
  const pattern = new RegExp(source, flags);
  let worst = { index, ms: 0, text: '' };
  for (const unit of [...UNITS, ...ownUnits(source)])
    for (const end of ENDS) {
      const text = unit.repeat(LETTERS / unit.length) + end;
      let ms = Number.POSITIVE_INFINITY;
      for (let tries = 0; tries < 5 && ms > 10; tries += 1) {
        const begun = cpuMs();
        run(pattern, text);
        ms = Math.min(ms, cpuMs() - begun);
      }
      if (ms > worst.ms) worst = { index, ms, text: unit + end };
    }
  process.stdout.write(`${JSON.stringify(worst)}\n`);
});
