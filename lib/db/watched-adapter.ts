/** Prisma's adapter, which notes every query that failed for want of the database. */
import { PrismaPg } from '@prisma/adapter-pg';
import { outageOf } from './errors';
import { noteOutage } from './outages';

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>;
/** Where the adapter's connections and transactions hand on what the driver threw. */
interface Runner {
  onError(error: unknown): never;
}

function watch<T extends object>(queryable: T): T {
  const runner = queryable as unknown as Runner;
  const onError = runner.onError.bind(runner);
  runner.onError = (error) => {
    const outage = outageOf(error);
    if (outage) noteOutage(outage);
    return onError(error);
  };
  return queryable;
}

/** Works as `PrismaPg` does. */
export class WatchedAdapter extends PrismaPg {
  override async connect(): Promise<Adapter> {
    const adapter = watch(await super.connect());
    const startTransaction = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = async (level) => watch(await startTransaction(level));
    return adapter;
  }
}
