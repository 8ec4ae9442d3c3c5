/** What an operator watches a site by, and how it ends under load: a start as on a server, that may not write its own folder. */
import { chmod } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { json as jsonOf } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '@/tests/support/free-port';
import {
  findProcesses,
  makeFolder,
  removeFolder,
  runs,
  type Start,
  signal,
  start,
  statusOf,
  until,
} from '@/tests/support/started-site';

jest.setTimeout(180_000);

const ROOT = process.getuid?.() === 0;
const NOBODY = { uid: 65_534, gid: 65_534 };
/** With the seconds that the end gives them, enough for a few slow pages on a machine that is busy with other things. */
const DRAIN_SECONDS = 8;

let folder: string;
let site: Start;
let address: string;
let figures: string;
beforeAll(async () => {
  folder = await makeFolder();
  await chmod(folder, 0o777);
  const [port, metrics] = [await freePort(), await freePort()];
  address = `http://127.0.0.1:${port}`;
  figures = `http://127.0.0.1:${metrics}`;
  const settings = {
    DATA_DIR: join(folder, 'data'),
    PORT: String(port),
    METRICS_PORT: String(metrics),
    DRAIN_SECONDS: String(DRAIN_SECONDS),
    SLOW_QUERY_MS: '1',
    LOG_LEVEL: 'info',
    READER_MODLE: 'mistyped',
    HOME: folder,
    TMPDIR: folder,
  };
  site = start(settings, ROOT ? NOBODY : {});
  await site.ready;
});
afterAll(async () => {
  site.process.kill('SIGKILL');
  await site.ended;
  await removeFolder(folder);
});

interface Probe {
  status: number;
  body: { status: string; checks?: Record<string, string> };
}

/** On a connection of its own, as balancers ask. */
const probe = (name: 'healthz' | 'readyz'): Promise<Probe> =>
  new Promise((done, fail) => {
    request(`${address}/${name}`, { agent: false }, (response) => {
      const { statusCode: status = 0 } = response;
      jsonOf(response).then((body) => done({ status, body: body as Probe['body'] }), fail);
    })
      .once('error', fail)
      .end();
  });

it('warns at the start of a name that it does not know', () => {
  expect(site.words()).toContain(
    'READER_MODLE is not known and changes nothing; the nearest name is READER_MODEL',
  );
});

it('says that it lives, and what it needs to be ready', async () => {
  const ok = { server: 'ok', database: 'ok', migrations: 'ok', queue: 'ok' };
  // Without its queue it is ready too, and says so.
  await until(async () => JSON.stringify((await probe('readyz')).body).includes('"queue":"ok"'), 60);
  expect(await probe('readyz')).toEqual({ status: 200, body: { status: 'ready', checks: ok } });
  expect(await probe('healthz')).toEqual({ status: 200, body: { status: 'alive' } });
  const head = await fetch(`${address}/readyz`, { method: 'HEAD' });
  expect([head.status, await head.text(), head.headers.get('cache-control')]).toEqual([200, '', 'no-store']);
  expect((await fetch(`${address}/readyz`, { method: 'POST' })).status).toBe(403);
});

it('is alive and not ready while the database is away, and says no more than that', async () => {
  let away: Probe | undefined;
  await until(async () => {
    // A start may be quicker than we ask: it is killed until it was seen away.
    const { database } = findProcesses(site);
    if (database > 0) signal(database, 'SIGKILL');
    const asked = await probe('readyz');
    if (asked.status === 503) away = asked;
    return away !== undefined;
  }, 60);
  expect((await probe('healthz')).status).toBe(200);
  expect(Object.keys(away?.body ?? {})).toEqual(['status', 'checks']);
  expect(away?.body).toMatchObject({ status: 'not ready', checks: { server: 'ok' } });
  expect(JSON.stringify(away)).not.toMatch(/postgres(ql)?:|password|127\.0\.0\.1/);
  await until(async () => (await probe('readyz')).status === 200, 120);
});

