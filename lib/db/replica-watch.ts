/**
 * How far a read replica is behind, held against the primary: what the primary had written at a moment, the replica has
 * read by another. No clock of another machine counts, and a primary that writes nothing has a fresh replica.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { log } from '@/lib/log';

/** Milliseconds that a replica may be behind, and between two looks. */
export const MOST_BEHIND = 2_000;
const LOOK = 400;
/** Milliseconds for an answer of either. */
const PATIENCE = 1_000;
/** Moments of the primary that are remembered. */
const MOMENTS = 20;

// What is flushed is what commits wait for, and what is sent on.
const WRITTEN = `SELECT (pg_current_wal_flush_lsn() - '0/0'::pg_lsn)::text AS at,
  (SELECT system_identifier::text FROM pg_control_system()) AS system`;
const READ = `SELECT pg_is_in_recovery() AS follows, (pg_last_wal_replay_lsn() - '0/0'::pg_lsn)::text AS at,
  (SELECT system_identifier::text FROM pg_control_system()) AS system`;

/** Why pages are not read from the replica. */
type Fault =
  | 'it does not answer'
  | 'it lags'
  | 'it is no replica of this database'
  | 'the primary does not answer';

export interface ReplicaWatch {
  /** Whether it was at most `MOST_BEHIND` behind just now. */
  isFresh(): boolean;
  /** It failed to answer: it is not fresh before another look has found it so. */
  doubt(): void;
  close(): Promise<void>;
}

interface Asked<Row> {
  ask(): Promise<Row>;
  close(): Promise<void>;
}

/** One connection for one question, made again after it was lost. */
function openAsk<Row extends object>(url: string, question: string): Asked<Row> {
  let client: Client | null = null;
  const hangUp = async () => {
    const last = client;
    client = null;
    await last?.end().catch(() => undefined);
  };
  return {
    close: hangUp,
    async ask() {
      try {
        if (!client) {
          const fresh = new Client({
            connectionString: url,
            application_name: 'dragoman watch',
            connectionTimeoutMillis: PATIENCE,
            query_timeout: PATIENCE,
          });
          // Without a listener its loss would end the process; the next question finds out.
          fresh.on('error', () => undefined);
          client = fresh;
          await fresh.connect();
        }
        const { rows } = await client.query<Row>(question);
        if (!rows[0]) throw new Error('There was no answer.');
        return rows[0];
      } catch (error) {
        // A server that hangs would keep us waiting for its good-bye.
        void hangUp();
        throw error;
      }
    },
  };
}

interface Written {
  at: string;
  system: string;
}
interface Read {
  follows: boolean;
  at: string | null;
  system: string;
}
const follows = (read: Read, written: Written): read is Read & { at: string } =>
  read.follows && read.at !== null && read.system === written.system;

/** Asks once: null where the replica has within `MOST_BEHIND` what the primary has written by now. */
export async function askReplica(primaryUrl: string, replicaUrl: string): Promise<Fault | null> {
  const [primary, replica] = [openAsk<Written>(primaryUrl, WRITTEN), openAsk<Read>(replicaUrl, READ)];
  try {
    const written = await primary.ask().catch(() => null);
    if (!written) return 'the primary does not answer';
    const end = performance.now() + MOST_BEHIND;
    for (;;) {
      const read = await replica.ask().catch(() => null);
      if (!read) return 'it does not answer';
      if (!follows(read, written)) return 'it is no replica of this database';
      if (BigInt(read.at) >= BigInt(written.at)) return null;
      if (performance.now() > end) return 'it lags';
      await pause(LOOK);
    }
  } finally {
    await Promise.all([primary.close(), replica.close()]);
  }
}

/** `onFault`: told when the replica does not answer, so that nobody goes on waiting for it. */
export function watchReplica(primaryUrl: string, replicaUrl: string, onFault: () => void): ReplicaWatch {
  const primary = openAsk<Written>(primaryUrl, WRITTEN);
  const replica = openAsk<Read>(replicaUrl, READ);
  const moments: { at: number; written: bigint }[] = [];
  /** The last moment of which it is known that the replica has all. */
  let freshAsOf = Number.NEGATIVE_INFINITY;
  let said: Fault | null | undefined;
  const stop = new AbortController();
  const isFresh = () => performance.now() - freshAsOf <= MOST_BEHIND;

  function say(fault: Fault | null): void {
    if (fault === said) return;
    said = fault;
    if (fault === null) log().info('Pages are read from the replica.');
    else log().warn({ reason: fault }, 'Pages are read from the primary, not from the replica.');
  }

  async function look(): Promise<Fault | null> {
    const at = performance.now();
    const [written, read] = await Promise.all([
      primary.ask().catch(() => null),
      replica.ask().catch(() => null),
    ]);
    if (!read) {
      freshAsOf = Number.NEGATIVE_INFINITY;
      onFault();
      return 'it does not answer';
    }
    if (!written) return isFresh() ? null : 'the primary does not answer';
    if (!follows(read, written)) {
      freshAsOf = Number.NEGATIVE_INFINITY;
      return 'it is no replica of this database';
    }
    const has = BigInt(read.at);
    // The moment of this look counts too, where nothing was written since the replica was asked.
    moments.push({ at, written: BigInt(written.at) });
    if (moments.length > MOMENTS) moments.shift();
    while (moments[0] && moments[0].written <= has) freshAsOf = Math.max(freshAsOf, moments.shift()?.at ?? 0);
    return isFresh() ? null : 'it lags';
  }

  async function keepLooking(): Promise<void> {
    while (!stop.signal.aborted) {
      say(await look());
      await pause(LOOK, undefined, { signal: stop.signal, ref: false }).catch(() => undefined);
    }
  }
  void keepLooking();

  return {
    isFresh,
    doubt() {
      freshAsOf = Number.NEGATIVE_INFINITY;
    },
    async close() {
      stop.abort();
      await Promise.all([primary.close(), replica.close()]);
    },
  };
}
