/** What the record covers, and where it has holes: counts of published events, for editors. */
import {
  type HeldOffice,
  type SilentMonths,
  silencesOf,
  type Vacancy,
  vacanciesOf,
} from '@/lib/domain/coverage';
import type { EventType } from '@/lib/domain/ontology';
import type { Queryable } from './client';
import { toDayOrNull } from './dates';
import { Prisma } from './generated/client';

export interface Coverage {
  events: number;
  /** Months that have events, YYYY-MM; those whose date is vaguer than a month are in none. */
  months: { month: string; count: number }[];
  types: { type: EventType; count: number }[];
  /** Publishers of the sources of events; null: sources without one. Events count once for each of theirs. */
  publishers: { publisher: string | null; events: number }[];
}

const MOST_PUBLISHERS = 40;
/** Three centuries of months. */
const MOST_MONTHS = 3_600;

/** An event whose month is known, or the month in which it began. */
const TOLD_BY_MONTH = Prisma.sql`(e.precision IN ('day', 'month') OR (e.precision = 'interval' AND e.starts_on > '0001-01-01'))`;

/** Published events by month, type and publisher, of one relationship (by id) or of all. */
export async function findCoverage(db: Queryable, relationshipId: string | null): Promise<Coverage> {
  const where = relationshipId
    ? Prisma.sql`e.withdrawn_at IS NULL AND EXISTS (SELECT 1 FROM event_relationship r
        WHERE r.event_id = e.id AND r.relationship_id = ${relationshipId}::uuid)`
    : Prisma.sql`e.withdrawn_at IS NULL`;
  const types = await db.$queryRaw<Coverage['types']>`
    SELECT e.type, count(*)::int AS count FROM event e WHERE ${where} GROUP BY 1 ORDER BY 2 DESC, 1`;
  const months = await db.$queryRaw<Coverage['months']>`
    -- By day first: to write a month takes as long as to count ten events.
    SELECT to_char(day, 'YYYY-MM') AS month, sum(n)::int AS count FROM (
      SELECT e.starts_on AS day, count(*) AS n FROM event e WHERE ${where} AND ${TOLD_BY_MONTH} GROUP BY 1
    ) AS days GROUP BY 1 ORDER BY 1 DESC LIMIT ${MOST_MONTHS}`;
  const publishers = await db.$queryRaw<Coverage['publishers']>`
    SELECT coalesce(s.publisher, a.publisher) AS publisher, count(DISTINCT s.event_id)::int AS events
    FROM source s JOIN event e ON e.id = s.event_id LEFT JOIN article a ON a.id = s.article_id
    WHERE ${where} GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${MOST_PUBLISHERS}`;
  const events = types.reduce((sum, { count }) => sum + count, 0);
  return { events, months, types, publishers };
}

const MOST_TENURES = 20_000;
const MOST_VACANCIES = 60;

/** Posts of one holder in the parties of relationships, and in their ministries, that our list has no holder for. */
export async function listVacancies(
  db: Queryable,
  today: string,
): Promise<{ items: Vacancy[]; total: number }> {
  const rows = await db.$queryRaw<
    {
      slug: string;
      name: string;
      office: string;
      holderSlug: string;
      holderName: string;
      startsOn: Date | null;
      endsOn: Date | null;
    }[]
  >`
    SELECT o.slug, o.name, p.office, h.slug AS "holderSlug", h.name AS "holderName",
      p.starts_on AS "startsOn", p.ends_on AS "endsOn"
    FROM affiliation p JOIN actor o ON o.id = p.organisation_id JOIN actor h ON h.id = p.actor_id
    WHERE o.id IN (SELECT actor_a_id FROM relationship UNION SELECT actor_b_id FROM relationship)
    ORDER BY o.slug, p.office, p.starts_on, p.id LIMIT ${MOST_TENURES}`;
  const held = rows.map(
    (row): HeldOffice => ({
      organisation: { slug: row.slug, name: row.name },
      office: row.office,
      holder: { slug: row.holderSlug, name: row.holderName },
      startsOn: toDayOrNull(row.startsOn),
      endsOn: toDayOrNull(row.endsOn),
    }),
  );
  const all = vacanciesOf(held, today);
  return { items: all.slice(0, MOST_VACANCIES), total: all.length };
}

export interface Silence extends SilentMonths {
  relationship: { slug: string; title: string };
}

const MOST_SILENCES = 30;
const SILENCES_OF_ONE = 5;

/** The longest silences of the relationships, at most five of each. */
export async function listSilences(db: Queryable, relationshipId: string | null): Promise<Silence[]> {
  const rows = await db.$queryRaw<{ slug: string; title: string; months: string[] }[]>`
    SELECT l.slug, l.title, array_agg(DISTINCT to_char(d.day, 'YYYY-MM')) AS months
    FROM relationship l JOIN (
      SELECT r.relationship_id, e.starts_on AS day FROM event_relationship r JOIN event e ON e.id = r.event_id
      WHERE e.withdrawn_at IS NULL AND ${TOLD_BY_MONTH}
        AND ${relationshipId === null ? Prisma.sql`true` : Prisma.sql`r.relationship_id = ${relationshipId}::uuid`}
      GROUP BY 1, 2
    ) AS d ON d.relationship_id = l.id GROUP BY l.id`;
  return rows
    .flatMap(({ slug, title, months }) =>
      silencesOf(months, SILENCES_OF_ONE).map((silence) => ({ ...silence, relationship: { slug, title } })),
    )
    .sort((a, b) => b.months - a.months || (a.from > b.from ? -1 : 1))
    .slice(0, MOST_SILENCES);
}

export interface ThinEvent {
  slug: string;
  title: string;
  /** EDTF. */
  date: string;
  sources: number;
}

const MOST_THIN = 30;

/** Published events that rest on one source or on none, the most significant first, and how many there are. */
export async function listThinEvents(
  db: Queryable,
  relationshipId: string | null,
): Promise<{ items: ThinEvent[]; total: number }> {
  const rows = await db.$queryRaw<(ThinEvent & { total: number })[]>`
    SELECT e.slug, e.title, e.edtf AS date, coalesce(s.n, 0)::int AS sources, (count(*) OVER ())::int AS total
    FROM event e LEFT JOIN (SELECT event_id, count(*) AS n FROM source GROUP BY event_id) s ON s.event_id = e.id
    WHERE e.withdrawn_at IS NULL AND coalesce(s.n, 0) <= 1
      AND ${
        relationshipId === null
          ? Prisma.sql`true`
          : Prisma.sql`EXISTS (SELECT 1 FROM event_relationship r
              WHERE r.event_id = e.id AND r.relationship_id = ${relationshipId}::uuid)`
      }
    ORDER BY e.significance DESC, e.starts_on DESC, e.number LIMIT ${MOST_THIN}`;
  return { items: rows.map(({ total: _, ...event }) => event), total: rows[0]?.total ?? 0 };
}
