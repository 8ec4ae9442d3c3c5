/** Who has a form of the desk open: rows that are renewed, and believed for a minute. */
import { BELIEVED_SECONDS, type OpenForm } from '@/lib/domain/presence';
import type { Queryable } from './client';

/** Forms that one person may have open; of more the oldest are forgotten. */
const MOST_FORMS = 50;
/** Names that are told. */
const MOST_NAMES = 10;

/** Notes that somebody has a form open, and forgets all that is too old to be believed. */
export async function noteOpenForm(db: Queryable, { kind, record }: OpenForm, userId: string): Promise<void> {
  // What another is just forgetting or renewing is left to them, so that nobody waits for anybody.
  await db.$executeRaw`
    DELETE FROM desk_presence WHERE (kind, record, user_id) IN (
      SELECT kind, record, user_id FROM desk_presence
      WHERE seen_at < now() - make_interval(secs => ${BELIEVED_SECONDS})
        OR (user_id = ${userId} AND (kind, record) IN (SELECT kind, record FROM desk_presence
          WHERE user_id = ${userId} ORDER BY seen_at DESC OFFSET ${MOST_FORMS - 1}))
      FOR UPDATE SKIP LOCKED)`;
  await db.$executeRaw`
    INSERT INTO desk_presence (kind, record, user_id) VALUES (${kind}, ${record}, ${userId})
    ON CONFLICT (kind, record, user_id) DO UPDATE SET seen_at = now()`;
}

/** The form was closed. */
export async function forgetOpenForm(
  db: Queryable,
  { kind, record }: OpenForm,
  userId: string,
): Promise<void> {
  await db.deskPresence.deleteMany({ where: { kind, record, userId } });
}

/** Names of the others who have it open. */
export async function listOthersThere(
  db: Queryable,
  { kind, record }: OpenForm,
  userId: string,
): Promise<string[]> {
  const rows = await db.$queryRaw<{ name: string }[]>`
    SELECT u.name FROM desk_presence p JOIN app_user u ON u.id = p.user_id
    WHERE p.kind = ${kind} AND p.record = ${record} AND p.user_id <> ${userId}
      AND p.seen_at >= now() - make_interval(secs => ${BELIEVED_SECONDS})
    ORDER BY u.name, u.id LIMIT ${MOST_NAMES}`;
  return rows.map(({ name }) => name);
}
