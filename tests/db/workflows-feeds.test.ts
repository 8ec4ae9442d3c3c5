/** Feeds of a publisher of ours on loopback, which the operator trusts. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { titleInWords } from '@/lib/cli/title-words';
import { listEntries } from '@/lib/db/feed-entries';
import { claimFeed, listDueFeeds, listFeeds } from '@/lib/db/feeds';
import { MOST_A_DAY, minutesToNextTry } from '@/lib/domain/feed';
import { addFeed } from '@/lib/workflows/feeds/add-feed';
import { changeFeed } from '@/lib/workflows/feeds/change-feed';
import { pollFeed } from '@/lib/workflows/feeds/poll-feed';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';
import { EDITOR, VIEWER, writeWorld } from '@/tests/support/world';

const meeting = (day: number) => `<!doctype html><html lang="en"><head><title>Minister in Brussels</title>
<meta property="og:site_name" content="Gazette of Examples"></head><body><article><h1>Minister in Brussels</h1>
<p>BRUSSELS, ${day} June 2021 – Iraqi Foreign Minister Fuad Hussein met NATO Secretary General Jens Stoltenberg in Brussels on ${day} June 2021.</p>
<p>They spoke about the training of Iraqi officers, and agreed to speak again in the autumn when the mission has grown.</p></article></body></html>`;
const HARVEST = `<!doctype html><html lang="en"><head><title>Harvest</title></head><body><article><h1>Harvest</h1>
<p>Farmers of the northern valleys have brought in the largest harvest of apples for twelve years, their association says.</p>
<p>Prices fell by a tenth at the markets of the capital, and cold stores are full until the spring of next year.</p></article></body></html>`;

interface Asked {
  path: string;
  headers: IncomingMessage['headers'];
}
type Answer = (response: ServerResponse, request: IncomingMessage) => void;

let test: TestDatabase;
let server: Server;
let here: string;
let answers: Record<string, Answer>;
let asked: Asked[];
let clock: Date;

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push({ path, headers: request.headers });
    const answer = answers[path];
    if (answer) answer(response, request);
    else response.writeHead(404).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  here = `http://127.0.0.1:${port}`;
  process.env.FETCH_TRUSTED = `127.0.0.1:${port}`;
  test = await cloneDatabase();
  await writeWorld(test.db);
});
afterAll(async () => {
  await test.close();
  server.closeAllConnections();
  server.close();
});
beforeEach(async () => {
  answers = {};
  asked = [];
  // Ahead of the database's own, by which a new feed is due.
  clock = new Date(Date.now() + 60_000);
  await test.db.feed.deleteMany();
  await test.db.draft.deleteMany();
  await test.db.article.deleteMany();
});

const page =
  (html: string): Answer =>
  (response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
const item = (path: string, more = '') =>
  `<item><title>Title of ${path}</title><link>${here}${path}</link><guid>${here}${path}</guid>${more}</item>`;
const feed =
  (items: string, headers: Record<string, string> = {}): Answer =>
  (response) =>
    response
      .writeHead(200, { 'content-type': 'application/rss+xml', ...headers })
      .end(
        `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Gazette</title>${items}</channel></rss>`,
      );

async function add(scope = 'relationship'): Promise<string> {
  const answer = await addFeed(test.db, EDITOR, { url: `${here}/feed`, relationship: 'iraq-nato', scope });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.id;
}
const poll = (id: string) => pollFeed(test.db, id, { tell: titleInWords, now: () => clock, breath: 0 });
const later = (minutes: number) => {
  clock = new Date(clock.getTime() + minutes * 60_000);
};
const line = async () => (await listFeeds(test.db))[0];
const minutesToNext = async () =>
  Math.round((Date.parse((await line())?.nextPollAt ?? '') - clock.getTime()) / 60_000);

it('fetches what a feed names, and keeps what concerns its relationship, with the feed as its sender', async () => {
  answers = {
    '/feed': feed(item('/meeting', '<pubDate>Tue, 15 Jun 2021 20:00:00 +0200</pubDate>') + item('/harvest')),
    '/meeting': page(meeting(15)),
    '/harvest': page(HARVEST),
  };
  const id = await add();
  expect(await poll(id)).toEqual({ ok: true, outcomes: { stored: 1, other: 1 } });
  const articles = await test.db.article.findMany({ include: { drafts: true } });
  expect(articles).toHaveLength(1);
  expect(articles[0]).toMatchObject({
    title: 'Title of /meeting',
    publisher: 'Gazette of Examples',
    url: `${here}/meeting`,
    submittedById: null,
  });
  expect(articles[0]?.publishedOn?.toISOString().slice(0, 10)).toBe('2021-06-15');
  expect(articles[0]?.drafts.length).toBeGreaterThan(0);
  const audit = await test.db.auditEntry.findFirst({ where: { subjectId: articles[0]?.id } });
  expect(audit).toMatchObject({ action: 'article.submit', actorId: null });
  expect(await line()).toMatchObject({ title: 'Gazette', trouble: null, outcomes: { stored: 1, other: 1 } });
});

it('keeps everything where it is told to', async () => {
  answers = { '/feed': feed(item('/harvest')), '/harvest': page(HARVEST) };
  expect(await poll(await add('everything'))).toEqual({ ok: true, outcomes: { stored: 1 } });
});

it('asks no page twice, and says what it knows, so that nothing is sent again', async () => {
  answers = {
    '/feed': (response, request) =>
      request.headers['if-none-match'] === '"one"'
        ? response.writeHead(304).end()
        : feed(item('/meeting'), { etag: '"one"', 'last-modified': 'Tue, 15 Jun 2021 18:00:00 GMT' })(
            response,
            request,
          ),
    '/meeting': page(meeting(15)),
  };
  const id = await add();
  await poll(id);
  later(15);
  asked = [];
  expect(await poll(id)).toEqual({ ok: true, outcomes: {} });
  expect(asked.map(({ path }) => path)).toEqual(['/feed']);
  expect(asked[0]?.headers).toMatchObject({
    'if-none-match': '"one"',
    'if-modified-since': 'Tue, 15 Jun 2021 18:00:00 GMT',
  });
  expect(await minutesToNext()).toBe(15);
});

it('knows an article again that came another way', async () => {
  answers = {
    '/feed': feed(item('/meeting') + item('/copy')),
    '/meeting': page(meeting(15)),
    '/copy': page(meeting(15)),
  };
  const id = await add();
  expect(await poll(id)).toEqual({ ok: true, outcomes: { stored: 1, known: 1 } });
  const { items, total } = await listEntries(test.db, id, { page: 1, pageSize: 10 });
  const [article] = await test.db.article.findMany({ select: { id: true } });
  const paths = items.map(({ url, outcome, articleId, drafts }) => [
    new URL(url ?? '').pathname,
    outcome,
    articleId === article?.id,
    drafts > 0,
  ]);
  expect([total, paths.sort()]).toEqual([
    2,
    [
      ['/copy', 'known', true, true],
      ['/meeting', 'stored', true, true],
    ],
  ]);
  const known = await listEntries(test.db, id, { outcome: 'known', page: 1, pageSize: 10 });
  expect(known.items.map(({ outcome }) => outcome)).toEqual(['known']);
  expect(await test.db.article.count()).toBe(1);
});

it('backs off while a feed fails, as long as it asks for, and is well again with one answer', async () => {
  answers = { '/feed': feed('') };
  const id = await add();
  answers = { '/feed': (response) => response.writeHead(503).end() };
  for (const [failures, minutes] of [
    [1, 30],
    [2, 60],
    [3, 120],
  ] as const) {
    expect(await poll(id)).toEqual({ ok: false, reason: 'status' });
    expect(await line()).toMatchObject({ failures, trouble: { code: 'status', status: 503 } });
    expect(await minutesToNext()).toBe(minutes);
    later(minutes);
  }
  answers = { '/feed': (response) => response.writeHead(429, { 'retry-after': '36000' }).end() };
  await poll(id);
  expect(await minutesToNext()).toBe(600);
  later(600);
  answers = { '/feed': page('<p>moved</p>') };
  expect(await poll(id)).toEqual({ ok: false, reason: 'no-feed' });
  later(24 * 60);
  answers = { '/feed': feed('') };
  await poll(id);
  expect(await line()).toMatchObject({ failures: 0, trouble: null });
});

it('asks again for a page that cannot be had, ever later, and then no more; one that is gone is not asked again', async () => {
  answers = {
    '/feed': feed(item('/down') + item('/form'), { etag: '"one"' }),
    '/down': (response) => response.writeHead(502).end(),
    '/form': page('<p>Please sign in.</p>'),
  };
  const id = await add();
  expect(await poll(id)).toEqual({ ok: true, outcomes: { failed: 1, 'no-text': 1 } });
  for (let tries = 1; minutesToNextTry(tries) !== null; tries += 1) {
    const wait = minutesToNextTry(tries) ?? 0;
    later(15);
    if (wait > 15) expect(await poll(id)).toEqual({ ok: true, outcomes: {} });
    later(wait - 15);
    expect(await poll(id)).toEqual({ ok: true, outcomes: { failed: 1 } });
  }
  later(48 * 60);
  expect(await poll(id)).toEqual({ ok: true, outcomes: {} });
});

it('leaves a server alone that asks for it, and counts no try', async () => {
  answers = {
    '/feed': feed(['/a', '/b', '/c'].map((path) => item(path)).join('')),
    '/a': (response) => response.writeHead(429).end(),
  };
  const id = await add();
  expect(await poll(id)).toEqual({ ok: true, outcomes: {} });
  expect(asked.filter(({ path }) => path !== '/feed')).toHaveLength(1);
  expect(await test.db.feedEntry.count()).toBe(0);
});

it('takes the feed’s own text where the page is gone, but no summary', async () => {
  const words =
    'Iraqi Foreign Minister Fuad Hussein met NATO Secretary General Jens Stoltenberg in Brussels on 15 June 2021. ';
  const content = (text: string) => `<content:encoded><![CDATA[<p>${text}</p>]]></content:encoded>`;
  const summary = `<description>${words.repeat(5)} And so on.</description>`;
  answers = { '/feed': feed(item('/a', content(words.repeat(5))) + item('/b', summary)) };
  expect(await poll(await add())).toEqual({ ok: true, outcomes: { stored: 1, 'no-text': 1 } });
});

it('leaves what is too much for one poll to the next, some minutes later', async () => {
  const paths = Array.from({ length: 23 }, (_, at) => `/p${at}`);
  answers = { '/feed': feed(paths.map((path) => item(path)).join(''), { etag: '"one"' }) };
  for (const path of paths) answers[path] = page('<p>Please sign in.</p>');
  const id = await add();
  expect(await poll(id)).toEqual({ ok: true, outcomes: { 'no-text': 20 } });
  expect(await minutesToNext()).toBe(2);
  later(2);
  expect(await poll(id)).toEqual({ ok: true, outcomes: { 'no-text': 3 } });
  expect(await minutesToNext()).toBe(15);
});

it('takes so much of a feed in a day and says that it floods', async () => {
  const paths = ['/new1', '/new2'];
  answers = { '/feed': feed(paths.map((path) => item(path)).join('')) };
  for (const path of paths) answers[path] = page('<p>Please sign in.</p>');
  const id = await add();
  await test.db.feedEntry.createMany({
    data: Array.from({ length: MOST_A_DAY - 1 }, (_, at) => ({
      ...{ feedId: id, key: String(at).padStart(64, '0'), outcome: 'other' },
    })),
  });
  expect(await poll(id)).toEqual({ ok: true, outcomes: { 'no-text': 1 } });
  expect(await line()).toMatchObject({ trouble: { code: 'flood' } });
  expect(await minutesToNext()).toBe(360);
});

it('is asked by one at a time; whoever dies with it leaves it to be asked again, and nothing is stored twice', async () => {
  let visits = 0;
  answers = {
    '/feed': feed(item('/meeting')),
    // As pages are: another text at each visit.
    '/meeting': (response, request) => {
      visits += 1;
      page(
        meeting(15)
          .replace('a lot', `for the ${visits}th time`)
          .replace('</article>', `<p>Read ${visits} times today.</p></article>`),
      )(response, request);
    },
  };
  const id = await add();
  const both = await Promise.all([poll(id), poll(id)]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  later(15);
  // Taken by a process that is killed then.
  await claimFeed(test.db, id, clock, new Date(clock.getTime() + 4 * 60_000));
  expect(await poll(id)).toEqual({ ok: false, reason: 'not-due' });
  expect(await listDueFeeds(test.db, clock)).toEqual([]);
  later(5);
  expect(await listDueFeeds(test.db, clock)).toEqual([id]);
  expect(await poll(id)).toEqual({ ok: true, outcomes: {} });
  // Another feed that names the same page, or this one with another id for it.
  answers['/feed'] = feed(`<item><title>T</title><link>${here}/meeting</link><guid>another</guid></item>`);
  later(15);
  expect(await poll(id)).toEqual({ ok: true, outcomes: { known: 1 } });
  expect([await test.db.article.count(), visits]).toEqual([1, 1]);
});

it('stops when it is paused or removed in the middle of a poll', async () => {
  let id = '';
  answers = {
    '/feed': feed(item('/a') + item('/b') + item('/c')),
    '/a': (response, request) => {
      void changeFeed(test.db, EDITOR, { id, change: 'pause' }).then(() =>
        page('<p>Sign in.</p>')(response, request),
      );
    },
    '/b': page(meeting(15)),
  };
  id = await add();
  expect(await poll(id)).toEqual({ ok: true, outcomes: { 'no-text': 1 } });
  expect(await line()).toMatchObject({ paused: true });
  expect(await test.db.article.count()).toBe(0);
});

it('never leads to other servers within the network, even those that an editor may ask', async () => {
  let inner = 0;
  const other = createServer((_, response) => {
    inner += 1;
    response.writeHead(200, { 'content-type': 'text/html' }).end(meeting(15));
  });
  other.listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  // Trusted by the operator, but not by whoever reads this feed.
  process.env.FETCH_TRUSTED = `${process.env.FETCH_TRUSTED},127.0.0.1:${port}`;
  answers = {
    '/feed': feed(
      `<item><title>T</title><guid>x</guid><link>http://127.0.0.1:${port}/secret</link></item>${item('/hop')}`,
    ),
    '/hop': (response) => response.writeHead(302, { location: `http://127.0.0.1:${port}/secret` }).end(),
  };
  expect(await poll(await add('everything'))).toEqual({ ok: true, outcomes: { 'no-text': 2 } });
  expect(inner).toBe(0);
  other.close();
});

it('goes on after a fault of ours, tells of it, and tries that entry again', async () => {
  await test.db.$executeRaw`CREATE FUNCTION refuse_one() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN IF NEW.title = 'Title of /a' THEN RAISE EXCEPTION 'no'; END IF; RETURN NEW; END $$`;
  await test.db
    .$executeRaw`CREATE TRIGGER refuse_one BEFORE INSERT ON article FOR EACH ROW EXECUTE FUNCTION refuse_one()`;
  answers = { '/feed': feed(item('/a') + item('/b')), '/a': page(meeting(14)), '/b': page(meeting(15)) };
  const faults: unknown[] = [];
  const id = await add();
  const options = {
    tell: titleInWords,
    now: () => clock,
    breath: 0,
    onFault: (error: unknown) => faults.push(error),
  };
  expect(await pollFeed(test.db, id, options)).toEqual({ ok: true, outcomes: { failed: 1, stored: 1 } });
  expect(faults).toHaveLength(1);
  await test.db.$executeRaw`DROP TRIGGER refuse_one ON article`;
  later(15);
  expect(await poll(id)).toEqual({ ok: true, outcomes: { stored: 1 } });
});

it('is told of under its server, whatever it calls itself; a feed that is gone is paused', async () => {
  answers = { '/feed': feed(item('/meeting')), '/meeting': page(meeting(15)) };
  const id = await add();
  await poll(id);
  const row = await test.db.auditEntry.findFirst({
    where: { action: 'article.submit' },
    orderBy: { id: 'desc' },
  });
  expect(row).toMatchObject({ actor: `feed ${new URL(here).host}`, details: { feed: id } });
  answers = { '/feed': (response) => response.writeHead(410).end() };
  later(15);
  await poll(id);
  expect(await line()).toMatchObject({ paused: true, trouble: { code: 'status', status: 410 } });
  answers = { '/feed': (response) => response.writeHead(304).end() };
  await changeFeed(test.db, EDITOR, { id, change: 'resume' });
  await test.db.feed.update({ where: { id }, data: { etag: null, lastModified: null, nextPollAt: clock } });
  expect(await poll(id)).toEqual({ ok: false, reason: 'status' });
});

it('is added only where it can be read, once for a relationship, by an editor', async () => {
  const url = `${here}/feed`;
  const input = { url, relationship: 'iraq-nato', scope: 'relationship' };
  expect(await addFeed(test.db, { ...VIEWER }, input)).toEqual({ ok: false, reason: 'forbidden' });
  expect(await addFeed(test.db, EDITOR, input)).toMatchObject({ ok: false, reason: 'status', status: 404 });
  answers = { '/feed': page(HARVEST) };
  expect(await addFeed(test.db, EDITOR, input)).toEqual({ ok: false, reason: 'no-feed' });
  answers = { '/feed': feed(item('/a') + item('/b')) };
  expect(await addFeed(test.db, EDITOR, { ...input, relationship: 'nobody' })).toMatchObject({
    reason: 'missing',
  });
  expect(await addFeed(test.db, EDITOR, { ...input, url: 'ftp://x' })).toMatchObject({ reason: 'invalid' });
  expect(await addFeed(test.db, EDITOR, { ...input, url: 'http://127.0.0.1:1/feed' })).toMatchObject({
    reason: 'address',
  });
  expect(await addFeed(test.db, EDITOR, input)).toMatchObject({ ok: true, title: 'Gazette', entries: 2 });
  expect(await addFeed(test.db, EDITOR, input)).toEqual({ ok: false, reason: 'taken' });
  expect(await test.db.feed.count()).toBe(1);
});

it('is paused, resumed, asked at once and removed, with a row in the record for each but the asking', async () => {
  answers = { '/feed': feed('') };
  const id = await add();
  const change = (what: string, user: typeof EDITOR | typeof VIEWER = EDITOR) =>
    changeFeed(test.db, user, { id, change: what });
  expect(await change('pause', VIEWER)).toEqual({ ok: false, reason: 'forbidden' });
  expect(await change('pause')).toEqual({ ok: true });
  expect(await change('pause')).toEqual({ ok: false, reason: 'missing' });
  expect(await poll(id)).toEqual({ ok: false, reason: 'not-due' });
  expect(await change('poll')).toEqual({ ok: false, reason: 'missing' });
  expect(await change('resume')).toEqual({ ok: true });
  expect(await poll(id)).toMatchObject({ ok: true });
  expect(await change('poll')).toEqual({ ok: true });
  expect(await change('remove')).toEqual({ ok: true });
  expect(await change('remove')).toEqual({ ok: false, reason: 'missing' });
  const deeds = await test.db.auditEntry.findMany({
    where: { subject: 'feed', subjectId: id },
    orderBy: { id: 'asc' },
  });
  expect(deeds.map(({ action }) => action)).toEqual(['feed.add', 'feed.pause', 'feed.resume', 'feed.remove']);
});
