/**
 * How articles were read, kept so that nobody who asks for it starts the extractor again. Written and found as JSON text:
 * of a long article it is half a megabyte, which Prisma's JSON takes half a second of the requests' thread to write.
 */
import {
  type Explanation,
  explanationSchema,
  type UnknownActor,
  unknownActorsSchema,
} from '@/lib/domain/explanation';
import type { Queryable } from './client';

/** What has to be the same for a kept reading to hold. */
export interface ReadingOrigin {
  extractorVersion: string;
  lexiconStamp: string;
}

export interface KeptReading {
  explanation: Explanation;
  unknownActors: UnknownActor[];
}

/** `KeptReading`, each part as JSON. */
export type ReadingText = Record<keyof KeptReading, string>;

/**
 * The reading of an article by this extractor and lexicon, or null. One that the schemas do not know any more counts
 * as none, because it can be made again.
 */
export async function findArticleReading(
  db: Queryable,
  articleId: string,
  { extractorVersion, lexiconStamp }: ReadingOrigin,
): Promise<KeptReading | null> {
  const [row] = await db.$queryRaw<ReadingText[]>`
    SELECT explanation::text AS explanation, unknown_actors::text AS "unknownActors" FROM article_reading
    WHERE article_id = ${articleId}::uuid AND extractor_version = ${extractorVersion}
      AND lexicon_stamp = ${lexiconStamp}`;
  if (!row) return null;
  const explanation = explanationSchema.safeParse(JSON.parse(row.explanation));
  const unknownActors = unknownActorsSchema.safeParse(JSON.parse(row.unknownActors));
  return explanation.success && unknownActors.success
    ? { explanation: explanation.data, unknownActors: unknownActors.data }
    : null;
}

/** Keeps the reading of an article in the place of any other. */
export async function saveArticleReading(
  db: Queryable,
  articleId: string,
  { extractorVersion, lexiconStamp }: ReadingOrigin,
  { explanation, unknownActors }: ReadingText,
): Promise<void> {
  await db.$executeRaw`
    INSERT INTO article_reading (article_id, extractor_version, lexicon_stamp, explanation, unknown_actors)
    VALUES (${articleId}::uuid, ${extractorVersion}, ${lexiconStamp}, ${explanation}::json, ${unknownActors}::json)
    ON CONFLICT (article_id) DO UPDATE SET extractor_version = excluded.extractor_version,
      lexicon_stamp = excluded.lexicon_stamp, explanation = excluded.explanation,
      unknown_actors = excluded.unknown_actors, made_at = now()`;
}
