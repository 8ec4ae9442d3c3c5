/** How the reader by language model stands: on, paused, held after faults, and what it has used of its day. */
import { modelTroubleSchema, type ReaderState } from '@/lib/domain/model-trouble';
import { listOpenings } from './articles';
import type { Queryable, Transaction } from './client';

const ONE = { id: 1 } as const;
/** Faults that are shown. */
const FAULTS = 5;

const dayOf = (now: Date) => now.toISOString().slice(0, 10);

/** Notes, when the server starts, whether the operator has named a reader: only then articles that come in wait for it. */
export async function noteReader(db: Queryable, on: boolean): Promise<void> {
  // What was held against another server, or another key, says nothing of this one.
  await db.modelReader.updateMany({ where: ONE, data: { on, faults: 0, holdUntil: null } });
}

/** Takes one request of the day's budget; false where none is left. */
export async function spendRequest(db: Queryable, now: Date, daily: number): Promise<boolean> {
  const spent = await db.$executeRaw`
    INSERT INTO model_use AS used (day, requests) VALUES (${dayOf(now)}::date, 1)
    ON CONFLICT (day) DO UPDATE SET requests = used.requests + 1 WHERE used.requests < ${daily}`;
  return spent === 1;
}

/** Counts a fault of the server and leaves it alone for a while; answers until when. */
export async function holdReader(
  db: Queryable,
  { now, least, first, most }: { now: Date; least: number; first: number; most: number },
): Promise<Date> {
  const rows = await db.$queryRaw<{ holdUntil: Date }[]>`
    UPDATE model_reader SET faults = least(faults + 1, 1000),
      hold_until = ${now}::timestamptz + make_interval(secs =>
        greatest(${least}::float8, least(${most}::float8, ${first}::float8 * 2 ^ least(faults, 20))))
    RETURNING hold_until AS "holdUntil"`;
  return rows[0]?.holdUntil ?? now;
}

/** The server has answered. */
export async function forgetFaults(db: Queryable): Promise<void> {
  await db.modelReader.updateMany({ where: { faults: { gt: 0 } }, data: { faults: 0, holdUntil: null } });
}

/** Pauses or resumes over the version seen; false where it was changed since. */
export async function pauseReader(tx: Transaction, paused: boolean, version: number): Promise<boolean> {
  const { count } = await tx.modelReader.updateMany({
    where: { ...ONE, version },
    data: { paused, version: { increment: 1 } },
  });
  return count === 1;
}

/** Whether it is paused, and the version of that. */
export async function findPause(db: Queryable): Promise<{ paused: boolean; version: number }> {
  return db.modelReader.findUniqueOrThrow({ where: ONE, select: { paused: true, version: true } });
}

/** How it stands, for administrators. */
export async function findReaderState(db: Queryable, now: Date): Promise<Omit<ReaderState, 'facts'>> {
  const row = await db.modelReader.findUniqueOrThrow({ where: ONE });
  const used = await db.modelUse.findUnique({ where: { day: new Date(`${dayOf(now)}T00:00:00Z`) } });
  const groups = await db.modelReading.groupBy({ by: ['status'], _count: true });
  const count = (status: string) => groups.find((each) => each.status === status)?._count ?? 0;
  const faults = await db.modelReading.findMany({
    where: { troubleAt: { not: null } },
    orderBy: { troubleAt: 'desc' },
    take: FAULTS,
    include: { article: { select: { title: true } } },
  });
  const openings = await listOpenings(
    db,
    faults.flatMap(({ articleId, article }) => (article.title === null ? articleId : [])),
  );
  return {
    paused: row.paused,
    version: row.version,
    usedToday: used?.requests ?? 0,
    holdUntil: row.holdUntil && row.holdUntil > now ? row.holdUntil.toISOString() : null,
    waiting: count('waiting'),
    read: count('read'),
    failed: count('failed'),
    faults: faults.flatMap(({ articleId, trouble, troubleStatus, troubleAt, article }) => {
      const known = modelTroubleSchema.safeParse(trouble).data;
      if (!known || !troubleAt) return [];
      const at = troubleAt.toISOString();
      const title = article.title ?? openings.get(articleId) ?? '';
      return [{ articleId, title, trouble: known, status: troubleStatus, at }];
    }),
  };
}
