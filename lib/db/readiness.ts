/** Whether the database is as this version needs it, whether the queue's clock goes, and what waits in the queue. */
import { database } from './client';
import { listMigrationNames } from './migrate';

/** Minutes after which a clock that has not been set has stopped; whoever holds it sets it twice a minute. */
const CLOCK_MINUTES = 3;

let names: Promise<string[]> | undefined;

/** How many migrations of this version have not been applied whole. Throws where the database does not answer. */
export async function countPendingMigrations(db = database()): Promise<number> {
  const rows = await db.$queryRaw<{ name: string }[]>`
    SELECT migration_name AS name FROM _prisma_migrations
    WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
  const applied = new Set(rows.map(({ name }) => name));
  names ??= listMigrationNames();
  return (await names).filter((name) => !applied.has(name)).length;
}

/** Whether any process on this database looks for what is due. Throws where there is no queue, or no database. */
export async function doesQueueClockGo(db = database()): Promise<boolean> {
  const [row] = await db.$queryRaw<{ goes: boolean | null }[]>`
    SELECT cron_on > now() - make_interval(mins => ${CLOCK_MINUTES}::int) AS goes FROM pgboss.version`;
  return row?.goes === true;
}

export interface QueueCount {
  /** As `feeds.poll`: pieces of work; `feeds.due`: the look for them. */
  queue: string;
  state: 'waiting' | 'running' | 'failed';
  count: number;
}

/** Pieces of work in the queue, those that failed as long as the queue keeps them. Throws where there is no queue. */
export async function countQueued(db = database()): Promise<QueueCount[]> {
  return db.$queryRaw<QueueCount[]>`
    SELECT name AS queue,
           CASE state WHEN 'active' THEN 'running' WHEN 'failed' THEN 'failed' ELSE 'waiting' END AS state,
           count(*)::int AS count
    FROM pgboss.job
    WHERE state IN ('created', 'retry', 'active', 'failed') AND starts_with(name, '__pgboss') = false
    GROUP BY 1, 2 ORDER BY 1, 2`;
}
