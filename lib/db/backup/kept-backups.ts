/** The backups in a folder, by the names that are given to them; other files there are nobody's business. */
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

const NAME = /^dragoman-\d{8}T\d{6}Z\.zip$/;
const PART = /^dragoman-\d{8}T\d{6}Z\.zip\.part$/;
/** Milliseconds without a further row after which nobody writes a part any more. */
const BROKEN_OFF = 24 * 60 * 60 * 1_000;

/** `dragoman-20261129T164500Z.zip`: by their names they stand in the order of their moments. */
export const nameOfBackup = (moment: Date): string =>
  `dragoman-${moment.toISOString().replace(/[-:]|\.\d+/g, '')}.zip`;

/** The moment of a backup's name, in milliseconds. */
export function momentOfBackup(name: string): number {
  const [, year, month, day, hour, minute, second] =
    /^dragoman-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z\.zip$/.exec(name) ?? [];
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

/** Milliseconds by which clocks of machines with a common folder may differ. */
const AHEAD = 60 * 60 * 1_000;

/**
 * Whether a backup bears a moment that has not come: it was taken while a clock was wrong, and when that was nobody can tell. It must
 * not pass for the last one.
 */
export const isAhead = (name: string, now: number): boolean => momentOfBackup(name) > now + AHEAD;

/** Names of the backups in a folder, newest first, those of moments that have not come last; none where there is no folder. */
export async function listBackups(folder: string, now = Date.now()): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const backups = names.filter((name) => NAME.test(name) && !Number.isNaN(momentOfBackup(name)));
  const newest = backups.sort().reverse();
  return [...newest.filter((name) => !isAhead(name, now)), ...newest.filter((name) => isAhead(name, now))];
}

/** Parts of backups whose process was killed in the midst. */
async function listBrokenOff(folder: string): Promise<string[]> {
  const parts = (await readdir(folder)).filter((name) => PART.test(name));
  const old = await Promise.all(
    // One that is gone meanwhile was finished.
    parts.map((name) =>
      stat(join(folder, name)).then(
        ({ mtimeMs }) => mtimeMs < Date.now() - BROKEN_OFF,
        () => false,
      ),
    ),
  );
  return parts.filter((_, at) => old[at]);
}

/** Removes all but the `keep` newest, and what was broken off a day ago or longer; answers the names of those that went. */
export async function pruneBackups(folder: string, keep: number): Promise<string[]> {
  const gone = [...(await listBackups(folder)).slice(keep), ...(await listBrokenOff(folder))];
  for (const name of gone) await rm(join(folder, name), { force: true });
  return gone;
}
