/** What leaves: files of the current view, feeds and calendars, and what is said of a question that cannot be answered. */
import { get, type IncomingHttpHeaders } from 'node:http';
import { createRequire } from 'node:module';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { parseFeed } from '@rowanmanning/feed-parser';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { EXPORT_NAMES } from '@/lib/domain/export-address';
import { openBrowser, siteUrl, type Visitor } from '../support/site';
import { send } from '../support/site-requests';

jest.setTimeout(120_000);

const fetched = async (path: string, headers: Record<string, string> = {}) => {
  const answer = await fetch(`${siteUrl()}${path}`, { headers });
  return { answer, text: await answer.text() };
};

interface Total {
  total: number;
}
const totalOf = async (query: string): Promise<number> => {
  const { text } = await fetched(`/api/v1/relationships/iraq-nato/events?limit=1${query}`);
  return (JSON.parse(text) as Total).total;
};

it('every format answers with its kind of file', async () => {
  for (const name of EXPORT_NAMES) {
    const { answer, text } = await fetched(`/export/${name}?relationships=iraq-nato&types=visit`);
    expect([name, answer.status, text.length > 500]).toEqual([name, 200, true]);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  }
});

it('a table has exactly what the same filter finds on the timeline, in the order of time', async () => {
  for (const query of [
    '',
    '&types=visit,summit',
    '&q=training&from=2018-01-01&to=2020-12-31',
    '&actors=jens-stoltenberg',
  ]) {
    const { answer, text } = await fetched(`/export/csv?relationships=iraq-nato${query}`);
    const { data, errors } = Papa.parse<Record<string, string>>(text.trimEnd(), { header: true });
    expect(errors).toEqual([]);
    expect([query, data.length]).toEqual([query, await totalOf(query)]);
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="iraq-nato[a-z-]*\.csv"$/,
    );
    const days = data.map((row) => row['first day'] ?? '');
    expect(days).toEqual([...days].sort());
  }
});

it('a feed has what was published last, and says when nothing is new', async () => {
  const { answer, text } = await fetched('/export/atom?relationships=iraq-nato');
  const feed = parseFeed(text);
  expect(feed.title).toBe('Iraq – NATO: Dragoman');
  expect(feed.items).toHaveLength(50);
  expect(feed.items[0]?.url).toMatch(/\/events\/[a-z0-9-]+$/);
  const etag = answer.headers.get('etag') ?? '';
  const again = await fetched('/export/atom?relationships=iraq-nato', { 'if-none-match': etag });
  expect([again.answer.status, again.text]).toEqual([304, '']);
});

it.each([
  '/export/atom',
  '/export/jsonfeed?relationships=iraq-nato',
  '/export/csv?relationships=iraq-nato',
  '/export/ics?relationships=iraq-nato',
  '/api/v1/events',
  '/api/v1/openapi.json',
  '/robots.txt',
])('%s goes out packed to whoever takes it so, and says that it does', async (path) => {
  const bytesOf = (packing: string) =>
    new Promise<{ headers: IncomingHttpHeaders; bytes: Buffer }>((done, fail) => {
      get(`${siteUrl()}${path}`, { headers: { 'accept-encoding': packing } }, (answer) => {
        buffer(answer).then((bytes) => done({ headers: answer.headers, bytes }), fail);
      }).once('error', fail);
    });
  const [plain, packed] = [await bytesOf('identity'), await bytesOf('gzip')];
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(packed.headers['content-encoding']).toBe('gzip');
  for (const { headers } of [plain, packed]) expect(headers.vary).toMatch(/accept-encoding/i);
  expect(packed.bytes.length).toBeLessThan(plain.bytes.length / 1.5);
  expect(gunzipSync(packed.bytes).toString()).toBe(plain.bytes.toString());
});

it('a calendar is one that calendars read', async () => {
  const { text } = await fetched('/export/ics?relationships=iraq-nato');
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  expect(events).toHaveLength(await totalOf(''));
});

it('TimelineJS draws its file, with a mark for each event', async () => {
  const total = await totalOf('&types=summit');
  const { text } = await fetched('/export/timelinejs?relationships=iraq-nato&types=summit');
  const { page, close } = await openBrowser();
  await page.setContent('<div id="drawn" style="width: 1200px; height: 600px"></div>');
  await page.addScriptTag({
    path: createRequire(__filename).resolve('@knight-lab/timelinejs/dist/js/timeline.js'),
  });
  await page.evaluate((file) => {
    const { Timeline } = (window as unknown as { TL: { Timeline: new (...given: unknown[]) => unknown } }).TL;
    new Timeline('drawn', JSON.parse(file), { font: null, hash_bookmark: false });
  }, text);
  await page
    .locator('.tl-timemarker')
    .nth(total - 1)
    .waitFor({ state: 'attached' });
  expect(total).toBeGreaterThan(0);
  expect(await page.locator('.tl-timemarker').count()).toBe(total);
  await close();
});

it('a question that cannot be answered is refused with what is wrong', async () => {
  for (const [path, status, word] of [
    ['/export/exe', 404, 'csv'],
    ['/export/csv?relationships=nowhere', 404, 'relationship'],
    ['/export/csv?type=visit', 400, 'There is no such parameter.'],
    ['/export/csv?types=dance', 400, 'types'],
    ['/export/csv?from=2020-02-31', 400, 'from'],
    ['/export/csv?from=2021-01-01&to=2020-01-01', 400, 'to'],
    ['/export/csv?q=a&q=b', 400, 'Give it once.'],
  ] as const) {
    const { answer, text } = await fetched(path);
    expect([path, answer.status, answer.headers.get('content-type')]).toEqual([
      path,
      status,
      'application/problem+json; charset=utf-8',
    ]);
    expect(text).toContain(word);
  }
  expect((await send('HEAD', '/export/csv?relationships=iraq-nato')).status).toBe(200);
  expect((await send('HEAD', '/export/csv?x=1')).status).toBe(400);
});

it('an export that nobody reads gives its place back', async () => {
  const ask = () => fetch(`${siteUrl()}/export/jsonl`);
  for (let time = 0; time < 5; time += 1) {
    const gone = new AbortController();
    const asked = fetch(`${siteUrl()}/export/jsonl`, { signal: gone.signal }).catch(() => null);
    await new Promise((done) => setTimeout(done, time * 40));
    gone.abort();
    await asked;
  }
  let status = 0;
  for (let time = 0; time < 20 && status !== 200; time += 1) {
    await new Promise((done) => setTimeout(done, 250));
    const answer = await ask();
    status = answer.status;
    await answer.text();
  }
  expect(status).toBe(200);
});

describe('on the page', () => {
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = await openBrowser();
  });
  afterAll(() => visitor.close());

  it('the links take the filter and the window of the timeline', async () => {
    const { page, errors } = visitor;
    await page.goto('/relationships/iraq-nato?types=visit&from=2018-01-01&to=2020-12-31');
    await page.getByText('Download and subscribe').click();
    const href = await page.getByRole('link', { name: 'Table (CSV)' }).getAttribute('href');
    expect(href).toBe('/export/csv?relationships=iraq-nato&types=visit&from=2018-01-01&to=2020-12-31');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Table (CSV)' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('iraq-nato.csv');
    const alternate = page.locator('link[rel=alternate][type="application/atom+xml"]');
    expect(await alternate.getAttribute('href')).toContain('/export/atom?relationships=iraq-nato');
    expect(errors).toEqual([]);
  });
});
