/** What events can be found by is made in the background where they have nothing yet, as after an update: the site answers meanwhile. */
import type { Database } from '@/lib/db/client';
import { countCommonWords, fillEventWords } from '@/lib/db/event-words';

/** Milliseconds of one piece of the work, and of the first ones, until it is known whether any words are missing. */
const PIECE = 5_000;
const LOOK = 250;

// Next bundles this module several times; how far the events were looked through is the process's.
interface Place {
  /** Behind which number to go on; null: no event is without words. */
  after: number | null;
  /** Some were made since the common ones were counted. */
  filled: boolean;
}
const shared = globalThis as { dragomanWords?: Place };

const place = (): Place => {
  shared.dragomanWords ??= { after: 0, filled: false };
  return shared.dragomanWords;
};

/** For the queue: all events once after each start, nothing afterwards, since whoever writes an event writes its words. */
export async function unwordedEvents(): Promise<string[]> {
  return place().after === null ? [] : ['all'];
}

/** Whether events are being found by less than they say, because words are still being made: of minutes after some updates. */
export function wordsAreMissing(): boolean {
  const { after, filled } = place();
  return filled && after !== null;
}

/** One piece of the work for the queue; true where more is left. `onFault`: told what went wrong beside it. */
export async function fillWords(db: Database, onFault: (error: unknown) => void): Promise<boolean> {
  const now = place();
  if (now.after === null) return false;
  const { filled, after } = await fillEventWords(db, now.after, now.filled ? PIECE : LOOK);
  now.after = after;
  now.filled ||= filled > 0;
  if (after !== null) return true;
  if (now.filled) {
    now.filled = false;
    // The words are there: without the count they are found more slowly, until PostgreSQL makes it.
    await countCommonWords(db).catch(onFault);
  }
  return false;
}
