/** What a web page says: its article as plain text, and what it tells of itself. Runs in a thread with a deadline. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { civilDateSchema } from '@/lib/domain/article';
import { cleanLine } from '@/lib/domain/clean-text';
import { cutText } from '@/lib/domain/cut-text';
import { webAddressSchema } from '@/lib/domain/draft';
import type { ReadablePage, SavedPage } from '@/lib/domain/readable-page';
import { withEnds } from './nesting';
import { plainText } from './plain-text';

/** Letters below which a page has no article: a notice, a form, a page that scripts fill. */
const SHORTEST = 120;

/** The record of the article that a page keeps for search engines (schema.org), wherever it stands in it. */
function findRecord(document: Document): Record<string, unknown> | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let data: unknown;
    try {
      data = JSON.parse(script.textContent ?? '');
    } catch {
      continue;
    }
    const graph = (data as { '@graph'?: unknown } | null)?.['@graph'];
    for (const one of [data, ...[data, graph].filter(Array.isArray).flat()]) {
      if (typeof one !== 'object' || one === null || Array.isArray(one)) continue;
      const record = one as Record<string, unknown>;
      if (/Article|Posting|Report/.test(JSON.stringify(record['@type'] ?? ''))) return record;
    }
  }
  return null;
}

/** `2020-09-16T14:05:00+03:00` is the day that the page shows, whatever day it is elsewhere. */
function dayOf(text: string | null): string | null {
  const day = /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/.exec(text ?? '')?.[1];
  return civilDateSchema.safeParse(day).data ?? null;
}

const textIn = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function first(most: number, ...candidates: (string | null | undefined)[]): string | null {
  for (const candidate of candidates) {
    const line = cleanLine(candidate ?? '');
    if (line !== '') return cutText(line, most);
  }
  return null;
}

/** "Minister visits Brussels | The Daily Example": the name of the site is no part of the headline. */
function withoutSite(title: string | null, site: string | null): string | null {
  const [, head, tail] = /^(.{10,}?)\s+[|–—-]\s+([^|–—]{2,60})$/u.exec(title ?? '') ?? [];
  const same = tail !== undefined && site !== null && tail.toLowerCase() === site.toLowerCase();
  return same ? (head ?? title) : title;
}

/** Where a page says that it is to be found. */
function ownAddress(document: Document): string | null {
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const named = link ?? document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return webAddressSchema.safeParse(named).data ?? null;
}

function treeOf(html: string) {
  const whole = withEnds(html);
  return whole === null ? null : parseHTML(whole).document;
}

/** As a page of the web, where `address` is null as one of which only itself says where it was. */
function read(html: string, address: string | null): SavedPage | null {
  // Browsers make a body where there is none; this parser does not, and what looks like one may stand in a comment or a style.
  const own = /<body[\s>]/i.test(html) ? treeOf(html) : null;
  const isPage = own?.documentElement?.nodeName === 'HTML';
  const document = own && isPage ? own : treeOf(`<html><body>${html}</body></html>`);
  if (!document) return null;
  const url = address ?? ownAddress(document as unknown as Document);
  const meta = (...names: string[]) => {
    for (const name of names) {
      const selector = `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`;
      const content = document.querySelector(selector)?.getAttribute('content');
      if (content) return content;
    }
    return null;
  };
  const record = findRecord(document as unknown as Document);
  const recordPublisher = record?.publisher as { name?: unknown } | undefined;
  const publisher = first(
    300,
    meta('og:site_name'),
    textIn(recordPublisher?.name),
    meta('application-name', 'dc.publisher', 'DC.publisher'),
    url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null,
  );
  const title = first(
    500,
    textIn(record?.headline),
    withoutSite(meta('og:title', 'twitter:title'), publisher),
    document.querySelector('h1')?.textContent,
    withoutSite(document.querySelector('title')?.textContent ?? null, publisher),
  );
  const publishedOn =
    dayOf(textIn(record?.datePublished)) ??
    dayOf(
      meta('article:published_time', 'datePublished', 'og:published_time', 'date', 'dc.date', 'DC.date'),
    ) ??
    dayOf(document.querySelector('time[pubdate], article time[datetime]')?.getAttribute('datetime') ?? null);
  const language =
    /^[a-z]{2,3}(?=$|-)/i.exec(document.documentElement?.getAttribute('lang') ?? '')?.[0] ?? null;
  const found = new Readability(document as unknown as Document, { charThreshold: SHORTEST }).parse();
  const body = plainText(found?.content ?? '');
  if (body.length < SHORTEST) return null;
  return { url, title, publisher, publishedOn, language: language?.toLowerCase() ?? null, body };
}

/**
 * Null where the page has no article, or is nested as no browser would show it. What has very many elements takes long, so it
 * is for a thread that can be ended.
 */
export function readPage(html: string, url: string): ReadablePage | null {
  const page = read(html, url);
  return page && { ...page, url };
}

/** As `readPage`, for a page that was saved as a file. */
export function readSavedPage(html: string): SavedPage | null {
  return read(html, null);
}
