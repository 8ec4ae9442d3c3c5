/** What comes from other servers: feeds, pages, answers of a language model. */
import fc from 'fast-check';
import { civilDateSchema } from '@/lib/domain/article';
import { parseAnswer } from '@/lib/model-reader/answer';
import { pageText } from '@/lib/net/page-text';
import { plainText } from '@/lib/net/plain-text';
import { readFeed } from '@/lib/net/read-feed';
import { readPage, readSavedPage } from '@/lib/net/readable-page';
import { hostileBytes, hostileJson, hostileText, isWhole, mostly, wholeText } from '../arbitrary';
import { border, must, mustBeText } from '../border';

const BASE = 'https://news.example/feed';
const escaped = (text: string) => wholeText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const inXml = fc.oneof(
  { weight: 3, arbitrary: hostileText(80).map(escaped) },
  hostileText(80),
  hostileText(80).map((text) => `<![CDATA[<p>${text}</p>]]>`),
  fc.constantFrom(
    '&amp;lt;b&amp;gt;',
    '&#0;',
    '&#xD800;',
    '&#xFFFFFFFF;',
    '&nbsp;',
    '&x;',
    'https://news.example/a',
    '/b',
    'javascript:alert(1)',
    'Wed, 16 Sep 2020 23:10:00 +0300',
    '2020-09-16T23:10:00+03:00',
    '31 Feb 2020',
    '0 Jan 0000',
  ),
);
const tag = (name: fc.Arbitrary<string>, attributes = '') =>
  fc.tuple(name, inXml).map(([one, text]) => `<${one}${attributes}>${text}</${one}>`);
const items = (name: string, parts: fc.Arbitrary<string>) =>
  fc
    .array(
      fc.array(parts, { maxLength: 7 }).map((all) => `<${name}>${all.join('')}</${name}>`),
      { maxLength: 4 },
    )
    .map((all) => all.join(''));
const rssPart = tag(
  fc.constantFrom(
    'title',
    'link',
    'guid',
    'pubDate',
    'description',
    'content:encoded',
    'dc:date',
    'author',
    'category',
  ),
);
const atomPart = fc.oneof(
  tag(fc.constantFrom('title', 'id', 'published', 'updated', 'summary', 'content')),
  inXml.map((text) => `<link rel="alternate" href="${text.replaceAll('"', '')}"/>`),
);
const HEADS = [
  '',
  '<?xml version="1.0" encoding="utf-8"?>',
  '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "y"><!ENTITY z SYSTEM "file:///etc/passwd">]>',
  ' \ufeff',
];
const rss = items('item', rssPart).map(
  (text) =>
    `<rss version="2.0" xmlns:content="c" xmlns:dc="d"><channel><title>A</title>${text}</channel></rss>`,
);
const atom = items('entry', atomPart).map(
  (text) => `<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title>${text}</feed>`,
);
const rdf = items('item', rssPart).map(
  (text) =>
    `<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><channel><title>A</title></channel>${text}</rdf:RDF>`,
);
const jsonFeed = fc
  .array(
    fc.oneof(
      hostileJson(1),
      fc.dictionary(
        fc.constantFrom(
          'id',
          'url',
          'external_url',
          'title',
          'content_html',
          'content_text',
          'date_published',
        ),
        fc.oneof(hostileText(60), hostileJson(1)),
        { noNullPrototype: true },
      ),
    ),
    { maxLength: 4 },
  )
  .map((all) => JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'A', items: all }));
const feedText = fc.tuple(fc.constantFrom(...HEADS), fc.oneof(rss, atom, rdf)).map((parts) => parts.join(''));

const feeds = border(
  'feeds',
  'feeds of others: RSS, Atom, RDF, JSON Feed',
  mostly(fc.oneof(feedText, jsonFeed), 600),
  (text) => {
    const feed = readFeed(text, BASE);
    if (!feed) return;
    mustBeText(feed, 'a feed');
    must((feed.title ?? '').length <= 300 && feed.entries.length <= 100, 'a feed is bounded');
    for (const { key, url, title, publishedOn } of feed.entries) {
      must(/^[\da-f]{64}$/.test(key), 'an entry has a key');
      must(
        url === null || (/^https?:/.test(url) && URL.canParse(url) && url.length <= 2_000),
        'an address is of the web',
      );
      must((title ?? '').length <= 500, 'a title is short');
      must(publishedOn === null || civilDateSchema.safeParse(publishedOn).success, `${publishedOn} is a day`);
    }
  },
);

