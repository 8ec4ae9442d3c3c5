/** What was published last, for readers of feeds: RSS 2.0, Atom and JSON Feed 1.1. */
import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import {
  type ExportContext,
  type ExportedEvent,
  type ExportFormat,
  pageOf,
  paragraphsOf,
  plain,
  whole,
} from './format';

/** As many as readers keep of one visit to the next. */
const MOST = 50;

const html = (text: string) => plain(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
const htmlOf = (event: ExportedEvent, context: ExportContext) =>
  paragraphsOf(event, context)
    .map((text) => `<p>${html(text)}</p>`)
    .join('');
const latest = (events: readonly ExportedEvent[]) =>
  new Date(Math.max(0, ...events.map(({ updatedAt }) => Date.parse(updatedAt))));

const feed = (
  mediaType: string,
  ending: string,
  write: (events: readonly ExportedEvent[], context: ExportContext) => string,
): ExportFormat => ({
  mediaType: `${mediaType}; charset=utf-8`,
  ending,
  order: 'added',
  most: MOST,
  subscribed: true,
  open: (context) => whole((events) => write(events, context)),
});

export const rss = feed('application/rss+xml', 'rss', (events, context) =>
  generateRssFeed({
    title: plain(context.title),
    link: context.page,
    description: plain(context.description),
    language: context.language,
    lastBuildDate: latest(events),
    atom: { links: [{ href: context.self, rel: 'self', type: 'application/rss+xml' }] },
    items: events.map((event) => ({
      title: plain(event.title),
      link: pageOf(event, context),
      guid: { value: pageOf(event, context), isPermaLink: true },
      pubDate: new Date(event.publishedAt),
      description: htmlOf(event, context),
      categories: [{ name: context.words.type(event.type) }],
    })),
  }),
);

export const atom = feed('application/atom+xml', 'atom', (events, context) =>
  generateAtomFeed({
    id: context.self,
    title: { value: plain(context.title) },
    subtitle: { value: plain(context.description) },
    updated: latest(events),
    authors: [{ name: context.site.name, uri: context.site.url }],
    links: [
      { href: context.page, rel: 'alternate', type: 'text/html' },
      { href: context.self, rel: 'self', type: 'application/atom+xml' },
    ],
    entries: events.map((event) => ({
      id: pageOf(event, context),
      title: { value: plain(event.title) },
      published: new Date(event.publishedAt),
      updated: new Date(event.updatedAt),
      links: [{ href: pageOf(event, context), rel: 'alternate', type: 'text/html' }],
      categories: [{ term: event.type, label: context.words.type(event.type) }],
      content: { value: htmlOf(event, context), type: 'html' },
    })),
  }),
);

export const jsonFeed = feed('application/feed+json', 'json', (events, context) =>
  JSON.stringify(
    generateJsonFeed({
      title: context.title,
      description: context.description,
      home_page_url: context.page,
      feed_url: context.self,
      language: context.language,
      items: events.map((event) => ({
        id: pageOf(event, context),
        url: pageOf(event, context),
        title: event.title,
        content_html: htmlOf(event, context),
        date_published: new Date(event.publishedAt),
        date_modified: new Date(event.updatedAt),
        tags: [context.words.type(event.type)],
      })),
    }),
  ),
);
