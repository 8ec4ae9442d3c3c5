/** What the doctor makes of what it sees, and how it says so. */
import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findLetters, findSkew, findVersion } from '@/lib/cli/doctor/database';
import { askAll, findingsInWords, ok } from '@/lib/cli/doctor/finding';
import { lookAtFolders } from '@/lib/cli/doctor/folders';
import { lookAtKeptFolders } from '@/lib/cli/doctor/kept-folders';
import { findMemory, findNode, findRoom, lookAtPackages } from '@/lib/cli/doctor/machine';
import { findStrength, lookAtPort, lookAtSecrets } from '@/lib/cli/doctor/settings';
import { parseEnvironment } from '@/lib/env';

const GB = 1024 ** 3;

it.each([
  ['Node', findNode('v18.20.0'), 'failed'],
  ['Node', findNode('v20.18.3'), 'failed'],
  ['Node', findNode('v20.19.0'), 'ok'],
  ['Node', findNode('v24.1.0'), 'ok'],
  ['memory', findMemory(0.5 * GB), 'failed'],
  ['memory', findMemory(1.5 * GB), 'warning'],
  ['memory', findMemory(4 * GB), 'ok'],
  ['disk', findRoom('disk', 0.1 * GB, 0.5), 'failed'],
  ['disk', findRoom('disk', 50 * GB, 0.05), 'warning'],
  ['disk', findRoom('disk', 50 * GB, 0.5), 'ok'],
  ['clock', findSkew(-60_000), 'failed'],
  ['clock', findSkew(5_000), 'warning'],
  ['clock', findSkew(20), 'ok'],
  ['database', findVersion(130_014), 'failed'],
  ['database', findVersion(180_000), 'ok'],
  ['letters', findLetters(0), 'warning'],
  ['letters', findLetters(5), 'ok'],
  ['AUTH_SECRET', findStrength('a'.repeat(40)), 'failed'],
  ['AUTH_SECRET', findStrength('change-me-change-me-change-me-1234'), 'failed'],
  ['AUTH_SECRET', findStrength('kQ7zVn2mXr9bT4cLw8sYh5pFd3gJ6uEa'), 'ok'],
])('judges %s: %j', (name, finding, status) => {
  expect(finding).toMatchObject({ name, status });
  // Whatever is not well says what to do.
  expect(finding.advice === undefined).toBe(status === 'ok');
  expect(JSON.stringify(finding)).not.toMatch(/kQ7z|change-me/);
});

it('goes on where one question has no answer, and quotes nothing of its error', async () => {
  const findings = await askAll([
    { name: 'first', ask: () => Promise.reject(Object.assign(new Error('hush'), { code: 'EIO' })) },
    { name: 'second', ask: async () => [ok('second', 'well')] },
  ]);
  expect(findings.map(({ name, status }) => [name, status])).toEqual([
    ['first', 'failed'],
    ['second', 'ok'],
  ]);
  const words = findingsInWords(findings);
  expect(words).toContain('FAILED   first');
  expect(words).toContain('1 ok, 0 warnings, 1 failed.');
  expect(words).not.toContain('hush');
});

