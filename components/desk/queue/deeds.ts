/** What is done with drafts of the list, one after another, and how it is undone. */
import { newRequestKey } from '../RequestKey';
import type { QueueActions, QueueRefusal, ShownDraft, StepAnswer } from './queue-view';

export type Step =
  | { kind: 'publish'; draft: ShownDraft; onlyClean?: boolean; anyway?: boolean }
  /** `afterPublished`: only where this deed has published something before. */
  | { kind: 'reject'; draft: ShownDraft; afterPublished?: boolean }
  | { kind: 'tag'; draft: ShownDraft; topic: string }
  /** `event`: a slug, or null for the event that this deed has published before. */
  | { kind: 'source'; draft: ShownDraft; event: string | null };

export interface Failure {
  step: Step;
  reason: QueueRefusal;
  /** The event that is there already. */
  event?: { slug: string; title: string };
}

/** `merge`: one is published, and the others become its sources. */
export type DeedKind = Step['kind'] | 'merge';

export interface Deed {
  key: number;
  kind: DeedKind;
  /** The step was done and took effect. */
  done: readonly Step[];
  failed: readonly Failure[];
  /** Steps that were not begun, because it was stopped. */
  left: number;
}

/** Reasons that the next step would meet too. */
const FOR_ALL: ReadonlySet<QueueRefusal> = new Set(['signed-out', 'forbidden', 'foreign-origin', 'offline']);
export const endsAll = (answer: StepAnswer): boolean => !answer.ok && FOR_ALL.has(answer.reason);

/** True for a step that makes no sense where nothing was published before it. */
export const hangsOnPublished = (step: Step): boolean =>
  step.kind === 'source' ? step.event === null : step.kind === 'reject' && step.afterPublished === true;

/** What steps are together. */
export const kindOfDeed = ([first, ...rest]: readonly [Step, ...Step[]]): DeedKind =>
  first.kind === 'publish' && rest.some((step) => step.kind === 'source' && step.event === null)
    ? 'merge'
    : first.kind;

/** Does one step; a line that is down is an answer too. */
export async function takeStep(
  actions: QueueActions,
  step: Step,
  published: string | null,
): Promise<StepAnswer> {
  const asked = { id: step.draft.id, requestKey: newRequestKey() };
  try {
    switch (step.kind) {
      case 'publish': {
        const { onlyClean = false, anyway = false } = step;
        const { version, eventWithdrawn } = step.draft;
        return await actions.publish({ ...asked, version, eventWithdrawn, onlyClean, anyway });
      }
      case 'reject':
        return await actions.reject({ ...asked, version: step.draft.version });
      case 'tag':
        return await actions.tag({ ...asked, topic: step.topic, on: true });
      case 'source': {
        const event = step.event ?? published;
        return event === null
          ? { ok: false, reason: 'missing' }
          : await actions.addSource({ ...asked, event, version: step.draft.version });
      }
    }
  } catch {
    return { ok: false, reason: 'offline' };
  }
}

/** Takes one step back. */
export async function undoStep(actions: QueueActions, step: Step): Promise<StepAnswer> {
  const asked = { id: step.draft.id, requestKey: newRequestKey() };
  try {
    if (step.kind === 'tag') return await actions.tag({ ...asked, topic: step.topic, on: false });
    const answer = await actions.reopen(asked);
    if (answer.ok) return answer;
    const { reason } = answer;
    return {
      ok: false,
      reason: reason === 'event-changed' ? 'changed-since' : reason === 'closed' ? 'waits' : reason,
    };
  } catch {
    return { ok: false, reason: 'offline' };
  }
}
