/** Pages of readers from a streaming replica: fresh, behind, killed, hanging, and back, without an error shown. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { lookAtReplica } from '@/lib/cli/doctor/replica';
import { openDatabase } from '@/lib/db/client';
import { actionId } from '@/tests/support/built-action';
import { freePort } from '@/tests/support/free-port';
import {
  findPostgres,
  type ReplicatedDatabase,
  startReplicatedDatabase,
} from '@/tests/support/replicated-database';
import {
  ADMIN,
  listChildren,
  makeFolder,
  removeFolder,
  type Start,
  signal,
  start,
  until,
} from '@/tests/support/started-site';
import { completeProposal, writeDraft } from '@/tests/support/world';

jest.setTimeout(180_000);

const FROM_REPLICA = 'Pages are read from the replica.';
const FROM_PRIMARY = 'Pages are read from the primary, not from the replica.';

const bin = findPostgres();
if (!bin && !process.env.CI)
  process.stderr.write(
    `\n${'='.repeat(78)}\nNO pg_basebackup: replicas are not tested. Install Debian’s postgresql.\n${'='.repeat(78)}\n`,
  );
// Where everything has to be tested it fails instead.
const test = bin || process.env.CI ? it : it.skip;

let folder: string;
let database: ReplicatedDatabase;
let site: Start;
let address: string;
beforeAll(async () => {
  if (!bin && !process.env.CI) return;
  if (!bin) throw new Error('This test needs Debian’s package "postgresql", which has pg_basebackup.');
  folder = await makeFolder();
  database = await startReplicatedDatabase(bin);
  const port = await freePort();
  address = `http://127.0.0.1:${port}`;
  const urls = { DATABASE_URL: database.url, DATABASE_REPLICA_URL: database.replicaUrl };
  const more = { API_READS_A_MINUTE: '1000000', LOG_LEVEL: 'info' };
  site = start({ DATA_DIR: join(folder, 'data'), PORT: String(port), ...urls, ...more });
  await site.ready;
});
afterAll(async () => {
  site?.process.kill('SIGTERM');
  await site?.ended;
  await database?.stop();
  if (folder) await removeFolder(folder);
});

/** Whether the log has said a line since it had so many letters. */
const saidSince = (length: number, line: string) => site.words().slice(length).includes(line);

/** Whether a page is answered from the replica just now. */
async function isReadThere(): Promise<boolean> {
  const [before] = await database.askReplica<{ now: string }>('SELECT clock_timestamp()::text AS now');
  expect((await fetch(`${address}/relationships/iraq-nato`)).status).toBe(200);
  const asked = await database.askReplica(
    `SELECT 1 FROM pg_stat_activity WHERE application_name = 'dragoman pages' AND query_start > '${before?.now}'`,
  );
  return asked.length > 0;
}

const PAGES = ['/', '/relationships/iraq-nato', '/actors/nato', '/api/v1/search?q=training', '/export/atom'];

/** Two visitors until the work is done; answers the statuses that they were told. More would wait for their turn on a busy machine, and be told 503 for that. */
async function visitWhile(work: () => Promise<void>): Promise<number[]> {
  const told = new Set<number>();
  let done = false;
  const visitors = Array.from({ length: 2 }, async (_, visitor) => {
    for (let round = visitor; !done; round += 1) {
      const answer = await fetch(`${address}${PAGES[round % PAGES.length]}`);
      await answer.arrayBuffer();
      told.add(answer.status);
    }
  });
  await work().finally(() => {
    done = true;
  });
  await Promise.all(visitors);
  return [...told];
}

test('reads pages of strangers from the replica, as soon as it has all', async () => {
  await until(isReadThere, 60);
  expect(site.words()).toContain(FROM_REPLICA);
  const urls = { DATABASE_URL: database.url, DATABASE_REPLICA_URL: database.replicaUrl };
  expect(await lookAtReplica(urls)).toEqual([expect.objectContaining({ name: 'replica', status: 'ok' })]);
});

test('passes over a replica that lags, shows editors what they wrote, and comes back', async () => {
  const headers = { 'content-type': 'application/json', origin: address };
  const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = ADMIN;
  const answer = await fetch(`${address}/api/auth/sign-in`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ email, password }),
  });
  const cookie = answer.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  const { db, close } = openDatabase(database.url);
  const proposal = completeProposal({ title: 'Talks at Quernmore', date: '2003-03-09', topics: [] });
  const id = await writeDraft(db, proposal);
  await until(isReadThere, 60);
  const { length } = site.words();
  await database.askReplica('SELECT pg_wal_replay_pause()');
  const call = { id, version: 1, note: null, correction: null, seen: [], eventWithdrawn: false };
  const published = await fetch(`${address}/admin/drafts/${id}`, {
    method: 'POST',
    headers: {
      cookie,
      origin: address,
      'next-action': actionId('publishDraftAction'),
      'content-type': 'text/plain;charset=UTF-8',
      accept: 'text/x-component',
    },
    body: JSON.stringify([{ ...call, requestKey: randomUUID() }]),
  });
  expect(await published.text()).toContain('"ok":true');
  const { slug } = await db.event.findFirstOrThrow({ where: { title: proposal.title } });
  await close();
  const path = `${address}/events/${slug}`;
  expect((await fetch(path, { headers: { cookie } })).status).toBe(200);
  // The others see it at once, too, whether the replica counts as late already or not: it is looked for behind it.
  for (const each of [path, `${path}/cite?format=ris`, path.replace('/events/', '/api/v1/events/')])
    expect([each, (await fetch(each)).status]).toEqual([each, 200]);
  expect((await fetch(`${path}-that-is-nowhere`)).status).toBe(404);
  const there = await database.askReplica(`SELECT 1 FROM event WHERE slug = '${slug}'`);
  expect(there).toEqual([]);
  await until(() => saidSince(length, FROM_PRIMARY), 60);
  expect(await isReadThere()).toBe(false);

  await database.askReplica('SELECT pg_wal_replay_resume()');
  await until(() => saidSince(length, FROM_REPLICA), 60);
  await until(isReadThere, 60);
  expect((await fetch(path)).status).toBe(200);
});

test('shows no error while the replica is killed under load, and reads it again when it is back', async () => {
  const { length } = site.words();
  const statuses = await visitWhile(async () => {
    await pause(500);
    const killed = database.replica();
    const children = listChildren(killed).map(({ pid }) => pid);
    for (const pid of [killed, ...children]) signal(pid, 'SIGKILL');
    await until(() => saidSince(length, FROM_PRIMARY), 60);
    await pause(500);
    await database.startReplica();
    await until(() => saidSince(length, FROM_REPLICA), 60);
  });
  expect(statuses).toEqual([200]);
  await until(isReadThere, 60);
});

test('shows no error while the replica hangs', async () => {
  const { length } = site.words();
  const hanging = database.replica();
  const statuses = await visitWhile(async () => {
    // Its parent first: what ends beside a parent that stands still keeps its number, and can be signalled.
    signal(hanging, 'SIGSTOP');
    const children = listChildren(hanging).map(({ pid }) => pid);
    for (const pid of children) signal(pid, 'SIGSTOP');
    try {
      await until(() => saidSince(length, FROM_PRIMARY), 60);
      await pause(500);
    } finally {
      for (const pid of [...children, hanging]) signal(pid, 'SIGCONT');
    }
    await until(() => saidSince(length, FROM_REPLICA), 60);
  });
  expect(statuses).toEqual([200]);
});
