/** Subjects of events. */
import type { Queryable, Transaction } from './client';
import { insertPacked, type PackedRows, packRows } from './insert-rows';
import { likeLiteral } from './like-literal';

export interface Topic {
  slug: string;
  name: string;
}

/** All topics by name. */
export async function listTopics(db: Queryable): Promise<Topic[]> {
  return db.topic.findMany({ orderBy: { name: 'asc' }, select: { slug: true, name: true }, take: 2_000 });
}

/** Topics of published events, by name, with how many have each. */
export async function listShownTopics(db: Queryable): Promise<TopicUse[]> {
  const published = { event: { withdrawnAt: null } };
  const rows = await db.topic.findMany({
    where: { events: { some: published } },
    orderBy: { name: 'asc' },
    include: { _count: { select: { events: { where: published } } } },
    take: 2_000,
  });
  return rows.map(({ slug, name, _count }) => ({ slug, name, events: _count.events }));
}

/** `border-security` → "Border security", for a topic that nobody has named yet. */
function nameOfSlug(slug: string): string {
  const words = slug.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Rows of topics, named after their slugs, for those that do not exist yet; null for none. */
export function packTopics(slugs: readonly string[]): PackedRows | null {
  // In one order, so that two who bring the same topics wait for each other and not both.
  const rows = [...new Set(slugs)].sort().map((slug) => ({ slug, name: nameOfSlug(slug) }));
  const packed = packRows('topic', rows);
  return packed && { ...packed, unlessThere: true };
}

/** Makes the topics that do not exist yet, named after their slugs. */
export async function ensureTopics(tx: Transaction, slugs: readonly string[]): Promise<void> {
  const packed = packTopics(slugs);
  if (packed) await insertPacked(tx, [packed]);
}

export interface TopicUse extends Topic {
  events: number;
}

/** All topics by name, with how many events have each. */
export async function listTopicUse(db: Queryable): Promise<TopicUse[]> {
  const rows = await db.topic.findMany({
    orderBy: { name: 'asc' },
    include: { _count: { select: { events: true } } },
    take: 2_000,
  });
  return rows.map(({ slug, name, _count }) => ({ slug, name, events: _count.events }));
}

/** Slug of the topic of this name, capitals or not; null for none. */
export async function findTopicNamed(db: Queryable, name: string): Promise<string | null> {
  const where = { name: { equals: likeLiteral(name), mode: 'insensitive' as const } };
  return (await db.topic.findFirst({ where, select: { slug: true } }))?.slug ?? null;
}

/** Adds a topic; one of this slug violates `topic_pkey`. */
export async function insertTopic(tx: Transaction, topic: Topic): Promise<void> {
  await tx.topic.create({ data: topic });
}

/** Calls a topic otherwise, where it is still called as it was seen; false where it is not. */
export async function renameTopic(
  tx: Transaction,
  slug: string,
  was: string,
  name: string,
): Promise<boolean> {
  const { count } = await tx.topic.updateMany({ where: { slug, name: was }, data: { name } });
  return count === 1;
}

/** Takes a topic away, and answers its name; null where it is not there. One with events violates `event_topic_topic_slug_fkey`. */
export async function deleteTopic(tx: Transaction, slug: string): Promise<string | null> {
  const row = await tx.topic.findUnique({ where: { slug }, select: { name: true } });
  if (!row) return null;
  await tx.topic.delete({ where: { slug } });
  return row.name;
}
