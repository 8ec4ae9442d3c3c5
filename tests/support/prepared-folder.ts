/**
 * A data folder that one start has filled, for sites whose first start is not what is tested: a copy of it is there in a
 * moment, where making a database, its migrations and the starter data takes each of them ten seconds.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from './free-port';
import { start, until } from './started-site';

const run = promisify(execFile);
/** What that start printed, beside the data. */
const WORDS = 'start.log';
/** A start on a busy machine that has to build the site before. */
const PATIENCE_S = 600;

const place = (): string => {
  const named = process.env.TEST_PREPARED;
  if (!named)
    throw new Error('The set-up of the tests names no place for the prepared folder (TEST_PREPARED).');
  return named;
};

/** Names a place that all processes of a run of Jest know, unless `npm test` has named one for all its runs. */
export function namePrepared(): void {
  if (process.env.TEST_PREPARED) return;
  process.env.TEST_PREPARED = join(mkdtempSync(join(tmpdir(), 'dragoman-prepared-')), 'filled');
  (globalThis as { dragomanPrepared?: string }).dragomanPrepared = process.env.TEST_PREPARED;
}

/** Removes it where this run of Jest has named it. */
export async function removePrepared(): Promise<void> {
  const named = (globalThis as { dragomanPrepared?: string }).dragomanPrepared;
  if (named) await rm(dirname(named), { recursive: true, force: true });
}

async function fill(folder: string): Promise<void> {
  // Under root the database runs as another user.
  for (const each of [dirname(folder), folder]) await chmod(each, 0o755);
  const site = start({ DATA_DIR: join(folder, 'data'), PORT: String(await freePort()) });
  await site.ready;
  site.process.kill('SIGTERM');
  if ((await site.ended) !== 0)
    throw new Error(`The start that fills a folder did not end well:\n${site.words()}`);
  await writeFile(join(folder, WORDS), site.words());
}

/** Whoever comes first makes it, at the side, and puts it into its place when it is whole; others wait. */
async function whenPrepared(): Promise<string> {
  const whole = place();
  const half = `${whole}.half`;
  await until(async () => {
    if (existsSync(whole)) return true;
    try {
      await mkdir(half);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
      throw error;
    }
    try {
      await fill(half);
      await rename(half, whole);
    } catch (error) {
      await rm(half, { recursive: true, force: true });
      throw error;
    }
    return true;
  }, PATIENCE_S);
  return whole;
}

/**
 * Fills `dataDir`, which is not there yet, as a first start and its orderly end leave it, with `ADMIN` as its administrator;
 * answers what that start printed.
 */
export async function copyPrepared(dataDir: string): Promise<string> {
  const whole = await whenPrepared();
  await run('cp', ['-a', '--reflink=auto', join(whole, 'data'), dataDir]);
  return readFile(join(whole, WORDS), 'utf8');
}
