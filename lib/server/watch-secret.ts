/** Warns where another instance on the same database signs with another secret. */
import { findOtherSecrets, MARK_EVERY, markSecret } from '@/lib/db/auth-secret-marks';
import { database } from '@/lib/db/client';
import { log } from '@/lib/log';

/** Says once that it is so, and once that it is over. */
export function watchSecret(secret: string): void {
  let begun: Date | null = null;
  let warned = false;
  async function look(): Promise<void> {
    const now = await markSecret(database(), secret);
    // Of a mark that is older than this start nobody knows whether its instance still runs: it may be this one, before.
    begun ??= now;
    const others = await findOtherSecrets(database(), secret, begun);
    if (others.length > 0 === warned) return;
    warned = others.length > 0;
    if (warned)
      log().warn(
        'Another instance on this database has another AUTH_SECRET: who signs in at one is unknown at the other, and second factors cannot be read there. Give all instances the same.',
      );
    else log().info('All instances on this database have the same AUTH_SECRET again.');
  }
  // While the database is away nothing is marked.
  const again = () => void look().catch(() => undefined);
  again();
  setInterval(again, MARK_EVERY * 1_000).unref();
}
