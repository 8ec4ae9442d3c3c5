/** Figures that take long to count, kept with what they know of the events. */
import type { Queryable } from './client';
import { TABLE } from './timeline-load';

/** Milliseconds: how long figures are made anew after somebody looked, and how old they have to be for that. */
const LOOKED_AT = 24 * 3_600_000;
const OLD = 5 * 60_000;
const MOST = 50;

/** Up to when figures know the events. */
export interface Counted {
  snapshot: string;
  place: string;
}

export interface KeptFigures extends Counted {
  figures: unknown;
  tookMs: number;
  madeAt: Date;
}

/** To be asked before the counting, so that what is committed meanwhile counts as unknown. */
export async function countedNow(db: Queryable): Promise<Counted> {
  const [row] = await db.$queryRawUnsafe<Counted[]>(
    `SELECT pg_current_snapshot()::text AS snapshot, ${TABLE} AS place`,
  );
  if (!row) throw new Error('The database tells no snapshot.');
  return row;
}

/** The figures of this name, of which it is noted that somebody asked; null for none. */
export async function findKept(db: Queryable, name: string): Promise<KeptFigures | null> {
  const { count } = await db.keptFigures.updateMany({ where: { name }, data: { askedAt: new Date() } });
  return count === 0 ? null : db.keptFigures.findUnique({ where: { name } });
}

/** Whether there are figures of this name. */
export async function isKept(db: Queryable, name: string): Promise<boolean> {
  return (await db.keptFigures.count({ where: { name } })) > 0;
}

export async function saveKept(
  db: Queryable,
  name: string,
  kept: Counted & { figures: object; tookMs: number },
): Promise<void> {
  const row = { ...kept, madeAt: new Date() };
  await db.keptFigures.upsert({ where: { name }, create: { name, ...row }, update: row });
}

/** Whether an event, or what hangs on it, was changed since; also where the database is another one by now. */
export async function hasChangedSince(db: Queryable, { snapshot, place }: Counted): Promise<boolean> {
  const changed = (
    table: string,
  ) => `EXISTS (SELECT 1 FROM ${table} WHERE changed_in >= pg_snapshot_xmin($1::pg_snapshot)
    AND NOT pg_visible_in_snapshot(changed_in, $1::pg_snapshot))`;
  const [row] = await db.$queryRawUnsafe<{ changed: boolean }[]>(
    `SELECT ${TABLE} <> $2 OR ${changed('event')} OR ${changed('event_removed')} AS changed`,
    snapshot,
    place,
  );
  return row?.changed ?? true;
}

/** Names of figures that somebody looked at lately and that are old by now, whether or not anything changed. */
export async function listOldFigures(db: Queryable, now: Date): Promise<(Counted & { name: string })[]> {
  return db.keptFigures.findMany({
    where: {
      askedAt: { gt: new Date(now.getTime() - LOOKED_AT) },
      madeAt: { lt: new Date(now.getTime() - OLD) },
    },
    select: { name: true, snapshot: true, place: true },
    take: MOST,
  });
}
