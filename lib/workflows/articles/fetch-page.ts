/** A page of the web is fetched and read, for an editor to look through; nothing is stored. */
import { z } from 'zod';
import { mayFetch } from '@/lib/auth/fetch-limit';
import type { Database } from '@/lib/db/client';
import { webAddressSchema } from '@/lib/domain/draft';
import type { ReadablePage } from '@/lib/domain/readable-page';
import { readFetchedPage } from '@/lib/jobs/read-page';
import type { FetchFailure } from '@/lib/net/fetch-public';
import { fetchTextPage } from '@/lib/net/fetch-text-page';
import { type Editor, FORBIDDEN, type Forbidden, type Invalid, invalid, mayDraft } from '../editor';

export type FetchPageResult =
  | { ok: true; page: ReadablePage }
  | FetchFailure
  /** `often`: too many in a short time; `kind`: no page of text; `no-text`: a page without an article. */
  | { ok: false; reason: 'often' | 'kind' | 'no-text' | 'busy' }
  | Invalid
  | Forbidden;

const inputSchema = z.object({ url: webAddressSchema });

export async function fetchPage(db: Database, user: Editor, input: unknown): Promise<FetchPageResult> {
  if (!mayDraft(user) || user.id === null) return FORBIDDEN;
  const parsed = inputSchema.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  if (!(await mayFetch(db, user.id))) return { ok: false, reason: 'often' };
  const fetched = await fetchTextPage(parsed.data.url);
  if (!fetched.ok) return fetched;
  const { url, contentType, body } = fetched;
  return readFetchedPage({ url, contentType, body });
}
