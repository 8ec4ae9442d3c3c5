/** Who held an office, as our list has it. */
import type { HeldPost } from '@/lib/domain/affiliation';
import type { Queryable } from './client';
import { toDayOrNull } from './dates';
import { likeLiteral } from './like-literal';

/**
 * The tenures of an office, and of those who acted in it, in a state or organisation by its canonical name (both as
 * written, case aside) or in a ministry of that state; at most two hundred.
 */
export async function listTenures(db: Queryable, office: string, party: string): Promise<HeldPost[]> {
  const body = await db.actor.findFirst({
    where: { name: { equals: likeLiteral(party), mode: 'insensitive' }, mergedIntoId: null },
    orderBy: { slug: 'asc' },
    select: { id: true, country: true },
  });
  if (!body) return [];
  const rows = await db.affiliation.findMany({
    where: {
      OR: [office, `Acting ${office}`].map((text) => ({
        office: { equals: likeLiteral(text), mode: 'insensitive' as const },
      })),
      organisation: {
        OR: [{ id: body.id }, ...(body.country ? [{ kind: 'ministry', country: body.country }] : [])],
      },
    },
    orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
    take: 200,
    include: { actor: { select: { slug: true, name: true } } },
  });
  return rows.map((row) => ({
    holder: row.actor,
    office: row.office,
    from: row.fromEdtf,
    to: row.toEdtf,
    startsOn: toDayOrNull(row.startsOn),
    endsOn: toDayOrNull(row.endsOn),
    sourceUrl: row.sourceUrl,
  }));
}
