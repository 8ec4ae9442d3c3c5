'use server';

import { z } from 'zod';
import type { StepAnswer } from '@/components/desk/queue/queue-view';
import { database } from '@/lib/db/client';
import { publishWaitingDraft } from '@/lib/workflows/drafts/publish-waiting-draft';
import { rejectDraft } from '@/lib/workflows/drafts/reject-draft';
import { reopenDraft } from '@/lib/workflows/drafts/reopen-draft';
import { tagDraft } from '@/lib/workflows/drafts/tag-draft';
import { addSource } from '@/lib/workflows/events/add-source';
import { actionFor, turned } from '../../../act';

const keyed = { id: z.string().max(40), requestKey: z.string().max(80) };
const slug = z.string().max(400);

/** Publishes a draft from the list. */
export const publishQueued = actionFor(
  'editor',
  {
    args: z.tuple([
      z.strictObject({
        ...keyed,
        version: z.number().int(),
        eventWithdrawn: z.boolean(),
        onlyClean: z.boolean(),
        anyway: z.boolean(),
      }),
    ]),
    refuse: turned,
  },
  async (user, asked): Promise<StepAnswer> => {
    const answer = await publishWaitingDraft(database(), user, asked);
    if (answer.ok) return { ok: true, slug: answer.slug };
    return { ok: false, reason: answer.reason, event: answer.reason === 'alike' ? answer.event : undefined };
  },
);

/** Drops a draft of the list, without a word. */
export const rejectQueued = actionFor(
  'editor',
  { args: z.tuple([z.strictObject({ ...keyed, version: z.number().int() })]), refuse: turned },
  async (user, asked): Promise<StepAnswer> => {
    const answer = await rejectDraft(database(), user, asked);
    return answer.ok ? { ok: true } : { ok: false, reason: answer.reason };
  },
);

/** Adds the article of a draft of the list to an event. */
export const addQueuedSource = actionFor(
  'editor',
  { args: z.tuple([z.strictObject({ ...keyed, event: slug, version: z.number().int() })]), refuse: turned },
  async (user, asked): Promise<StepAnswer> => {
    const answer = await addSource(database(), user, asked);
    return answer.ok ? { ok: true, slug: answer.slug } : { ok: false, reason: answer.reason };
  },
);

/** Adds a topic to a draft of the list, or takes it off. */
export const tagQueued = actionFor(
  'editor',
  { args: z.tuple([z.strictObject({ ...keyed, topic: slug, on: z.boolean() })]), refuse: turned },
  async (user, asked): Promise<StepAnswer> => {
    const answer = await tagDraft(database(), user, asked);
    return answer.ok
      ? { ok: true, changed: answer.changed, version: answer.version }
      : { ok: false, reason: answer.reason };
  },
);

/** Takes back what was done with a draft of the list. */
export const reopenQueued = actionFor(
  'editor',
  { args: z.tuple([z.strictObject(keyed)]), refuse: turned },
  async (user, asked): Promise<StepAnswer> => {
    const answer = await reopenDraft(database(), user, asked);
    return answer.ok ? { ok: true, version: answer.version } : { ok: false, reason: answer.reason };
  },
);
