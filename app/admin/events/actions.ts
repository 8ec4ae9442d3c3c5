'use server';

import { redirect } from 'next/navigation';
import { database } from '@/lib/db/client';
import { restoreEvent } from '@/lib/workflows/restore-event';
import { revertEvent } from '@/lib/workflows/revert-event';
import { startDraft } from '@/lib/workflows/start-draft';
import { withdrawEvent } from '@/lib/workflows/withdraw-event';
import { asEditor } from '../act';

const text = (form: FormData, name: string) => String(form.get(name) ?? '').slice(0, 5_000);
const back = (slug: string, query: Record<string, string>) =>
  `/admin/events/${encodeURIComponent(slug)}?${new URLSearchParams(query)}`;

/** Starts a draft of an event that is to be changed, or goes on with the one that is open. */
export async function editEvent(form: FormData): Promise<void> {
  const event = text(form, 'slug');
  const answer = await asEditor((user) => startDraft(database(), user, { event }));
  redirect(answer.ok ? `/admin/drafts/${answer.id}` : back(event, { failed: answer.reason }));
}

/** Starts a blank draft. */
export async function startEvent(form: FormData): Promise<void> {
  const requestKey = text(form, 'requestKey');
  const answer = await asEditor((user) => startDraft(database(), user, { requestKey }));
  redirect(answer.ok ? `/admin/drafts/${answer.id}` : `/admin/events/new?failed=${answer.reason}`);
}

/** Takes an event out of the public pages. */
export async function withdraw(form: FormData): Promise<void> {
  const slug = text(form, 'slug');
  const answer = await asEditor((user) =>
    withdrawEvent(database(), user, {
      slug,
      reason: text(form, 'reason'),
      note: text(form, 'note'),
      requestKey: text(form, 'requestKey'),
    }),
  );
  redirect(back(slug, answer.ok ? { done: 'withdrawn' } : { failed: answer.reason }));
}

/** Brings a withdrawn event back. */
export async function restore(form: FormData): Promise<void> {
  const slug = text(form, 'slug');
  const requestKey = text(form, 'requestKey');
  const answer = await asEditor((user) => restoreEvent(database(), user, { slug, requestKey }));
  redirect(back(slug, answer.ok ? { done: 'restored' } : { failed: answer.reason }));
}

/** Makes an event what it was at an earlier version. */
export async function revert(form: FormData): Promise<void> {
  const slug = text(form, 'slug');
  const answer = await asEditor((user) =>
    revertEvent(database(), user, {
      slug,
      version: text(form, 'version'),
      seen: text(form, 'seen'),
      requestKey: text(form, 'requestKey'),
    }),
  );
  redirect(back(slug, answer.ok ? { done: 'reverted' } : { failed: answer.reason }));
}
