/** What was found out, by measure and by size or peer; the table at the end, beside the bars that were set. */

/** A measure: its name with the unit, and the bar that it should be over or under. */
interface Measure {
  name: string;
  least?: number;
  most?: number;
  digits?: number;
}

/** In the order of the table. Bars are for the largest size and hold for all. */
export const MEASURES = {
  written: { name: 'events written a second, made in the database', least: 5_000 },
  writtenRows: { name: '  rows' },
  writtenProcessor: { name: '  events a second of processor' },
  imported: { name: 'events imported a second, as seeds and imports do' },
  importedRows: { name: '  rows', least: 5_000 },
  importedProcessor: { name: '  events a second of processor' },
  published: { name: 'publishing one, p50 ms', digits: 1 },
  publishing: { name: '  p95 ms', most: 50, digits: 1 },
  loaded: { name: 'index loaded, ms' },
  answer: { name: 'a window, p95 ms', most: 25, digits: 1 },
  filtered: { name: 'a window under any filter, p95 ms', most: 60, digits: 1 },
  page: { name: 'a page of the list anywhere, p95 ms', most: 60, digits: 1 },
  rate: { name: 'windows a second, 32 visitors', least: 300 },
  health: { name: '  beside /api/health' },
  wire: { name: 'largest answer on the wire, kB', most: 16, digits: 1 },
  memory: { name: 'memory of the server, MB', most: 512 },
  html: { name: 'HTML of the page, kB gzip', most: 60, digits: 1 },
  script: { name: 'scripts after the first paint, kB gzip', most: 125, digits: 1 },
  scripts: { name: '  all scripts, kB gzip', digits: 1 },
  first: { name: 'first event in view, ms', most: 600 },
  usable: { name: 'usable, ms', most: 1_500 },
  shift: { name: 'layout shift', most: 0.1, digits: 3 },
  panRate: { name: 'panning, frames a second', least: 55, digits: 1 },
  panFrame: { name: '  longest frame, ms', most: 50, digits: 1 },
  zoomRate: { name: 'zooming, frames a second', least: 55, digits: 1 },
  zoomFrame: { name: '  longest frame, ms', most: 50, digits: 1 },
  panWork: { name: 'panning, ms of processor a frame', digits: 1 },
  zoomWork: { name: 'zooming, ms of processor a frame', digits: 1 },
  fresh: { name: 'new events after the gesture, median ms', most: 200 },
  freshest: { name: '  longest, ms' },
  drawn: { name: 'items drawn', most: 200 },
  light: { name: '  light marks beside them' },
  heap: { name: 'heap at first, MB', digits: 1 },
  mixed: { name: 'mixed reading, answers a second', digits: 1 },
  mixedP50: { name: '  p50 ms', digits: 1 },
  mixedP99: { name: '  p99 ms', most: 500 },
  windowsP99: { name: '    windows of the timeline' },
  pagesP99: { name: '    pages of events' },
  recordsP99: { name: '    events for programs' },
  searchesP99: { name: '    searches' },
  feedsP99: { name: '    feeds' },
  mixedErrors: { name: '  answered with an error', most: 0 },
  underLoadCount: { name: 'published meanwhile' },
  underLoad: { name: '  publishing one, p95 ms' },
  seen: { name: '  until readers see it everywhere, longest ms', most: 2_000 },
  seenInWindow: { name: '    in a window of the timeline' },
  seenInSearch: { name: '    in a search' },
  seenInFeed: { name: '    in a feed' },
  polled: { name: 'articles stored from polled feeds', least: 1 },
  /** Pages of all kinds are rendered; that it stays level is what is asked. */
  memoryOfAll: { name: 'memory of the server that answers all of it, MB' },
  memoryGrown: { name: 'grown when warm, MB', most: 48 },
  heapAfter: { name: 'heap after the gestures, MB', most: 20, digits: 1 },
} as const satisfies Record<string, Measure>;

export type MeasureName = keyof typeof MEASURES;

const sayValue = (value: number, digits = 0) =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

function sayBar({ least, most }: Measure): string {
  if (least !== undefined) return `≥ ${least.toLocaleString('en')}`;
  return most === undefined ? '' : `≤ ${most.toLocaleString('en')}`;
}

const isShort = ({ least, most }: Measure, value: number) =>
  (least !== undefined && value < least) || (most !== undefined && value > most);

/** What a column holds where nothing could be measured within the time. */
const NOT_WITHIN = Number.POSITIVE_INFINITY;

export class Findings {
  private readonly columns: string[] = [];
  private readonly found = new Map<MeasureName, Map<string, number>>();

  /** @param value Infinity where it did not come about within the time that was given */
  set(measure: MeasureName, column: string, value: number): void {
    if (!this.columns.includes(column)) this.columns.push(column);
    const row = this.found.get(measure) ?? new Map<string, number>();
    this.found.set(measure, row.set(column, value));
  }

  /** Of one column: names and values of what was found, in the order of the table. */
  lines(column: string): [string, string][] {
    return this.table()
      .slice(1)
      .flatMap(([name = '', , ...cells]) => {
        const cell = cells[this.columns.indexOf(column)];
        return cell ? [[name, cell] as [string, string]] : [];
      });
  }

  /** Rows of cells, a head first; what misses its bar has an exclamation mark. Bars are not for peers. */
  table(): string[][] {
    const names = (Object.keys(MEASURES) as MeasureName[]).filter((name) => this.found.has(name));
    const rows = names.map((name) => {
      const measure: Measure = MEASURES[name];
      const cells = this.columns.map((column) => {
        const value = this.found.get(name)?.get(column);
        if (value === undefined) return '';
        if (value === NOT_WITHIN) return 'not in time';
        const isPeer = !/^[\d,]+$/.test(column);
        return `${sayValue(value, measure.digits)}${!isPeer && isShort(measure, value) ? ' !' : ''}`;
      });
      return [measure.name, sayBar(measure), ...cells];
    });
    return [['', 'bar', ...this.columns], ...rows];
  }
}
