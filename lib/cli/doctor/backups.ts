/** The last backup: how old it is, and whether it is whole. */
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isAhead, listBackups, momentOfBackup } from '@/lib/db/backup/kept-backups';
import { BackupError } from '@/lib/db/backup/manifest';
import { openBackup } from '@/lib/db/backup/read-backup';
import type { Environment } from '@/lib/env';
import { type Finding, failed, ok, warning } from './finding';

const HOUR = 3_600_000;
/** Times its interval after which the last backup is late. */
const LATE = 2;

const nowhere = () => new Writable({ write: (_chunk, _encoding, next) => next() });

/** Reads all rows of a backup and holds them against their sums; answers how many there are. Throws `BackupError`. */
async function checkBackup(path: string): Promise<number> {
  const backup = await openBackup(path);
  try {
    let rows = 0;
    for (const table of backup.manifest.tables) {
      await pipeline(await backup.rowsOf(table), nowhere());
      rows += table.rows;
    }
    return rows;
  } finally {
    backup.close();
  }
}

export async function lookAtBackups(
  { BACKUP_DIR, BACKUP_HOURS }: Environment,
  now: number,
): Promise<Finding[]> {
  if (!BACKUP_DIR)
    return [warning('backups', 'none is taken by itself', 'Set BACKUP_DIR to a folder on another disk.')];
  const [last] = await listBackups(BACKUP_DIR, now);
  if (!last)
    return [
      warning(
        'backups',
        `there is none in ${BACKUP_DIR}`,
        'A running site takes one at once: its log says why not.',
      ),
    ];
  const hours = (now - momentOfBackup(last)) / HOUR;
  const age = isAhead(last, now)
    ? failed(
        'backups',
        `the only ones bear a moment that has not come (${last})`,
        'A clock was wrong, or is. Have it set; a running site takes another at once.',
      )
    : hours > LATE * BACKUP_HOURS
      ? failed(
          'backups',
          `the last is ${Math.round(hours)} hours old`,
          'The log of the site says why none was taken since.',
        )
      : ok('backups', `the last is ${Math.max(0, Math.round(hours))} hours old`);
  try {
    const rows = await checkBackup(join(BACKUP_DIR, last));
    return [age, ok('last backup', `${last}: ${rows} rows, as they were written`)];
  } catch (error) {
    const told = error instanceof BackupError ? error.message : (error as NodeJS.ErrnoException).code;
    return [
      age,
      failed('last backup', `${last}: ${told}`, 'Take another now (npm run backup), and look at the disk.'),
    ];
  }
}
