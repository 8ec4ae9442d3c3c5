/** What editors published, revised and withdrew last, as readers are told. */
import type { LatestChange } from '@/lib/domain/event';
import type { Queryable } from './client';

/** Changes of the whole site among which those of a relationship are looked for, so that no more rows are read. */
const LOOKED_AT = 2_000;

interface Row {
  slug: string;
  title: string;
  edtf: string;
  version: number;
  updated_at: Date;
  withdrawn_at: Date | null;
  withdraw_note: string | null;
  correction: string | null;
}

/** Changed events of a relationship, the latest first; none where it had none among the latest of the site. */
export async function listLatestChanges(
  db: Queryable,
  relationship: string,
  most: number,
): Promise<LatestChange[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT e.slug, e.title, e.edtf, e.version, e.updated_at, e.withdrawn_at, e.withdraw_note,
      (SELECT v.correction FROM revision v WHERE v.event_id = e.id AND v.version = e.version) AS correction
    FROM (SELECT * FROM event ORDER BY updated_at DESC LIMIT ${LOOKED_AT}) AS e
    JOIN event_relationship er ON er.event_id = e.id JOIN relationship r ON r.id = er.relationship_id
    WHERE r.slug = ${relationship} ORDER BY e.updated_at DESC, e.slug LIMIT ${most}`;
  return rows.map((row) => ({
    slug: row.slug,
    title: row.title,
    edtf: row.edtf,
    change: row.withdrawn_at ? 'withdrawn' : row.version > 1 ? 'revised' : 'published',
    changedAt: row.updated_at.toISOString(),
    note: row.withdrawn_at ? row.withdraw_note : row.correction,
  }));
}
