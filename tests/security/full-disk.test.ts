/** The site's data on a disk of its own that fills up, while readers read and an editor publishes. */
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { findRunningDatabase } from '@/lib/db/running-database';
import { freePort } from '@/tests/support/free-port';
import { itWhere, mayMount, mountSmall, unmount } from '@/tests/support/own-mount';
import { copyPrepared } from '@/tests/support/prepared-folder';
import { openSiteDatabase } from '@/tests/support/site-people';
import { cookieOf } from '@/tests/support/site-requests';
import {
  ADMIN,
  makeFolder,
  removeFolder,
  type Start,
  start,
  statusOf,
  until,
} from '@/tests/support/started-site';
import { completeProposal, writeDraft } from '@/tests/support/world';
import { callAction, Form } from './call-action';
import { saw } from './saw';

jest.setTimeout(240_000);

const possible = mayMount();
/** Room for the database of the starter data and what PostgreSQL writes ahead. */
const MEGABYTES = 300;
const DRAFTS = 300;

let folder: string;
let disk: string;
let site: Start;
let address: string;
let cookie: string;
const drafts: string[] = [];
beforeAll(async () => {
  if (!possible) return;
  folder = await makeFolder();
  disk = join(folder, 'disk');
  await mkdir(disk);
  mountSmall(disk, MEGABYTES);
  const [DATA_DIR, port] = [join(disk, 'data'), await freePort()];
  address = `http://127.0.0.1:${port}`;
  await copyPrepared(DATA_DIR);
  site = start({ DATA_DIR, PORT: String(port) });
  await site.ready;
  process.env.TEST_SITE = address;
  process.env.TEST_DATA_DIR = DATA_DIR;
  cookie = await cookieOf({ email: ADMIN.ADMIN_EMAIL, password: ADMIN.ADMIN_PASSWORD });
  const { db, close } = await openSiteDatabase();
  for (let at = 0; at < DRAFTS; at += 1) {
    const date = new Date(Date.UTC(1960, 0, 1 + 20 * at)).toISOString().slice(0, 10);
    const proposal = completeProposal({ title: `Published on a full disk ${at}`, date, topics: [] });
    drafts.push(await writeDraft(db, proposal));
  }
  await close();
});
afterAll(async () => {
  site?.process.kill('SIGTERM');
  await site?.ended;
  if (disk) unmount(disk);
  if (folder) await removeFolder(folder);
});

const ballast = () => join(disk, 'ballast');
/** Writes until nothing more can be written. */
const fill = () =>
  execFileSync('sh', ['-c', 'cat /dev/zero >> "$0" || true', ballast()], {
    stdio: ['ignore', 'ignore', 'ignore'],
  });
const makeRoom = () => rmSync(ballast());
const health = () => statusOf(`${address}/api/health`);

interface Tally {
  statuses: Set<number>;
  confirmed: Set<string>;
}
async function publish(id: string, { statuses, confirmed }: Tally): Promise<number> {
  const asked = { id, version: 1, note: null, correction: null, seen: [], eventWithdrawn: false };
  const answer = await callAction(cookie, `/admin/drafts/${id}`, 'publishDraftAction', [
    { ...asked, requestKey: randomUUID() },
  ]);
  statuses.add(answer.status);
  if (answer.answer?.ok) confirmed.add(id);
  return answer.status;
}

/** Every draft that is closed has its event with all that belongs to one, and nobody else has any. */
async function requireWhole(tally: Tally): Promise<void> {
  const { db, close } = await openSiteDatabase();
  const closed = await db.draft.findMany({ where: { id: { in: drafts }, status: { not: 'PENDING' } } });
  const events = await db.event.findMany({
    where: { title: { startsWith: 'Published on a full disk' } },
    include: { participants: true, sources: true, revisions: true },
  });
  await close();
  expect(events.length).toBe(closed.length);
  expect(closed.map(({ id }) => id)).toEqual(expect.arrayContaining([...tally.confirmed]));
  for (const { participants, sources, revisions } of events)
    expect([participants.length, sources.length, revisions.length]).toEqual([2, 1, 1]);
}

const tally: Tally = { statuses: new Set(), confirmed: new Set() };

