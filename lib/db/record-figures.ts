/** Counts over the whole record. They read all events: ask rarely and keep the answer. */
import { CERTAINTIES } from '@/lib/domain/certainty';
import type { DatePrecision } from '@/lib/domain/event';
import type { RecordFigures } from '@/lib/domain/record-figures';
import type { Queryable } from './client';
import { toDayOrNull } from './dates';

const PRECISIONS = [
  'day',
  'month',
  'season',
  'year',
  'decade',
  'interval',
] as const satisfies DatePrecision[];

interface Group {
  certainty: string;
  precision: string;
  n: number;
  implied: number;
  placed: number;
  first: Date | null;
  last: Date | null;
}

const sum = (rows: readonly Group[], of: 'n' | 'implied' | 'placed' = 'n') =>
  rows.reduce((total, row) => total + row[of], 0);

function countBy<Word extends string>(words: readonly Word[], rows: readonly Group[], key: keyof Group) {
  const counts = words.map((word) => [word, sum(rows.filter((row) => row[key] === word))]);
  return Object.fromEntries(counts) as Record<Word, number>;
}

const published = { event: { withdrawnAt: null } } as const;

/** The figures as they stand. */
export async function countRecord(db: Queryable): Promise<RecordFigures> {
  const [groups, relationships, sources, articles, contradictions, actors, all] = await Promise.all([
    db.$queryRaw<Group[]>`
      SELECT certainty, precision, count(*)::int AS n, count(*) FILTER (WHERE NOT date_stated)::int AS implied,
        count(latitude)::int AS placed,
        min(starts_on) FILTER (WHERE starts_on > DATE '0001-01-01') AS first, max(starts_on) AS last
      FROM event WHERE withdrawn_at IS NULL GROUP BY certainty, precision`,
    db.relationship.count(),
    db.source.count({ where: published }),
    // Of an article that nobody has published anything from readers know nothing.
    db.article.count({ where: { sources: { some: published } } }),
    db.contradiction.count({ where: published }),
    db.actor.count({ where: { participations: { some: { event: { withdrawnAt: null } } } } }),
    db.actor.count({ where: { mergedIntoId: null } }),
  ]);
  const days = (of: 'first' | 'last') => groups.flatMap((row) => toDayOrNull(row[of]) ?? []).sort();
  return {
    relationships,
    events: sum(groups),
    first: days('first')[0] ?? null,
    last: days('last').at(-1) ?? null,
    byCertainty: countBy(CERTAINTIES, groups, 'certainty'),
    byPrecision: countBy(PRECISIONS, groups, 'precision'),
    implied: sum(groups, 'implied'),
    placed: sum(groups, 'placed'),
    sources,
    articles,
    contradictions,
    actors,
    known: all - actors,
  };
}
