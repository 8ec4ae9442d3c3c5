/**
 * A data folder that one start has filled, for sites whose first start is not what is tested: a copy of it is there in a
 * moment, where making a database, its migrations and the starter data takes each of them ten seconds.
 */
import { constants, cpSync, lchownSync, lstatSync, mkdtempSync, readdirSync } from 'node:fs';
import { chmod, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { freePort } from './free-port';
import { makeOnce } from './make-once';
import { start } from './started-site';

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

/** A copy with the same rights, and under root with the same owners, which `cp` of Node alone leaves out. */
function copyFolder(from: string, to: string): void {
  // Where the file system can, a copy shares its blocks with what it is of. Of many small files, at half of what it costs in turns.
  cpSync(from, to, { recursive: true, mode: constants.COPYFILE_FICLONE });
  if (process.getuid?.() !== 0) return;
  for (const name of ['', ...readdirSync(from, { recursive: true, encoding: 'utf8' })]) {
    const { uid, gid } = lstatSync(join(from, name));
    lchownSync(join(to, name), uid, gid);
  }
}

/**
 * Fills `dataDir`, which is not there yet, as a first start and its orderly end leave it, with `ADMIN` as its administrator;
 * answers what that start printed.
 */
export async function copyPrepared(dataDir: string): Promise<string> {
  const whole = place();
  await makeOnce(whole, fill, PATIENCE_S);
  copyFolder(join(whole, 'data'), dataDir);
  return readFile(join(whole, WORDS), 'utf8');
}
