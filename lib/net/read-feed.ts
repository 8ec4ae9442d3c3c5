/** What a feed (RSS, Atom, RDF, JSON Feed) tells. Runs in a thread with a deadline: feeds are made large on purpose. */
import { createHash } from 'node:crypto';
import { parse as parseDate } from 'date-fns';
import { parseFeed } from 'feedsmith';
import { civilDateSchema } from '@/lib/domain/article';
import { cleanBody, cleanLine } from '@/lib/domain/clean-text';
import { cutText } from '@/lib/domain/cut-text';
import type { FeedEntry, FeedRead } from '@/lib/domain/feed';
import { plainText } from './plain-text';

/** Entries that are parsed, and those of them that are looked at: the newest, where all have a day. */
const MOST_PARSED = 1_000;
const MOST_ENTRIES = 100;
/** Letters of a text in the feed itself, which is kept only where the page cannot be had. */
const MOST_TEXT = 200_000;

type Parsed = ReturnType<typeof parseFeed>;
type Loose = Record<string, unknown>;

const asText = (value: unknown): string | null => {
  if (typeof value === 'string') return value;
  const inner = (value as { value?: unknown } | null | undefined)?.value;
  return typeof inner === 'string' ? inner : null;
};
const firstOf = (...values: unknown[]): string | null => {
  for (const value of values) {
    const text = asText(value)?.trim();
    if (text) return text;
  }
  return null;
};

/** "Wed, 16 Sep 2020 23:10:00 +0300" and "2020-09-16T23:10:00+03:00" are the 16th, as whoever wrote them says. */
export function dayOfFeed(text: string | null): string | null {
  const iso = /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/.exec(text ?? '')?.[1];
  if (iso) return civilDateSchema.safeParse(iso).data ?? null;
  const [, day, month, year] =
    /(?:^|[\s,])(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{4})\b/.exec(text ?? '') ?? [];
  if (!day || !month || !year) return null;
  const date = parseDate(`${day} ${month} ${year}`, 'd MMM yyyy', new Date(0));
  if (Number.isNaN(date.getTime())) return null;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${year}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function addressOf(text: string | null, base: string): string | null {
  if (!text || !URL.canParse(text, base)) return null;
  const url = new URL(text, base);
  return /^https?:$/.test(url.protocol) && url.href.length <= 2_000 ? url.href : null;
}

/** The link to the page: the alternate one, in the several ways in which formats write it. */
function linkOf(entry: Loose): string | null {
  const links = Array.isArray(entry.links) ? (entry.links as { href?: unknown; rel?: unknown }[]) : [];
  const alternate = links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links[0];
  const guid = entry.guid as { value?: unknown; isPermaLink?: unknown } | undefined;
  const permanent = guid && guid.isPermaLink !== false ? guid.value : null;
  return firstOf(entry.link, alternate?.href, entry.url, entry.external_url, permanent);
}

const idOf = (entry: Loose, url: string | null): string | null => firstOf(entry.guid, entry.id) ?? url;

/** `twice`: ids that stand for several entries, as where a feed gives all of them its own address. */
function entryOf(entry: Loose, base: string, twice: ReadonlySet<string>): FeedEntry | null {
  const url = addressOf(linkOf(entry), base);
  const id = idOf(entry, url);
  if (id === null) return null;
  const content = entry.content as { encoded?: unknown } | undefined;
  // A summary is an opening, however long: what stands for the article is its content alone.
  const html = firstOf(content?.encoded, entry.content, entry.content_html);
  const plain =
    html === null
      ? cleanBody(cutText(firstOf(entry.content_text) ?? '', MOST_TEXT))
      : plainText(html.slice(0, MOST_TEXT));
  const title = firstOf(entry.title);
  const dublinCore = entry.dc as { dates?: unknown[]; date?: unknown } | undefined;
  const told = firstOf(
    entry.pubDate,
    entry.published,
    entry.date_published,
    dublinCore?.dates?.[0],
    dublinCore?.date,
  );
  return {
    key: createHash('sha256')
      .update(twice.has(id) ? `${id}\n${url}` : id)
      .digest('hex'),
    url,
    title: title === null ? null : cutText(cleanLine(plainText(title)), 500) || null,
    publishedOn: dayOfFeed(told),
    text: plain || null,
  };
}

function parsed(text: string): Parsed | null {
  try {
    const isJson = /^\s*\{/.test(text);
    return parseFeed(isJson ? JSON.parse(text) : text, { maxItems: MOST_PARSED });
  } catch {
    return null;
  }
}

/** Null where the text is no feed. `url`: where it was found, from which its links count. */
export function readFeed(text: string, url: string): FeedRead | null {
  const found = parsed(text);
  if (!found) return null;
  const feed = found.feed as unknown as Loose;
  const told = (feed.items ?? feed.entries ?? []) as Loose[];
  const ids = told.map((entry) => idOf(entry, addressOf(linkOf(entry), url)));
  const seen = new Set<string>();
  const twice = new Set(
    ids.filter((id) => {
      const again = id !== null && seen.has(id);
      if (id !== null) seen.add(id);
      return again;
    }),
  ) as Set<string>;
  const all = told.map((entry) => entryOf(entry, url, twice)).filter((entry) => entry !== null);
  const entries = [...new Map(all.map((entry) => [entry.key, entry])).values()];
  // Most feeds begin with the newest; one that tells the days of all can be put in order.
  if (entries.every(({ publishedOn }) => publishedOn !== null))
    entries.sort((a, b) => (b.publishedOn ?? '').localeCompare(a.publishedOn ?? ''));
  const title = firstOf(feed.title);
  return {
    title: title === null ? null : cutText(cleanLine(plainText(title)), 300) || null,
    entries: entries.slice(0, MOST_ENTRIES),
  };
}
