import { readFileSync } from 'node:fs';
import { ENVIRONMENT_NAMES, parseEnvironment } from '@/lib/env';
import { fileNameOf, SECRET_NAMES } from '@/lib/env-files';

/** `NAME` → what stands behind it, of each line `#NAME=value`. */
const shown = new Map(
  [...readFileSync('.env.example', 'utf8').matchAll(/^#([A-Z][A-Z0-9_]*)=(.*)$/gm)].map(([, name, value]) => [
    name,
    value,
  ]),
);
/** What tools set, and nobody writes into a file. */
const OF_TOOLS = new Set(['NODE_ENV', 'CI']);
/** Of which an example is shown, as there is none until it is set; every other value is what holds when it is unset. */
const EXAMPLES = new Set([
  'BACKUP_DIR',
  'CHROMIUM_PATH',
  'DATABASE_REPLICA_URL',
  'DATABASE_URL',
  'FETCH_TRUSTED',
  'LOG_FORMAT',
  'METRICS_PORT',
  'PUBLIC_URL',
  'READER_DIALECT',
  'READER_URL',
  'READING_THREADS',
  'TRUSTED_ORIGINS',
  'TRUSTED_PROXIES',
]);

it('names every variable, and none that the site does not know', () => {
  expect([...shown.keys()].sort()).toEqual(ENVIRONMENT_NAMES.filter((name) => !OF_TOOLS.has(name)).sort());
});

it('shows what holds when a variable is unset', () => {
  const unset = parseEnvironment({}) as Record<string, unknown>;
  for (const [name = '', value] of shown)
    if (!EXAMPLES.has(name)) expect([name, value]).toEqual([name, String(unset[name] ?? '')]);
});

it('has examples that can be used, all together', () => {
  const secrets = { READER_MODEL: 'a-model' };
  expect(() => parseEnvironment({ ...Object.fromEntries(shown), ...secrets })).not.toThrow();
});

describe('the handbook', () => {
  const handbook = readFileSync('HANDBOOK.md', 'utf8');
  const [before = '', after = ''] = handbook.split('| setting | unset | what |\n');
  /** What its first column names, a row of which may have several. */
  const rows = (after.split('\n\n')[0] ?? '').split('\n').map((row) => row.split('|')[1] ?? '');
  const named = rows.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name));

  it('has each variable once in its table of settings, and none that the site does not know', () => {
    expect([...named].sort()).toEqual(ENVIRONMENT_NAMES.filter((name) => !OF_TOOLS.has(name)).sort());
  });

  it('says of the secrets, as the example does, that they may stand in files', () => {
    const said = (before.split('\n\n').at(-2) ?? '').split('may stand in files')[0] ?? '';
    expect([...said.matchAll(/`([A-Z_]+)`/g)].map(([, name]) => name).sort()).toEqual(
      [...SECRET_NAMES].sort(),
    );
    const example = readFileSync('.env.example', 'utf8').match(/\b[A-Z_]+_FILE\b/g);
    expect([...new Set(example)].sort()).toEqual(SECRET_NAMES.map(fileNameOf).sort());
  });
});
