/** Filters that people kept, cited or put into frames may name actors that were merged into others since. */
import { readersDatabase } from '@/lib/db/client';
import { standingFilter } from '@/lib/db/standing-actors';
import { type TimelineAddress, writeAddress } from '@/lib/timeline/address';
import { permanentRedirect } from './lead';

/** Leads such a page on to the same filter with those that stand; `addressWith` writes its address. */
export async function leadToStanding(
  actors: readonly string[],
  addressWith: (actors: string[]) => string,
): Promise<void> {
  const standing = await standingFilter(readersDatabase(), actors);
  if (standing) permanentRedirect(addressWith(standing));
}

/** The same of a timeline, whose filter stands among all else in its address. */
export const leadTimelineToStanding = (path: string, address: TimelineAddress): Promise<void> =>
  leadToStanding(
    address.filter.actors,
    (actors) => `${path}${writeAddress({ ...address, filter: { ...address.filter, actors } })}`,
  );
