/**
 * Prisma's adapter, which notes every query that failed for want of the database, how long each took, and what was written:
 * whoever writes, a person or a piece of work, what is kept of the time before is given to nobody any more.
 */
import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlQueryable } from '@prisma/driver-adapter-utils';
import type { Pool } from 'pg';
import { cannotBeAskedAgain, reading } from '@/lib/made-of';
import { outageOf } from './errors';
import { type InTurn, openTurn } from './in-turn';
import { listsAsArrays } from './lists-as-arrays';
import { noteOutage } from './outages';
import { noteQuery } from './query-timings';
import { nameOfStatement } from './statement-names';
import { changesPages, forgetKept, isRead } from './writes';

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>;
type Transaction = Awaited<ReturnType<Adapter['startTransaction']>>;
/** Where the adapter's connections and transactions hand on what the driver threw. */
interface Runner {
  onError(error: unknown): never;
}

const atOnce: InTurn = (ask) => ask();

interface Watching {
  slowMs: number;
  /** Told of each statement that was done and changes what pages are made of. */
  onWrite: () => void;
  /** The line before a transaction's one connection. */
  inTurn?: InTurn;
}

function watch<T extends SqlQueryable>(queryable: T, { slowMs, onWrite, inTurn = atOnce }: Watching): T {
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
      if (changesPages(sql)) onWrite();
    }
  };
  queryable.queryRaw = (query) => {
    const asked = listsAsArrays(query);
    if (!isRead(asked.sql)) cannotBeAskedAgain();
    return reading(() => timed(asked.sql, () => queryRaw(asked)));
  };
  queryable.executeRaw = (query) => {
    cannotBeAskedAgain();
    return timed(query.sql, () => executeRaw(query));
  };
  return queryable;
}

/** A transaction: others see what it wrote when it ends, and then what was kept before is forgotten. */
function watchTransaction(transaction: Transaction, slowMs: number): Transaction {
  let wrote = false;
  const onWrite = () => {
    wrote = true;
  };
  const [commit, rollback] = [transaction.commit.bind(transaction), transaction.rollback.bind(transaction)];
  const ended = () => wrote && forgetKept();
  transaction.commit = () => commit().finally(ended);
  // Where the answer to COMMIT was lost it may have been done; Prisma then takes the transaction back.
  let mayBeDone = false;
  transaction.rollback = () => rollback().finally(() => mayBeDone && ended());
  const watched = watch(transaction, { slowMs, onWrite, inTurn: openTurn() });
  const { executeRaw } = watched;
  watched.executeRaw = (query) => {
    mayBeDone ||= query.sql === 'COMMIT';
    return executeRaw(query);
  };
  return watched;
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
    const adapter = watch(await super.connect(), { slowMs: this.slowMs, onWrite: forgetKept });
    const startTransaction = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = async (level) => {
      cannotBeAskedAgain();
      return watchTransaction(await startTransaction(level), this.slowMs);
    };
    return adapter;
  }
}
