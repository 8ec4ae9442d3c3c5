/** How often what the extractor read was published as read: counts of verdicts, by field, certainty, rule and publisher. */
import { VERDICT_FIELDS, type VerdictField, type VerdictWord } from '@/lib/domain/verdict';
import type { Queryable } from './client';
import { Prisma } from './generated/client';

export interface QualityQuery {
  /** The first moment that counts; null: from the beginning. */
  since: Date | null;
  /** Name of a publisher as its articles have it; null: all. */
  publisher: string | null;
}

export type VerdictCounts = Record<VerdictWord, number>;

export interface Quality {
  /** Fields of which there is a verdict, in the order of `VERDICT_FIELDS`. */
  fields: (VerdictCounts & { field: VerdictField })[];
  /** By field and band of certainty (`BANDS`): how many, how many of them right, and what was promised on average (0–1). */
  bands: { field: VerdictField; band: number; count: number; right: number; promised: number }[];
  /** Rules that erred most often first. */
  rules: { rule: string; field: VerdictField; count: number; right: number }[];
  /** Publishers with most events first; null: articles without one. `right` of `count` fields, `kept` of `events`. */
  publishers: { publisher: string | null; events: number; kept: number; count: number; right: number }[];
  /** The latest that were not published as read. */
  changes: {
    draftId: string;
    field: VerdictField;
    verdict: VerdictWord;
    was: string | null;
    now: string | null;
    rule: string | null;
    title: string;
    /** ISO date-time. */
    at: string;
  }[];
}

/** Lower bounds of the bands of certainty. */
export const BANDS = [0, 0.5, 0.67, 0.8, 0.9] as const;
const MOST_RULES = 40;
const MOST_PUBLISHERS = 40;
const MOST_CHANGES = 30;

/** Fields by which a rule or a publisher is judged: each read by itself, none counted twice. */
const JUDGED = Prisma.sql`v.field IN ('date', 'type', 'parties', 'location', 'participants')`;

/** Verdicts with the draft and the article that they are on, of the period and publisher asked for. */
function from({ since, publisher }: QualityQuery): Prisma.Sql {
  return Prisma.sql`FROM verdict v JOIN draft d ON d.id = v.draft_id LEFT JOIN article a ON a.id = d.article_id
    WHERE ${since === null ? Prisma.sql`true` : Prisma.sql`v.at >= ${since}`}
      AND ${publisher === null ? Prisma.sql`true` : Prisma.sql`a.publisher = ${publisher}`}`;
}

/** All figures of the quality page; a few statements over the verdicts of the period. */
export async function findQuality(db: Queryable, query: QualityQuery): Promise<Quality> {
  const rows = from(query);
  const counts = await db.$queryRaw<{ field: VerdictField; verdict: VerdictWord; n: number }[]>`
    SELECT v.field, v.verdict, count(*)::int AS n ${rows} GROUP BY 1, 2`;
  const bands = await db.$queryRaw<Quality['bands']>`
    SELECT v.field, width_bucket(v.certainty, ${BANDS.slice(1)}::float8[])::int AS band, count(*)::int AS count,
      count(*) FILTER (WHERE v.verdict = 'kept')::int AS "right", avg(v.certainty)::float8 AS promised
    ${rows} AND v.certainty IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2`;
  const rules = await db.$queryRaw<Quality['rules']>`
    SELECT v.rule, v.field, count(*)::int AS count, count(*) FILTER (WHERE v.verdict = 'kept')::int AS "right"
    ${rows} AND v.rule IS NOT NULL GROUP BY 1, 2
    ORDER BY count(*) FILTER (WHERE v.verdict <> 'kept') DESC, count(*) DESC, 1, 2 LIMIT ${MOST_RULES}`;
  const publishers = await db.$queryRaw<Quality['publishers']>`
    SELECT a.publisher, count(*) FILTER (WHERE v.field = 'event' AND v.verdict <> 'filled')::int AS events,
      count(*) FILTER (WHERE v.field = 'event' AND v.verdict = 'kept')::int AS kept,
      count(*) FILTER (WHERE ${JUDGED})::int AS count,
      count(*) FILTER (WHERE ${JUDGED} AND v.verdict = 'kept')::int AS "right"
    ${rows} GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${MOST_PUBLISHERS}`;
  const changes = await db.$queryRaw<(Omit<Quality['changes'][number], 'at'> & { at: Date })[]>`
    SELECT v.draft_id::text AS "draftId", v.field, v.verdict, v.was, v.now, v.rule, d.title, v.at
    ${rows} AND v.verdict <> 'kept' AND v.field <> 'participants' AND v.field <> 'event'
    ORDER BY v.at DESC, v.draft_id, v.position LIMIT ${MOST_CHANGES}`;
  const fields = VERDICT_FIELDS.flatMap((field) => {
    const own = counts.filter((row) => row.field === field);
    const of = (verdict: VerdictWord) => own.find((row) => row.verdict === verdict)?.n ?? 0;
    const all = { kept: of('kept'), changed: of('changed'), filled: of('filled'), dropped: of('dropped') };
    return own.length > 0 ? [{ field, ...all }] : [];
  });
  return {
    fields,
    bands,
    rules,
    publishers,
    changes: changes.map(({ at, ...change }) => ({ ...change, at: at.toISOString() })),
  };
}

/** Publishers of whose articles something was judged, by name. */
export async function listJudgedPublishers(db: Queryable): Promise<string[]> {
  const rows = await db.$queryRaw<{ publisher: string }[]>`
    SELECT DISTINCT a.publisher FROM article a JOIN draft d ON d.article_id = a.id
    WHERE a.publisher IS NOT NULL AND EXISTS (SELECT 1 FROM verdict v WHERE v.draft_id = d.id)
    ORDER BY 1 LIMIT 500`;
  return rows.map(({ publisher }) => publisher);
}
