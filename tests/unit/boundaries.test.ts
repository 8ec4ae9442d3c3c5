/** The rules of `npm run boundaries` speak of what is there: one whose path is gone would forbid nothing, without a word. */
import { existsSync, readdirSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { join } from 'node:path';

interface Side {
  path?: string;
  pathNot?: string;
}
const { forbidden: RULES } = createRequire(__filename)('../../.dependency-cruiser.cjs') as {
  forbidden: readonly { name: string; from: Side; to: Side }[];
};
const FOLDERS = ['app', 'components', 'lib', 'prisma', 'tests'];
const FILES = [
  ...readdirSync('.'),
  ...FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  ),
];

/** The paths that a pattern names: each choice of its groups apart, `^lib/(env|log)\.ts$` → two. */
function eachOf(pattern: string): string[] {
  let at = 0;
  function choices(): string[] {
    const all: string[] = [];
    let these = [''];
    for (; at < pattern.length && pattern[at] !== ')'; at += 1) {
      if (pattern[at] === '|') {
        all.push(...these);
        these = [''];
        continue;
      }
      let next = [pattern[at] ?? ''];
      if (pattern[at] === '\\') next = [pattern.slice(at, ++at + 1)];
      if (pattern[at] === '(' && next[0] === '(') {
        at += 1;
        next = choices();
      }
      if (pattern[at + 1] === '?') {
        at += 1;
        next = [...next, ''];
      }
      these = these.flatMap((before) => next.map((piece) => before + piece));
    }
    return [...all, ...these];
  }
  return choices();
}

function isThere(path: string): boolean {
  if (path.startsWith('node_modules/')) return existsSync(path);
  const looked = new RegExp(path);
  return isBuiltin(path.replace(/^\^|\$$/g, '')) || FILES.some((file) => looked.test(file));
}

it('takes the choices of a pattern apart', () => {
  expect(eachOf('^(app/\\(public\\)/|lib/(env|log)\\.ts$|(node:)?x)')).toEqual([
    '^app/\\(public\\)/',
    '^lib/env\\.ts$',
    '^lib/log\\.ts$',
    '^node:x',
    '^x',
  ]);
});

it('names no path that is not there', () => {
  const sides = RULES.flatMap(({ name, from, to }) =>
    [from.path, from.pathNot, to.path, to.pathNot].flatMap((path) => (path ? [[name, path] as const] : [])),
  );
  expect(sides.length).toBeGreaterThan(40);
  const gone = sides.flatMap(([name, pattern]) =>
    eachOf(pattern)
      .filter((path) => !isThere(path))
      .map((path) => `${name}: ${path}`),
  );
  expect(gone).toEqual([]);
});
