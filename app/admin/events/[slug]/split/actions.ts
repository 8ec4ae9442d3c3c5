'use server';

import { z } from 'zod';
import { database } from '@/lib/db/client';
import { MOST_SOURCES } from '@/lib/domain/draft';
import { splitEvent } from '@/lib/workflows/events/split-event';
import { actionFor, leave, requestKey } from '../../../../act';
import { redirect } from '../../../../lead';
import { mergeRefusal } from '../../../merge-words';

const fields = z.strictObject({
  event: z.string().max(200),
  version: z.string().max(10).transform(Number),
  requestKey,
  articles: z.array(z.string().max(40)).max(100),
  citations: z.array(z.string().max(4)).max(MOST_SOURCES),
});
const KNOWN = new Set(['event', 'version', 'requestKey', 'article', 'citation']);

/** The form's fields, of which boxes that are ticked stand there several times. */
const form = z.instanceof(FormData).transform((sent, context) => {
  const known = [...sent.keys()].every((name) => KNOWN.has(name) || name.startsWith('$ACTION_'));
  const parsed = fields.safeParse({
    event: sent.get('event'),
    version: sent.get('version'),
    requestKey: sent.get('requestKey') ?? '',
    articles: sent.getAll('article'),
    citations: sent.getAll('citation'),
  });
  if (known && parsed.success) return parsed.data;
  context.addIssue('These are not the fields of the form.');
  return z.NEVER;
});

/** Takes the sources that were chosen out of the event; leads to the first of their drafts. */
export const splitNow = actionFor(
  'editor',
  { args: z.tuple([form]), refuse: leave },
  async (user, asked): Promise<void> => {
    const answer = await splitEvent(database(), user, asked);
    if (answer.ok) redirect(`/admin/drafts/${answer.drafts[0]}`);
    const query = new URLSearchParams({ unmerged: mergeRefusal(answer.reason) });
    redirect(`/admin/events/${encodeURIComponent(asked.event)}/split?${query}`);
  },
);
