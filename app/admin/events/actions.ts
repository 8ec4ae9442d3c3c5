'use server';

import { z } from 'zod';
import { database } from '@/lib/db/client';
import { startDraft } from '@/lib/workflows/drafts/start-draft';
import { restoreEvent } from '@/lib/workflows/events/restore-event';
import { restoreVersion } from '@/lib/workflows/events/restore-version';
import { withdrawEvent } from '@/lib/workflows/events/withdraw-event';
import { actionFor, formOf, leave, requestKey } from '../../act';
import { redirect } from '../../lead';

const slug = z.string().max(200);
// Longer than any lawful value, so that the workflow says what is wrong with a long one.
const words = z.string().max(5_000).default('');
const number = z.string().max(10);
const back = (event: string, query: Record<string, string>) =>
  `/admin/events/${encodeURIComponent(event)}?${new URLSearchParams(query)}`;

/** Starts a draft of an event that is to be changed, or goes on with the one that is open. */
export const editEvent = actionFor(
  'contributor',
  { args: z.tuple([formOf({ slug })]), refuse: leave },
  async (user, { slug: event }): Promise<void> => {
    const answer = await startDraft(database(), user, { event });
    redirect(answer.ok ? `/admin/drafts/${answer.id}` : back(event, { failed: answer.reason }));
  },
);

/** Starts a blank draft. */
export const startEvent = actionFor(
  'contributor',
  { args: z.tuple([formOf({ requestKey })]), refuse: leave },
  async (user, asked): Promise<void> => {
    const answer = await startDraft(database(), user, asked);
    redirect(answer.ok ? `/admin/drafts/${answer.id}` : `/admin/events/new?failed=${answer.reason}`);
  },
);

/** Takes an event out of the public pages. */
export const withdraw = actionFor(
  'editor',
  { args: z.tuple([formOf({ slug, reason: words, note: words, requestKey })]), refuse: leave },
  async (user, asked): Promise<void> => {
    const answer = await withdrawEvent(database(), user, asked);
    redirect(back(asked.slug, answer.ok ? { done: 'withdrawn' } : { failed: answer.reason }));
  },
);

/** Brings a withdrawn event back. */
export const restore = actionFor(
  'editor',
  { args: z.tuple([formOf({ slug, requestKey })]), refuse: leave },
  async (user, asked): Promise<void> => {
    const answer = await restoreEvent(database(), user, asked);
    redirect(back(asked.slug, answer.ok ? { done: 'restored' } : { failed: answer.reason }));
  },
);

/** Begins a draft of an event with the words of an earlier version. */
export const draftOfVersion = actionFor(
  'contributor',
  { args: z.tuple([formOf({ slug, version: number, requestKey })]), refuse: leave },
  async (user, asked): Promise<void> => {
    const answer = await restoreVersion(database(), user, asked);
    redirect(answer.ok ? `/admin/drafts/${answer.id}` : back(asked.slug, { failed: answer.reason }));
  },
);
