/** The articles in a file: rows of a table, or the texts and pages in an archive. */
import { cleanStrings, cleanText } from '@/lib/domain/clean-text';
import { cutText } from '@/lib/domain/cut-text';
import {
  type ArticleItem,
  articleItemSchema,
  ImportRefusal,
  type ItemIssue,
  MOST_ROWS,
} from '@/lib/domain/import';
import { pageText } from '@/lib/net/page-text';
import { type ArchiveEntry, entriesOf, isArchive } from './archive';
import { type FileBytes, stepsOf, textOf } from './file-text';
import { openTable } from './table-rows';

export interface FoundArticle {
  line: number;
  /** By which an editor knows it: its title, its address, its path in the archive. */
  label: string;
  /** Null where `issue` says why there is none. */
  item: ArticleItem | null;
  issue: ItemIssue | null;
}

/** Letters of a row: a text of two million, and its quotes. */
const LONGEST_ROW = 4_500_000;
/** Bytes of a text or page in an archive; as a page that is fetched. */
const LARGEST_ENTRY = 5 * 1024 * 1024;

/** Headers of a table of articles as people write them; compared in small letters. */
const HEADERS: Record<Exclude<keyof ArticleItem, 'html'>, readonly string[]> = {
  body: [
    'body',
    'text',
    'content',
    'article',
    'article_text',
    'articletext',
    'full text',
    'fulltext',
    'full_text',
  ],
  title: ['title', 'headline', 'article title', 'article_title'],
  url: ['url', 'link', 'address', 'web address', 'source url', 'source_url'],
  publisher: ['publisher', 'source', 'outlet', 'newspaper', 'site', 'site_name'],
  publishedOn: [
    ...['publishedon', 'published on', 'published_on', 'published', 'date', 'publication date'],
    ...['publication_date', 'published_at', 'publishedat', 'datepublished'],
  ],
};

/** All of them. */
const WANTED: ReadonlySet<string> = new Set(Object.values(HEADERS).flat());

const issueOf = (field: string, code: string, values: Record<string, string> = {}): ItemIssue => ({
  field,
  code,
  message: '',
  values,
});

/** The day of a date with a time; what is no date is left for the door of articles to refuse. */
const dayOf = (text: string | null) => text?.replace(/^(\d{4}-\d{2}-\d{2})[T ].*$/, '$1') ?? null;

async function* articlesOfTable(file: FileBytes): AsyncGenerator<FoundArticle> {
  const { columns, rows } = await openTable(textOf(stepsOf(file)), { longest: LONGEST_ROW });
  const folded = (columns ?? []).map((name) => name.trim().toLowerCase());
  const placeOf = (field: keyof typeof HEADERS) =>
    HEADERS[field].map((name) => folded.indexOf(name)).find((at) => at >= 0) ?? -1;
  const places = {
    body: placeOf('body'),
    title: placeOf('title'),
    url: placeOf('url'),
    publisher: placeOf('publisher'),
    publishedOn: placeOf('publishedOn'),
  };
  if (places.body < 0) throw new ImportRefusal('no-text-column');
  for await (const { line, cells, beyond = [] } of rows) {
    if (cells === null) {
      yield { line, label: '', item: null, issue: issueOf('', 'row-no-object') };
      continue;
    }
    const lost = beyond.find((name) => WANTED.has(name.trim().toLowerCase()));
    if (lost !== undefined) {
      yield {
        line,
        label: '',
        item: null,
        issue: issueOf('', 'row-new-field', { value: cutText(lost, 200) }),
      };
      continue;
    }
    const cell = (field: keyof typeof places) => cells[places[field]]?.trim() || null;
    const item = cleanStrings({
      title: cell('title'),
      body: cell('body'),
      html: null,
      url: cell('url'),
      publisher: cell('publisher'),
      publishedOn: dayOf(cell('publishedOn')),
    });
    const article = articleItemSchema.parse(item);
    const label = cutText(article.title ?? article.url ?? '', 300) || cutText(article.body ?? '', 120);
    yield article.body === null
      ? { line, label, item: null, issue: issueOf('body', 'row-no-text') }
      : { line, label, item: article, issue: null };
  }
}

const KINDS: readonly [RegExp, 'html' | 'text'][] = [
  [/\.x?html?$/i, 'html'],
  [/\.(txt|text|md)$/i, 'text'],
];
/** What programs put beside the files of an archive. */
const ASIDE = /(^|\/)(__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/;

async function contentOf(entry: ArchiveEntry): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const bytes of entry.bytes()) {
    size += bytes.length;
    if (size > LARGEST_ENTRY) return null;
    parts.push(bytes);
  }
  return Buffer.concat(parts);
}

/** The last part of a path without its ending: what a text is called that names no title. */
const nameOf = (path: string) => cleanText(path.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '');

async function articleOfEntry(entry: ArchiveEntry, line: number): Promise<FoundArticle | null> {
  const { name, size, fault } = entry;
  if (ASIDE.test(name)) return null;
  const label = cutText(cleanText(name), 300, '…');
  const refuse = (code: string): FoundArticle => ({ line, label, item: null, issue: issueOf('', code) });
  const kind = KINDS.find(([ending]) => ending.test(name))?.[1];
  if (!kind) return refuse(/\.zip$/i.test(name) ? 'entry-archive' : 'entry-kind');
  if (fault) return refuse(`entry-${fault}`);
  if (size > LARGEST_ENTRY) return refuse('entry-too-large');
  const bytes = await contentOf(entry);
  if (bytes === null) return refuse('entry-too-large');
  const text = cleanText(pageText(bytes, kind === 'html' ? 'text/html' : 'text/plain'));
  if (text.trim() === '') return refuse('row-no-text');
  const rest = { url: null, publisher: null, publishedOn: null };
  const item =
    kind === 'html'
      ? { title: null, body: null, html: text, ...rest }
      : { title: cutText(nameOf(name), 500) || null, body: text, html: null, ...rest };
  return { line, label, item, issue: null };
}

async function* articlesOfArchive(file: FileBytes): AsyncGenerator<FoundArticle> {
  let line = 0;
  for await (const entry of entriesOf(file)) {
    const found = await articleOfEntry(entry, line + 1);
    if (found === null) continue;
    line += 1;
    yield found;
  }
}

/** The articles of a file. Throws `ImportRefusal` where it cannot be read, or read on. */
export async function* articlesOf(file: FileBytes): AsyncGenerator<FoundArticle> {
  let count = 0;
  for await (const found of (await isArchive(file)) ? articlesOfArchive(file) : articlesOfTable(file)) {
    count += 1;
    if (count > MOST_ROWS.articles) throw new ImportRefusal('too-many-rows', found.line);
    yield found;
  }
  if (count === 0) throw new ImportRefusal('empty');
}
