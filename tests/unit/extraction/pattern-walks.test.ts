/** The linter's plugin that finds patterns walked by hand, run on samples as `npm run lint` runs it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const WALKS = {
  'for with a step': 'for (let m = re.exec(s); m !== null; m = re.exec(s)) use(m);',
  'for with the search in its question': 'for (let m; (m = re.exec(s)); ) use(m);',
  'for that takes the next in its body': 'for (let m = re.exec(s); m; ) { use(m); m = re.exec(s); }',
  'for without end': 'for (;;) { const m = re.exec(s); if (!m) break; }',
  'while with the search in its question': 'let m; while ((m = re.exec(s)) !== null) use(m);',
  'while of a pattern that may be absent': 'while (re?.exec(s)) use(s);',
  'while that takes the next in its body': 'let m = re.exec(s); while (m) { use(m); m = re.exec(s); }',
  'while without end': 'while (true) { const m = re.exec(s); if (m === null) break; }',
  'do while': 'let m; do { m = re.exec(s); } while (m);',
  'do while with the search in its question': 'do use(s); while (re.exec(s));',
  'a position set by hand': 're.lastIndex = 3;',
  'a position asked for': 'use(re.lastIndex);',
};
const NEAR_MISSES = {
  'a single exec': 'use(re.exec(s)?.[0]);',
  'an exec for each text of a list': 'for (const text of list) { const m = re.exec(text); use(m); }',
  'an exec for each index':
    'for (let i = 0; i < list.length; i += 1) { const m = re.exec(list[i]); use(m); }',
  'an exec in a loop that ends by itself':
    'while (list.length > 0) { const m = re.exec(list.pop()); use(m); }',
  matchAll: 'for (const m of s.matchAll(re)) use(m);',
  'the last index of a letter': "for (let i = s.lastIndexOf('x'); i > 0; i -= 1) use(i);",
};

let folder: string;
let told: { location: { path: string }; message: string }[];

function write(path: string, statements: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `export function walk(re, s, list, use) { ${statements} }\n`);
}

function pathOf(name: string): string {
  return `${name.replaceAll(' ', '-')}.js`;
}

function countAt(path: string): number {
  return told.filter(({ location }) => location.path.endsWith(path)).length;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-walks-'));
  const plugins = [join(process.cwd(), 'biome.pattern-walks.grit')];
  const linter = { rules: { preset: 'none' } };
  writeFileSync(join(folder, 'biome.json'), JSON.stringify({ root: true, plugins, linter }));
  for (const [name, statements] of Object.entries({ ...WALKS, ...NEAR_MISSES }))
    write(pathOf(name), statements);
  write('lib/extraction/text/walk-matches.ts', 're.lastIndex = 0; while (re.exec(s)) use(s);');
  const biome = join(process.cwd(), 'node_modules/@biomejs/biome/bin/biome');
  const words = ['lint', '--reporter=json', '--max-diagnostics=200', folder];
  let report: string;
  try {
    report = execFileSync(process.execPath, [biome, ...words], {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch (error) {
    report = (error as { stdout: string }).stdout;
  }
  told = JSON.parse(report.slice(report.indexOf('{'))).diagnostics;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the linter', () => {
  test.each(Object.keys(WALKS))('refuses %s, with the reason', (name) => {
    expect(countAt(pathOf(name))).toBeGreaterThan(0);
    expect(told[0]?.message).toContain('exec stands still on a match of the empty string');
  });

  test.each(Object.keys(NEAR_MISSES))('lets %s pass', (name) => {
    expect(countAt(pathOf(name))).toBe(0);
  });

  test('lets the one function that moves on by itself pass', () => {
    expect(countAt('walk-matches.ts')).toBe(0);
  });
});
