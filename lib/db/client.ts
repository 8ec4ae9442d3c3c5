/** The one connection pool of a process, and Prisma's client over it; beside it that of a read replica, where there is one. */
import { Pool, type PoolConfig } from 'pg';
import { environment } from '@/lib/env';
import { currentRequest } from '@/lib/request';
import { PrismaClient } from './generated/client';
import { noteOutage } from './outages';
import { openReplica, ReplicaAdapter } from './replica-adapter';
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

// Of twenty who ask for the same at once, nineteen wait for the first: longer than Prisma lets them by itself.
const transactionOptions = { maxWait: 10_000, timeout: 20_000 };

interface Opened {
  db: Database;
  close(): Promise<void>;
}

function openPool(url: string, limits: PoolConfig): Pool {
  const pool = new Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 5_000, ...limits });
  // Without a listener a restart of the database would end the process; the next query reconnects.
  pool.on('error', () => undefined);
  return pool;
}

function openClient(pool: Pool, adapter = new WatchedAdapter(pool)): Database {
  const db = new PrismaClient({ adapter, transactionOptions });
  noteLateTransactions(db);
  return db;
}

function openOn(pool: Pool): Opened {
  const db = openClient(pool);
  return {
    db,
    close: async () => {
      await db.$disconnect();
      await pool.end();
    },
  };
}

/** A client of its own, for tests and commands, which may take their time; `close` ends its pool. */
export const openDatabase = (url: string, limits: PoolConfig = {}): Opened => openOn(openPool(url, limits));

interface Shared extends Opened {
  pool: Pool;
  /** For pages of readers; opened at the first of them. */
  replica?: Opened;
}
const shared = globalThis as { dragomanDatabase?: Shared };

function opened(): Shared {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('DATABASE_URL is not set: start the site with "npm start" or "npm run dev".');
  if (!shared.dragomanDatabase) {
    const pool = openPool(url, VISITOR_LIMITS);
    shared.dragomanDatabase = { ...openOn(pool), pool };
  }
  return shared.dragomanDatabase;
}

/** This process's database, opened at the first call. Throws where DATABASE_URL is unset. */
export const database = (): Database => opened().db;

/**
 * What pages of readers and programs that only read are answered from: the read replica while it is fresh, where there is
 * one, else the database. Who is signed in, or shows a token, reads the database itself, and so sees what they wrote.
 */
export function readersDatabase(): Database {
  const { DATABASE_REPLICA_URL: url } = environment();
  if (!url || currentRequest()?.isStranger !== true) return database();
  const primary = opened();
  if (!primary.replica) {
    const replica = openReplica(process.env.DATABASE_URL ?? '', url);
    const db = openClient(primary.pool, new ReplicaAdapter(primary.pool, replica));
    primary.replica = {
      db,
      close: async () => {
        await db.$disconnect();
        await replica.close();
      },
    };
  }
  return primary.replica.db;
}

/** Ends it; the next call opens another. */
export async function closeDatabase(): Promise<void> {
  const last = shared.dragomanDatabase;
  shared.dragomanDatabase = undefined;
  await last?.replica?.close();
  await last?.close();
}
