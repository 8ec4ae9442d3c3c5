/** What waits to be settled: contradictions of published events, warnings of drafts that wait and of articles that are sources. */
import type { Contradiction } from '@/lib/domain/draft';
import { type StoredWarning, storedWarningSchema } from '@/lib/domain/warning';
import { isUuid, listOpenings } from './articles';
import type { Queryable, Transaction } from './client';
import type { Prisma } from './generated/client';

export interface OpenContradiction extends Contradiction {
  /** Of the event. */
  slug: string;
  version: number;
  /** Its place among the contradictions of the event, from 0. */
  place: number;
}

/** Contradictions that nobody has settled, those of the events changed last first. */
export async function listOpenContradictions(
  db: Queryable,
  most: number,
): Promise<{ items: OpenContradiction[]; total: number }> {
  const where = { settled: null, event: { withdrawnAt: null } } as const;
  const rows = await db.contradiction.findMany({
    where,
    orderBy: [{ event: { updatedAt: 'desc' } }, { eventId: 'asc' }, { position: 'asc' }],
    take: most,
    include: { event: { select: { slug: true, version: true } } },
  });
  return {
    items: rows.map(({ event, position, field, says, url, quote, settled }) => ({
      ...event,
      place: position,
      field,
      says,
      url,
      quote,
      settled,
    })),
    total: await db.contradiction.count({ where }),
  };
}

export type WarningOwner = 'draft' | 'article';

export interface ShownWarning {
  owner: WarningOwner;
  /** Id of the draft or the article. */
  id: string;
  /** Of the draft, or of the article. */
  title: string;
  /** The published event whose source the article is; null for drafts. */
  event: { slug: string; title: string } | null;
  /** Its place among the warnings, from 0. */
  place: number;
  warning: StoredWarning;
}

interface Row {
  id: string;
  title: string;
  slug: string | null;
  eventTitle: string | null;
  warnings: unknown;
}

/** Each warning by itself; what cannot be read any more is left out. */
const warningsOf = (owner: WarningOwner, rows: readonly Row[]): ShownWarning[] =>
  rows.flatMap(({ id, title, slug, eventTitle, warnings }) =>
    (Array.isArray(warnings) ? warnings : []).flatMap((stored, place): ShownWarning[] => {
      const parsed = storedWarningSchema.safeParse(stored);
      const event = slug === null ? null : { slug, title: eventTitle ?? slug };
      return parsed.success ? [{ owner, id, title, event, place, warning: parsed.data }] : [];
    }),
  );

/** Warnings of drafts that wait, the latest drafts first; `most` counts drafts. */
export async function listDraftWarnings(db: Queryable, most: number): Promise<ShownWarning[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT id::text AS id, title, NULL AS slug, NULL AS "eventTitle", proposal->'warnings' AS warnings FROM draft
    WHERE status = 'PENDING' AND proposal->'warnings' <> '[]'::jsonb
    ORDER BY created_at DESC, id LIMIT ${most}`;
  return warningsOf('draft', rows);
}

/** Warnings of articles on which published events rest: slips of a source; `most` counts articles. */
export async function listSourceWarnings(db: Queryable, most: number): Promise<ShownWarning[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT a.id::text AS id, coalesce(a.title, '') AS title, e.slug, e.title AS "eventTitle", a.warnings
    FROM article a CROSS JOIN LATERAL (SELECT e.slug, e.title FROM source s JOIN event e ON e.id = s.event_id
      WHERE s.article_id = a.id AND e.withdrawn_at IS NULL ORDER BY e.id LIMIT 1) e
    WHERE a.warnings <> '[]'::jsonb ORDER BY a.created_at DESC, a.id LIMIT ${most}`;
  const openings = await listOpenings(
    db,
    rows.flatMap(({ id, title }) => (title === '' ? id : [])),
  );
  return warningsOf(
    'article',
    rows.map((row) => ({ ...row, title: row.title || (openings.get(row.id) ?? '') })),
  );
}

/** The warnings of a draft that waits, or of an article, as they are stored; nobody else changes them meanwhile. */
async function lockWarnings(tx: Transaction, owner: WarningOwner, id: string): Promise<unknown[] | null> {
  if (!isUuid(id)) return null;
  const rows =
    owner === 'draft'
      ? await tx.$queryRaw<{ warnings: unknown }[]>`
          SELECT proposal->'warnings' AS warnings FROM draft WHERE id = ${id}::uuid AND status = 'PENDING' FOR UPDATE`
      : await tx.$queryRaw<{ warnings: unknown }[]>`
          SELECT warnings FROM article WHERE id = ${id}::uuid FOR UPDATE`;
  const warnings = rows[0]?.warnings;
  return Array.isArray(warnings) ? warnings : null;
}

async function writeWarnings(tx: Transaction, owner: WarningOwner, id: string, warnings: unknown[]) {
  const json = JSON.stringify(warnings);
  // The version of a draft stays: warnings are ours, so nobody who has it open has anything to reconcile.
  if (owner === 'draft')
    await tx.$executeRaw`UPDATE draft SET proposal = jsonb_set(proposal, '{warnings}', ${json}::jsonb) WHERE id = ${id}::uuid`;
  else await tx.$executeRaw`UPDATE article SET warnings = ${json}::jsonb WHERE id = ${id}::uuid`;
}

/** Takes a warning off and keeps it apart; answers under which id, null where another one stands at its place. */
export async function takeWarning(
  tx: Transaction,
  { owner, id, place, code }: { owner: WarningOwner; id: string; place: number; code: string },
  author: string,
): Promise<string | null> {
  const warnings = await lockWarnings(tx, owner, id);
  const warning = storedWarningSchema.safeParse(warnings?.[place]);
  if (!warnings || !warning.success || warning.data.code !== code) return null;
  await writeWarnings(
    tx,
    owner,
    id,
    warnings.filter((_, index) => index !== place),
  );
  const row = await tx.dismissedWarning.create({
    data: {
      ...(owner === 'draft' ? { draftId: id } : { articleId: id }),
      warning: warnings[place] as Prisma.InputJsonValue,
      position: place,
      author,
    },
    select: { id: true },
  });
  return row.id;
}

/** Puts a warning back that was taken off; answers whose it is, null where there is none or its draft is closed. */
export async function putWarningBack(
  tx: Transaction,
  dismissedId: string,
): Promise<{ owner: WarningOwner; id: string; code: string } | null> {
  if (!isUuid(dismissedId)) return null;
  await tx.$queryRaw`SELECT 1 FROM dismissed_warning WHERE id = ${dismissedId}::uuid FOR UPDATE`;
  const row = await tx.dismissedWarning.findUnique({ where: { id: dismissedId } });
  const owner = row?.draftId ? 'draft' : 'article';
  const id = row?.draftId ?? row?.articleId;
  const warnings = id ? await lockWarnings(tx, owner, id) : null;
  if (!row || !id || !warnings) return null;
  await writeWarnings(tx, owner, id, warnings.toSpliced(row.position, 0, row.warning));
  await tx.dismissedWarning.delete({ where: { id: dismissedId } });
  return { owner, id, code: storedWarningSchema.parse(row.warning).code };
}