const NAMES = [
  'p',
  'div',
  'article',
  'h1',
  'table',
  'td',
  'li',
  'script',
  'style',
  'svg',
  'template',
  'a',
  'br',
  'body',
  'html',
  'title',
  'noscript',
  'x-y',
  'textarea',
  'select',
];
const ATTRIBUTES = [
  '',
  ' class="article"',
  ' id="content"',
  ' hidden',
  ' href="javascript:x"',
  ' style="display:none"',
  ' lang="FR-ca"',
  ' =" ',
  ' a=b c',
  ' datetime="2020-09-16"',
];
const LONG =
  'The foreign ministers of the two states met on Tuesday, and said that the talks had been useful and would go on in spring. ';
const markup: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5 },
    hostileText(60),
    fc.integer({ min: 1, max: 4 }).map((times) => LONG.repeat(times)),
    fc
      .tuple(
        fc.constantFrom(...NAMES),
        fc.constantFrom(...ATTRIBUTES),
        fc.array(tie('node'), { maxLength: 4 }),
      )
      .map(([name, attributes, inner]) => `<${name}${attributes}>${inner.join('')}</${name}>`),
    fc
      .tuple(
        fc.constantFrom('og:title', 'og:site_name', 'og:url', 'article:published_time', 'date'),
        hostileText(40),
      )
      .map(([name, text]) => `<meta property="${name}" content="${text.replaceAll('"', '')}">`),
    hostileJson(2).map((value) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`),
    fc
      .tuple(hostileText(30), fc.constantFrom('NewsArticle', 'x'))
      .map(
        ([headline, type]) =>
          `<script type="application/ld+json">${JSON.stringify({ '@graph': [null, 1, { '@type': [type], headline, publisher: null, datePublished: '2020-09-16T1' }] })}</script>`,
      ),
    hostileText(30).map((text) => `<link rel="canonical" href="${text.replaceAll('"', '')}">`),
    fc.constantFrom('<!--', '-->', '<![CDATA[', '<', '</', '<html lang="x">', '<body>', '</body>'),
  ),
})).node;

const pages = border(
  'pages',
  'pages of others, fetched or saved',
  mostly(
    fc.array(markup, { maxLength: 4 }).map((all) => all.join('')),
    600,
  ),
  (html) => {
    mustBeText(plainText(html), 'plain text');
    for (const page of [readPage(html, 'https://news.example/a'), readSavedPage(html)]) {
      if (!page) continue;
      mustBeText(page, 'a page');
      const { title, publisher, publishedOn, language, url } = page;
      must((title ?? '').length <= 500 && (publisher ?? '').length <= 300, 'what a page is called is short');
      must(publishedOn === null || civilDateSchema.safeParse(publishedOn).success, `${publishedOn} is a day`);
      must(language === null || /^[a-z]{2,3}$/.test(language), `${language} is a language`);
      must(url === null || /^https?:\/\//i.test(url), 'an address is of the web');
    }
  },
);

const LABELS = [
  'text/html',
  'text/html; charset=windows-1256',
  'text/html; charset=utf-16',
  'text/html; charset="shift_jis"',
  'text/plain; charset=x-none',
  'charset=',
];
const encodings = border(
  'encodings',
  'the letters of pages, by what they say of their encoding',
  fc.tuple(hostileBytes(mostly(markup)), fc.oneof(fc.constantFrom(...LABELS), hostileText(40))),
  ([bytes, type]) => {
    must(isWhole(pageText(bytes, type)), 'letters are whole');
  },
);

const told = fc.record({ value: hostileText(40), quote: hostileText(60) });
const event = fc.record({
  type: fc.record({ value: fc.constantFrom('visit', 'feast'), quote: hostileText(40) }),
  status: fc.constant(null),
  date: fc.option(told),
  location: fc.option(told),
  parties: fc.array(told, { maxLength: 3 }),
  participants: fc.array(
    fc.record({ value: hostileText(20), role: fc.constantFrom('host', 'guest'), quote: hostileText(20) }),
    { maxLength: 3 },
  ),
});
const answers = border(
  'model-answers',
  'answers of a language model',
  mostly(
    fc
      .oneof(fc.record({ events: fc.array(event, { maxLength: 3 }) }), hostileJson())
      .map((value) => JSON.stringify(value))
      .chain((text) => fc.constantFrom(text, `\`\`\`json\n${text}\n\`\`\``)),
  ),
  (text) => {
    const read = parseAnswer(text);
    must(read.ok ? read.answer.events.length <= 8 : read.fault.length <= 1_000, 'an answer is bounded');
    mustBeText(read);
  },
);

export const OUTSIDE_BORDERS = [feeds, pages, encodings, answers];
