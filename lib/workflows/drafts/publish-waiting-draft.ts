/** Publishes a draft from the list, unseen: where it is clean, if that is asked, and where no event is the same act. */
import { z } from 'zod';
import type { Database } from '@/lib/db/client';
import { type Editor, FORBIDDEN, invalid, mayEdit } from '../editor';
import { type PublishDraftResult, publishDraft, publishDraftSchema, type Unclean } from './publish-draft';

export const publishWaitingDraftSchema = publishDraftSchema
  .omit({ note: true, correction: true, seen: true })
  .extend({
    /** Only where it is clean (`isClean`): for many at once, none of which somebody has looked at. */
    onlyClean: z.boolean().default(false),
    /** Also where an event that is there looks like the same act. */
    anyway: z.boolean().default(false),
  });

/** As `publishDraft`. What is looked at before belongs to the version that is published, or it is a conflict. */
export async function publishWaitingDraft(
  db: Database,
  user: Editor,
  input: unknown,
): Promise<PublishDraftResult | Unclean> {
  if (!mayEdit(user)) return FORBIDDEN;
  const parsed = publishWaitingDraftSchema.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const { onlyClean, anyway, ...asked } = parsed.data;
  return publishDraft(db, user, { ...asked, seen: anyway ? null : [] }, { onlyClean });
}
