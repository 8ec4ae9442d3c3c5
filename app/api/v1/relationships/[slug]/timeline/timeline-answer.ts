/** A window of a timeline with the events just outside it: what the page draws first and the route answers later. */
import type { TimelineAnswer } from '@/components/timeline/timeline-answer';
import type { Queryable } from '@/lib/db/client';
import { findTimelineWindow } from '@/lib/db/timeline';
import { addDays, FIRST_DAY, LAST_DAY, numberOfIso } from '@/lib/domain/civil-date';

export interface TimelineQuestion {
  /** Inclusive days, YYYY-MM-DD, `from` not after `to`. */
  from: string;
  to: string;
  limit: number;
  /** How far outside the window, as a part of its width (0–1). */
  margin: number;
}

const clamp = (days: number, iso: string) => {
  const [first, last] = [numberOfIso(FIRST_DAY), numberOfIso(LAST_DAY)];
  const day = numberOfIso(iso);
  return addDays(iso, Math.min(Math.max(days, first - day), last - day));
};

/** Null when there is no such relationship. */
export async function findTimelineAnswer(
  db: Queryable,
  slug: string,
  { from, to, limit, margin }: TimelineQuestion,
): Promise<TimelineAnswer | null> {
  const days = Math.ceil((numberOfIso(to) - numberOfIso(from) + 1) * margin);
  const side = { limit: Math.ceil(limit / 4) };
  const [window, before, after] = await Promise.all([
    findTimelineWindow(db, slug, { from, to, limit }),
    margin > 0
      ? findTimelineWindow(db, slug, { from: clamp(-days, from), to: clamp(-1, from), ...side })
      : null,
    margin > 0 ? findTimelineWindow(db, slug, { from: clamp(1, to), to: clamp(days, to), ...side }) : null,
  ]);
  if (!window) return null;
  const within = new Set(window.events.map((event) => event.slug));
  const around = new Map(
    [...(before?.events ?? []), ...(after?.events ?? [])]
      .filter((event) => !within.has(event.slug) && (event.endsOn < from || event.startsOn > to))
      .map((event) => [event.slug, event]),
  );
  return { ...window, around: [...around.values()] };
}
