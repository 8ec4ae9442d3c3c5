/** The table of spent points, in the shape that rate-limiter-flexible asks of a PostgreSQL client. */
import type { Database, Transaction } from './client';

export interface RateLimitStore {
  query(statement: { text: string; values?: unknown[] }): Promise<{
    rows: { points: number; expire: number | null }[];
    rowCount: number;
  }>;
}

/** Name of the table, made by the migrations. */
export const RATE_LIMIT_TABLE = 'rate_limit';

/** Runs the limiter's own statements over this process's pool. */
export function rateLimitStore(db: Database): RateLimitStore {
  return {
    async query({ text, values = [] }) {
      const found = await db.$queryRawUnsafe<{ points: number; expire: bigint | null }[]>(text, ...values);
      // Milliseconds since 1970 fit a number until the year 287396.
      const rows = found.map((row) => ({
        ...row,
        expire: row.expire === null ? null : Number(row.expire),
      }));
      return { rows, rowCount: rows.length };
    },
  };
}

/** Forgets what was spent under all keys that begin so. */
export async function forgetPoints(tx: Transaction, beginnings: readonly string[]): Promise<void> {
  const OR = beginnings.map((startsWith) => ({ key: { startsWith } }));
  await tx.rateLimit.deleteMany({ where: { OR } });
}
