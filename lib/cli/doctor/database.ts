/** The database: reached, of which version, brought up to date, with what it needs, with the right time; queue and feeds. */
import { Client } from 'pg';
import { findOtherSecrets } from '@/lib/db/auth-secret-marks';
import { type Database, openDatabase } from '@/lib/db/client';
import { listFeeds } from '@/lib/db/feeds';
import { countPendingMigrations, doesQueueClockGo } from '@/lib/db/readiness';
import { findRunningDatabase } from '@/lib/db/running-database';
import type { Environment } from '@/lib/env';
import { findAuthSecret } from '../auth-secret';
import { type Finding, failed, ok, warning } from './finding';

const LEAST_VERSION = 14;
const EXTENSIONS = ['pg_trgm', 'btree_gist'];
/** Milliseconds between the clocks that do no harm, and that make sessions and plans wrong. */
const SKEW = { good: 2_000, most: 30_000 };
const PATIENCE = 5_000;

/** How far two clocks may be from each other. */
export function findSkew(milliseconds: number): Finding {
  const apart = Math.abs(milliseconds);
  const text = `${(apart / 1_000).toFixed(1)} s between this machine and the database`;
  const advice = 'Have both machines set their clocks (chrony, systemd-timesyncd).';
  if (apart > SKEW.most) return failed('clock', text, advice);
  return apart > SKEW.good ? warning('clock', text, advice) : ok('clock', text);
}

/** `server_version_num`: 150018 is 15.18. */
export function findVersion(number: number): Finding {
  const text = `PostgreSQL ${Math.floor(number / 10_000)}.${number % 10_000}`;
  return number >= LEAST_VERSION * 10_000
    ? ok('database', text)
    : failed(
        'database',
        text,
        `Use PostgreSQL ${LEAST_VERSION} or later: npm run backup, and restore into it.`,
      );
}

/** `trigrams`: those that PostgreSQL finds in a word of Arabic letters. */
export function findLetters(trigrams: number): Finding {
  return trigrams > 0
    ? ok('letters', 'those of all scripts are known')
    : warning(
        'letters',
        'the database knows those of ASCII alone (its LC_CTYPE is C)',
        'Names in other scripts are found slowly, and not where they are misspelt. Make a database with LC_CTYPE C.UTF-8 (of the embedded one: move its folder away), and restore a backup into it.',
      );
}

async function lookAtServer(client: Client): Promise<Finding[]> {
  const asked = Date.now();
  const { rows } = await client.query<{ version: number; now: Date; encoding: string; creates: boolean }>(
    `SELECT current_setting('server_version_num')::int AS version, clock_timestamp() AS now,
            current_setting('server_encoding') AS encoding,
            has_database_privilege(current_database(), 'CREATE') AS creates`,
  );
  const [row] = rows;
  if (!row) return [];
  const extensions = await client.query<{ name: string; installed: boolean }>(
    'SELECT name, installed_version IS NOT NULL AS installed FROM pg_available_extensions WHERE name = ANY($1)',
    [EXTENSIONS],
  );
  const missing = EXTENSIONS.filter((name) => !extensions.rows.some((one) => one.name === name));
  const findings = [findVersion(row.version), findSkew(row.now.getTime() - (asked + Date.now()) / 2)];
  if (row.encoding !== 'UTF8')
    findings.push(
      failed('database', `its encoding is ${row.encoding}`, 'Make a database with ENCODING UTF8.'),
    );
  if (missing.length > 0)
    findings.push(
      failed('extensions', `${missing.join(', ')} cannot be had`, 'Install PostgreSQL’s contrib package.'),
    );
  else if (extensions.rows.every((one) => one.installed)) {
    findings.push(ok('extensions', EXTENSIONS.join(', ')));
    const { rows } = await client.query<{ count: number }>("SELECT cardinality(show_trgm('عراق')) AS count");
    findings.push(findLetters(rows[0]?.count ?? 0));
  } else if (row.creates) findings.push(ok('extensions', 'the next start makes them'));
  else
    findings.push(
      failed(
        'extensions',
        'missing, and this role may not make them',
        'Make the role the owner of the database.',
      ),
    );
  return findings;
}

/** Whether whoever runs on this database just now signs as this environment does. */
export async function lookAtInstances(db: Database, secret: string | null): Promise<Finding[]> {
  if (secret === null) return [];
  const others = await findOtherSecrets(db, secret);
  if (others.length === 0) return [ok('instances', 'none runs with another AUTH_SECRET')];
  return [
    warning(
      'instances',
      'one that runs on this database has another AUTH_SECRET than this environment',
      'Give all instances the same, or people are signed out at random. If only this command has another, give it the settings of the site.',
    ),
  ];
}

async function lookAtTables(db: Database, secret: string | null): Promise<Finding[]> {
  const pending = await countPendingMigrations(db).catch(() => null);
  if (pending === null)
    return [
      warning(
        'migrations',
        'none has been applied',
        'The first start applies them and loads the starter data.',
      ),
    ];
  if (pending > 0)
    return [
      failed(
        'migrations',
        `${pending} are not applied`,
        'Take a backup, and restart the site: its start applies them.',
      ),
    ];
  return [
    ok('migrations', 'all are applied'),
    ...(await lookAtInstances(db, secret)),
    ...(await lookAtQueue(db)),
    ...(await lookAtFeeds(db)),
  ];
}

async function lookAtQueue(db: Database): Promise<Finding[]> {
  const goes = await doesQueueClockGo(db).catch(() => null);
  if (goes) return [ok('queue', 'some site looks for what is due')];
  return [
    warning(
      'queue',
      goes === null ? 'there is none yet' : 'nobody has looked for what is due in minutes',
      'Where a site should be running, restart it; feeds, imports and plans wait.',
    ),
  ];
}

/** Feeds that failed so often in a row. */
const FAILURES = 3;

async function lookAtFeeds(db: Database): Promise<Finding[]> {
  const feeds = await listFeeds(db);
  const asked = feeds.filter(({ paused }) => !paused);
  const bad = asked.filter(({ failures }) => failures >= FAILURES);
  if (bad.length === 0) return [ok('feeds', `${asked.length} are asked, none fails`)];
  const shown = bad
    .slice(0, 3)
    .map(({ title, url, trouble }) => `${title ?? new URL(url).host} (${trouble?.code ?? 'unknown'})`);
  return [
    warning(
      'feeds',
      `${bad.length} of ${asked.length} fail: ${shown.join(', ')}`,
      'Look at them under Feeds at the desk.',
    ),
  ];
}

/** Looks at DATABASE_URL, or at the embedded database while a site runs on it. */
export async function lookAtDatabase(env: Environment): Promise<Finding[]> {
  const url = env.DATABASE_URL ?? (await findRunningDatabase(env.DATA_DIR));
  if (!url)
    return [
      warning(
        'database',
        'the embedded one does not run',
        'Start the site, and ask again to have it looked at.',
      ),
    ];
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: PATIENCE,
    query_timeout: PATIENCE,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    const { code, name } = error as NodeJS.ErrnoException;
    await client.end().catch(() => undefined);
    return [
      failed(
        'database',
        `does not answer (${code ?? name})`,
        'Check DATABASE_URL, and that PostgreSQL runs there.',
      ),
    ];
  }
  const server = await lookAtServer(client).finally(() => client.end());
  const { db, close } = openDatabase(url, { statement_timeout: PATIENCE });
  try {
    return [...server, ...(await lookAtTables(db, await findAuthSecret(env)))];
  } finally {
    await close();
  }
}
