/** Has folders written down to the disk, so that a rename after it is not durable before what it renames. */
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Has the names in a folder, or what stands in a file, written down; Windows has no such thing for what is only read. */
export async function syncPath(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(path, 'r');
  await handle.sync().finally(() => handle.close());
}

/** Has a folder written down with all folders and files in it. */
export async function syncTree(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile() || entry.isDirectory()) await syncPath(join(entry.parentPath, entry.name));
  await syncPath(folder);
}
