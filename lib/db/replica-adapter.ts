/** Prisma's adapter for pages of readers: what is read is asked of a fresh replica, and of the primary where that fails. */
import { PrismaPg } from '@prisma/adapter-pg';
import { Pool } from 'pg';
import { reading } from '@/lib/made-of';
import { outageOf } from './errors';
import { listsAsArrays } from './lists-as-arrays';
import { type ReplicaWatch, watchReplica } from './replica-watch';
import { CONNECTION_SECONDS } from './statement-names';
import { NAMED, WatchedAdapter } from './watched-adapter';
import { isRead } from './writes';

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>;

/** Milliseconds; what the replica cannot do in them the primary has to do after all. */
const LIMITS = {
  connectionTimeoutMillis: 1_000,
  statement_timeout: 5_000,
  maxLifetimeSeconds: CONNECTION_SECONDS,
};

export interface Replica {
  pool: Pool;
  watch: ReplicaWatch;
  close(): Promise<void>;
}

/** Opens the replica of a database; it is asked as soon as it was found fresh. */
export function openReplica(primaryUrl: string, url: string): Replica {
  const pool = new Pool({ connectionString: url, application_name: 'dragoman pages', max: 10, ...LIMITS });
  // Without a listener its end would be ours.
  pool.on('error', () => undefined);
  const open = new Set<{ end(): Promise<void> }>();
  pool.on('connect', (client) => open.add(client));
  pool.on('remove', (client) => open.delete(client));
  const hangUp = () => {
    for (const client of open) void client.end().catch(() => undefined);
    open.clear();
  };
  const watch = watchReplica(primaryUrl, url, hangUp);
  return {
    pool,
    watch,
    async close() {
      await watch.close();
      hangUp();
      await pool.end();
    },
  };
}

/** Whatever a replica answers with an error the primary is asked again: no reader hears of it. */
export class ReplicaAdapter extends WatchedAdapter {
  constructor(
    primary: Pool,
    slowMs: number,
    private readonly replica: Replica,
  ) {
    super(primary, slowMs);
  }

  override async connect(): Promise<Adapter> {
    const adapter = await super.connect();
    const { pool, watch } = this.replica;
    const copy = await new PrismaPg(pool, NAMED).connect();
    const runner = copy as unknown as { onError(error: unknown): never };
    runner.onError = (error) => {
      const outage = outageOf(error);
      if (outage && outage !== 'no-space') watch.doubt();
      throw error;
    };
    const ask = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => {
      // What writes, or belongs to a transaction, is the primary's. What writes all the same the replica refuses.
      if (!isRead(query.sql)) return ask(query);
      // Asked again, it is looked again whether the replica is fresh.
      return reading(() =>
        watch.isFresh() ? copy.queryRaw(listsAsArrays(query)).catch(() => ask(query)) : ask(query),
      );
    };
    return adapter;
  }
}
