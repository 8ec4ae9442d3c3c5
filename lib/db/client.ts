/** The one connection pool of a process, and Prisma's client over it; beside it that of a read replica, where there is one. */
import { Pool, type PoolConfig } from 'pg';
import { environment } from '@/lib/env';
import { currentRequest } from '@/lib/request';
import { PrismaClient } from './generated/client';
import { noteOutage } from './outages';
import { openReplica, ReplicaAdapter } from './replica-adapter';
import { CONNECTION_SECONDS } from './statement-names';
import { WatchedAdapter } from './watched-adapter';

export type Database = PrismaClient;
/** A database client within a transaction; every function of this room takes either. */
export type Transaction = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0];
export type Queryable = Database | Transaction;

/** Milliseconds after which PostgreSQL gives up for a visitor: a lock, a statement, a transaction that waits for us. */
const VISITOR_LIMITS: PoolConfig = {
  lock_timeout: 5_000,
  statement_timeout: 10_000,
  idle_in_transaction_session_timeout: 15_000,
};

/** Prisma's code for a transaction that did not begin or end in its time. */
const TRANSACTION_LATE = 'P2028';

function noteLateTransactions(db: PrismaClient): void {
  const run = db.$transaction.bind(db) as (...words: unknown[]) => Promise<unknown>;
  const watched = (...words: unknown[]) =>
    run(...words).catch((error: unknown) => {
      if ((error as { code?: unknown }).code === TRANSACTION_LATE) noteOutage('too-slow');
      throw error;
    });
  Object.assign(db, { $transaction: watched });
}

/** Connections of a pool at this moment. */
export interface PoolFigures {
  inUse: number;
  idle: number;
  /** Queries that wait for a connection. */
  waiting: number;
  most: number;
}

interface OpenDatabase {
  db: Database;
  pool: Pool;
  close(): Promise<void>;
}

function openClient(adapter: WatchedAdapter): Database {
  // Of twenty who ask for the same at once, nineteen wait for the first: longer than Prisma lets them by itself.
  const transactionOptions = { maxWait: 10_000, timeout: 20_000 };
  const db = new PrismaClient({ adapter, transactionOptions });
  noteLateTransactions(db);
  return db;
}

/**
 * A client of its own, for tests and commands, which may take their time; `close` ends its pool. Queries of `slowMs` and more
 * are named in the log.
 */
export function openDatabase(
  url: string,
  limits: PoolConfig = {},
  slowMs = Number.POSITIVE_INFINITY,
): OpenDatabase {
  const pool = new Pool({
    ...{ connectionString: url, max: 10, connectionTimeoutMillis: 5_000 },
    maxLifetimeSeconds: CONNECTION_SECONDS,
    ...limits,
  });
  // Without a listener a restart of the database would end the process; the next query reconnects.
  pool.on('error', () => undefined);
  const db = openClient(new WatchedAdapter(pool, slowMs));
  return {
    db,
    pool,
    close: async () => {
      await db.$disconnect();
      await pool.end();
    },
  };
}

const shared = globalThis as {
  dragomanDatabase?: OpenDatabase;
  /** For pages of readers; opened at the first of them. */
  dragomanReplica?: Pick<OpenDatabase, 'db' | 'close'>;
  /** Of clients that are answered from a replica, what they follow. */
  dragomanPrimaries?: WeakMap<Queryable, () => Queryable>;
};

function opened(): OpenDatabase {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('DATABASE_URL is not set: start the site with "npm start" or "npm run dev".');
  shared.dragomanDatabase ??= openDatabase(url, VISITOR_LIMITS, environment().SLOW_QUERY_MS);
  return shared.dragomanDatabase;
}

/** This process's database, opened at the first call. Throws where DATABASE_URL is unset. */
export const database = (): Database => opened().db;

/** Tells which database a client that is answered from a replica follows. */
export function standBehind(replica: Queryable, primary: () => Queryable): void {
  shared.dragomanPrimaries ??= new WeakMap();
  shared.dragomanPrimaries.set(replica, primary);
}

/** The database that a client follows which is answered from a replica; null for one that is asked itself. */
export const primaryBehind = (db: Queryable): Queryable | null =>
  shared.dragomanPrimaries?.get(db)?.() ?? null;

function openReaders(url: string) {
  const { pool } = opened();
  const replica = openReplica(process.env.DATABASE_URL ?? '', url);
  const db = openClient(new ReplicaAdapter(pool, environment().SLOW_QUERY_MS, replica));
  standBehind(db, database);
  return {
    db,
    close: async () => {
      await db.$disconnect();
      await replica.close();
    },
  };
}

/**
 * What pages of readers and programs that only read are answered from: the read replica while it is fresh, where there is
 * one, else the database. Who is signed in, or shows a token, reads the database itself, and so sees what they wrote.
 */
export function readersDatabase(): Database {
  const { DATABASE_REPLICA_URL: url } = environment();
  if (!url || currentRequest()?.isStranger !== true) return database();
  shared.dragomanReplica ??= openReaders(url);
  return shared.dragomanReplica.db;
}

/** The connections of this process's pool; null before its first query. */
export function poolFigures(): PoolFigures | null {
  const pool = shared.dragomanDatabase?.pool;
  if (!pool) return null;
  const { totalCount, idleCount, waitingCount, options } = pool;
  return { inUse: totalCount - idleCount, idle: idleCount, waiting: waitingCount, most: options.max };
}

/** Ends it; the next call opens another. */
export async function closeDatabase(): Promise<void> {
  const last = [shared.dragomanReplica, shared.dragomanDatabase];
  shared.dragomanReplica = undefined;
  shared.dragomanDatabase = undefined;
  for (const each of last) await each?.close();
}
