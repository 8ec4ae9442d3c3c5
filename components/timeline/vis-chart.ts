/**
 * The chart itself, the only place that knows vis-timeline. vis moves the window and keeps one box for each of at most
 * 200 events; what lies behind and before them is ours (chart-ground.ts, chart-front.ts), as are rows and titles
 * (`lib/timeline/layout`): a frame of panning costs no layout, and nothing moves up or down while one pans.
 */
import { DataSet } from 'vis-data/esnext';
import { Timeline } from 'vis-timeline/esnext';
import type { Stretch } from '@/lib/timeline/instants';
import { rowsOf } from '@/lib/timeline/layout/lay-out';
import { chooseDrawn, countShown, type Picture } from '@/lib/timeline/layout/picture';
import type { Placement } from '@/lib/timeline/layout/placement';
import { fitWithin, zoom } from '@/lib/timeline/window';
import type { ChartFront } from './chart-front';
import { laneTops, ROW_HEIGHT, rowMiddle } from './chart-geometry';
import type { ChartGround } from './chart-ground';
import { listenToMoves } from './chart-moves';
import type { ChartData, ChartOptions, Pointed } from './chart-options';
import { dressMark } from './dress-mark';
import { type ChartLayers, pictureOf } from './first-picture';
import { MarkBoxes, type MarkState } from './mark-boxes';
import { groupsOf, leaveNowUnnamed, settingsOf } from './vis-settings';

/** As many boxes as vis is given. */
const MOST_BOXES = 200;
/** After the last move of a zoom rows are shared out anew. */
const SETTLES_AFTER = 110;

export class VisChart {
  private readonly timeline: Timeline;
  private readonly boxes: MarkBoxes;
  private readonly ground: ChartGround;
  private readonly front: ChartFront;
  private readonly tops: Map<string, number>;
  private readonly gone = new AbortController();
  private data: ChartData = { events: [], leftOut: [], turningPoints: [] };
  private picture: Picture = { placements: [], captions: [], rail: [], leftOut: [] };
  private placements = new Map<string, Placement>();
  private captioned = new Set<string>();
  private settled = false;
  /** Until it has settled: where the window shall be. */
  private wanted: Stretch;
  /** The window has moved since ours was drawn. */
  private isMoved = false;
  private width: number;
  private scale = 0;
  private laidOutAt = 0;
  private frame = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private chosen: string | null = null;
  private current: string | null = null;

  constructor(
    private readonly container: HTMLElement,
    private readonly options: ChartOptions,
    { ground, front }: ChartLayers,
  ) {
    const { geometry, history, rtl } = options;
    this.width = container.clientWidth;
    this.wanted = options.window;
    this.ground = ground;
    this.front = front;
    this.tops = laneTops(geometry).tops;
    this.boxes = new MarkBoxes({
      laneHead: geometry.laneHead,
      rtl,
      iconOf: options.iconOf,
      stateOf: (slug) => this.stateOf(slug),
      onBoxes: (slugs) => this.front.removeMarks(slugs),
    });
    this.timeline = new Timeline(
      container,
      this.boxes.items,
      new DataSet(groupsOf(geometry)),
      settingsOf(geometry, history, rtl, this.boxes.template),
    );
    leaveNowUnnamed(this.timeline);
    this.timeline.on('rangechange', ({ start, end }: { start: Date; end: Date }) =>
      this.moved({ from: start.getTime(), to: end.getTime() }),
    );
    this.listen();
    this.setWindow(options.window, false);
    // After its first drawing vis fits the window to the items, whatever it was told; this comes after that.
    const settle = () => {
      this.timeline.off('changed', settle);
      // vis is hidden until now; ours has stood in the container meanwhile, at the same place.
      const centre = container.querySelector('.vis-panel.vis-center');
      centre?.prepend(this.ground.element);
      centre?.append(this.front.element);
      this.front.element.inert = false;
      this.settled = true;
      this.setWindow(this.wanted, false);
      this.moved(this.window());
      // Ours is drawn after vis's, which asks for sizes: the other way round each of its questions costs a layout.
      this.timeline.on('changed', () => this.drawMoved());
    };
    this.timeline.on('changed', settle);
  }

