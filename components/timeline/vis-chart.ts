/**
 * The chart itself, the only place that knows vis-timeline. vis draws the axis, moves the window and keeps one box
 * for each event; rows and labels are ours (`lib/timeline/layout`): vis does not stack, so that a frame of panning
 * costs no layout, and marks and labels never move up or down while one pans.
 *
 * vis holds what its author's issues name: start and end are left out of the options and set afterwards (#1340), rtl
 * is always passed, instants are UTC milliseconds, templates give elements with textContent.
 */

import moment from 'moment';
import { DataSet } from 'vis-data/esnext';
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext';
import type { EventSummary } from '@/lib/domain/event';
import type { Lane } from '@/lib/domain/ontology';
import type { Stretch } from '@/lib/timeline/instants';
import { countOmitted, type LaneRows, layOut, type Placement } from '@/lib/timeline/layout';
import { markOf } from '@/lib/timeline/mark';
import { NARROWEST } from '@/lib/timeline/window';
import { majorLabel, minorLabel } from './axis-labels';

export const ROW_HEIGHT = 24;
export const LANE_PADDING = 6;

export interface ChartOptions {
  lanes: readonly LaneRows[];
  history: Stretch;
  window: Stretch;
  today: string;
  locale: string;
  rtl: boolean;
  /** Pixels above the rows of each lane, for its name where that stands within. */
  laneHead: number;
  measure: (text: string) => number;
  /** At every frame of a move. */
  onMove: (window: Stretch) => void;
  onChoose: (slug: string) => void;
  /** The mouse is over an event, or over none. */
  onPoint: (slug: string | null, clientX: number) => void;
  /** Once the window rests, and whenever rows are shared out anew. */
  onLayout: (omitted: Partial<Record<Lane, number>>) => void;
}

interface Item {
  id: string;
  group: Lane;
  content: string;
  start: number;
  end: number;
  align: 'left' | 'auto';
}

/** The height of a lane in pixels. */
export const laneHeight = (lane: LaneRows, head: number): number =>
  lane.rows * ROW_HEIGHT + 2 * LANE_PADDING + head;

export class VisChart {
  private readonly timeline: Timeline;
  private readonly items = new DataSet<Item>();
  private readonly labels = new Map<string, HTMLElement>();
  private readonly boxes = new Map<string, HTMLElement>();
  private readonly events = new Map<string, EventSummary>();
  private placements = new Map<string, Placement>();
  private readonly gone = new AbortController();
  private settled = false;
  private scale = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private chosen: string | null = null;
  private current: string | null = null;

  constructor(
    private readonly container: HTMLElement,
    private readonly options: ChartOptions,
  ) {
    const { lanes, history, locale, rtl, laneHead } = options;
    const groups = lanes.map((lane, order) => ({ id: lane.lane, content: '', order }));
    const heights = new Map(lanes.map((lane) => [lane.lane, laneHeight(lane, laneHead)]));
    const settings = {
      rtl,
      align: 'left',
      orientation: { axis: 'bottom', item: 'top' },
      stack: false,
      selectable: false,
      zoomKey: 'ctrlKey',
      min: history.from,
      max: history.to,
      zoomMin: NARROWEST,
      zoomMax: history.to - history.from,
      margin: { axis: 0, item: 0 },
      showTooltips: false,
      moment: (date: Date | number | string) => moment(date).utc(),
      format: {
        minorLabels: (date: Date, scale: string) => minorLabel(date, scale, locale),
        majorLabels: (date: Date, scale: string) => majorLabel(date, scale, locale),
      },
      template: (item: Item | null, content: Element) => this.label(item, content),
      groupTemplate: (group: { id: Lane } | null) => {
        const spacer = document.createElement('div');
        spacer.style.height = `${heights.get(group?.id ?? 'talks') ?? 0}px`;
        return spacer;
      },
    };
    // The declarations know `format` and templates only in part.
    this.timeline = new Timeline(
      container,
      this.items,
      new DataSet(groups),
      settings as unknown as TimelineOptions,
    );
    this.timeline.on('rangechange', ({ start, end }: { start: Date; end: Date }) =>
      this.moved({ from: start.getTime(), to: end.getTime() }),
    );
    this.listen();
    this.setWindow(options.window, false);
    // After its first drawing vis fits the window to the items, whatever it was told; this comes after that.
    const settle = () => {
      this.timeline.off('changed', settle);
      this.settled = true;
      this.setWindow(options.window, false);
    };
    this.timeline.on('changed', settle);
  }

  private listen(): void {
    const slugAt = (event: Event) =>
      event.target instanceof Element
        ? (event.target.closest<HTMLElement>('.vis-item[data-slug]')?.dataset.slug ?? null)
        : null;
    let pressed = 0;
    const { signal } = this.gone;
    const on = <Name extends keyof HTMLElementEventMap>(
      name: Name,
      listener: (event: HTMLElementEventMap[Name]) => void,
    ) => this.container.addEventListener(name, listener, { signal });
    on('pointerdown', (event) => {
      pressed = event.clientX;
    });
    on('click', (event) => {
      const slug = slugAt(event);
      // The end of a drag is no click.
      if (slug && Math.abs(event.clientX - pressed) < 6) this.options.onChoose(slug);
    });
    on('pointerover', (event) => {
      if (event.pointerType === 'mouse') this.options.onPoint(slugAt(event), event.clientX);
    });
    on('pointerleave', () => this.options.onPoint(null, 0));
  }

