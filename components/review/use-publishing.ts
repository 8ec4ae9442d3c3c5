'use client';
/** Publishing a draft: what stands in its way, and what the server said when it was asked. */
import { useState } from 'react';
import { isOfOlderPage } from '@/components/desk/renewed';
import { useRouter } from '@/components/ui/language';
import type { PublishBlocker } from '@/lib/domain/publish-blockers';
import type { PublishInput, Refusal, ReviewActions } from './review-actions';

/** An event that came while the draft was looked through, and tells of the same act. */
export interface AlikeEvent {
  slug: string;
  title: string;
}

/** Why no time could be set. */
export type PlanFault = Refusal | 'past' | 'blocked' | 'not-saved' | 'offline' | 'renewed';

export function usePublishing({
  draft,
  seen: shown,
  note,
  correction,
  requestKey,
  settle,
  flush,
  currentVersion,
  publish: send,
  plan: sendPlan,
  onPublished,
}: {
  draft: { id: string; revises: boolean; eventWithdrawn: boolean };
  /** Slugs of the events that the page shows as perhaps the same. */
  seen: readonly string[];
  note: string;
  correction: string;
  requestKey: string;
  /** Waits for what is being looked up for the form. */
  settle: () => Promise<unknown>;
  /** Saves; false where the server has not taken everything. */
  flush: () => Promise<boolean>;
  currentVersion: () => number;
  publish: ReviewActions['publish'];
  plan: ReviewActions['plan'];
  onPublished: () => void;
}) {
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Refusal | 'offline' | null>(null);
  const [alike, setAlike] = useState<AlikeEvent | null>(null);
  // What only the server knows: an actor or a relationship that is gone since the page was drawn.
  const [refused, setRefused] = useState<readonly PublishBlocker[]>([]);
  const [known, setKnown] = useState<readonly string[]>([]);

  /** Saves what is typed, then asks; null where it could not be saved. */
  const ask = async <Answer>(
    alsoKnown: readonly string[],
    work: (input: PublishInput) => Promise<Answer>,
  ): Promise<Answer | null> => {
    await settle();
    if (!(await flush())) return null;
    return work({
      id: draft.id,
      version: currentVersion(),
      note: note.trim() || null,
      correction: draft.revises ? correction.trim() || null : null,
      seen: [...shown, ...alsoKnown],
      eventWithdrawn: draft.eventWithdrawn,
      requestKey,
    });
  };

  const publish = async (alsoKnown: readonly string[] = known) => {
    if (busy || !send) return;
    setFailure(null);
    setAlike(null);
    setBusy(true);
    try {
      const answer = await ask(alsoKnown, send);
      if (answer === null) return;
      if (answer.ok) {
        onPublished();
        router.push(answer.href);
      } else if (answer.reason === 'blocked') setRefused(answer.blockers);
      else if (answer.reason === 'alike') setAlike(answer.event);
      else setFailure(answer.reason);
    } catch (error) {
      // Of an older page the desk tells by itself (RenewedSite).
      setFailure(isOfOlderPage(error) ? null : 'offline');
    } finally {
      setBusy(false);
    }
  };

  /**
   * Has it published at a time; answers why not, `not-saved` where what was typed could not be saved. `key` names this one
   * asking: the same time, set again after it was taken back, is another.
   */
  const plan = async (at: string, key: string): Promise<PlanFault | null> => {
    if (!sendPlan) return 'forbidden';
    try {
      const answer = await ask(known, (input) => sendPlan({ ...input, at, requestKey: key }));
      if (answer === null) return 'not-saved';
      if (!answer.ok) {
        if (answer.reason === 'blocked') setRefused(answer.blockers);
        return answer.reason;
      }
      router.refresh();
      return null;
    } catch (error) {
      return isOfOlderPage(error) ? 'renewed' : 'offline';
    }
  };

  return {
    busy,
    failure,
    alike,
    refused,
    publish: () => void publish(),
    plan,
    /** Publishes although an event tells of the same act. */
    publishBeside: ({ slug }: AlikeEvent) => {
      const more = [...known, slug];
      setKnown(more);
      void publish(more);
    },
    /** The form has changed: what the server said of it holds no more. */
    forgetRefused: () => setRefused([]),
  };
}
