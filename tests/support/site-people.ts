/** People of the site under test, put straight into its database beside it. */
import { makeToken } from '@/lib/auth/api-tokens';
import { insertToken } from '@/lib/db/api-tokens';
import { type Database, openDatabase } from '@/lib/db/client';
import { findRunningDatabase } from '@/lib/db/running-database';
import type { TokenScope } from '@/lib/domain/api-token';
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

/** Makes a token for programs in the name of somebody who is there. */
export async function makeSiteToken(db: Database, email: string, scopes: TokenScope[]): Promise<string> {
  const { id: userId } = await db.user.findUniqueOrThrow({ where: { email } });
  const { token, digest, ending } = makeToken();
  const expiresAt = new Date(Date.now() + 86_400_000);
  await insertToken(db, { userId, name: `test ${ending}`, digest, ending, scopes, expiresAt });
  return token;
}
