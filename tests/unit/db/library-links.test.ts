import { mkdir, mkdtemp, readFile, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureLibraryLinks } from '@/lib/db/library-links';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dragoman-links-'));
  await mkdir(join(folder, 'native', 'lib'), { recursive: true });
  await writeFile(join(folder, 'native', 'lib', 'libpq.so.5.18'), 'library');
});
afterEach(() => rm(folder, { recursive: true }));

it('makes the links that are missing, and leaves them at the next call', async () => {
  const link = { source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' };
  await writeFile(join(folder, 'native', 'pg-symlinks.json'), JSON.stringify([link]));
  await ensureLibraryLinks(folder);
  await ensureLibraryLinks(folder);
  expect(await readFile(join(folder, link.target), 'utf8')).toBe('library');
  expect(await readlink(join(folder, link.target))).toBe('libpq.so.5.18');
});

it('does nothing for a package that lists none', async () => {
  await expect(ensureLibraryLinks(folder)).resolves.toBeUndefined();
});