  private listen(): void {
    const { history, rtl, hasFocus, onChoose, onStack, onPoint } = this.options;
    const slugAt = (target: Element) => target.closest<HTMLElement>('[data-slug]')?.dataset.slug ?? null;
    const perPixel = () => (this.window().to - this.window().from) / this.width;
    const moves = {
      window: () => this.window(),
      hasFocus,
      panBy: (pixels: number) => {
        const by = pixels * perPixel();
        const { from, to } = this.window();
        this.setWindow(fitWithin({ from: from + by, to: to + by }, history), false);
      },
      zoomBy: (factor: number, at: number, animate: boolean) => {
        const window = this.window();
        this.setWindow(zoom(window, factor, history, window.from + at * perPixel()), animate);
      },
      onPress: (target: Element) => {
        const stack = this.front.stackAt(target);
        const slug = slugAt(target);
        if (stack) onStack(stack);
        else if (slug) onChoose(slug);
      },
      onPoint: (target: Element | null, clientX: number) =>
        onPoint(target && this.pointedAt(target, clientX)),
    };
    listenToMoves(this.container, rtl, moves, this.gone.signal);
    this.front.element.addEventListener(
      'focusin',
      ({ target }) => {
        if (target instanceof Element) onPoint(this.pointedAt(target, target.getBoundingClientRect().left));
      },
      { signal: this.gone.signal },
    );
  }

  private pointedAt(target: Element, clientX: number): Pointed | null {
    const outer = this.container.getBoundingClientRect();
    const x = clientX - outer.left;
    const stack = this.front.stackAt(target);
    const top = () => target.getBoundingClientRect().top - outer.top;
    if (stack) return { what: 'stack', stack, x, y: top() };
    const period = target.closest<HTMLElement>('[data-period]')?.dataset.period;
    if (period !== undefined) return { what: 'period', id: period, x, y: top() };
    const slug = target.closest<HTMLElement>('[data-slug]')?.dataset.slug;
    const place = slug === undefined ? null : this.placeOf(slug);
    return slug !== undefined && place ? { what: 'event', slug, x, y: place.y } : null;
  }

  /** Where the mark of an event stands in the chart, in pixels; null where it is not drawn within the window. */
  placeOf(slug: string): { x: number; y: number } | null {
    const placement = this.placements.get(slug);
    if (!placement || placement.row === null) return null;
    const { from, to } = this.window();
    const scale = this.width / (to - from);
    const along = Math.max(placement.mark.from, from) * scale + placement.shift - from * scale;
    if (placement.mark.to < from || along < -1 || along > this.width + 1) return null;
    const x = this.options.rtl ? this.width - along : along;
    const top =
      (this.tops.get(placement.lane) ?? 0) + rowMiddle(placement.row, this.options.geometry.laneHead);
    return { x, y: top - ROW_HEIGHT / 2 };
  }

  /** What is shown now. */
  window(): Stretch {
    const { start, end } = this.timeline.getWindow();
    return { from: start.getTime(), to: end.getTime() };
  }

  setWindow(window: Stretch, animate: boolean): void {
    this.wanted = window;
    this.timeline.setWindow(window.from, window.to, {
      animation: animate ? { duration: 220, easingFunction: 'easeInOutQuad' } : false,
    });
  }

