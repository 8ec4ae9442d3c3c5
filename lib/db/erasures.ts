/**
 * A person is taken out of the database. Their row stays as a pseudonym, so that what they did keeps its author; the rows of
 * the record that may never change are changed by this alone (`refuse_change_but_erasure` in the migrations).
 */
import { randomBytes } from 'node:crypto';
import type { Transaction } from './client';
import { lockUser } from './second-factors';

/** Who is erased, as they are now. */
export interface ErasedPerson {
  id: string;
  name: string;
  email: string;
}

/** A domain that nobody can have (RFC 2606). */
const NOWHERE = 'erased.invalid';

/** Takes away what is theirs alone; rows that stand in the record are not touched. */
async function removeOwn(tx: Transaction, { id, email }: ErasedPerson): Promise<void> {
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

/** Rows that keep a name and no id: theirs, unless somebody else is called the same. */
async function renameByName(tx: Transaction, { id, name }: ErasedPerson, pseudonym: string): Promise<void> {
  if ((await tx.user.count({ where: { name, id: { not: id } } })) > 0) return;
  const change = { where: { author: name }, data: { author: pseudonym } };
  await tx.merge.updateMany(change);
  await tx.dismissedWarning.updateMany(change);
}

/** Erases a person; answers what they are called from now on. Statements go through whole tables of the record. */
export async function erasePerson(tx: Transaction, person: ErasedPerson): Promise<string> {
  const { id, name, email } = person;
  await lockUser(tx, id);
  await removeOwn(tx, person);
  const pseudonym = `Former editor ${randomBytes(4).toString('hex')}`;
  const nowhere = `${randomBytes(12).toString('hex')}@${NOWHERE}`;
  await tx.$executeRaw`
    UPDATE app_user SET name = ${pseudonym}, email = ${nowhere}, image = NULL, role = 'viewer', banned = true,
      ban_reason = NULL, ban_expires = NULL, erasure_asked_at = NULL, erased_at = now(), updated_at = now()
    WHERE id = ${id}`;
  await renameByName(tx, person, pseudonym);
  await tx.oneTimeLink.updateMany({ where: { createdById: id }, data: { createdBy: pseudonym } });
  await tx.$queryRaw`SELECT set_config('dragoman.erased_person', ${id}, true),
    set_config('dragoman.erased_email', ${email}, true), set_config('dragoman.erased_name', ${name}, true)`;
  await tx.$executeRaw`UPDATE revision SET author = ${pseudonym} WHERE author_id = ${id}`;
  await tx.$executeRaw`UPDATE record_revision SET author = ${pseudonym} WHERE author_id = ${id}`;
  await tx.$executeRaw`
    UPDATE audit_entry e SET actor = n.kept ->> 'actor', subject_id = n.kept ->> 'subject_id', details = n.kept -> 'details'
    FROM (
      SELECT id, without_person(to_jsonb(o), ${id}, ${email}, ${name}, ${pseudonym}) AS kept FROM audit_entry o
      WHERE actor_id = ${id} OR subject_id IN (${id}, ${email})
        OR details @> jsonb_build_object('by', ${name}::text)
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
