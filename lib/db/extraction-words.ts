/** Words that editors have added to what the extractor knows. */
import {
  type ExtractionWord,
  extractionWordSchema,
  keyOfWord,
  MOST_WORDS,
} from '@/lib/domain/extraction-word';
import { isUuid } from './articles';
import type { Queryable, Transaction } from './client';
import type { Prisma } from './generated/client';

/** Names of an actor that was merged into another are names of that one. */
async function ofStandingActors(db: Queryable, words: ExtractionWord[]): Promise<ExtractionWord[]> {
  const slugs = words.flatMap((word) => (word.kind === 'alias' ? [word.actor] : []));
  if (slugs.length === 0) return words;
  const rows = await db.actor.findMany({
    where: { slug: { in: [...new Set(slugs)] }, mergedIntoId: { not: null } },
    select: { slug: true, mergedInto: { select: { slug: true } } },
  });
  const into = new Map(rows.map(({ slug, mergedInto }) => [slug, mergedInto?.slug ?? slug]));
  return words.map((word) =>
    word.kind === 'alias' ? { ...word, actor: into.get(word.actor) ?? word.actor } : word,
  );
}

/** All of them, as the lexicon takes them; in the order in which they were added. */
export async function listLexiconWords(db: Queryable): Promise<ExtractionWord[]> {
  const rows = await db.extractionWord.findMany({
    orderBy: { id: 'asc' },
    select: { word: true },
    take: MOST_WORDS,
  });
  // A shape that the schema does not know any more costs that word, not all reading.
  const words = rows.flatMap(({ word }) => {
    const parsed = extractionWordSchema.safeParse(word);
    return parsed.success ? [parsed.data] : [];
  });
  return ofStandingActors(db, words);
}

export interface StoredWord {
  id: string;
  word: ExtractionWord;
  /** Of the actor that an alias means; null where there is none any more. */
  actorName: string | null;
  createdBy: string | null;
  /** ISO date-time. */
  createdAt: string;
}

/** All of them for the desk, the latest first. */
export async function listExtractionWords(db: Queryable): Promise<StoredWord[]> {
  const rows = await db.extractionWord.findMany({
    orderBy: { id: 'desc' },
    take: MOST_WORDS,
    include: { createdBy: { select: { name: true } } },
  });
  const words = rows.flatMap((row) => {
    const parsed = extractionWordSchema.safeParse(row.word);
    return parsed.success ? [{ row, word: parsed.data }] : [];
  });
  const slugs = words.flatMap(({ word }) => (word.kind === 'alias' ? [word.actor] : []));
  const names = await namesOfActors(db, slugs);
  return words.map(({ row, word }) => ({
    id: row.id,
    word,
    actorName: word.kind === 'alias' ? (names.get(word.actor) ?? null) : null,
    createdBy: row.createdBy?.name ?? null,
    createdAt: row.createdAt.toISOString(),
  }));
}

/** Names of actors by slug; under that of one that was merged into another stands the name of the other, whom its words mean. */
export async function namesOfActors(db: Queryable, slugs: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.actor.findMany({
    where: { slug: { in: [...new Set(slugs)] } },
    select: { slug: true, name: true, mergedInto: { select: { name: true } } },
  });
  return new Map(rows.map(({ slug, name, mergedInto }) => [slug, mergedInto?.name ?? name]));
}

/** Names of those alone that stand. */
export async function namesOfStandingActors(
  db: Queryable,
  slugs: readonly string[],
): Promise<Map<string, string>> {
  const where = { slug: { in: [...new Set(slugs)] }, mergedIntoId: null };
  const rows = await db.actor.findMany({ where, select: { slug: true, name: true } });
  return new Map(rows.map(({ slug, name }) => [slug, name]));
}

/** Offices as the posts of the record call them, the most frequent first. */
export async function listOffices(db: Queryable): Promise<string[]> {
  const rows = await db.affiliation.groupBy({
    by: ['office'],
    _count: true,
    orderBy: [{ _count: { office: 'desc' } }, { office: 'asc' }],
    take: 500,
  });
  return rows.map(({ office }) => office);
}

/** Which of these words are there already, by their keys; and how many there are in all. */
export async function findKnownWords(
  db: Queryable,
  words: readonly ExtractionWord[],
): Promise<{ known: Set<string>; total: number }> {
  const rows = await db.extractionWord.findMany({
    where: { key: { in: words.map(keyOfWord) } },
    select: { key: true },
  });
  return { known: new Set(rows.map(({ key }) => key)), total: await db.extractionWord.count() };
}

/** Adds words; one that is there already violates `extraction_word_key_key`. */
export async function insertExtractionWords(
  tx: Transaction,
  words: readonly ExtractionWord[],
  { rereadingId, createdById }: { rereadingId: string; createdById: string | null },
): Promise<void> {
  for (const word of words)
    await tx.extractionWord.create({
      data: {
        key: keyOfWord(word),
        word: word as unknown as Prisma.InputJsonValue,
        rereadingId,
        createdById,
      },
    });
}

/** Takes a word out, and answers it; null where it is not there. */
export async function deleteExtractionWord(tx: Transaction, id: string): Promise<ExtractionWord | null> {
  if (!isUuid(id)) return null;
  const row = await tx.extractionWord.findUnique({ where: { id }, select: { word: true } });
  const { count } = await tx.extractionWord.deleteMany({ where: { id } });
  return row && count > 0 ? (row.word as unknown as ExtractionWord) : null;
}
