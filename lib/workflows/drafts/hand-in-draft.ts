/** An event that a program knows of comes in as a draft, for an editor to look through. */
import { z } from 'zod';
import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { insertDraft } from '@/lib/db/drafts';
import { listExistingSlugs } from '@/lib/db/known-slugs';
import { cleanStrings } from '@/lib/domain/clean-text';
import { type Proposal, proposalSchema } from '@/lib/domain/draft';
import { handedInSchema } from '@/lib/domain/handed-in';
import { faultInWords, told } from '@/lib/domain/plain-faults';
import {
  deed,
  type Editor,
  type FieldIssue,
  FORBIDDEN,
  type Forbidden,
  type Invalid,
  invalid,
  mayDraft,
} from '../editor';
import { once } from '../once';

const KEY_HEADER = 'Idempotency-Key';
const keySchema = z.object({
  [KEY_HEADER]: z
    .string()
    .regex(/^[\w-]{16,64}$/, told('idempotencyKey', { header: KEY_HEADER }))
    .nullable(),
});

export type HandInDraftResult = { ok: true; id: string } | Invalid | Forbidden;

type Named = Pick<Proposal, 'participants' | 'relationships' | 'topics'>;

/** A slug that leads nowhere, by its field. */
function unknownSlugs(named: Named, known: Awaited<ReturnType<typeof listExistingSlugs>>): FieldIssue[] {
  const issue = (field: string, slug: string): FieldIssue => ({
    field,
    message: faultInWords('noSlug', { slug }),
  });
  const of = (list: 'relationships' | 'topics') =>
    named[list].flatMap((slug, at) => (known[list].has(slug) ? [] : [issue(`${list}.${at}`, slug)]));
  const actors = named.participants.flatMap(({ actorId }, at) =>
    actorId === null || known.actors.has(actorId) ? [] : [issue(`participants.${at}.actorId`, actorId)],
  );
  return [...actors, ...of('relationships'), ...of('topics')];
}

/** Stores the event as a pending draft. With the same key (header `Idempotency-Key`) and the same words it is stored once. */
export async function handInDraft(
  db: Database,
  user: Editor,
  input: unknown,
  idempotencyKey: string | null,
): Promise<HandInDraftResult> {
  if (!mayDraft(user)) return FORBIDDEN;
  const parsed = handedInSchema.safeParse(cleanStrings(input), {
    error: ({ code }) => (code === 'unrecognized_keys' ? faultInWords('noField') : undefined),
  });
  if (!parsed.success) return invalid(parsed.error);
  const key = keySchema.safeParse({ [KEY_HEADER]: idempotencyKey });
  if (!key.success) return invalid(key.error);
  const asked = { ...parsed.data, requestKey: key.data[KEY_HEADER] };
  return once(db, user, 'draft.hand-in', asked, async (tx): Promise<HandInDraftResult> => {
    const issues = unknownSlugs(parsed.data, await listExistingSlugs(tx, parsed.data));
    if (issues.length > 0) return { ok: false, reason: 'invalid', issues };
    const proposal = proposalSchema.parse(parsed.data);
    const id = await insertDraft(tx, { proposal, createdById: user.id });
    await recordAudit(tx, deed(user, 'draft.hand-in', 'draft', id, { title: proposal.title }));
    return { ok: true, id };
  });
}
