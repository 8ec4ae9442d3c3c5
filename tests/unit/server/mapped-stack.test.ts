/** Stacks of bundles as the log tells them. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { mappedStack } from '@/lib/mapped-stack';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dragoman-stack-'));
  await writeFile(
    join(folder, 'source.ts'),
    "type Words = string;\n\nexport function fail(words: Words): Error {\n  return new Error(words);\n}\nfail('x');\n",
  );
  await build({
    entryPoints: [join(folder, 'source.ts')],
    outfile: join(folder, 'made.js'),
    minify: true,
    bundle: true,
    sourcemap: 'linked',
    logLevel: 'silent',
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('tells places of a bundle as places of its source', async () => {
  const made = await readFile(join(folder, 'made.js'), 'utf8');
  const column = made.indexOf('new Error') + 1;
  for (const file of [join(folder, 'made.js'), pathToFileURL(join(folder, 'made.js')).href])
    expect(mappedStack(`Error: x\n    at fail (${file}:1:${column})\n    at node:internal/main:1:1`)).toMatch(
      /^Error: x\n {4}at fail \(.*source\.ts:4:\d+\)\n {4}at node:internal\/main:1:1$/,
    );
});

it('leaves what has no map as it is', () => {
  const stack = `Error: (a.js:1:2)\n    at x (${join(folder, 'other.js')}:1:10)\n    at y (/a/node_modules/b/c.js:3:4)`;
  expect(mappedStack(stack)).toBe(stack);
});

it('opens no file that a message names, and none of a library', async () => {
  const library = join(folder, 'node_modules');
  await mkdir(library);
  for (const name of ['made.js', 'made.js.map'])
    await writeFile(join(library, name), await readFile(join(folder, name)));
  const column = (await readFile(join(folder, 'made.js'), 'utf8')).indexOf('new Error') + 1;
  const stack = `Error: ${join(folder, 'made.js')}:1:${column}\n    at x (${join(library, 'made.js')}:1:${column})`;
  expect(mappedStack(stack)).toBe(stack);
});

it('maps a frame of ours behind many of libraries', async () => {
  const libraries = Array.from({ length: 20 }, (_, at) => `    at y (/a/node_modules/b/c${at}.js:3:4)`);
  const column = (await readFile(join(folder, 'made.js'), 'utf8')).indexOf('new Error') + 1;
  const stack = ['Error: x', ...libraries, `    at ${join(folder, 'made.js')}:1:${column}`].join('\n');
  expect(mappedStack(stack)).toMatch(/\n {4}at \S*source\.ts:\d+:\d+$/);
});

it('takes no time over a long message', () => {
  const long = '/'.repeat(200_000);
  const stack = `Error: ${long}\n    at ${long}.js:1:1\n${' '.repeat(200_000)}x\n    at x (${'/'.repeat(900)}.js:1:1x`;
  const begun = performance.now();
  expect(mappedStack(stack)).toBe(stack);
  expect(performance.now() - begun).toBeLessThan(500);
});
