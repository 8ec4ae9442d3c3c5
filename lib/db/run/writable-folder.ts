/** DATA_DIR, made when it is not there, and proven to take a file before anything is started on it. */
import { randomBytes } from 'node:crypto';
import { mkdir, open, rm, stat } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { EmbeddedDatabaseError } from './embedded-error';

const ADVICE = 'or set DATA_DIR to another folder.';
const WRITTEN = Buffer.alloc(64 * 1024);

/** Who runs this program. */
export function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // A container may run as a number that no list of users knows.
    return String(process.getuid?.());
  }
}

function say(folder: string, { code, message }: NodeJS.ErrnoException): string {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return `The folder ${folder} (DATA_DIR) cannot be written by the user "${userName()}". Give it to that user (chown), ${ADVICE}`;
    case 'EROFS':
      return `The folder ${folder} (DATA_DIR) is on a file system that is mounted read-only. Mount it writable, ${ADVICE}`;
    case 'EEXIST':
    case 'ENOTDIR':
      return `${folder} (DATA_DIR) is no folder: a file stands in its place. Move that file, ${ADVICE}`;
    case 'ENOSPC':
    case 'EDQUOT':
      return `There is no space left for ${folder} (DATA_DIR). Make room there, ${ADVICE}`;
    default:
      return `The folder ${folder} (DATA_DIR) cannot be used: ${message}. Mend that, ${ADVICE}`;
  }
}

/** With all that is above it. Not `recursive`: where a parent refuses in certain ways (/proc), Node 20 tries for ever. */
async function makeFolder(folder: string): Promise<void> {
  if (await isFolder(folder)) return;
  const parent = dirname(folder);
  if (parent !== folder) await makeFolder(parent);
  try {
    await mkdir(folder);
  } catch (error) {
    // Another start may have made it meanwhile.
    if (!(await isFolder(folder))) throw error;
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Makes the folder and writes a file into it, which it removes again. Throws `EmbeddedDatabaseError`. */
export async function requireWritableFolder(folder: string): Promise<void> {
  const trial = join(folder, `write-trial-${randomBytes(6).toString('hex')}`);
  try {
    await makeFolder(folder);
    const file = await open(trial, 'wx', 0o600);
    try {
      await file.writeFile(WRITTEN);
      // A full disk may take the bytes and refuse them only now.
      await file.sync();
    } finally {
      await file.close();
      await rm(trial, { force: true });
    }
  } catch (error) {
    throw new EmbeddedDatabaseError(say(folder, error as NodeJS.ErrnoException));
  }
}
