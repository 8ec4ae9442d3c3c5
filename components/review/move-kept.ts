/** Kept text goes from the place of one draft to that of another, which is put together with it where it is opened. */
import { takePlace } from '@/components/desk/kept-places';
import { forgetKept, type Kept, readKept, type Slot, writeKept } from '@/components/desk/kept-store';

/**
 * `moved`: it stands there, and here no more. `stays`: there is other text already, the browser did not keep it, or it was
 * typed in meanwhile. `open-elsewhere`: the other draft stands open, and its page deletes what is in its place when it saves.
 */
export async function moveKept(
  from: Slot,
  to: Slot,
  text: Kept,
): Promise<'moved' | 'stays' | 'open-elsewhere'> {
  const own = await takePlace(to);
  if (own === null) return 'open-elsewhere';
  try {
    if ((await readKept(to)) !== null) return 'stays';
    await writeKept(to, text);
    return (await readKept(to)) !== null && (await forgetKept(from, text.at)) ? 'moved' : 'stays';
  } finally {
    await own.leave();
  }
}
