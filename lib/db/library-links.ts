/**
 * npm packages cannot hold symbolic links, so those of the embedded PostgreSQL are made by its install script.
 * Where install scripts are off (`npm ci --ignore-scripts`), they are made here.
 */
import { readFile, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';

const linksSchema = z
  .array(z.object({ source: z.string().max(500), target: z.string().max(500) }))
  .max(10_000);

/**
 * Makes the links that `native/pg-symlinks.json` of a package lists and that are not there; each points to a
 * file beside it. A package without that list needs none. Throws what the file system says.
 */
export async function ensureLibraryLinks(packageFolder: string): Promise<void> {
  const list = await readFile(join(packageFolder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of linksSchema.parse(JSON.parse(list))) {
    const beside = dirname(source) === dirname(target) ? basename(source) : join(packageFolder, source);
    await symlink(beside, join(packageFolder, target)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}
