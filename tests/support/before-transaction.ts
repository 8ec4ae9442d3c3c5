/** Something that another does in the very moment between what is read before a transaction and the transaction. */
import type { Database } from '@/lib/db/client';

/** The database; before its first transaction `meanwhile` is done, on `db` itself. */
export function beforeTransaction(db: Database, meanwhile: () => Promise<unknown>): Database {
  let done = false;
  return new Proxy(db, {
    get(target, key) {
      const value = Reflect.get(target, key);
      if (key !== '$transaction') return value;
      return async (...asked: unknown[]) => {
        if (!done) {
          done = true;
          await meanwhile();
        }
        return Reflect.apply(value as (...args: unknown[]) => unknown, target, asked);
      };
    },
  });
}
