/**
 * Events read: one with all that hangs on it, neighbours in time. Nothing that is meant for editors alone is
 * asked of the database here; what the desk sees besides stands in desk-events.ts.
 */
import type { Contradiction } from '@/lib/domain/draft';
import type { EventDetail, EventEvidence, EventSummary, WithdrawnEvent } from '@/lib/domain/event';
import type { ParticipantRole } from '@/lib/domain/ontology';
import { referenceColumns, toReference } from './actor-reference';
import type { Queryable } from './client';
import { toDay, toDayOrNull } from './dates';
import { listSummaries, toSummary } from './event-summary';
import type { Prisma } from './generated/client';

const byPosition = { orderBy: { position: 'asc' } } as const;
/** What hangs on an event, for readers and editors alike. */
export const detailRelations = {
  relationships: {
    select: { relationship: { select: { slug: true, title: true } } },
    orderBy: { relationship: { slug: 'asc' } },
  },
  participants: { ...byPosition, include: { actor: { select: referenceColumns } } },
  evidence: { where: { stands: true }, orderBy: [{ part: 'desc' }, { start: 'asc' }, { id: 'asc' }] },
  sources: {
    ...byPosition,
    include: {
      article: { select: { url: true, title: true, publisher: true, publishedOn: true, language: true } },
    },
  },
  topics: { select: { topic: { select: { slug: true, name: true } } }, orderBy: { topicSlug: 'asc' } },
  contradictions: byPosition,
  revisions: {
    orderBy: { version: 'desc' },
    select: { version: true, createdAt: true, correction: true },
    take: 200,
  },
} as const satisfies Prisma.EventInclude;
/** Columns that readers never see, so that no row read here has them. */
const forEditors = { editorNote: true, withdrawReason: true } as const satisfies Prisma.EventOmit;

type DetailRow = Prisma.EventGetPayload<{ include: typeof detailRelations; omit: typeof forEditors }>;

/** The row as readers see it. */
export function toDetail(row: DetailRow): EventDetail {
  return {
    ...toSummary(row),
    summary: row.summary,
    dateStated: row.dateStated,
    location:
      row.placeName === null
        ? null
        : {
            name: row.placeName,
            country: row.placeCountry,
            latitude: row.latitude,
            longitude: row.longitude,
          },
    cameo: row.cameo,
    participants: row.participants.map(({ actor, role, capacity, affiliation }) => ({
      actor: toReference(actor),
      role: role as ParticipantRole,
      capacity,
      affiliation,
    })),
    relationships: row.relationships.map(({ relationship }) => relationship),
    topics: row.topics.map(({ topic }) => topic),
    // A source that is one of our articles says what the article says of itself.
    sources: row.sources.map(({ articleId, article, ...bare }) => {
      const { url, title, publisher, publishedOn, language } = article ?? bare;
      return { articleId, url, title, publisher, publishedOn: toDayOrNull(publishedOn), language };
    }),
    evidence: row.evidence.map(
      ({ field, part, start, end, quote, rule, articleId }): EventEvidence => ({
        field,
        part: part as EventEvidence['part'],
        start,
        end,
        quote,
        rule,
        articleId,
      }),
    ),
    contradictions: row.contradictions.map(
      ({ field, says, url, quote, settled }): Contradiction => ({ field, says, url, quote, settled }),
    ),
    revisions: row.revisions.map(({ version, createdAt, correction }) => ({
      version,
      correction,
      createdAt: createdAt.toISOString(),
    })),
    version: row.version,
    publishedAt: row.publishedAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}

/** What readers are told at the address of a withdrawn event; null where none was. */
export async function findWithdrawnEvent(db: Queryable, slug: string): Promise<WithdrawnEvent | null> {
  const row = await db.event.findFirst({
    where: { slug, withdrawnAt: { not: null }, mergedIntoId: null },
    select: { title: true, withdrawnAt: true, withdrawNote: true },
  });
  if (!row?.withdrawnAt) return null;
  return { slug, title: row.title, withdrawnOn: toDay(row.withdrawnAt), note: row.withdrawNote };
}

export interface EventPlace {
  /** Slugs. */
  relationships: string[];
  /** `startsOn~number` is its cursor in lists. */
  startsOn: string;
  number: number;
}

/** Where a published event stands among others; null where there is none. */
export async function findEventPlace(db: Queryable, slug: string): Promise<EventPlace | null> {
  const [row] = await db.$queryRaw<EventPlace[]>`
    SELECT /* by key */ number, starts_on::text AS "startsOn", ARRAY(SELECT r.slug FROM event_relationship er
      JOIN relationship r ON r.id = er.relationship_id WHERE er.event_id = e.id) AS relationships
    FROM event e WHERE slug = ${slug} AND withdrawn_at IS NULL`;
  return row ?? null;
}

type FindNeighbours = (
  place: EventPlace & { most: number },
) => Promise<{ before: number[]; after: number[] }>;

/** The events of the same relationships just before and just after, nearest first; the timeline knows which. */
export async function listNeighbours(
  db: Queryable,
  place: EventPlace,
  findNeighbours: FindNeighbours,
  most = 3,
): Promise<{ before: EventSummary[]; after: EventSummary[] }> {
  const { before, after } = await findNeighbours({ ...place, most });
  const found = await listSummaries(db, [...before, ...after]);
  const shown = (numbers: readonly number[]) => numbers.flatMap((number) => found.get(number) ?? []);
  return { before: shown(before), after: shown(after) };
}
