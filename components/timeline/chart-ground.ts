/** What lies behind the marks and is drawn anew at each move: lines of the axis with their words, and the bands. */
import type { Period } from '@/lib/domain/period';
import { axisTicks } from '@/lib/timeline/axis';
import { DAY, dayOf, type Stretch } from '@/lib/timeline/instants';
import { type BandLine, bandLines, nameBands, stretchOf } from '@/lib/timeline/layout/bands';
import type { Measure } from '@/lib/timeline/layout/label';
import { dayLabel, groupLabel, tickLabel } from './axis-labels';
import { bandTop, type Geometry } from './chart-geometry';

/** A window narrower than this says its day in full. */
const FEW_DAYS = 8 * DAY;

export interface GroundOptions {
  geometry: Pick<Geometry, 'bandHead'>;
  periods: readonly Period[];
  today: string;
  locale: string;
  rtl: boolean;
  measure: Measure;
}

function element(className: string, parent: HTMLElement): HTMLElement {
  const made = document.createElement('div');
  made.className = className;
  parent.append(made);
  return made;
}

/** Elements of one kind that are used again, so that a move makes none. */
class Pool {
  private readonly elements: HTMLElement[] = [];
  private used = 0;

  constructor(
    private readonly className: string,
    private readonly parent: HTMLElement,
  ) {}

  next(): HTMLElement {
    const made = this.elements[this.used] ?? element(this.className, this.parent);
    this.elements[this.used] = made;
    this.used += 1;
    if (made.hidden) made.hidden = false;
    return made;
  }

  end(): void {
    for (const spare of this.elements.slice(this.used)) if (!spare.hidden) spare.hidden = true;
    this.used = 0;
  }
}

export class ChartGround {
  readonly element = document.createElement('div');
  private readonly lines: ReturnType<typeof bandLines>;
  private readonly ticks: Pool;
  private readonly groups: Pool;
  private readonly columns: Pool;
  private readonly bands: Pool;

  constructor(private readonly options: GroundOptions) {
    this.element.className = 'chart-ground';
    this.lines = bandLines(options.periods, options.today);
    this.columns = new Pool('chart-column', this.element);
    this.ticks = new Pool('chart-tick figures', this.element);
    this.groups = new Pool('chart-group figures', this.element);
    this.bands = new Pool('chart-band', this.element);
  }

  private put(made: HTMLElement, x: number, width?: number): void {
    made.style.transform = `translateX(${this.options.rtl ? -x : x}px)`;
    if (width !== undefined) made.style.inlineSize = `${width}px`;
  }

  /** Draws all of it for a window of `width` pixels. */
  draw(window: Stretch, width: number): void {
    const scale = width / (window.to - window.from);
    this.drawAxis(window, scale, width);
    const named = nameBands(this.lines, window, scale, this.options.today, this.options.measure);
    for (const [row, line] of named.entries()) this.drawBands(line, row, window, scale, width);
    this.columns.end();
    this.bands.end();
  }

  private drawAxis(window: Stretch, scale: number, width: number): void {
    const { locale, measure } = this.options;
    const { unit, ticks } = axisTicks(window, scale);
    // `measure` is that of the bands, a little smaller.
    for (const { at, day, major } of ticks) {
      const x = (at - window.from) * scale;
      if (x < 0) continue;
      const tick = this.ticks.next();
      const label = tickLabel(day, unit, locale);
      // A word that the edge would cut is not written.
      const text = x + 6 + measure(label) * 1.1 <= width ? label : '';
      if (tick.textContent !== text) tick.textContent = text;
      tick.toggleAttribute('data-major', major);
      this.put(tick, x);
    }
    this.ticks.end();
    this.drawGroups(window, scale, width);
    this.groups.end();
  }

  /** The years under months and months under days; that of the beginning stays at the edge. */
  private drawGroups(window: Stretch, scale: number, width: number): void {
    const { locale, measure } = this.options;
    const { unit, ticks } = axisTicks(window, scale);
    if (unit === 'year') return;
    const first = dayOf(window.from);
    const starts = [
      { at: window.from, day: first },
      ...ticks.filter(({ at, major }) => major && at > window.from),
    ];
    for (const [index, { at, day }] of starts.entries()) {
      const x = (at - window.from) * scale;
      const next = starts[index + 1];
      const end = next ? (next.at - window.from) * scale : width;
      const isNarrow = window.to - window.from < FEW_DAYS;
      const label = isNarrow ? dayLabel(day, locale) : groupLabel(day, unit, locale);
      if (x + 6 + measure(label) * 1.2 > end) continue;
      const group = this.groups.next();
      if (group.textContent !== label) group.textContent = label;
      this.put(group, x);
    }
  }

  private drawBands(line: BandLine, row: number, window: Stretch, scale: number, width: number): void {
    for (const { period, name, nameAt } of line.bands) {
      const { from, to } = stretchOf(period, this.options.today);
      const start = Math.max((from - window.from) * scale, -4);
      const end = Math.min((to - window.from) * scale, width + 4);
      if (end <= start || end < 0 || start > width) continue;
      if (line.kind === 'mission') this.put(this.columns.next(), start, end - start);
      const band = this.bands.next();
      band.dataset.kind = line.kind;
      band.dataset.period = period.id;
      band.style.insetBlockStart = `${bandTop(row, this.options.geometry)}px`;
      band.style.paddingInlineStart = `${Math.max(nameAt - start, 0)}px`;
      if (band.textContent !== (name ?? '')) band.textContent = name ?? '';
      this.put(band, start, end - start);
    }
  }
}
