/** Everything that is held about a person, as JSON: for themselves, and for administrators. */
import { secondsToWait } from '@/lib/auth/limits';
import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { PERSONAL_TABLES } from '@/lib/db/personal-data';
import { personalRows } from '@/lib/db/personal-rows';
import { findUser, type UserAccount } from '@/lib/db/users';
import type { SignedInUser } from '@/lib/domain/user';
import { deed, FORBIDDEN, type Forbidden } from '../editor';
import { mayManageUsers } from './manage-user';

/** Files that one person takes in ten minutes. */
export const MOST_TAKEN = 10;
const LIMIT = { keyPrefix: 'personal-data', points: MOST_TAKEN, duration: 10 * 60 };

export type TakePersonalDataResult =
  /** Pieces of one JSON object: tables with the rows in which the person is. */
  | { ok: true; pieces: AsyncGenerator<string> }
  | { ok: false; reason: 'unknown-user' }
  | { ok: false; reason: 'too-often'; seconds: number }
  | Forbidden;

export async function takePersonalData(
  db: Database,
  user: SignedInUser,
  { id }: { id: string },
): Promise<TakePersonalDataResult> {
  if (id !== user.id && user.role !== 'administrator') return FORBIDDEN;
  const seconds = await secondsToWait(db, LIMIT, user.id);
  if (seconds !== null) return { ok: false, reason: 'too-often', seconds };
  return db.$transaction(async (tx): Promise<TakePersonalDataResult> => {
    if (id !== user.id && !(await mayManageUsers(tx, user))) return FORBIDDEN;
    const person = await findUser(tx, id);
    if (!person) return { ok: false, reason: 'unknown-user' };
    await recordAudit(tx, deed(user, 'user.data-taken', 'user', id));
    return { ok: true, pieces: inPieces(db, person) };
  });
}

async function* inPieces(db: Database, person: UserAccount): AsyncGenerator<string> {
  let before = '{\n';
  for (const table of PERSONAL_TABLES) {
    yield `${before}${JSON.stringify(table.key)}: [`;
    let between = '\n';
    for await (const rows of personalRows(db, table, person)) {
      yield between + rows.map((row) => JSON.stringify(row)).join(',\n');
      between = ',\n';
    }
    yield ']';
    before = ',\n';
  }
  yield '\n}\n';
}
