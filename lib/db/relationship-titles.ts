import type { Queryable } from './client';

/** Titles of all relationships by their slug. */
export async function listRelationshipTitles(db: Queryable): Promise<Map<string, string>> {
  const rows = await db.relationship.findMany({ select: { slug: true, title: true } });
  return new Map(rows.map(({ slug, title }) => [slug, title]));
}
