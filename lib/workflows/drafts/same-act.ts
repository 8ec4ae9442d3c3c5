/**
 * Before a draft becomes a new event: does one that is there tell of the same act? Comparing takes a thread and some
 * time, so it is done before the transaction; within it only whether an event has come since is asked, under a lock
 * that lets one draft after the other become an event. So of two reports that are published at once the second
 * sees the first.
 */
import type { Database, Transaction } from '@/lib/db/client';
import type { StoredDraft } from '@/lib/db/drafts';
import { lockNewEvents } from '@/lib/db/similar-events';
import type { Proposal } from '@/lib/domain/draft';
import { listNearEvents, listScoredEvents } from '../events/find-similar-events';

export interface LookedAround {
  /** Slugs of all events near the draft. */
  near: ReadonlySet<string>;
  /** The likeliest to tell of the same act that the editor has not seen. */
  alike: { slug: string; title: string } | null;
}

/** Carries out of the transaction that an event has come since one looked. */
export class EventCameSince extends Error {
  constructor() {
    super('An event near the draft was published since it was compared.');
  }
}

/** Which events are near the draft, and which is the same; null where there is no time to compare. `seen`: slugs. */
export async function lookAround(
  db: Database,
  { proposal }: Pick<StoredDraft, 'proposal'>,
  seen: readonly string[],
): Promise<LookedAround | null> {
  const scored = await listScoredEvents(db, proposal);
  if (scored === null) return null;
  const same = scored.find(({ event, likeness }) => likeness.same && !seen.includes(event.slug))?.event;
  return {
    near: new Set(scored.map(({ event }) => event.slug)),
    alike: same ? { slug: same.slug, title: same.title } : null,
  };
}

/** From here on no other new event is published until the transaction ends. Throws `EventCameSince`. */
export async function holdNewEvents(tx: Transaction, proposal: Proposal, near: ReadonlySet<string>) {
  await lockNewEvents(tx);
  const now = await listNearEvents(tx, proposal);
  if (now.some(({ slug }) => !near.has(slug))) throw new EventCameSince();
}
