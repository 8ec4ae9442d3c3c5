/** What the pages of timelines draw first: one relationship, or two on one axis, as their address asks. */
import { LIST_SIZE, MARGIN, totalsOf } from '@/components/timeline/answers';
import type { TimelineViewProps } from '@/components/timeline/TimelineView';
import type { FoundEvent } from '@/components/timeline/use-pinned';
import type { Track } from '@/components/timeline/use-track';
import { readersDatabase } from '@/lib/db/client';
import { findEventPlace } from '@/lib/db/events';
import { facetsHere, windowHere } from '@/lib/db/local-answers';
import { relationshipTitle } from '@/lib/db/local-names';
import { LONG_MISSIONS, listPeriods } from '@/lib/db/periods';
import {
  type DensityAnswer,
  type FacetsAnswer,
  type ListQuestion,
  MOST_SLOTS,
  NO_FILTER,
  type TimelineFilter,
} from '@/lib/domain/timeline-question';
import {
  findDensity,
  findFacets,
  findList,
  findLongest,
  findTurningPoints,
  findWindow,
} from '@/lib/jobs/read-timeline';
import { type Days, isFiltered, type TimelineAddress } from '@/lib/timeline/address';
import { daysOf, stretchOf } from '@/lib/timeline/instants';
import { inLaneOrder } from '@/lib/timeline/lane-order';
import { fitWithin, historyOfAll } from '@/lib/timeline/window';
import { choicesNow } from '../../messages/choices-now';
import { sayOffice } from '../../messages/office-words';

interface Asked {
  address: TimelineAddress;
  /** What is looked at, and all there is. */
  days: Days;
  whole: Days;
}

interface Named {
  slug: string;
  title: string;
}

/** The event of the address in its lane, where it belongs to the relationship. */
async function findOpen(
  slug: string,
  { event, filter }: TimelineAddress,
  asked: Pick<ListQuestion, 'lanes' | 'beside'>,
): Promise<FoundEvent | null> {
  const place = event === null ? null : await findEventPlace(readersDatabase(), event);
  if (!place) return null;
  const after = `${place.startsOn}~${place.number - 1}`;
  const findUnder = async (one: TimelineFilter) => {
    const list = await findList(slug, { ...asked, filter: one, order: 'earliest', after, limit: 1 });
    const [found] = list?.events ?? [];
    return found?.slug === event ? found : null;
  };
  const matching = await findUnder(filter);
  if (matching) return { event: matching, matches: true };
  const leftOut = isFiltered(filter) ? await findUnder(NO_FILTER) : null;
  return leftOut && { event: leftOut, matches: false };
}

async function loadTrack(
  { slug, title }: Named,
  beside: string | null,
  asked: Asked,
): Promise<[Track, FacetsAnswer] | null> {
  const { address, days, whole } = asked;
  const { filter, lanes, after } = address;
  const laned = { lanes, ...(beside !== null && { beside }) };
  const [window, all, matching, density, facets, list, turningPoints, periods, open] = await Promise.all([
    findWindow(slug, { ...laned, filter, slots: MOST_SLOTS, margin: MARGIN, ...days }),
    findWindow(slug, { ...laned, ...whole, filter: NO_FILTER, slots: 1, margin: 0 }),
    isFiltered(filter) ? findWindow(slug, { ...laned, ...whole, filter, slots: 1, margin: 0 }) : null,
    findDensity(slug, filter),
    findFacets(slug, filter),
    findList(slug, {
      filter,
      order: 'latest',
      limit: LIST_SIZE,
      ...address.days,
      ...(after ? { after } : {}),
    }),
    findTurningPoints(slug),
    findLongest(slug, LONG_MISSIONS).then((longest) =>
      listPeriods(readersDatabase(), slug, longest ?? [], sayOffice),
    ),
    findOpen(slug, address, laned),
  ]);
  if (!window || !all || !density || !facets || !list) return null;
  const laneOrder = choicesNow().lanes;
  const track = {
    slug,
    title: relationshipTitle({ slug, title }),
    beside,
    laneOrder,
    window: inLaneOrder(windowHere(window, lanes), laneOrder),
    totals: totalsOf(all),
    kept: totalsOf(matching ?? all),
    density,
    list,
    periods,
    turningPoints: [...(turningPoints ?? [])]
      .sort((a, b) => b.significance - a.significance)
      .map((event) => event.slug),
    open,
  };
  return [track, facetsHere(facets)];
}

export type LoadedTimeline = Pick<
  TimelineViewProps,
  'tracks' | 'facets' | 'total' | 'history' | 'window' | 'today' | 'address'
> & {
  /** Of each relationship, whatever is filtered. */
  whole: readonly DensityAnswer[];
};

/** Null where one of the relationships is not there. */
export async function loadTimeline(
  relationships: readonly [Named, ...Named[]],
  address: TimelineAddress,
): Promise<LoadedTimeline | null> {
  const today = new Date().toISOString().slice(0, 10);
  const found = await Promise.all(relationships.map(({ slug }) => findDensity(slug, NO_FILTER)));
  const whole = found.filter((density) => density !== null);
  const history = historyOfAll(whole, today);
  const window = address.days ? fitWithin(stretchOf(address.days), history) : history;
  const asked = { address, days: daysOf(window), whole: daysOf(history) };
  const besides = relationships.map(
    ({ slug }) => relationships.find((one) => one.slug !== slug)?.slug ?? null,
  );
  const tracks = relationships.map((one, index) => loadTrack(one, besides[index] ?? null, asked));
  const loaded = (await Promise.all(tracks)).filter((one) => one !== null);
  const [first, ...others] = loaded;
  if (!first || loaded.length < relationships.length) return null;
  return {
    tracks: [first[0], ...others.map(([track]) => track)],
    facets: [first[1], ...others.map(([, facets]) => facets)],
    total: whole.reduce((sum, { matching }) => sum + matching, 0),
    whole,
    history,
    window,
    today,
    address,
  };
}
