/** How articles were read, kept so that nobody who asks for it starts the extractor again. */
import {
  type Explanation,
  explanationSchema,
  type UnknownActor,
  unknownActorsSchema,
} from '@/lib/domain/explanation';
import type { Queryable } from './client';
import type { Prisma } from './generated/client';

/** What has to be the same for a kept reading to hold. */
export interface ReadingOrigin {
  extractorVersion: string;
  lexiconStamp: string;
}

export interface KeptReading {
  explanation: Explanation;
  unknownActors: UnknownActor[];
}

/**
 * The reading of an article by this extractor and lexicon, or null. One that the schemas do not know any more counts
 * as none, because it can be made again.
 */
export async function findArticleReading(
  db: Queryable,
  articleId: string,
  { extractorVersion, lexiconStamp }: ReadingOrigin,
): Promise<KeptReading | null> {
  const row = await db.articleReading.findFirst({ where: { articleId, extractorVersion, lexiconStamp } });
  const explanation = explanationSchema.safeParse(row?.explanation);
  const unknownActors = unknownActorsSchema.safeParse(row?.unknownActors);
  return explanation.success && unknownActors.success
    ? { explanation: explanation.data, unknownActors: unknownActors.data }
    : null;
}

/** Keeps the reading of an article in the place of any other. */
export async function saveArticleReading(
  db: Queryable,
  articleId: string,
  { extractorVersion, lexiconStamp }: ReadingOrigin,
  reading: KeptReading,
): Promise<void> {
  const data = {
    extractorVersion,
    lexiconStamp,
    explanation: reading.explanation as Prisma.InputJsonValue,
    unknownActors: reading.unknownActors as Prisma.InputJsonValue,
    madeAt: new Date(),
  };
  await db.articleReading.upsert({ where: { articleId }, create: { articleId, ...data }, update: data });
}
