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

/**
 * The objects with which fields of a source are given their bound: `const { field: held } = useRoom(…)` → `held`,
 * `const room = useRoom(…)` → `room.field`.
 */
const boundsIn = (source: string): string[] =>
  [...source.matchAll(/const (?:\{([^}]*)\}|(\w+)) = useRoom\b/g)].map(([, parts = '', whole]) =>
    whole ? `${whole}.field` : ((/\bfield(?:: (\w+))?/.exec(parts) ?? []).findLast(Boolean) ?? ''),
  );

/** The fields of text in a source that are given none, or of which two are given the same. */
function unboundedIn(source: string): string[] {
  const free = new Set(boundsIn(source));
  return tagsOf(source).filter((tag) => {
    if (NOT_TYPED.test(tag)) return false;
    const given = [...free].find((name) => tag.includes(`{...${name}}`));
    return given === undefined || !free.delete(given);
  });
}

it('tells each field apart', () => {
  const field = (rest: string) => `<input id="a" onChange={(event) => event > 1} ${rest} />`;
  const source = `const { field: held, said } = useRoom(5);\nconst room = useRoom<X>(6);\n`;
  expect(unboundedIn(source + field('{...held}') + field('{...room.field}') + field('readOnly'))).toEqual([]);
  for (const rest of ['', '{...rest}', '{...room}', '{...field}'])
    expect(unboundedIn(source + field('{...held}') + field(rest))).toHaveLength(1);
  expect(unboundedIn(source + field('{...held}') + field('{...held}'))).toHaveLength(1);
  expect(unboundedIn(`const { field, said } = useRoom(5);${field('{...field}')}`)).toEqual([]);
});

it('has no field of text without a bound of its own', () => {
  const unbounded = SOURCES.flatMap((path) => unboundedIn(read(path)).map((tag) => `${path}: ${tag}`));
  expect(unbounded).toEqual([]);
});
