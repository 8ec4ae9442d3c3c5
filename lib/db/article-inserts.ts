/** Articles that come in, one or many, each with its drafts and how it was read: a statement a table. */
import type { EventReading } from '@/lib/domain/event-reading';
import type { ReadingOrigin, ReadingText } from './article-readings';
import { bodyHash, type NewArticle } from './articles';
import type { Transaction } from './client';
import { fromDay } from './dates';
import { insertDrafts, type NewDraft } from './drafts';
import type { Prisma } from './generated/client';
import { newId } from './ids';
import { insertUnlessThere, packRows } from './insert-rows';

export interface ArticleParts {
  article: NewArticle;
  drafts: readonly Omit<NewDraft, 'articleId'>[];
  /**
   * Null where it could not be read, so that there is nothing against which a reading can be held. `text`: how it was read;
   * null where that is left to whoever asks for it.
   */
  read: { events: readonly EventReading[]; origin: ReadingOrigin; text: ReadingText | null } | null;
}

export interface StoredParts {
  articleId: string;
  /** In the order of the drafts. */
  draftIds: string[];
}

function rowOf({ article: { publishedOn, warnings, ...rest }, read }: ArticleParts) {
  return {
    id: newId(),
    ...rest,
    publishedOn: publishedOn === null ? null : fromDay(publishedOn),
    warnings: warnings as unknown as Prisma.InputJsonValue,
    bodyHash: bodyHash(rest.body),
    eventsRead: (read?.events ?? undefined) as unknown as Prisma.InputJsonValue | undefined,
  };
}

/** In the order of what was asked; null where an article with that body is there already, of which nothing is written. */
export async function insertArticles(
  tx: Transaction,
  asked: readonly ArticleParts[],
): Promise<(StoredParts | null)[]> {
  const rows = asked.map(rowOf);
  // In one order, so that two who bring the same texts wait for each other and not both.
  const packed = packRows(
    'article',
    [...rows].sort((a, b) => (a.bodyHash < b.bodyHash ? -1 : 1)),
  );
  const fresh = packed ? await insertUnlessThere(tx, packed, 'body_hash') : new Set();
  const written = asked.flatMap((parts, at) => {
    const id = rows[at]?.id ?? '';
    return fresh.has(id) ? [{ id, parts }] : [];
  });
  const ids = await insertDrafts(
    tx,
    written.flatMap(({ id, parts }) => parts.drafts.map((draft) => ({ ...draft, articleId: id }))),
  );
  await insertReadings(tx, written);
  const draftIds = new Map<string, string[]>();
  for (const { id, parts } of written) draftIds.set(id, ids.splice(0, parts.drafts.length));
  return rows.map(({ id }) => {
    const own = draftIds.get(id);
    return own ? { articleId: id, draftIds: own } : null;
  });
}

async function insertReadings(
  tx: Transaction,
  written: readonly { id: string; parts: ArticleParts }[],
): Promise<void> {
  const rows = written.flatMap(({ id, parts: { read } }) =>
    read?.text ? [{ id, origin: read.origin, text: read.text }] : [],
  );
  if (rows.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO article_reading (article_id, extractor_version, lexicon_stamp, explanation, unknown_actors)
    SELECT * FROM unnest(${rows.map(({ id }) => id)}::uuid[], ${rows.map(({ origin }) => origin.extractorVersion)}::text[],
      ${rows.map(({ origin }) => origin.lexiconStamp)}::text[], ${rows.map(({ text }) => text.explanation)}::json[],
      ${rows.map(({ text }) => text.unknownActors)}::json[])`;
}
