/** People of the site under test, put straight into its database beside it. */
import { type Database, openDatabase } from '@/lib/db/client';
import { findRunningDatabase } from '@/lib/db/running-database';
import type { Role } from '@/lib/domain/user';
import { addUser } from '@/lib/workflows/users/add-user';

/** The running site's database; `close` it. */
export async function openSiteDatabase(): Promise<{ db: Database; close(): Promise<void> }> {
  const url = await findRunningDatabase(process.env.TEST_DATA_DIR ?? '');
  if (!url) throw new Error('The database of the site under test does not answer.');
  return openDatabase(url);
}

/** Adds a person with a made-up password. */
export async function addSitePerson(
  db: Database,
  email: string,
  role: Role,
): Promise<{ email: string; password: string }> {
  const added = await addUser(db, { id: null, name: 'test' }, { email, role });
  if (!added.ok || added.password === null) throw new Error('The person could not be added.');
  return { email: added.user.email, password: added.password };
}
