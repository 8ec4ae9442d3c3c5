/** Which rows of a relationship came and went by its latest changes, so that what was worked out before them is mended and not made anew. */

/** A row that is gone. */
export interface RemovedRow {
  /** In the columns before. */
  place: number;
  number: number;
  /** Its first day. */
  start: number;
}

/** From one state of the columns to a later one. An event that has changed is gone and has come. */
export interface Difference {
  /** By their places, ascending. */
  removed: readonly RemovedRow[];
  /** Places in the later columns, ascending. */
  added: readonly number[];
}

interface Change extends Difference {
  /** Of the index, once this had changed. */
  version: number;
}

export interface ChangeLog {
  /** The version from which on all changes are here. */
  from: number;
  changes: Change[];
  /** Differences that were asked for since the last change, by the version of the first change in them. */
  joined: Map<number, Difference>;
}

/** Changes of a log, and rows of them; of more, what was worked out is quicker made anew. */
const [MOST_CHANGES, MOST_ROWS] = [64, 512];
/** Differences that are held; questions of one moment ask since few versions. */
const MOST_JOINED = 8;

export const NO_DIFFERENCE: Difference = { removed: [], added: [] };

export const emptyLog = (): ChangeLog => ({ from: 0, changes: [], joined: new Map() });

const rowsOf = ({ removed, added }: Difference) => removed.length + added.length;

/** Notes a change; the oldest are given up for it. */
export function noteChange(log: ChangeLog, version: number, { removed, added }: Difference): void {
  log.joined.clear();
  log.changes.push({ version, removed, added });
  let rows = log.changes.reduce((sum, change) => sum + rowsOf(change), 0);
  while (rows > MOST_ROWS || log.changes.length > MOST_CHANGES) {
    const oldest = log.changes.shift();
    if (!oldest) break;
    rows -= rowsOf(oldest);
    log.from = oldest.version;
  }
}

/** How many of some ascending numbers are below one. */
function countBelow(ascending: readonly number[], limit: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The place of a row once others stand at `added` (ascending, in the columns with them). */
function pushed(place: number, added: readonly number[]): number {
  let before = 0;
  while (before < added.length && (added[before] ?? 0) <= place + before) before += 1;
  return place + before;
}

const ascending = (a: number, b: number) => a - b;

function join(changes: readonly Change[]): Difference {
  let removed: RemovedRow[] = [];
  let added: number[] = [];
  for (const change of changes) {
    const gone = change.removed.map(({ place }) => place);
    // What had come and is gone again was never there.
    const old = change.removed.filter(({ place }) => added[countBelow(added, place)] !== place);
    const places = removed.map(({ place }) => place);
    const before = old.map((row) => ({
      ...row,
      place: pushed(row.place - countBelow(added, row.place), places),
    }));
    removed = [...removed, ...before].sort((a, b) => a.place - b.place);
    const left = added.filter((place) => gone[countBelow(gone, place)] !== place);
    const moved = left.map((place) => pushed(place - countBelow(gone, place), change.added));
    added = [...moved, ...change.added].sort(ascending);
  }
  return { removed, added };
}

/** What has changed since a version; null where it is too long ago. */
export function differenceSince(log: ChangeLog, version: number): Difference | null {
  if (version < log.from) return null;
  if ((log.changes.at(-1)?.version ?? 0) <= version) return NO_DIFFERENCE;
  const changes = log.changes.filter((change) => change.version > version);
  // Of all versions with the same changes behind them the first of these tells.
  const first = changes[0]?.version ?? 0;
  const there = log.joined.get(first);
  if (there) return there;
  const difference = join(changes);
  if (log.joined.size >= MOST_JOINED) log.joined.clear();
  log.joined.set(first, difference);
  return difference;
}
