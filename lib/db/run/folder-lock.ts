/**
 * Who has DATA_DIR: the process that listens on a socket there. The system closes the socket when that process ends,
 * however it ends, so a lock is as alive as its holder; a number in a file would name a stranger one day.
 */
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmod, link, lstat, mkdir, rename, rm } from 'node:fs/promises';
import { createConnection, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { cutText } from '@/lib/domain/cut-text';
import { EmbeddedDatabaseError } from './embedded-error';

/** What a holder says of itself. */
const holderSchema = z.object({ pid: z.number().int(), name: z.string().max(2_000) });
type Holder = z.infer<typeof holderSchema>;

/** Bytes of a socket's path that every system takes. */
const LONGEST_PATH = 100;
const PATIENCE = 2_000;
const ATTEMPTS = 5;

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;

/** A folder of this user alone, for data folders whose path is too long for a socket or that cannot hold one. */
async function privateFolder(): Promise<string> {
  const folder = join(tmpdir(), `dragoman-${process.getuid?.() ?? 'user'}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const found = await lstat(folder);
  if (!found.isDirectory() || found.uid !== process.getuid?.()) {
    throw new EmbeddedDatabaseError(
      `The folder ${folder} belongs to somebody else. Remove it, or set TMPDIR to another folder.`,
    );
  }
  await chmod(folder, 0o700);
  return folder;
}

async function listPaths(folder: string): Promise<string[]> {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 24);
  if (process.platform === 'win32') return [`\\\\.\\pipe\\dragoman-${name}`];
  const beside = join(folder, 'start.sock');
  const apart = join(await privateFolder(), `${name}.sock`);
  return Buffer.byteLength(beside) <= LONGEST_PATH ? [beside, apart] : [apart];
}

/** The holder of a socket: null when nobody listens, `silent` when somebody does who does not say who. */
async function ask(path: string): Promise<Holder | 'silent' | null> {
  const line = createConnection(path);
  line.setTimeout(PATIENCE, () => line.destroy());
  let words = '';
  line.setEncoding('utf8').on('data', (chunk: string) => {
    words = cutText(words + chunk, 4_000);
  });
  try {
    await once(line, 'connect');
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ECONNREFUSED') return null;
    throw error;
  }
  await once(line, 'close').catch(() => undefined);
  try {
    return holderSchema.parse(JSON.parse(words));
  } catch {
    return 'silent';
  }
}

async function listen(path: string, holder: Holder): Promise<Server> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.end(JSON.stringify(holder));
  });
  server.listen(path);
  await once(server, 'listening');
  // The lock alone keeps no process alive.
  return server.unref();
}

function refuse(folder: string, holder: Holder | 'silent'): never {
  const who = holder === 'silent' ? '' : ` (${holder.name}, process ${holder.pid})`;
  throw new EmbeddedDatabaseError(
    `The folder ${folder} is in use by another start${who}. ` +
      'Stop that one first, or set DATA_DIR to another folder.',
  );
}

/** Takes a socket out of the way that nobody listens on; one that came to life meanwhile is put back. */
async function removeStale(folder: string, path: string): Promise<void> {
  const aside = `${path}.${randomBytes(4).toString('hex')}`;
  await rename(path, aside).catch((error) => {
    if (codeOf(error) !== 'ENOENT') throw error;
  });
  const holder = await ask(aside);
  if (holder) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
  if (holder) refuse(folder, holder);
}

async function take(folder: string, path: string, holder: Holder): Promise<Server> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await listen(path, holder);
    } catch (error) {
      if (codeOf(error) !== 'EADDRINUSE' || attempt === ATTEMPTS) throw error;
    }
    const other = await ask(path);
    if (other) refuse(folder, other);
    await removeStale(folder, path);
  }
}

/**
 * Takes `folder` (its real path) for this process; `name` is what another start is told of it. Answers how to give
 * it back. Throws `EmbeddedDatabaseError` where another process has it.
 */
export async function lockFolder(folder: string, name: string): Promise<() => Promise<void>> {
  const holder = { pid: process.pid, name };
  let refusal: unknown;
  for (const path of await listPaths(folder)) {
    try {
      const server = await take(folder, path, holder);
      return async () => {
        if (!server.listening) return;
        // Closing removes the socket's file too.
        server.close();
        await once(server, 'close');
      };
    } catch (error) {
      if (error instanceof EmbeddedDatabaseError) throw error;
      // Some network file systems hold no sockets.
      refusal = error;
    }
  }
  throw new EmbeddedDatabaseError(
    `The folder ${folder} cannot be locked (${refusal instanceof Error ? refusal.message : refusal}). Set DATA_DIR to a local folder.`,
  );
}
