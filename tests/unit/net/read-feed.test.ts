import { dayOfFeed, readFeed } from '@/lib/net/read-feed';

const HERE = 'https://paper.example/feeds/world.xml';
const rss = (items: string, title = 'The Daily Example') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${title}</title>${items}</channel></rss>`;

it('reads RSS: the link, the day as its publisher tells it, the text without its markup', () => {
  const feed = readFeed(
    rss(`<item><title>Ministers &amp; envoys &lt;i&gt;meet&lt;/i&gt;</title><link>/2020/meeting</link><guid isPermaLink="false">g-1</guid>
      <pubDate>Wed, 16 Sep 2020 23:30:00 -0400</pubDate><description>Short.</description>
      <content:encoded><![CDATA[<p>First.</p><script>alert(1)</script><p>Second.</p>]]></content:encoded></item>`),
    HERE,
  );
  expect(feed?.title).toBe('The Daily Example');
  expect(feed?.entries).toEqual([
    {
      key: expect.stringMatching(/^[0-9a-f]{64}$/),
      url: 'https://paper.example/2020/meeting',
      title: 'Ministers & envoys meet',
      publishedOn: '2020-09-16',
      text: 'First.\n\nSecond.',
    },
  ]);
});

it('reads Atom: the alternate link, not the one to the comments or to itself', () => {
  const feed = readFeed(
    `<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">Embassy &amp;amp; notes</title><entry><id>tag:1</id><title>Note</title>
      <link rel="self" href="/atom/1"/><link rel="alternate" href="/notes/1"/><published>2021-06-14T10:00:00Z</published>
      <updated>2022-01-01T00:00:00Z</updated><content type="html">&lt;p&gt;Text.&lt;/p&gt;</content></entry></feed>`,
    HERE,
  );
  expect(feed?.title).toBe('Embassy & notes');
  expect(feed?.entries[0]).toMatchObject({
    url: 'https://paper.example/notes/1',
    publishedOn: '2021-06-14',
    text: 'Text.',
  });
});

it('reads JSON Feed and RDF', () => {
  const json = readFeed(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'J',
      items: [
        {
          id: '7',
          url: 'https://paper.example/7',
          title: 'T',
          content_text: 'Plain.',
          date_published: '2020-01-02T00:00:00Z',
        },
      ],
    }),
    HERE,
  );
  expect(json?.entries[0]).toMatchObject({
    url: 'https://paper.example/7',
    text: 'Plain.',
    publishedOn: '2020-01-02',
  });
  const rdf = readFeed(
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://paper.example/"><title>R</title></channel>
      <item rdf:about="https://paper.example/r"><title>T</title><link>https://paper.example/r</link><dc:date>2019-03-04T10:00:00Z</dc:date></item></rdf:RDF>`,
    HERE,
  );
  expect(rdf?.entries[0]).toMatchObject({
    url: 'https://paper.example/r',
    publishedOn: '2019-03-04',
    text: null,
  });
});

it('knows an entry again by its id, whatever else of it changes', () => {
  const key = (title: string) =>
    readFeed(rss(`<item><title>${title}</title><guid isPermaLink="false">same</guid></item>`), HERE)
      ?.entries[0]?.key;
  expect(key('One')).toBe(key('Another'));
});

it('tells entries apart that share an id, and takes each once', () => {
  const one = (link: string) => `<item><title>T</title><guid>home</guid><link>${link}</link></item>`;
  const entries = readFeed(rss(one('/1') + one('/2') + one('/2')), HERE)?.entries ?? [];
  expect(entries.map(({ url }) => url)).toEqual(['https://paper.example/1', 'https://paper.example/2']);
  expect(new Set(entries.map(({ key }) => key)).size).toBe(2);
});

it('looks at the newest of a long feed, in whichever order it stands', () => {
  const day = (at: number) =>
    `2020-${String(1 + Math.floor(at / 28)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`;
  const items = Array.from(
    { length: 200 },
    (_, at) => `<item><title>${at}</title><guid>g${at}</guid><pubDate>${day(at)}</pubDate></item>`,
  );
  const titles = readFeed(rss(items.join('')), HERE)?.entries.map(({ title }) => title);
  expect([titles?.length, titles?.[0]]).toEqual([100, '199']);
});

it('takes no link that is no page of the web', () => {
  for (const link of ['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x'])
    expect(
      readFeed(
        rss(`<item><title>T</title><guid isPermaLink="false">g</guid><link>${link}</link></item>`),
        HERE,
      )?.entries[0]?.url,
    ).toBeNull();
});

it.each([
  ['a page', '<!doctype html><html><body><p>Hello</p></body></html>'],
  ['nothing', ''],
  ['words', 'not found'],
  ['other JSON', '{"a":1}'],
  ['JSON cut off', '{"version":"https://jsonfeed.org/version/1.1","items":['],
])('is no feed: %s', (_, text) => {
  expect(readFeed(text, HERE)).toBeNull();
});

it('resolves no entity that a feed defines, neither a bomb nor a file', () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${'bcdefghij'
    .split('')
    .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghi'[at]};`.repeat(10)}">`)
    .join(
      '',
    )}<!ENTITY f SYSTEM "file:///etc/passwd">]>${rss('<item><title>&j;&f;</title><guid>https://paper.example/b</guid></item>').slice(21)}`;
  const title = readFeed(bomb, HERE)?.entries[0]?.title ?? '';
  expect(title.length).toBeLessThan(100);
  expect(title).not.toContain('root:');
});

it('cuts a feed of thirty thousand entries', () => {
  const items = Array.from(
    { length: 30_000 },
    (_, at) => `<item><title>${at}</title><guid>https://paper.example/${at}</guid></item>`,
  );
  const feed = readFeed(rss(items.join('')), HERE);
  expect(feed?.entries).toHaveLength(100);
  expect(feed?.entries[0]?.title).toBe('0');
});

it.each([
  ['Wed, 16 Sep 2020 10:00:00 GMT', '2020-09-16'],
  ['16 September 2020', '2020-09-16'],
  ['2020-09-16T23:59:00-10:00', '2020-09-16'],
  ['Wed, 31 Feb 2020 10:00:00 GMT', null],
  ['2020-02-30', null],
  ['yesterday', null],
  [null, null],
])('reads the day of %s as %s', (text, day) => {
  expect(dayOfFeed(text)).toBe(day);
});

it('takes plain words of a JSON feed as clean as markup', () => {
  const items = [{ id: '1', content_text: 'Ministers\0 met.\u202e \r\n', url: 'https://paper.example/1' }];
  const feed = readFeed(
    JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'A', items }),
    HERE,
  );
  expect(feed?.entries.map(({ text }) => text)).toEqual(['Ministers met.']);
});
