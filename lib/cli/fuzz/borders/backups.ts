/** Backups on their way back, whole and damaged. */
import { createHash, randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { ZipFile } from 'yazl';
import { BACKUP_FORMAT, BackupError, entryOf, MANIFEST } from '@/lib/db/backup/manifest';
import { openBackup } from '@/lib/db/backup/read-backup';
import { hostileJson, hostileText } from '../arbitrary';
import { border, must, refused } from '../border';
import { spoilt } from '../schema-values';

const ROWS = '1\tone\n2\ttwo\n';
const MANIFEST_OF_ONE = {
  format: BACKUP_FORMAT,
  takenAt: '2026-01-01T00:00:00.000Z',
  postgres: '18.4',
  migrations: ['20260101000000_first'],
  secret: null,
  tables: [
    {
      name: 'topic',
      columns: ['id', 'name'],
      rows: 2,
      sha256: createHash('sha256').update(ROWS).digest('hex'),
    },
  ],
};
const manifests = fc.oneof(
  fc.constant(JSON.stringify(MANIFEST_OF_ONE)),
  spoilt(fc.constant(MANIFEST_OF_ONE), fc.oneof(hostileJson(2), fc.constantFrom('topic', '../topic'))).map(
    (value) => JSON.stringify(value),
  ),
  hostileText(100),
);

async function packed(manifest: string, rows: string): Promise<Buffer> {
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from(rows), entryOf('topic'), { mtime: new Date(0) });
  zip.addBuffer(Buffer.from(manifest), MANIFEST, { mtime: new Date(0) });
  zip.end();
  return buffer(zip.outputStream);
}

const isDeclared = (error: unknown) => error instanceof BackupError && error.message !== '';

async function read(path: string): Promise<string | null> {
  const backup = await refused(() => openBackup(path), isDeclared);
  if (!backup) return null;
  try {
    let all = '';
    for (const table of backup.manifest.tables) {
      const rows = await refused(
        async () => (await buffer(await backup.rowsOf(table))).toString('utf8'),
        isDeclared,
      );
      if (rows === null) return null;
      all += rows;
    }
    return all;
  } finally {
    backup.close();
  }
}

const backups = border(
  'backups',
  'backups, whole and damaged',
  fc.record({
    manifest: manifests,
    rows: fc.constantFrom(ROWS, ROWS, ''),
    changes: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 4 }),
    end: fc.option(fc.nat(), { freq: 5 }),
  }),
  async ({ manifest, rows, changes, end }) => {
    const whole = await packed(manifest, rows);
    for (const [place, byte] of changes) whole[place % whole.length] = byte;
    const path = join(tmpdir(), `dragoman-fuzz-${randomUUID()}.zip`);
    await writeFile(path, end === null ? whole : whole.subarray(0, end % (whole.length + 1)));
    try {
      const back = await read(path);
      must(back === null || back === '' || back === ROWS, 'rows come back as they were, or not at all');
    } finally {
      await rm(path, { force: true });
    }
  },
);

export const BACKUP_BORDERS = [backups];
