/** How many rows each lane gets. */

export interface LaneRows {
  lane: string;
  rows: number;
}

const MOST_ROWS = 5;

/**
 * How many rows each lane gets, once, so that nothing moves later: by the square root of how much happens in it,
 * two at least where there is room for that.
 *
 * @param lanes with the number of their events
 * @param total rows to share out
 */
export function shareRows(lanes: readonly { id: string; total: number }[], total: number): LaneRows[] {
  const weight = (count: number) => Math.sqrt(Math.max(count, 1));
  const sum = lanes.reduce((all, lane) => all + weight(lane.total), 0);
  const least = total >= 2 * lanes.length ? 2 : 1;
  return lanes.map(({ id, total: count }) => {
    const share = Math.round((total * weight(count)) / sum);
    return { lane: id, rows: count === 1 ? 1 : Math.max(least, Math.min(share, MOST_ROWS)) };
  });
}