itWhere(possible)(
  'row 24 · the disk is full: 503 to who writes, nothing half written, well again with room',
  async () => {
    expect(await publish(drafts[0] ?? '', tally)).toBe(200);
    fill();
    // A text that needs new pages, however much room is left within those that there are.
    const body = Array.from({ length: 60_000 }, () => randomUUID())
      .join(' ')
      .slice(0, 1_900_000);
    const added = await callAction(cookie, '/admin/articles/new', 'addArticle', [
      null,
      new Form({ body, title: 'Too much' }),
    ]);
    expect(added.status).toBe(503);
    expect(added.text).toContain('Back in a moment');
    let last = 200;
    for (const id of drafts.slice(1, 41)) {
      last = await publish(id, tally);
      if (last === 503) break;
    }
    expect([...tally.statuses].filter((status) => status !== 200 && status !== 503)).toEqual([]);
    const pages = await Promise.all(
      ['/', '/relationships/iraq-nato', '/actors/nato'].map((path) => statusOf(`${address}${path}`)),
    );
    expect(pages.filter((status) => status !== 200 && status !== 503)).toEqual([]);
    makeRoom();
    const begun = performance.now();
    await until(async () => (await health()) === 200, 60);
    const { db, close } = await openSiteDatabase();
    expect(await db.article.count({ where: { title: 'Too much' } })).toBe(0);
    await close();
    await requireWhole(tally);
    expect(await publish(drafts.at(-1) ?? '', tally)).toBe(200);
    const again = await callAction(cookie, '/admin/articles/new', 'addArticle', [
      null,
      new Form({ body, title: 'Too much' }),
    ]);
    expect(again.to).toMatch(/^\/admin\/drafts\//);
    saw(
      `saving 503 (${last === 503 ? 'publishing too' : 'small writes still fit'}), pages ${[...new Set(pages)].join(' and ')}; with room well after ${((performance.now() - begun) / 1_000).toFixed(1)} s`,
    );
  },
);

/** The database as its superuser; it may have begun again just now, after the disk was full before. */
async function connectToDatabase(): Promise<Client> {
  let connected: Client | null = null;
  await until(async () => {
    const found = await findRunningDatabase(join(disk, 'data'));
    if (!found) return false;
    const url = new URL(found);
    [url.username, url.pathname] = ['postgres', '/postgres'];
    const client = new Client({ connectionString: url.toString() });
    client.on('error', () => undefined);
    const isThere = await client.connect().then(
      () => true,
      () => false,
    );
    if (isThere) connected = client;
    return isThere;
  }, 60);
  if (!connected) throw new Error('The database of the full disk is not there.');
  return connected;
}

/** Has PostgreSQL need new files for what it writes ahead, until there is no room for one and it gives up. */
async function breakWriteAhead(client: Client): Promise<void> {
  let gone = false;
  for (let turn = 0; turn < 200 && !gone; turn += 1) {
    const write = "SELECT pg_logical_emit_message(true, 'test', repeat('x', 1000000)), pg_switch_wal()";
    gone = await client.query(write).then(
      () => false,
      () => true,
    );
  }
  await client.end().catch(() => undefined);
  expect(gone).toBe(true);
}

itWhere(possible)(
  'row 24 · PostgreSQL itself gives up for want of room: 503, and well again by itself with room',
  async () => {
    const client = await connectToDatabase();
    fill();
    await breakWriteAhead(client);
    await until(async () => (await health()) === 503, 60);
    const pages = await Promise.all(
      ['/', '/admin', '/api/v1/events'].map((path) => statusOf(`${address}${path}`)),
    );
    expect(pages).toEqual([503, 503, 503]);
    expect(await publish(drafts[41] ?? '', tally)).toBe(503);
    makeRoom();
    const begun = performance.now();
    await until(async () => (await health()) === 200, 120);
    const seconds = (performance.now() - begun) / 1_000;
    await requireWhole(tally);
    expect(await publish(drafts[41] ?? '', tally)).toBe(200);
    await requireWhole(tally);
    saw(`the database gone for want of room: 503, well ${seconds.toFixed(1)} s after there was room`);
  },
);

it('row 24 · the handbook says what to do', async () => {
  expect(await readFile('HANDBOOK.md', 'utf8')).toContain('## When the disk is full');
});
