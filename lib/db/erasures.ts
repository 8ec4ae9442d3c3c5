/**
 * A person is taken out of the database. Their row stays as a pseudonym, so that what they did keeps its author; the rows of
 * the record that may never change are changed by this alone (`refuse_change_but_erasure` in the migrations).
 */
import { randomBytes } from 'node:crypto';
import { pseudonymOf } from '@/lib/domain/user';
import type { Transaction } from './client';
import { lockUser } from './second-factors';

/** Milliseconds: whole tables of the record are gone through, and what the person is writing is waited for. */
export const LONGEST_ERASURE = 10 * 60_000;

/** A domain that nobody can have (RFC 2606). */
const NOWHERE = 'erased.invalid';

/** As they are called before they are erased. */
interface Called {
  id: string;
  /** Null where nothing is to be looked for by it: somebody else is called the same. */
  name: string | null;
  email: string;
}

/**
 * Takes away what is theirs alone, and shuts them out: by nothing they are signed in, and no work of theirs goes on that asks.
 * Rows that stand in the record are not touched.
 */
export async function shutForErasure(
  tx: Transaction,
  { id, email }: Pick<Called, 'id' | 'email'>,
): Promise<void> {
  await tx.user.update({ where: { id }, data: { banned: true, banReason: null, banExpires: null } });
  const own = { where: { userId: id } };
  await tx.session.deleteMany(own);
  await tx.account.deleteMany(own);
  await tx.secondFactor.deleteMany(own);
  await tx.recoveryCode.deleteMany(own);
  await tx.apiToken.deleteMany(own);
  await tx.deskPresence.deleteMany(own);
  await tx.verification.deleteMany({ where: { value: id } });
  await tx.oneTimeLink.deleteMany({ where: { OR: [{ userId: id }, { email }] } });
  // What would be published in their name waits for somebody else to publish it.
  await tx.plannedPublication.deleteMany({ where: { plannedById: id } });
}

/** Rows that keep a name and no id. */
async function renameByName(tx: Transaction, name: string, pseudonym: string): Promise<void> {
  const change = { where: { author: name }, data: { author: pseudonym } };
  await tx.merge.updateMany(change);
  await tx.dismissedWarning.updateMany(change);
}

/** The row, held until the transaction ends. What they are writing in the record is waited for (`refuse_the_erased`). */
async function holdPerson(tx: Transaction, id: string): Promise<Called & { pseudonym: string | null }> {
  const limit = String(LONGEST_ERASURE);
  await tx.$queryRaw`SELECT set_config('statement_timeout', ${limit}, true), set_config('lock_timeout', ${limit}, true)`;
  // Before the row is held, which what they are writing may ask for.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`erasure ${id}`}, 0))`;
  await lockUser(tx, id);
  const { name, email, erasedAt } = await tx.user.findUniqueOrThrow({ where: { id } });
  if (erasedAt) return { id, name: null, email, pseudonym: name };
  const alone = (await tx.user.count({ where: { name, id: { not: id } } })) === 0;
  return { id, name: alone ? name : null, email, pseudonym: null };
}

/**
 * Erases a person, or once more who was erased, as where a row came back by a backup; answers what they are called from now on.
 * Statements go through whole tables of the record.
 */
export async function erasePerson(tx: Transaction, id: string): Promise<string> {
  const person = await holdPerson(tx, id);
  const { name, email } = person;
  await shutForErasure(tx, person);
  const pseudonym = person.pseudonym ?? pseudonymOf(randomBytes(4).toString('hex'));
  const nowhere = person.pseudonym === null ? `${randomBytes(12).toString('hex')}@${NOWHERE}` : email;
  await tx.$executeRaw`
    UPDATE app_user SET name = ${pseudonym}, email = ${nowhere}, image = NULL, role = 'viewer', banned = true,
      ban_reason = NULL, ban_expires = NULL, erasure_asked_at = NULL, erased_at = now(), updated_at = now()
    WHERE id = ${id}`;
  if (name !== null) await renameByName(tx, name, pseudonym);
  await tx.oneTimeLink.updateMany({ where: { createdById: id }, data: { createdBy: pseudonym } });
  await tx.$queryRaw`SELECT set_config('dragoman.erased_person', ${id}, true),
    set_config('dragoman.erased_email', ${email}, true), set_config('dragoman.erased_name', ${name ?? ''}, true)`;
  await tx.$executeRaw`UPDATE revision SET author = ${pseudonym} WHERE author_id = ${id}`;
  await tx.$executeRaw`UPDATE record_revision SET author = ${pseudonym} WHERE author_id = ${id}`;
  await tx.$executeRaw`
    UPDATE audit_entry e SET actor = n.kept ->> 'actor', subject_id = n.kept ->> 'subject_id', details = n.kept -> 'details'
    FROM (
      SELECT id, without_person(to_jsonb(o), ${id}, ${email}, ${name}::text, ${pseudonym}) AS kept FROM audit_entry o
      WHERE actor_id = ${id} OR subject_id IN (${id}, ${email})
        OR (${name}::text IS NOT NULL AND details @> jsonb_build_object('by', ${name}::text))
        OR jsonb_path_exists(details, '$.* ? (@ == $email)', jsonb_build_object('email', ${email}::text))
    ) n WHERE n.id = e.id`;
  await tx.$queryRaw`SELECT set_config('dragoman.erased_person', '', true),
    set_config('dragoman.erased_email', '', true), set_config('dragoman.erased_name', '', true)`;
  return pseudonym;
}

/** Notes that a person asks to be erased; false where they did already, or are. */
export async function noteErasureAsked(tx: Transaction, userId: string, now: Date): Promise<boolean> {
  const where = { id: userId, erasureAskedAt: null, erasedAt: null };
  return (await tx.user.updateMany({ where, data: { erasureAskedAt: now } })).count === 1;
}
