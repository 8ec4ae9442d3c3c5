/**
 * Each form that stands open keeps its text in a place of its own, so that two tabs with the same form neither overwrite
 * nor delete each other's. A place belongs to whoever holds its lock, which the browser lets go of when a tab is closed:
 * what a closed tab left is taken over by the next form, and what is still open elsewhere by none.
 *
 * Where the browser has no locks (they want https or this very machine) nobody can tell whether a tab is closed: what it
 * left is then moved to the new form, and goes back to its place at the next key that is pressed there.
 */
import { type Kept, listPlaces, type Place, readKept, type Slot, writeKept } from './kept-store';
import { newRequestKey } from './RequestKey';

/** A place that nobody else has, as long as it is not left. */
export interface OwnPlace {
  place: Place;
  /** Answers when another may take it. */
  leave: () => Promise<unknown>;
}

/** Places that are being left in this tab: their locks are free a moment later. */
let leaving: Promise<unknown> = Promise.resolve();

/** Takes a place, or answers null where another form has it. */
export async function takePlace(place: Place): Promise<OwnPlace | null> {
  const unlocked = { place, leave: () => Promise.resolve() };
  if (!navigator.locks) return unlocked;
  return new Promise((answer) => {
    const name = `kept ${JSON.stringify(place)}`;
    const held = navigator.locks.request(name, { ifAvailable: true }, (lock) => {
      if (lock === null) return answer(null);
      return new Promise<void>((release) => {
        const leave = () => {
          release();
          return held;
        };
        answer({ place, leave });
      });
    });
    // A browser that refuses locks to this page has none.
    held.catch(() => answer(unlocked));
  });
}

/** The form is gone: the next one that opens in this tab waits until its place is free. */
export function leavePlace(own: Promise<OwnPlace | null> | null): void {
  leaving = Promise.all([leaving, own?.then((held) => held?.leave())]);
}

/** A place for a form that has just begun. */
export async function newPlace({ person, form, record }: Slot): Promise<OwnPlace> {
  const place = { person, form, record, key: newRequestKey() };
  return (await takePlace(place)) ?? { place, leave: () => Promise.resolve() };
}

/** The place that a form has from now on: the newest that a closed one has left, with what it left; else a new one. */
export async function openPlace(slot: Slot): Promise<OwnPlace & { kept: Kept | null }> {
  await leaving;
  for (const place of await listPlaces(slot)) {
    const found = await takePlace(place);
    if (found === null) continue;
    const kept = await readKept(place);
    // It was saved or thrown away in the moment before.
    if (kept === null) {
      await found.leave();
      continue;
    }
    if (navigator.locks) return { ...found, kept };
    const own = await newPlace(slot);
    await writeKept(own.place, kept);
    await writeKept(place, null);
    return { ...own, kept };
  }
  return { ...(await newPlace(slot)), kept: null };
}