it('counts by patterns of addresses, never by addresses', async () => {
  for (const path of ['/', '/ar/events', '/relationships/iraq-nato', '/no/such/page?token=hush', '/wp-admin'])
    await statusOf(`${address}${path}`);
  const read = async () => (await fetch(`${figures}/metrics`)).text();
  // An answer is counted when its connection has taken it.
  await until(async () => (await read()).includes('route="other"'), 30);
  const text = await read();
  expect(text).toMatch(
    /dragoman_http_requests_total\{route="\/relationships\/\[slug\]",method="GET",status="200"\} \d/,
  );
  expect(text).toMatch(
    /dragoman_http_request_duration_seconds_bucket\{le="0\.1",route="\/events",method="GET"\} \d/,
  );
  for (const name of [
    'dragoman_database_connections{state="in_use"}',
    'dragoman_database_query_duration_seconds_count{verb="select"}',
    'dragoman_queue_clock_up',
    'dragoman_jobs{queue="feeds.poll",state="waiting"}',
    'dragoman_http_requests_open',
    'nodejs_eventloop_lag_p99_seconds',
    'process_resident_memory_bytes',
  ])
    expect(text).toContain(name);
  expect(text).not.toMatch(/iraq-nato|wp-admin|hush|such/);
  expect((await fetch(`${figures}/`)).status).toBe(404);
  expect((await fetch(`${figures}/metrics`, { method: 'DELETE' })).status).toBe(405);
  // Nothing of it is to be had at the site's own address.
  expect((await fetch(`${address}/metrics`)).status).toBe(404);
});

it('names slow queries by what they are, on lines of JSON with the number of their request', () => {
  // The last line may still be on its way,.
  const words = site.words();
  const lines = words
    .slice(0, words.lastIndexOf('\n'))
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  const slow = lines.filter(({ msg }) => msg === 'slow query');
  expect(slow.length).toBeGreaterThan(0);
  for (const { query } of slow)
    expect(query).toMatch(/^(select|insert|update|delete|other) [a-z_-]+ [0-9a-f]{8}$/);
  expect(slow.some(({ request: id }) => typeof id === 'string')).toBe(true);
  // What the queue asks, and the thread that holds the timeline's index, is named as well.
  for (const name of [/^\w+ pgboss /, /^select pg_control_system /])
    expect(slow.some(({ query }) => name.test(String(query)))).toBe(true);
});

it('warns of nothing where it only answers, however many look at an answer', async () => {
  const headers = { origin: address, 'content-type': 'application/json' };
  const body = JSON.stringify({ email: 'nobody@example.org', password: 'wrong' });
  expect((await fetch(`${address}/api/auth/sign-in`, { method: 'POST', headers, body })).status).toBe(401);
  for (const path of ['/export/csv', '/export/atom', '/events'])
    expect(
      await fetch(`${address}${path}`).then(async (answer) => [answer.status, (await answer.text()) !== '']),
    ).toEqual([200, true]);
  expect(
    site
      .words()
      .split('\n')
      .filter((line) => line.includes('Warning')),
  ).toEqual([]);
});

it('ends under load without one request lost, once a balancer has seen that it is not ready', async () => {
  const told = new Map<number | string, number>();
  let sends = true;
  const pages = ['/', '/events', '/api/v1/events?limit=5', '/relationships/iraq-nato', '/actors/nato'];
  const visitors = Array.from({ length: 6 }, async (_, visitor) => {
    for (let round = visitor; sends; round += 1) {
      const status = await statusOf(`${address}${pages[round % pages.length]}`);
      told.set(status, (told.get(status) ?? 0) + 1);
    }
  });
  await until(() => (told.get(200) ?? 0) >= 12, 60);
  const { server, database } = findProcesses(site);
  site.process.kill('SIGTERM');
  let last: Probe | undefined;
  while (last?.status !== 503) {
    last = await probe('readyz');
    await pause(20);
  }
  // From here on the balancer sends nobody any more; what it has sent is answered.
  sends = false;
  expect(last.body).toMatchObject({ status: 'not ready', checks: { server: 'is ending', database: 'ok' } });
  await Promise.all(visitors);
  expect([...told.keys()]).toEqual([200]);
  expect(await site.ended).toBe(0);
  expect([runs(server), runs(database)]).toEqual([false, false]);
});
