/**
 * Sends what was typed in a draft. To an address of its own and not to an action: the id of an action belongs to one build,
 * and a page that was opened before the site was renewed has to be able to save.
 */

import { z } from 'zod';
import { deadline } from '@/components/desk/in-time';
import { fetchHere } from '@/components/ui/fetch-here';
import type { Proposal } from '@/lib/domain/draft';
import { storedProposalSchema } from '@/lib/domain/evidence-support';
import { WORDS_NOT_TAKEN } from '@/lib/domain/words';

const answerSchema = z.union([
  z.object({
    ok: z.literal(true),
    version: z.number(),
    /** Words that an editor gave a field and the server did not take. */
    refused: z.array(z.object({ field: z.string(), quote: z.string(), reason: z.enum(WORDS_NOT_TAKEN) })),
  }),
  z.object({
    ok: z.literal(false),
    reason: z.literal('conflict'),
    theirs: storedProposalSchema,
    version: z.number(),
    by: z.string().nullable(),
    own: z.boolean(),
  }),
  z.object({
    ok: z.literal(false),
    reason: z.enum([
      'missing',
      'closed',
      'invalid',
      'signed-out',
      'forbidden',
      'foreign-origin',
      'too-large',
      'malformed',
    ]),
    message: z.string().optional(),
  }),
]);
export type SaveAnswer = z.output<typeof answerSchema>;

/** What the door says before the address is asked. */
const REFUSED = new Map<number, SaveAnswer>([
  [401, { ok: false, reason: 'signed-out' }],
  [403, { ok: false, reason: 'forbidden' }],
  [413, { ok: false, reason: 'too-large' }],
  [400, { ok: false, reason: 'malformed' }],
]);
/** Browsers send no more than 64 kB from a page that is being closed. */
const MOST_KEPT_ALIVE = 60_000;

/** Throws where the site does not answer, or is not itself just now: it is worth sending again. */
export async function sendDraft(draft: {
  id: string;
  version: number;
  proposal: Proposal;
}): Promise<SaveAnswer> {
  const { id, version, proposal } = draft;
  const body = JSON.stringify({ version, proposal });
  const { signal, over } = deadline();
  const response = await fetchHere(`/admin/drafts/${id}/save`, {
    signal,
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body,
    keepalive: new Blob([body]).size < MOST_KEPT_ALIVE,
  }).finally(over);
  const refused = REFUSED.get(response.status);
  if (refused) return refused;
  if (!response.ok && response.status !== 422) throw new Error(`The site answered ${response.status}.`);
  return answerSchema.parse(await response.json());
}
