/**
 * Every regular expression of the extractor on texts that are made to tire it, in a child process, because a pattern with
 * catastrophic backtracking cannot be stopped from within.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { parseSync } from '@swc/core';

interface Literal {
  path: string;
  source: string;
  flags: string;
}

const ROOMS = ['lib/extraction', 'lib/domain'];
/** A pattern that takes the square of the length, beside which the others are measured in the same run. */
const SQUARE = { source: '\\s+\\s$', flags: '' };
/** Of its CPU time. Linear patterns take a twentieth of it, quadratic ones about as much or more. */
const MOST = 0.5;
const MINUTES = 60_000;

/** Patterns whose time grows with the square, over words that are short whatever the article. */
const OVER_SHORT_WORDS: readonly [reason: string, path: RegExp, source: string][] = [
  ['splits our own word lists', /^lib\/extraction\/lexicon\//, '\\s*,\\s*'],
  ['reads our own patterns', /finders\/dates\/symbols\.ts$/, '\\s+|(?:([a-z]\\w*)='],
  ['reads the post of one person, 200 letters', /domain\/significance\.ts$/, '\\s*(?:;|, (?=[A-Z])'],
  ['reads the head of a line, 120 letters', /dates\/reference-day\.ts$/, '\\s*\\[([^\\]]*)\\]'],
  ['reads the head of a line, 120 letters', /dates\/reference-day\.ts$/, '\\([^)]*\\)'],
  ['reads thirty letters before a number', /rules\/years\.ts$/, '\\p{Lu}[\\p{L}]* $'],
];

function literalsIn(path: string): Literal[] {
  const found: Literal[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('type' in node && node.type === 'RegExpLiteral' && 'pattern' in node && 'flags' in node)
      found.push({ path, source: String(node.pattern), flags: String(node.flags) });
    else Object.values(node).forEach(visit);
  };
  visit(parseSync(readFileSync(path, 'utf8'), { syntax: 'typescript', target: 'es2022' }).body);
  return found;
}

function timed(literals: readonly Pick<Literal, 'source' | 'flags'>[], timeout: number) {
  const { stdout } = spawnSync(process.execPath, ['tests/support/time-patterns.mjs'], {
    input: JSON.stringify(literals),
    encoding: 'utf8',
    timeout,
    killSignal: 'SIGKILL',
    maxBuffer: 50_000_000,
  });
  const lines = stdout.split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as { ms: number; text: string });
}

let literals: Literal[];
beforeAll(() => {
  const files = ROOMS.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(room, file)),
  );
  const all = new Map(
    files.flatMap(literalsIn).map((each) => [`${each.path} /${each.source}/${each.flags}`, each]),
  );
  literals = [...all.values()];
});

describe('the regular expressions', () => {
  test(
    'take time in step with the length of the text',
    () => {
      expect(literals.length).toBeGreaterThan(300);
      const read = literals.filter(
        ({ path, source }) =>
          !OVER_SHORT_WORDS.some(([, where, begins]) => where.test(path) && source.startsWith(begins)),
      );
      const [square, ...times] = timed([SQUARE, ...read], 15 * MINUTES);
      const most = MOST * (square?.ms ?? 0);
      const slow = times.flatMap(({ ms, text }, at) =>
        ms <= most
          ? []
          : [
              `${read[at]?.path} /${read[at]?.source}/: ${Math.round(ms)} of ${Math.round(most)} ms over ${JSON.stringify(text)}`,
            ],
      );
      expect(slow).toEqual([]);
      // Where the child was killed, this one never ended.
      expect(read[times.length]).toBeUndefined();
    },
    16 * MINUTES,
  );

  test('are walked from the beginning: none with a memory is asked by exec or test', () => {
    const files = new Map(literals.map(({ path }) => [path, readFileSync(path, 'utf8')]));
    const asked = [...files].flatMap(([path, source]) =>
      [...source.matchAll(/const (\w+) =\s*\/[^\n]+\/[dimsuv]*[gy][a-z]*;/g)].flatMap(([, name]) =>
        new RegExp(`\\b${name}\\.(?:exec|test)\\(`).test(source) ? [`${path}: ${name}`] : [],
      ),
    );
    expect(asked).toEqual([]);
  });

  test('of the list above still exist', () => {
    for (const [reason, where, begins] of OVER_SHORT_WORDS)
      expect([
        reason,
        literals.some(({ path, source }) => where.test(path) && source.startsWith(begins)),
      ]).toEqual([reason, true]);
  });
});

describe('the watch', () => {
  test(
    'finds a pattern that takes the square of the length, and lets its linear twin pass',
    () => {
      const another = { source: ',\\s*\\w+\\s*;|\\s+!$', flags: '' };
      const [square, linear, twin] = timed([SQUARE, { source: '\\s$', flags: '' }, another], 5 * MINUTES);
      const most = MOST * (square?.ms ?? 0);
      expect(linear?.ms).toBeLessThan(most);
      expect(twin?.ms).toBeGreaterThan(most);
    },
    6 * MINUTES,
  );

  test(
    'finds a pattern that never ends',
    () => {
      expect(timed([{ source: '^(?:a+)+$', flags: '' }], 5_000)).toEqual([]);
    },
    MINUTES,
  );
});
