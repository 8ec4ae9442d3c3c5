/** Publications one after the other, for tests that see what becomes of them while something fails. */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { openSiteDatabase } from '@/tests/support/site-people';
import { completeProposal, writeDraft } from '@/tests/support/world';
import { callAction } from './call-action';

/** So many drafts that can be published, from a year on, far enough apart that none looks like a report of another. */
export async function writeDrafts(
  count: number,
  { year, title }: { year: number; title: (number: number) => string },
): Promise<string[]> {
  const { db, close } = await openSiteDatabase();
  const drafts: string[] = [];
  for (let number = 0; number < count; number += 1) {
    const date = new Date(Date.UTC(year, 0, 1 + 20 * number)).toISOString().slice(0, 10);
    drafts.push(await writeDraft(db, completeProposal({ title: title(number), date, topics: [] })));
  }
  await close();
  return drafts;
}

/** Publishes one draft after the other until stopped; what was confirmed, and all statuses. */
export function publishAll(drafts: readonly string[], cookie: string) {
  const confirmed = new Set<number>();
  const statuses = new Set<number>();
  let stopped = false;
  const working = (async () => {
    for (let number = 0; number < drafts.length && !stopped; number += 1) {
      const id = drafts[number] ?? '';
      const asked = { id, version: 1, note: null, correction: null, seen: [], eventWithdrawn: false };
      const sent = [{ ...asked, requestKey: randomUUID() }];
      const path = `/admin/drafts/${id}`;
      const answer = await callAction(cookie, path, 'publishDraftAction', sent).catch(() => null);
      if (answer) statuses.add(answer.status);
      if (answer?.answer?.ok) confirmed.add(number);
      else await pause(500);
    }
  })();
  const stop = async () => {
    stopped = true;
    await working;
  };
  return { confirmed, statuses, stop };
}
