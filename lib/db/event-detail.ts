/**
 * A published event with all that readers see, in one statement: its page and its address for programs are what is asked for
 * most, and what hangs on an event lies in ten tables. Nothing that is meant for editors is asked for.
 */
import type { EventDetail } from '@/lib/domain/event';
import type { Queryable } from './client';
import { toSummary } from './event-summary';
import type { EventPlace } from './events';

/** What PostgreSQL makes of rows: days as YYYY-MM-DD, times with their zone. */
interface Row extends Omit<Parameters<typeof toSummary>[0], 'startsOn' | 'endsOn'> {
  startsOn: Date;
  endsOn: Date;
  summary: string;
  dateStated: boolean;
  latitude: number | null;
  longitude: number | null;
  cameo: string | null;
  version: number;
  publishedAt: Date;
  updatedAt: Date;
  hanging: Pick<
    EventDetail,
    'participants' | 'relationships' | 'topics' | 'sources' | 'evidence' | 'contradictions' | 'revisions'
  >;
  number: number;
  merged: MergedTitle[];
}

/** An event that was put together with another: its title and address, and when. */
export interface MergedTitle {
  title: string;
  slug: string;
  /** ISO date-time. */
  at: string;
}

/** What the page of an event shows. */
export interface ShownEvent {
  event: EventDetail;
  place: EventPlace;
  /** What was put together with it and stands, the latest first, at most twenty. */
  merged: MergedTitle[];
}

/** A published event with all that readers see; null when there is none or it is withdrawn. */
export async function findEvent(db: Queryable, slug: string): Promise<EventDetail | null> {
  return (await findShownEvent(db, slug))?.event ?? null;
}

/** The same with where it stands among others and what was put together with it. */
export async function findShownEvent(db: Queryable, slug: string): Promise<ShownEvent | null> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT /* by key */ e.number, e.slug, e.title, e.type, e.status, e.lane, e.edtf, e.starts_on AS "startsOn", e.ends_on AS "endsOn", e.precision,
      e.place_name AS "placeName", e.place_country AS "placeCountry", e.latitude, e.longitude, e.tone, e.significance,
      e.certainty, e.summary, e.date_stated AS "dateStated", e.cameo, e.version, e.published_at AS "publishedAt",
      e.updated_at AS "updatedAt", json_build_object(
        'participants', (SELECT coalesce(json_agg(json_build_object(
            'actor', json_build_object('slug', a.slug, 'name', a.name, 'kind', a.kind, 'country', a.country),
            'role', p.role, 'capacity', p.capacity, 'affiliation', p.affiliation) ORDER BY p.position), '[]')
          FROM participant p JOIN actor a ON a.id = p.actor_id WHERE p.event_id = e.id),
        'relationships', (SELECT coalesce(json_agg(json_build_object('slug', r.slug, 'title', r.title) ORDER BY r.slug), '[]')
          FROM event_relationship er JOIN relationship r ON r.id = er.relationship_id WHERE er.event_id = e.id),
        'topics', (SELECT coalesce(json_agg(json_build_object('slug', t.slug, 'name', t.name) ORDER BY t.slug), '[]')
          FROM event_topic et JOIN topic t ON t.slug = et.topic_slug WHERE et.event_id = e.id),
        -- A source that is one of our articles says what the article says of itself.
        'sources', (SELECT coalesce(json_agg(CASE WHEN a.id IS NULL
            THEN json_build_object('articleId', s.article_id, 'url', s.url, 'title', s.title, 'publisher', s.publisher,
              'publishedOn', s.published_on, 'language', s.language)
            ELSE json_build_object('articleId', s.article_id, 'url', a.url, 'title', a.title, 'publisher', a.publisher,
              'publishedOn', a.published_on, 'language', a.language) END ORDER BY s.position), '[]')
          FROM source s LEFT JOIN article a ON a.id = s.article_id WHERE s.event_id = e.id),
        'evidence', (SELECT coalesce(json_agg(json_build_object('field', v.field, 'part', v.part, 'start', v.start, 'end', v."end",
            'quote', v.quote, 'rule', v.rule, 'articleId', v.article_id) ORDER BY v.part DESC, v.start, v.id), '[]')
          FROM evidence v WHERE v.event_id = e.id AND v.stands),
        'contradictions', (SELECT coalesce(json_agg(json_build_object('field', c.field, 'says', c.says, 'url', c.url,
            'quote', c.quote, 'settled', c.settled) ORDER BY c.position), '[]')
          FROM contradiction c WHERE c.event_id = e.id),
        'revisions', (SELECT coalesce(json_agg(json_build_object('version', r.version, 'createdAt', r.created_at,
            'correction', r.correction) ORDER BY r.version DESC), '[]')
          FROM (SELECT version, created_at, correction FROM revision WHERE event_id = e.id ORDER BY version DESC LIMIT 200) AS r)
      ) AS hanging,
      (SELECT coalesce(json_agg(json_build_object('title', m.title, 'slug', m.slug, 'at', m.created_at) ORDER BY m.created_at DESC, m.id DESC), '[]')
        FROM (SELECT f.title, f.slug, m.created_at, m.id FROM merge m JOIN event f ON f.id = m.event_from_id
          WHERE m.event_into_id = e.id AND m.kind = 'event' AND m.undone_at IS NULL
          ORDER BY m.created_at DESC, m.id DESC LIMIT 20) AS m) AS merged
    FROM event e WHERE e.slug = ${slug} AND e.withdrawn_at IS NULL`;
  if (!row) return null;
  const { hanging, placeName, placeCountry, latitude, longitude } = row;
  const event: EventDetail = {
    ...toSummary(row),
    summary: row.summary,
    dateStated: row.dateStated,
    location: placeName === null ? null : { name: placeName, country: placeCountry, latitude, longitude },
    cameo: row.cameo,
    ...hanging,
    revisions: hanging.revisions.map(({ createdAt, ...rest }) => ({
      ...rest,
      createdAt: new Date(createdAt).toISOString(),
    })),
    version: row.version,
    publishedAt: row.publishedAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
  return {
    event,
    place: {
      number: row.number,
      startsOn: event.startsOn,
      relationships: event.relationships.map(({ slug }) => slug),
    },
    merged: row.merged.map(({ at, ...rest }) => ({ ...rest, at: new Date(at).toISOString() })),
  };
}
