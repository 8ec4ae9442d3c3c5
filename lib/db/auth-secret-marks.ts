/**
 * With which secrets (AUTH_SECRET) the site runs on this database, by fingerprints: instances that sign with different ones
 * do not know each other's visitors, and cannot read second factors that another has sealed.
 */
import { createHmac } from 'node:crypto';
import type { Queryable } from './client';

/** Seconds between two marks of an instance, and for which a mark tells of one that runs. */
export const MARK_EVERY = 20;
const STANDS = 3 * MARK_EVERY;
/** Marks that are kept beyond. */
const KEPT = '1 day';

/** Twelve hexadecimal digits. */
export const fingerprintOf = (secret: string): string =>
  createHmac('sha256', secret).update('which secret').digest('hex').slice(0, 12);

/** Says that an instance with this secret runs; answers when, by the clock of the database. */
export async function markSecret(db: Queryable, secret: string): Promise<Date> {
  await db.$executeRaw`DELETE FROM auth_secret_mark WHERE seen_at < now() - ${KEPT}::interval`;
  const [row] = await db.$queryRaw<{ at: Date }[]>`
    INSERT INTO auth_secret_mark (fingerprint, seen_at) VALUES (${fingerprintOf(secret)}, now())
    ON CONFLICT (fingerprint) DO UPDATE SET seen_at = excluded.seen_at RETURNING seen_at AS at`;
  if (!row) throw new Error('The secret was not marked.');
  return row.at;
}

/** Fingerprints of other secrets with which an instance has run since a moment (unset: within a minute). */
export async function findOtherSecrets(db: Queryable, secret: string, since?: Date): Promise<string[]> {
  const rows = await db.$queryRaw<{ fingerprint: string }[]>`
    SELECT fingerprint FROM auth_secret_mark WHERE fingerprint <> ${fingerprintOf(secret)}
      AND seen_at > coalesce(${since ?? null}::timestamptz, now() - ${`${STANDS} s`}::interval)
      AND seen_at > now() - ${`${STANDS} s`}::interval`;
  return rows.map(({ fingerprint }) => fingerprint);
}