  /** Shows an answer: what is new comes, what is missing goes, the rest is not touched. */
  setData(data: ChartData): void {
    this.data = data;
    // While the reader moves it waits: the move ends with a new picture anyhow. Else it has a frame of its own.
    if (!this.settled || this.timer !== undefined) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.layOut();
    });
  }

  /** Marks the event that is open, and the one on which the keys stand. */
  setChosen(chosen: string | null, current: string | null): void {
    const touched = [this.chosen, this.current, chosen, current];
    this.chosen = chosen;
    this.current = current;
    // Without a row so far: it gets one now.
    const isOnRail = [chosen, current].some((slug) => slug && this.placements.get(slug)?.row === null);
    if (isOnRail && this.settled && this.timer === undefined) {
      this.layOut();
      this.draw(this.window());
    }
    if (touched.some((slug) => slug && this.front.has(slug))) this.giveBoxes();
    for (const slug of touched) if (slug) this.boxes.dress(slug);
  }

  /** After the container has changed its width. */
  resized(): void {
    this.width = this.container.clientWidth;
    this.timeline.redraw();
    this.scale = 0;
    this.moved(this.window());
  }

  destroy(): void {
    clearTimeout(this.timer);
    cancelAnimationFrame(this.frame);
    this.boxes.destroy();
    this.front.destroy();
    this.gone.abort();
    this.timeline.destroy();
  }

  private moved(window: Stretch): void {
    if (!this.settled) return;
    this.options.onMove(window);
    this.isMoved = true;
    const scale = this.width / (window.to - window.from);
    const zoomed = Math.abs(scale / (this.scale || scale) - 1) > 0.001 || this.scale === 0;
    // While the scale changes, titles would run into each other: they wait.
    if (zoomed && this.scale !== 0) this.container.dataset.zooming = '';
    clearTimeout(this.timer);
    this.timer = setTimeout(
      () => {
        this.timer = undefined;
        this.layOut();
      },
      this.scale === 0 ? 0 : SETTLES_AFTER,
    );
  }

  private drawMoved(): void {
    if (!this.isMoved) return;
    this.isMoved = false;
    const window = this.window();
    this.ground.draw(window, this.width);
    this.front.follow(window, this.width);
  }

  private layOut(): void {
    const { width } = this;
    const window = this.window();
    const scale = width / (window.to - window.from);
    if (!Number.isFinite(scale) || scale <= 0) return;
    // While one pans marks keep their rows; at another zoom they are shared out anew.
    const isKept = Math.abs(scale / this.laidOutAt - 1) < 0.001;
    const before = isKept ? rowsOf(this.picture.placements) : undefined;
    this.scale = scale;
    this.laidOutAt = scale;
    this.picture = pictureOf(this.options, {
      ...this.data,
      window,
      width,
      before,
      pinned: new Set([this.chosen, this.current].filter((slug) => slug !== null)),
    });
    const { placements, captions } = this.picture;
    this.placements = new Map(placements.map((placement) => [placement.event.slug, placement]));
    this.captioned = new Set(captions.map(({ event }) => event.slug));
    // What was thought out is drawn in the next frame, and the boxes in the one after, so that no single one is long.
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => {
      this.draw(window);
      this.frame = requestAnimationFrame(() => this.giveBoxes());
    });
  }

  /** `window`: of which the picture is. */
  private draw(window: Stretch): void {
    const { captions, rail, leftOut } = this.picture;
    this.front.draw(window, this.width, captions, this.placements, rail);
    // The reader has gone on meanwhile: so does what was drawn, and the next picture is on its way.
    const now = this.window();
    if (now.from !== window.from || now.to !== window.to) this.front.follow(now, this.width);
    if (this.timer === undefined) delete this.container.dataset.zooming;
    const turning = new Set(this.data.turningPoints);
    this.options.onLayout({
      shown: countShown(this.picture, window),
      leftOut,
      foremost: captions.some(({ event }) => !turning.has(event.slug)),
    });
  }

  /** Gives vis what it shall draw, and the rest to the layer of light marks. */
  private giveBoxes(): void {
    const { placements } = this.picture;
    const drawn = chooseDrawn(placements, this.window(), MOST_BOXES, [this.chosen, this.current]);
    const waiting = this.boxes.show(this.placements, drawn);
    const light = placements.filter(
      ({ event, row }) => row !== null && (!drawn.has(event.slug) || waiting.has(event.slug)),
    );
    const { iconOf } = this.options;
    this.front.setMarks(light, (box, one) => dressMark(box, one, this.stateOf(one.event.slug), iconOf));
  }

  private stateOf(slug: string): MarkState {
    const { x = 0 } = (slug === this.chosen && this.placeOf(slug)) || {};
    const along = this.options.rtl ? this.width - x : x;
    return {
      isLate: along > this.width / 2,
      isChosen: slug === this.chosen,
      isCurrent: slug === this.current,
      isCaptioned: this.captioned.has(slug),
    };
  }
}
