/** The embedded PostgreSQL is asked whether it takes connections: what its folder is set to need not let it say so. */
import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort, launch } from '@/lib/db/run/server-process';

jest.setTimeout(180_000);

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'dragoman-start-'));
  // Under root the server runs as another user.
  await chmod(root, 0o755);
});
afterAll(() => rm(root, { recursive: true, force: true }));

it('is ready though its folder keeps its log elsewhere, or says little', async () => {
  const words = ['--import', 'tsx', 'tests/support/start-with.ts', join(root, 'data')];
  const pieces = [
    "logging_collector = on\nlog_directory = 'elsewhere'",
    'log_min_messages = panic',
    "logging_collector = on\nshared_buffers = 'much'",
  ];
  const { stdout } = await promisify(execFile)(process.execPath, [...words, ...pieces], { timeout: 150_000 });
  expect(stdout.trim().split('\n')).toEqual([
    '[{"one":1}]',
    '[{"one":1}]',
    // What it cannot run on ends the start at once.
    expect.stringMatching(
      /^EmbeddedDatabaseError: PostgreSQL did not start .*(shared_buffers|configuration file)/,
    ),
  ]);
});

it('is given up where nobody ever answers, and ended', async () => {
  const folder = join(root, 'silent');
  await mkdir(folder);
  const program = join(root, 'hangs');
  await writeFile(program, '#!/bin/sh\necho $$ > "$2/number"\nexec sleep 100\n', { mode: 0o755 });
  const cluster = { folder, password: 'none', user: undefined };
  const started = launch(program, cluster, await freePort(), {
    flags: [],
    signal: undefined,
    patience: 1_500,
  });
  await expect(started).rejects.toThrow(/nobody answered on its port/);
  const number = Number(await readFile(join(folder, 'number'), 'utf8'));
  expect(() => process.kill(number, 0)).toThrow(/ESRCH/);
});
