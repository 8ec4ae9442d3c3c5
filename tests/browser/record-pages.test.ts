/** What a record's page offers beside itself: citations, data for machines, a picture, figures; and odd addresses. */
import { axeOn } from '@/tests/support/axe';
import { openBrowser, siteUrl } from '../support/site';

jest.setTimeout(180_000);

const EVENT = '2018-10-nmi-established-in-baghdad';
const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${siteUrl()}${path}`, { headers, redirect: 'manual' });

it('an event is read, cited and walked at 390 pixels in the dark, and its parts are named', async () => {
  const { page, errors, close } = await openBrowser({
    viewport: { width: 390, height: 844 },
    colorScheme: 'dark',
  });
  await page.goto(`/events/${EVENT}`);
  const headings = await page.getByRole('heading', { level: 2 }).allTextContents();
  const parts = [
    'Who was there',
    'Where sources differ',
    'Sources',
    'How sure this is',
    'History of this page',
  ];
  expect(headings.filter((name) => parts.includes(name))).toEqual(parts);
  expect(await page.getByRole('img', { name: /^Map: a point at Baghdad.*Iraq is shaded/ }).count()).toBe(1);

  const document = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
  expect(document).toMatchObject({ '@type': 'Event', startDate: '2018-10-31', location: { geo: {} } });

  const picture = await page.locator('meta[property="og:image"]').getAttribute('content');
  expect(new URL(picture ?? '').pathname).toBe(`/events/${EVENT}/share.png`);

  for (const details of await page.locator('details').all())
    await details.evaluate((element) => element.setAttribute('open', ''));
  expect(await page.evaluate(() => window.document.documentElement.scrollWidth - innerWidth)).toBe(0);
  const { violations } = await axeOn(page).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html.slice(0, 120)])).toEqual([]);

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download as RIS' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe(`${EVENT}.ris`);

  await page.getByRole('link', { name: 'How this is told' }).click();
  await page.getByRole('heading', { level: 1, name: 'How this record is made' }).waitFor();
  expect(new URL(page.url()).hash).toBe('#certainty');
  const again = await axeOn(page).analyze();
  expect(again.violations.map(({ id, nodes }) => [id, nodes[0]?.html.slice(0, 120)])).toEqual([]);
  expect(await page.evaluate(() => window.document.documentElement.scrollWidth - innerWidth)).toBe(0);
  expect(errors).toEqual([]);
  await close();
});

it('gives citations that programs read, each under its own type', async () => {
  const of = async (format: string) => {
    const answer = await ask(`/events/${EVENT}/cite?format=${format}`);
    expect(answer.status).toBe(200);
    return { type: answer.headers.get('content-type') ?? '', text: await answer.text() };
  };
  const ris = await of('ris');
  expect(ris.type).toContain('research-info-systems');
  expect(
    ris.text
      .trimEnd()
      .split('\n')
      .filter((line) => !/^[A-Z][A-Z0-9] {2}- ?/.test(line)),
  ).toEqual([]);
  const csl = await of('csl');
  expect(JSON.parse(csl.text)).toEqual([
    expect.objectContaining({ id: EVENT, URL: expect.stringMatching(new RegExp(`/events/${EVENT}$`)) }),
  ]);
  expect((await of('bibtex')).text).toMatch(/^@misc\{\w+,\n(\t\w+ = \{.*\},\n)+\}\n$/);
  expect((await of('chicago')).text).toMatch(
    /^“NATO Mission Iraq established in Baghdad\.” Event, 31 October 2018, Baghdad, Iraq\. Dragoman, version \d+, last modified .+\. http.+\.$/,
  );
});

it.each([
  [`/events/${EVENT}`],
  ['/relationships/iraq-nato'],
  ['/compare/iraq-nato/nato-jordan'],
  ['/ar/relationships/iraq-nato'],
])(
  '%s names a picture for other sites, which answers "not changed" to the tag that it gave',
  async (path) => {
    const html = await (await ask(path)).text();
    const named = /<meta property="og:image" content="([^"]*)"/.exec(html)?.[1] ?? '';
    const { pathname } = new URL(named);
    expect(pathname).toMatch(/\/share\.png$/);
    const answer = await ask(pathname);
    expect(answer.headers.get('content-type')).toBe('image/png');
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    const tag = answer.headers.get('etag') ?? '';
    expect((await ask(pathname, { 'if-none-match': tag })).status).toBe(304);
  },
);

it.each([
  [`/events/${EVENT}/cite`, 400],
  [`/events/${EVENT}/cite?format=%00`, 400],
  [`/events/${EVENT}/cite?format=docx`, 400],
  [`/events/${EVENT}/cite?format=ris&format=csl`, 400],
  [`/events/${EVENT}/cite?format=ris&x=1`, 400],
  [`/events/${EVENT}/cite?format[]=ris&__proto__=1`, 400],
  ['/events/no-such-event/cite?format=ris', 404],
  ['/events/no-such-event/share.png', 404],
  ['/relationships/no-such-parties/share.png', 404],
  [`/relationships/${'x'.repeat(300)}/share.png`, 404],
  ['/compare/iraq-nato/no-such-parties/share.png', 404],
  [`/events/${'x'.repeat(300)}/share.png`, 404],
  ['/actors/fuad-hussein?relationship=No_such&after=9999-99-99~1', 200],
  ['/actors/fuad-hussein?relationship=iraq-nato&after=2020-02-31~99999999999', 200],
  ['/actors/fuad-hussein?relationship=iraq-nato&after=9999-12-31~1', 200],
  ['/methodology?x=1', 200],
])('%s answers %i', async (path, status) => {
  expect((await ask(path)).status).toBe(status);
});

it('an actor’s events stand by relationship and are paged from any place', async () => {
  const first = await (await ask('/actors/nato?relationship=iraq-nato')).text();
  const next = /href="(\/actors\/nato\?relationship=iraq-nato&amp;after=[^"#]+)/.exec(first)?.[1];
  expect(next).toBeDefined();
  const second = await (await ask((next ?? '').replaceAll('&amp;', '&'))).text();
  const eventsOf = (html: string) =>
    new Set([...html.matchAll(/href="\/events\/([a-z0-9-]+)"/g)].map(([, slug]) => slug));
  expect(eventsOf(second).size).toBe(20);
  for (const slug of eventsOf(second)) expect(eventsOf(first).has(slug)).toBe(false);
});
