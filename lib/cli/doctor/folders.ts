/** The folders that a site writes: they are folders, and whoever asks may write them. */
import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { userName } from '@/lib/db/run/writable-folder';
import type { Environment } from '@/lib/env';
import { type Finding, failed, ok } from './finding';

const whatIs = (path: string): Promise<'a folder' | 'a file' | 'nothing' | 'hidden'> =>
  stat(path).then(
    (found) => (found.isDirectory() ? 'a folder' : 'a file'),
    ({ code }: NodeJS.ErrnoException) => (code === 'ENOENT' || code === 'ENOTDIR' ? 'nothing' : 'hidden'),
  );

/** Whether it can be written, made where it is not there yet; nothing is written to find out. */
async function lookAtFolder(name: string, folder: string): Promise<Finding> {
  let there = resolve(folder);
  // One that is not there yet is made in the nearest that is.
  while ((await whatIs(there)) === 'nothing' && dirname(there) !== there) there = dirname(there);
  if ((await whatIs(there)) === 'a file')
    return failed(name, `${there} is no folder`, `Move that file, or set ${name} to another folder.`);
  const may = await access(there, constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  );
  if (may) return ok(name, `${resolve(folder)} can be written`);
  return failed(
    name,
    `${there} cannot be written by the user "${userName()}"`,
    `Give it to the user who runs the site, and ask as that user; or set ${name} to another folder.`,
  );
}

export async function lookAtFolders({
  DATA_DIR,
  BACKUP_DIR,
  DATABASE_URL,
  AUTH_SECRET,
}: Environment): Promise<Finding[]> {
  // Where both stand elsewhere nothing is written to DATA_DIR.
  const data = DATABASE_URL && AUTH_SECRET ? [] : [await lookAtFolder('DATA_DIR', DATA_DIR)];
  return BACKUP_DIR ? [...data, await lookAtFolder('BACKUP_DIR', BACKUP_DIR)] : data;
}
