/** A command whose database does not answer says so in a sentence and ends with 1. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withCommandDatabase } from '@/lib/cli/command-database';
import { freePort } from '@/tests/support/free-port';

jest.setTimeout(120_000);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dragoman-away-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const awayUrl = async () => `postgresql://somebody:a-secret@127.0.0.1:${await freePort()}/nothing`;

it('is told by the import of a file, without a stack and without the password', async () => {
  const file = join(folder, 'events.csv');
  await writeFile(file, 'date,title\n2021-05-04,A meeting\n');
  const env = { ...process.env, DATABASE_URL: await awayUrl(), DATA_DIR: folder };
  const ended = await new Promise<{ code: unknown; told: string }>((done) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'lib/cli/import.ts', file],
      { env, cwd: process.cwd() },
      (error, _, told) => done({ code: error?.code ?? 0, told }),
    );
  });
  expect(ended.code).toBe(1);
  expect(ended.told).toMatch(
    /^The database at postgresql:\/\/…@127\.0\.0\.1:\d+\/nothing does not answer \(.+\)\. Check DATABASE_URL .+\n$/,
  );
});

it('is told by any command that asks for the database, before its work begins', async () => {
  const work = jest.fn();
  await expect(
    withCommandDatabase({ DATABASE_URL: await awayUrl(), DATA_DIR: folder }, work),
  ).rejects.toMatchObject({ name: 'OperatorError', message: expect.not.stringContaining('a-secret') });
  expect(work).not.toHaveBeenCalled();
});