it('warns of an old folder of the database, with its size and its day', async () => {
  const data = mkdtempSync(join(tmpdir(), 'dragoman-kept-'));
  try {
    expect(await lookAtKeptFolders({ DATA_DIR: data })).toEqual([]);
    mkdirSync(join(data, 'postgres-17', 'base'), { recursive: true });
    mkdirSync(join(data, 'postgres'));
    writeFileSync(join(data, 'postgres', 'dragoman-converted'), '2026-11-02T10:00:00.000Z\n');
    writeFileSync(join(data, 'postgres-17', 'base', '1'), Buffer.alloc(3 * 1024 ** 2));
    expect(await lookAtKeptFolders({ DATA_DIR: data })).toEqual([
      expect.objectContaining({
        status: 'warning',
        text: expect.stringContaining('postgres-17 is kept since 2026-11-02 (3 MB)'),
        advice: expect.stringContaining(`rm -r '${join(data, 'postgres-17')}'`),
      }),
    ]);
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
});

it('finds the packages that are installed', async () => {
  expect(await lookAtPackages()).toEqual([expect.objectContaining({ name: 'packages', status: 'ok' })]);
});

it('tells a site that runs from another program on its port', async () => {
  let answer: [number, string] = [200, '{"status":"ready","checks":{"server":"ok"}}'];
  const other = createServer((_, response) => response.writeHead(answer[0]).end(answer[1]));
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  const env = parseEnvironment({ PORT: String((other.address() as AddressInfo).port) });
  expect((await lookAtPort(env))[0]).toMatchObject({
    status: 'ok',
    text: expect.stringContaining('is ready'),
  });
  answer = [503, '{"status":"not ready","checks":{"database":"does not answer"}}'];
  expect((await lookAtPort(env))[0]).toMatchObject({
    status: 'failed',
    text: expect.stringContaining('does not answer'),
  });
  answer = [200, '<html>'];
  expect((await lookAtPort(env))[0]).toMatchObject({
    status: 'failed',
    text: expect.stringContaining('another program'),
  });
  await new Promise((done) => other.close(done));
  expect((await lookAtPort(env))[0]).toMatchObject({
    status: 'ok',
    text: expect.stringContaining('is free'),
  });
});

describe('files', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dragoman-doctor-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('with secrets are to be closed to others', async () => {
    const path = join(folder, 'auth-secret');
    writeFileSync(path, 'kQ7zVn2mXr9bT4cLw8sYh5pFd3gJ6uEa\n');
    const env = parseEnvironment({ DATA_DIR: folder });
    chmodSync(path, 0o644);
    expect(await lookAtSecrets(env)).toContainEqual(
      expect.objectContaining({ name: 'files', status: 'failed', advice: `chmod 600 ${path}` }),
    );
    chmodSync(path, 0o600);
    expect(await lookAtSecrets(env)).toContainEqual(expect.objectContaining({ name: 'files', status: 'ok' }));
  });

  it('are no folders: what a start could not write is said before', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    const look = async (settings: Record<string, string>) =>
      (await lookAtFolders(parseEnvironment(settings))).map(({ name, status }) => [name, status]);
    expect(await look({ DATA_DIR: folder, BACKUP_DIR: join(folder, 'not', 'there') })).toEqual([
      ['DATA_DIR', 'ok'],
      ['BACKUP_DIR', 'ok'],
    ]);
    expect(await look({ DATA_DIR: file, BACKUP_DIR: join(file, 'below') })).toEqual([
      ['DATA_DIR', 'failed'],
      ['BACKUP_DIR', 'failed'],
    ]);
  });

  it('ends with 1 and JSON that names all settings that cannot be used, and no value', async () => {
    const env = { ...process.env, PORT: 'eighty', AUTH_SECRET: 'hush', DATA_DIR: folder, BACKUP_FOLDER: 'x' };
    const { code, stdout } = await new Promise<{ code: number; stdout: string }>((done) =>
      execFile(process.execPath, ['--import', 'tsx', 'lib/cli/doctor.ts', '--json'], { env }, (error, out) =>
        done({ code: Number(error?.code ?? 0), stdout: out }),
      ),
    );
    const { ok: well, findings } = JSON.parse(stdout) as {
      ok: boolean;
      findings: { status: string; text: string }[];
    };
    expect([code, well]).toEqual([1, false]);
    const told = findings.map(({ status, text }) => `${status} ${text}`).join('\n');
    expect(told).toMatch(/failed PORT must be a number/);
    expect(told).toMatch(/failed AUTH_SECRET must have at least 32 characters/);
    expect(told).toMatch(/warning The variable BACKUP_FOLDER is not known/);
    expect(stdout).not.toContain('hush');
  }, 60_000);
});
