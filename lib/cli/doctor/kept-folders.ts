/** Folders of an older PostgreSQL that a conversion left in `DATA_DIR`: the whole database as it was, until somebody removes it. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { MARK } from '@/lib/db/run/convert-cluster';
import type { Environment } from '@/lib/env';
import { type Finding, warning } from './finding';

const MB = 1024 ** 2;

/** Bytes of all files below a folder; null where this user may not look into it. */
async function sizeOf(folder: string): Promise<number | null> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    let bytes = 0;
    for (const entry of entries.filter((one) => one.isFile()))
      bytes += (await stat(join(entry.parentPath, entry.name))).size;
    return bytes;
  } catch {
    return null;
  }
}

/** A warning for each such folder: how large it is, since when it lies there, how to remove it. */
export async function lookAtKeptFolders({ DATA_DIR }: Pick<Environment, 'DATA_DIR'>): Promise<Finding[]> {
  const data = resolve(DATA_DIR);
  const names = (await readdir(data).catch(() => [])).filter((name) => /^postgres-\d+$/.test(name));
  const mark = await readFile(join(data, 'postgres', MARK), 'utf8').catch(() => '');
  const since = mark ? ` since ${mark.slice(0, 10)}` : '';
  const findings: Finding[] = [];
  for (const name of names) {
    const bytes = await sizeOf(join(data, name));
    const size = bytes === null ? 'its size is not to be seen' : `${Math.ceil(bytes / MB)} MB`;
    findings.push(
      warning(
        'old database',
        `${join(data, name)} is kept${since} (${size}), with addresses and passwords’ hashes of then`,
        `Where all is as it was, remove it: rm -r '${join(data, name)}'`,
      ),
    );
  }
  return findings;
}
