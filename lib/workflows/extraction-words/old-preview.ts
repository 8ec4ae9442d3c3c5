/** What was seen of proposed words was seen with the other words, the actors and the extractor of then. */
import type { Queryable } from '@/lib/db/client';
import { basisOfPreview } from '@/lib/db/lexicon-stamp';
import type { Rereading } from '@/lib/db/rereadings';
import { extractorVersion as versionNow } from '@/lib/jobs/readers';

/** Whether words have to be looked at once more before they are used. */
export async function isOldPreview(
  db: Queryable,
  { basis, extractorVersion, total }: Pick<Rereading, 'basis' | 'extractorVersion' | 'total'>,
): Promise<boolean> {
  // Where there was no article, none was read.
  if (total > 0 && extractorVersion !== (await versionNow())) return true;
  return basis !== (await basisOfPreview(db));
}
