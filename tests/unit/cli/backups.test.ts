import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dueIn } from '@/lib/cli/start/keep-backups';
import { listBackups, momentOfBackup, nameOfBackup, pruneBackups } from '@/lib/db/backup/kept-backups';

const HOUR = 3_600_000;
const NOON = Date.parse('2026-11-29T12:00:00Z');
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dragoman-backups-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const put = (hoursAgo: number) => writeFile(join(folder, nameOfBackup(new Date(NOON - hoursAgo * HOUR))), '');

it('names a backup by its moment and reads it back', () => {
  const name = nameOfBackup(new Date(NOON + 999));
  expect(name).toBe('dragoman-20261129T120000Z.zip');
  expect(momentOfBackup(name)).toBe(NOON);
});

it('keeps the newest, and leaves alone what is no backup', async () => {
  for (const hours of [1, 30, 60]) await put(hours);
  await writeFile(join(folder, 'dragoman-20261129T120000Z.zip.part'), '');
  await writeFile(join(folder, 'letters.zip'), '');
  expect(await pruneBackups(folder, 2)).toEqual([nameOfBackup(new Date(NOON - 60 * HOUR))]);
  expect(await listBackups(folder)).toEqual(
    [1, 30].map((hours) => nameOfBackup(new Date(NOON - hours * HOUR))),
  );
  expect((await readdir(folder)).sort()).toContain('letters.zip');
});

it('removes what a killed backup left, and not what one writes now', async () => {
  const [left, written] = ['dragoman-20261127T120000Z.zip.part', 'dragoman-20261129T120000Z.zip.part'];
  for (const name of [left, written]) await writeFile(join(folder, name), 'x');
  const long = new Date(Date.now() - 25 * HOUR);
  await utimes(join(folder, left), long, long);
  expect(await pruneBackups(folder, 2)).toEqual([left]);
  expect(await readdir(folder)).toEqual([written]);
});

it('is due at once without a backup, and else when the last is old enough', async () => {
  const plan = { folder, every: 24 };
  expect(await dueIn(plan, NOON)).toBe(0);
  expect(await dueIn({ ...plan, folder: join(folder, 'none') }, NOON)).toBe(0);
  await put(10);
  expect(await dueIn(plan, NOON)).toBe(14 * HOUR);
  expect(await dueIn(plan, NOON + 20 * HOUR)).toBe(0);
});

it('is due though one bears a moment that has not come, and a name that is no moment is none', async () => {
  const plan = { folder, every: 24 };
  await writeFile(join(folder, 'dragoman-20269999T120000Z.zip'), '');
  await put(-9_000);
  expect(await dueIn(plan, NOON)).toBe(0);
  await put(1);
  expect(await dueIn(plan, NOON)).toBe(23 * HOUR);
  // That of another machine, whose clock goes a little before.
  await put(-0.5);
  expect(await dueIn(plan, NOON)).toBe(24.5 * HOUR);
});

it('gives one whose moment has not come away before any other', async () => {
  const ahead = nameOfBackup(new Date(Date.now() + 9_000 * HOUR));
  await writeFile(join(folder, ahead), '');
  for (const hours of [1, 30]) await put(hours);
  expect(await pruneBackups(folder, 2)).toEqual([ahead]);
});
