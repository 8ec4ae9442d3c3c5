import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EnvironmentError, parseEnvironment } from '@/lib/env';
import { takeSecretFiles } from '@/lib/env-files';
import { findUnknownNames, tellUnknownName } from '@/lib/env-names';

function faultsOf(source: Record<string, string>): readonly string[] {
  try {
    parseEnvironment(source);
    return [];
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    return error.faults;
  }
}

it('tells of everything that is wrong at once: forms, bounds, and what belongs together', () => {
  const faults = faultsOf({
    PORT: '70000',
    DATABASE_URL: 'mysql://db/x',
    AUTH_SECRET: 'short',
    PUBLIC_URL: 'https://example.org/timeline',
    LOG_FORMAT: 'xml',
    READER_MODEL: 'a-model',
    METRICS_HOST: '0.0.0.0',
  });
  expect(faults.map((fault) => fault.split(' ')[0]).sort()).toEqual([
    'AUTH_SECRET',
    'DATABASE_URL',
    'LOG_FORMAT',
    'METRICS_PORT',
    'PORT',
    'PUBLIC_URL',
    'READER_URL',
  ]);
});

it.each([
  [{ METRICS_PORT: '3000' }, 'METRICS_PORT must be another port than PORT'],
  [{ PORT: '9464', METRICS_PORT: '9464' }, 'METRICS_PORT must be another port than PORT'],
  [{ DRAIN_SECONDS: '-1' }, 'DRAIN_SECONDS must be 0 to 300'],
  [
    { PUBLIC_URL: 'javascript:alert(1)' },
    'PUBLIC_URL must be a full address, as https://timeline.example.org',
  ],
  [
    { TRUSTED_ORIGINS: 'https://a.example.org, b.example.org' },
    expect.stringMatching(/^TRUSTED_ORIGINS must/),
  ],
])('refuses %j', (source, fault) => {
  expect(faultsOf(source)).toContainEqual(fault);
});

it('takes what has been right so far', () => {
  const env = parseEnvironment({
    PUBLIC_URL: 'https://Timeline.example.org/',
    METRICS_PORT: '9464',
    PORT: '',
  });
  expect(env).toMatchObject({ PORT: 3000, METRICS_HOST: '127.0.0.1', METRICS_PORT: 9464, DRAIN_SECONDS: 0 });
});

describe('a secret in a file', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dragoman-env-'));
    writeFileSync(join(folder, 'secret'), `${'s'.repeat(40)}\n`);
    writeFileSync(join(folder, 'empty'), '\n');
    writeFileSync(join(folder, 'large'), 'x'.repeat(10_000));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is read without its end of line', () => {
    expect(parseEnvironment({ AUTH_SECRET_FILE: join(folder, 'secret') }).AUTH_SECRET).toBe('s'.repeat(40));
  });

  it('may be exchanged while the site runs: what it begins anew goes on with the one it has', () => {
    const path = join(folder, 'exchanged');
    writeFileSync(path, 'a'.repeat(40));
    const source: Record<string, string | undefined> = { AUTH_SECRET_FILE: path };
    takeSecretFiles(source);
    writeFileSync(path, 'b'.repeat(40));
    expect(parseEnvironment(source).AUTH_SECRET).toBe('a'.repeat(40));
    // What a file .env says again does not come in over a variable that is set, be it to nothing.
    writeFileSync(join(folder, '.env'), `AUTH_SECRET_FILE=${path}\n`);
    const said = execFileSync(
      process.execPath,
      ['-e', "process.loadEnvFile('.env'); console.log(process.env.AUTH_SECRET_FILE === '')"],
      { cwd: folder, env: source as NodeJS.ProcessEnv, encoding: 'utf8' },
    );
    expect(said.trim()).toBe('true');
  });

  it('is refused where it is missing, empty, no secret, or said twice, never with its words', () => {
    const faults = faultsOf({
      AUTH_SECRET_FILE: join(folder, 'secret'),
      AUTH_SECRET: 'another secret of more than 32 characters',
      DATABASE_URL_FILE: join(folder, 'nowhere'),
      ADMIN_PASSWORD_FILE: join(folder, 'empty'),
      READER_KEY_FILE: join(folder, 'large'),
    });
    expect(faults).toEqual([
      'DATABASE_URL_FILE names a file that cannot be read (ENOENT)',
      'AUTH_SECRET is set and AUTH_SECRET_FILE says something else: keep one of the two',
      'ADMIN_PASSWORD_FILE names an empty file',
      'READER_KEY_FILE names a file of more than 4096 bytes',
    ]);
    expect(faults.join()).not.toMatch(/sss|another secret/);
  });
});

it('tells names that look like ours and are not from those of everybody else', () => {
  const source = {
    READER_MODLE: '',
    DATABSE_URL: '',
    TRUSTED_PROXY: '',
    BACKUP_FOLDER: '',
    AUTH_SECRET_FILE: '',
    HOSTNAME: '',
    HOME: '',
    PATH: '',
    PGHOST: '',
    npm_config_port: '',
    NEXT_DIST_DIR: '',
  };
  expect(findUnknownNames(source).map(tellUnknownName)).toEqual([
    'The variable READER_MODLE is not known and changes nothing; the nearest name is READER_MODEL.',
    'The variable DATABSE_URL is not known and changes nothing; the nearest name is DATABASE_URL.',
    'The variable TRUSTED_PROXY is not known and changes nothing; the nearest name is TRUSTED_PROXIES.',
    expect.stringMatching(/^The variable BACKUP_FOLDER is not known/),
  ]);
});