  /** What is shown now. */
  window(): Stretch {
    const { start, end } = this.timeline.getWindow();
    return { from: start.getTime(), to: end.getTime() };
  }

  setWindow(window: Stretch, animate: boolean): void {
    this.timeline.setWindow(window.from, window.to, {
      animation: animate ? { duration: 220, easingFunction: 'easeInOutQuad' } : false,
    });
    if (!animate) this.moved(window);
  }

  /** Shows these events: what is new comes, what is missing goes, the rest is not touched. */
  setEvents(events: readonly EventSummary[]): void {
    const wanted = new Set(events.map((event) => event.slug));
    const gone = [...this.events.keys()].filter((slug) => !wanted.has(slug));
    const fresh = events.filter((event) => !this.events.has(event.slug));
    for (const slug of gone) {
      this.events.delete(slug);
      this.labels.delete(slug);
      this.boxes.delete(slug);
    }
    for (const event of fresh) this.events.set(event.slug, event);
    if (gone.length > 0) this.items.remove(gone);
    // Laid out first, so that a box is right when vis makes it.
    this.layOut();
    if (fresh.length > 0) this.items.add(fresh.map((event) => this.item(event)));
  }

  /** Marks the event that is open, and the one on which the keys stand. */
  setChosen(chosen: string | null, current: string | null): void {
    const touched = [this.chosen, this.current, chosen, current];
    this.chosen = chosen;
    this.current = current;
    for (const slug of touched) if (slug) this.dress(slug);
  }

  /** The element of an event's mark, while it is within the window. */
  boxOf(slug: string): HTMLElement | null {
    return this.boxes.get(slug) ?? null;
  }

  /** After the container has changed its width. */
  resized(): void {
    this.timeline.redraw();
    this.moved(this.window());
  }

  destroy(): void {
    clearTimeout(this.timer);
    this.gone.abort();
    this.timeline.destroy();
  }

  private item(event: EventSummary): Item {
    const mark = markOf(event, this.options.today);
    const align = mark.shape === 'band' ? 'auto' : 'left';
    return {
      id: event.slug,
      group: event.lane,
      content: '',
      start: mark.from,
      end: Math.max(mark.to, mark.from + 1),
      align,
    };
  }

  /** vis asks for the content of a box, which is there by now two steps further out. */
  private label(item: Item | null, content: Element): Element | string {
    if (!item) return '';
    const label = this.labels.get(item.id) ?? document.createElement('bdi');
    this.labels.set(item.id, label);
    const box = content.parentElement?.parentElement;
    if (box) {
      this.boxes.set(item.id, box);
      this.dress(item.id);
    }
    return label;
  }

  private moved(window: Stretch): void {
    if (!this.settled) return;
    this.options.onMove(window);
    const width = this.container.clientWidth;
    const scale = width / (window.to - window.from);
    const zoomed = Math.abs(scale / (this.scale || scale) - 1) > 0.001 || this.scale === 0;
    // While the scale changes, labels would run into each other: they wait.
    if (zoomed && this.scale !== 0) this.container.dataset.zooming = '';
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.layOut(), this.scale === 0 ? 0 : 110);
  }

  private layOut(): void {
    const { lanes, today, measure, onLayout } = this.options;
    const window = this.window();
    const scale = this.container.clientWidth / (window.to - window.from);
    if (!Number.isFinite(scale) || scale <= 0) return;
    this.scale = scale;
    const placements = layOut({
      events: [...this.events.values()],
      lanes,
      pixelsPerMillisecond: scale,
      today,
      measure,
      visible: window,
    });
    this.placements = new Map(placements.map((placement) => [placement.event.slug, placement]));
    for (const slug of this.boxes.keys()) this.dress(slug);
    delete this.container.dataset.zooming;
    onLayout(countOmitted(placements, window));
  }

  /** Writes an event's place and looks into its box. */
  private dress(slug: string): void {
    const box = this.boxes.get(slug);
    const placement = this.placements.get(slug);
    if (!box || !placement) return;
    const { mark, row, label, event } = placement;
    const top = LANE_PADDING + this.options.laneHead + (row ?? 0) * ROW_HEIGHT;
    box.style.translate = `0 ${top}px`;
    box.style.display = row === null ? 'none' : '';
    const { dataset } = box;
    dataset.slug = slug;
    dataset.shape = mark.shape;
    dataset.tone = mark.tone;
    dataset.status = event.status;
    const flag = (name: string, on: boolean) => {
      if (on) dataset[name] = '';
      else delete dataset[name];
    };
    flag('approximate', mark.approximate);
    flag('uncertain', mark.uncertain);
    flag('openStart', mark.openStart);
    flag('openEnd', mark.openEnd);
    flag('chosen', slug === this.chosen);
    flag('current', slug === this.current);
    const text = this.labels.get(slug);
    if (text && text.textContent !== (label ?? '')) text.textContent = label ?? '';
  }
}
