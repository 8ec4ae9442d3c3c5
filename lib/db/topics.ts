/** Subjects of events. */
import type { Queryable, Transaction } from './client';

export interface Topic {
  slug: string;
  name: string;
}

/** All topics by name. */
export async function listTopics(db: Queryable): Promise<Topic[]> {
  return db.topic.findMany({ orderBy: { name: 'asc' }, select: { slug: true, name: true }, take: 2_000 });
}

/** `border-security` → "Border security", for a topic that nobody has named yet. */
function nameOfSlug(slug: string): string {
  const words = slug.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Makes the topics that do not exist yet, named after their slugs. */
export async function ensureTopics(tx: Transaction, slugs: readonly string[]): Promise<void> {
  const data = [...new Set(slugs)].map((slug) => ({ slug, name: nameOfSlug(slug) }));
  if (data.length > 0) await tx.topic.createMany({ data, skipDuplicates: true });
}
