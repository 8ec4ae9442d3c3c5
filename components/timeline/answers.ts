/** How the interface for programs is asked from here; what it answers is parsed by its own schemas (lib/api/timeline.ts). */
import {
  type LaneGroup,
  MOST_SLOTS,
  type TimelineFilter,
  type WindowAnswer,
} from '@/lib/domain/timeline-question';
import { asQuery, type Days, filterParams } from '@/lib/timeline/address';

/** So much of the window's width is asked for on each side of it. */
export const MARGIN = 0.25;
export const LIST_SIZE = 25;

/** Events of the whole relationship by lane. */
export type LaneTotals = Readonly<Record<string, number>>;

export const totalsOf = ({ lanes }: Pick<WindowAnswer, 'lanes'>): LaneTotals =>
  Object.fromEntries(lanes.map(({ id, total }) => [id, total]));

function address(relationship: string, name: string, params: [string, string][]): string {
  return `/api/v1/relationships/${relationship}/${name}?${asQuery(new URLSearchParams(params))}`;
}

/** How events are parted into lanes; with a relationship `beside`, both have the same. */
export interface AskedLanes {
  lanes: LaneGroup;
  beside: string | null;
}

const lanesParams = ({ lanes, beside }: AskedLanes): [string, string][] => [
  ['lanes', lanes],
  ...(beside === null ? [] : [['beside', beside] satisfies [string, string]]),
];

/** What a window is asked with beside its days: two answers of the same are of one kind. */
export const viewKey = (relationship: string, lanes: AskedLanes, filter: TimelineFilter): string =>
  address(relationship, 'timeline', [...lanesParams(lanes), ...filterParams(filter)]);

export const windowAddress = (
  relationship: string,
  { from, to }: Days,
  lanes: AskedLanes,
  filter: TimelineFilter,
) =>
  address(relationship, 'timeline', [
    ['from', from],
    ['to', to],
    ['margin', String(MARGIN)],
    ['slots', String(MOST_SLOTS)],
    ...lanesParams(lanes),
    ...filterParams(filter),
  ]);

/** The number of events of each lane in the whole relationship, whatever is filtered: rows are shared out by them. */
export const totalsAddress = (relationship: string, { from, to }: Days, lanes: AskedLanes) =>
  address(relationship, 'timeline', [['from', from], ['to', to], ['slots', '1'], ...lanesParams(lanes)]);

/** As `totalsAddress`, of what matches the filter: a lane of which nothing is left is drawn as a line. */
export const keptAddress = (relationship: string, days: Days, lanes: AskedLanes, filter: TimelineFilter) => {
  const matching = filterParams(filter);
  const all = totalsAddress(relationship, days, lanes);
  return matching.length > 0 ? `${all}&${asQuery(new URLSearchParams(matching))}` : all;
};

export const densityAddress = (relationship: string, filter: TimelineFilter) =>
  address(relationship, 'density', filterParams(filter));

export const facetsAddress = (relationship: string, filter: TimelineFilter) =>
  address(relationship, 'facets', filterParams(filter));

export interface ListAsked {
  filter: TimelineFilter;
  /** Null: of all times. */
  days: Days | null;
  order?: 'earliest' | 'latest';
  after?: string | null;
  limit?: number;
  /** Where it matters in which lane its events stand. */
  lanes?: AskedLanes;
}

export function listAddress(
  relationship: string,
  { filter, days, order = 'latest', after, limit = LIST_SIZE, lanes }: ListAsked,
) {
  const within: [string, string][] = days
    ? [
        ['from', days.from],
        ['to', days.to],
      ]
    : [];
  const cursorParam: [string, string][] = after ? [['after', after]] : [];
  return address(relationship, 'events', [
    ['order', order],
    ['limit', String(limit)],
    ...within,
    ...cursorParam,
    ...(lanes ? lanesParams(lanes) : []),
    ...filterParams(filter),
  ]);
}
