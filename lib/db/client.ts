/** The one connection pool of a process, and Prisma's client over it. */
import { PrismaPg } from '@prisma/adapter-pg';
import { Pool } from 'pg';
import { PrismaClient } from './generated/client';

export type Database = PrismaClient;
/** A database client within a transaction; every function of this room takes either. */
export type Transaction = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0];
export type Queryable = Database | Transaction;

/** A client of its own, for tests and commands; `close` ends its pool. */
export function openDatabase(url: string): { db: Database; close(): Promise<void> } {
  const pool = new Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 5_000 });
  // Without a listener a restart of the database would end the process; the next query reconnects.
  pool.on('error', () => undefined);
  // Of twenty who ask for the same at once, nineteen wait for the first: longer than Prisma lets them by itself.
  const transactionOptions = { maxWait: 10_000, timeout: 20_000 };
  const db = new PrismaClient({ adapter: new PrismaPg(pool), transactionOptions });
  return {
    db,
    close: async () => {
      await db.$disconnect();
      await pool.end();
    },
  };
}

const shared = globalThis as { dragomanDatabase?: ReturnType<typeof openDatabase> };

/** This process's database, opened at the first call. Throws where DATABASE_URL is unset. */
export function database(): Database {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('DATABASE_URL is not set: start the site with "npm start" or "npm run dev".');
  shared.dragomanDatabase ??= openDatabase(url);
  return shared.dragomanDatabase.db;
}
