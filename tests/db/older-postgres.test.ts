/** A folder that an older PostgreSQL made: told apart, converted with all that is in it, and what is broken off goes on. */
import { execFile, spawn } from 'node:child_process';
import {
  access,
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { isClusterThere } from '@/lib/db/run/convert-cluster';

jest.setTimeout(600_000);

const OLD = 17;
const SCRIPT = ['--import', 'tsx', 'tests/support/older-cluster.ts'];
const run = promisify(execFile);

interface Said {
  lines: string[];
  sums: Record<string, string>;
}

let root: string;
/** As the older version left it. */
let old: string;
let before: Said;

async function tell(...words: string[]): Promise<Said> {
  const { stdout } = await run(process.execPath, [...SCRIPT, ...words], { maxBuffer: 1e7 });
  const said = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { line?: string; sums?: Record<string, string> });
  return { lines: said.flatMap(({ line }) => line ?? []), sums: said.at(-1)?.sums ?? {} };
}

const isThere = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );
const versionOf = async (folder: string) =>
  (await readFile(join(folder, 'PG_VERSION'), 'utf8').catch(() => 'none')).trim();

/** The same folder once more, with its owners. */
async function copyOf(name: string): Promise<string> {
  const copy = join(root, name);
  await run('cp', ['-a', old, copy]);
  // The programs of then are got once.
  const got = join(root, 'programs', `postgres-programs-${OLD}`);
  if (await isThere(got)) await symlink(got, join(copy, `postgres-programs-${OLD}`));
  return copy;
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'dragoman-older-'));
  // Under root the servers run as another user.
  await chmod(root, 0o755);
  old = join(root, 'old');
  before = await tell('make', String(OLD), old, join(root, 'programs'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

it('is converted with every row; the old folder stays, and the next start has nothing to do', async () => {
  const data = await copyOf('whole');
  expect(Number(before.sums.event?.split(' ')[0])).toBeGreaterThan(400);
  const said = await tell('open', data);
  expect(said.lines).toEqual([
    expect.stringContaining(`made by PostgreSQL ${OLD} and is converted to 18`),
    expect.stringContaining(join(data, `postgres-${OLD}`)),
  ]);
  expect(said.sums).toEqual(before.sums);
  expect(await versionOf(join(data, 'postgres'))).toBe('18');
  expect(await versionOf(join(data, `postgres-${OLD}`))).toBe(String(OLD));
  for (const left of ['postgres-next', `postgres-${OLD}.zip`])
    expect([left, await isThere(join(data, left))]).toEqual([left, false]);
  expect(await tell('open', data)).toEqual({ lines: [], sums: before.sums });

  // Where the power went between the two renames: the old folder is away, the new one not yet there.
  await rename(join(data, 'postgres'), join(data, 'postgres-next'));
  expect(await isClusterThere(data)).toBe(true);
  await writeFile(join(data, `postgres-${OLD}.zip`), 'all rows');
  await writeFile(join(data, `postgres-${OLD}.zip.part`), 'some rows');
  expect(await tell('open', data)).toEqual({ lines: [], sums: before.sums });
  expect(await versionOf(join(data, 'postgres'))).toBe('18');
  expect((await readdir(data)).filter((name) => name.includes('.zip'))).toEqual([]);
  await rm(data, { recursive: true });
});

it('begins anew where it was killed in the midst, with its servers still running', async () => {
  const data = await copyOf('killed');
  const first = spawn(process.execPath, [...SCRIPT, 'open', data], { stdio: 'ignore' });
  const gone = new Promise((done) => first.once('exit', done));
  // The new server is up, and rows come in.
  while (first.exitCode === null && !(await isThere(join(data, 'postgres-next', 'postmaster.pid'))))
    await pause(5);
  first.kill('SIGKILL');
  await gone;
  expect(await versionOf(join(data, 'postgres'))).toBe(String(OLD));
  expect((await tell('open', data)).sums).toEqual(before.sums);
  expect(await versionOf(join(data, 'postgres'))).toBe('18');
  await rm(data, { recursive: true });
});

it('is refused by commands, and so is one of a later PostgreSQL; neither is touched', async () => {
  const data = await copyOf('refused');
  const listing = (env: Record<string, string>) =>
    run(process.execPath, ['--import', 'tsx', 'lib/cli/users.ts', 'list'], {
      env: { ...process.env, DATABASE_URL: '', ...env },
    });
  await expect(listing({ DATA_DIR: data })).rejects.toMatchObject({
    stderr: expect.stringMatching(/made by PostgreSQL 17.*"npm start" converts it/),
  });
  expect(await versionOf(join(data, 'postgres'))).toBe(String(OLD));
  const later = join(root, 'later');
  await mkdir(join(later, 'postgres'), { recursive: true });
  await writeFile(join(later, 'postgres', 'PG_VERSION'), '99\n');
  await expect(listing({ DATA_DIR: later })).rejects.toMatchObject({
    stderr: expect.stringMatching(/made by PostgreSQL 99.*Start the later version/),
  });
  expect(await versionOf(join(later, 'postgres'))).toBe('99');
});
