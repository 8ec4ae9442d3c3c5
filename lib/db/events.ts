/**
 * Events read: one with all that hangs on it, lists, neighbours in time. Nothing that is meant for editors alone is
 * asked of the database here; what the desk sees besides stands in desk-events.ts.
 */
import type { Contradiction } from '@/lib/domain/draft';
import type { EventDetail, EventEvidence, EventSummary, WithdrawnEvent } from '@/lib/domain/event';
import type { ParticipantRole } from '@/lib/domain/ontology';
import type { Page } from '@/lib/domain/page';
import { referenceColumns, toReference } from './actor-reference';
import type { Queryable } from './client';
import { toDay, toDayOrNull } from './dates';
import { countMatching, type EventQuery, findMatchingIds } from './event-query';
import { summaryColumns, toSummary } from './event-summary';
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
    select: { version: true, createdAt: true },
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
      ({ field, says, url, quote }): Contradiction => ({ field, says, url, quote }),
    ),
    revisions: row.revisions.map(({ version, createdAt }) => ({
      version,
      createdAt: createdAt.toISOString(),
    })),
    version: row.version,
    publishedAt: row.publishedAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}

/** A published event with all that readers see; null when there is none or it is withdrawn. */
export async function findEvent(db: Queryable, slug: string): Promise<EventDetail | null> {
  const where = { slug, withdrawnAt: null };
  const row = await db.event.findUnique({ where, include: detailRelations, omit: forEditors });
  return row && toDetail(row);
}

/** What readers are told at the address of a withdrawn event; null where none was. */
export async function findWithdrawnEvent(db: Queryable, slug: string): Promise<WithdrawnEvent | null> {
  const row = await db.event.findUnique({
    where: { slug, withdrawnAt: { not: null } },
    select: { title: true, withdrawnAt: true, withdrawNote: true },
  });
  if (!row?.withdrawnAt) return null;
  return { slug, title: row.title, withdrawnOn: toDay(row.withdrawnAt), note: row.withdrawNote };
}

/** One page of events, the latest first. `total` is exact, with words, type or topic up to `MOST_COUNTED`. */
export async function listEvents(db: Queryable, filter: EventQuery): Promise<Page<EventSummary>> {
  const { page, pageSize } = filter;
  const total = await countMatching(db, filter);
  const ids = total > 0 ? await findMatchingIds(db, filter) : [];
  const rows = await db.event.findMany({
    where: { id: { in: ids } },
    select: { id: true, ...summaryColumns },
  });
  const found = new Map(rows.map((row) => [row.id, toSummary(row)]));
  return { items: ids.flatMap((id) => found.get(id) ?? []), total, page, pageSize };
}

/** The events of the same relationships just before and just after, nearest first. */
export async function listNeighbours(
  db: Queryable,
  slug: string,
  count = 3,
): Promise<{ before: EventSummary[]; after: EventSummary[] }> {
  const event = await db.event.findUnique({
    where: { slug },
    select: { id: true, startsOn: true, relationships: { select: { relationshipId: true } } },
  });
  if (!event) return { before: [], after: [] };
  const relationshipIds = event.relationships.map((row) => row.relationshipId);
  const side = async (direction: 'before' | 'after') => {
    const [compare, order] = direction === 'before' ? (['lt', 'desc'] as const) : (['gt', 'asc'] as const);
    const rows = await db.eventRelationship.findMany({
      where: {
        relationshipId: { in: relationshipIds },
        visible: true,
        // Says again what the alternatives imply, so that the index by day is read from here on.
        startsOn: { [`${compare}e`]: event.startsOn },
        OR: [
          { startsOn: { [compare]: event.startsOn } },
          { startsOn: event.startsOn, eventId: { [compare]: event.id } },
        ],
      },
      orderBy: [{ startsOn: order }, { eventId: order }],
      // An event may stand in several of the relationships.
      take: count * Math.max(1, relationshipIds.length),
      select: { event: { select: summaryColumns } },
    });
    const unique = new Map(rows.map((row) => [row.event.slug, toSummary(row.event)]));
    return [...unique.values()].slice(0, count);
  };
  return { before: await side('before'), after: await side('after') };
}
