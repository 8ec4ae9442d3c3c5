/** Prisma's adapter, which notes every query that failed for want of the database, and how long each took. */
import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlQueryable } from '@prisma/driver-adapter-utils';
import type { Pool } from 'pg';
import { outageOf } from './errors';
import { type InTurn, openTurn } from './in-turn';
import { listsAsArrays } from './lists-as-arrays';
import { noteOutage } from './outages';
import { noteQuery } from './query-timings';
import { nameOfStatement } from './statement-names';

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>;
/** Where the adapter's connections and transactions hand on what the driver threw. */
interface Runner {
  onError(error: unknown): never;
}

const atOnce: InTurn = (ask) => ask();

/** `inTurn`: the line before a transaction's one connection. */
function watch<T extends SqlQueryable>(queryable: T, slowMs: number, inTurn: InTurn = atOnce): T {
  const runner = queryable as unknown as Runner;
  const onError = runner.onError.bind(runner);
  runner.onError = (error) => {
    const outage = outageOf(error);
    if (outage) noteOutage(outage);
    return onError(error);
  };
  const [queryRaw, executeRaw] = [queryable.queryRaw.bind(queryable), queryable.executeRaw.bind(queryable)];
  const timed = async <Answer>(sql: string, ask: () => Promise<Answer>): Promise<Answer> => {
    const begun = performance.now();
    try {
      return await inTurn(ask);
    } finally {
      noteQuery(sql, performance.now() - begun, slowMs);
    }
  };
  queryable.queryRaw = (query) => {
    const asked = listsAsArrays(query);
    return timed(asked.sql, () => queryRaw(asked));
  };
  queryable.executeRaw = (query) => timed(query.sql, () => executeRaw(query));
  return queryable;
}

/** Options by which PostgreSQL keeps what is asked often. Without a name a statement is read and planned anew each time. */
export const NAMED = {
  // The adapter says that each has a name, and hands on what it gets; the driver sends one without a name as ever.
  statementNameGenerator: ({ sql }: { sql: string }) => nameOfStatement(sql) as string,
};

/** Works as `PrismaPg` does; queries of `slowMs` milliseconds and more are named in the log. */
export class WatchedAdapter extends PrismaPg {
  constructor(
    pool: Pool,
    private readonly slowMs: number,
  ) {
    super(pool, NAMED);
  }

  override async connect(): Promise<Adapter> {
    const adapter = watch(await super.connect(), this.slowMs);
    const startTransaction = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = async (level) => watch(await startTransaction(level), this.slowMs, openTurn());
    return adapter;
  }
}
