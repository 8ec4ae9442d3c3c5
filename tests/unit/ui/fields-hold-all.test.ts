/** No field cuts what is pasted into it: each has its bound by `useRoom`, which refuses whole and says so. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../../..');
const SOURCES = ['app', 'components'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.tsx'))
    .map((path) => join(folder, path)),
);
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** What nobody types text into. */
const NOT_TYPED = /type="(?:hidden|checkbox|radio|file)"|\breadOnly\b/;

/** The opening tags of fields in a source; a tag ends at the first `>` outside of braces. */
function tagsOf(source: string): string[] {
  return [...source.matchAll(/<(?:input|textarea|Command\.Input|Base\.Input)\b/g)].map(({ index }) => {
    let depth = 0;
    for (let at = index; at < source.length; at += 1) {
      if (source[at] === '{') depth += 1;
      if (source[at] === '}') depth -= 1;
      if (source[at] === '>' && depth === 0) return source.slice(index, at);
    }
    return source.slice(index);
  });
}

it('looks at all fields', () => {
  expect(SOURCES.flatMap((path) => tagsOf(read(path))).length).toBeGreaterThan(20);
});

it('has no `maxLength`, with which the browser cuts a text without a word', () => {
  expect(SOURCES.filter((path) => /\bmaxLength(?=\s*[=:?}])/i.test(read(path)))).toEqual([]);
});

it('takes as many letters of a password as the server does', () => {
  const asking = SOURCES.filter((path) =>
    /type(?:=|: )['"]password['"]|'password' : 'text'/.test(read(path)),
  );
  expect(asking.length).toBeGreaterThan(3);
  expect(asking.filter((path) => !/\bmost\b[^\n]*\bPASSWORD_MAX\b/.test(read(path)))).toEqual([]);
});

it('has no field of text without a bound of its own', () => {
  const unbounded = SOURCES.filter((path) => {
    const source = read(path);
    return tagsOf(source).some((tag) => !NOT_TYPED.test(tag)) && !source.includes('useRoom');
  });
  expect(unbounded).toEqual([]);
});
