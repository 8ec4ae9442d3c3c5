/**
 * What stands before the lanes beside the boxes of vis: captions with the lines down to their marks, marks for which
 * vis has no box, and the rails. Light elements in one layer, which moves as a whole while the reader pans.
 */
import type { Stretch } from '@/lib/timeline/instants';
import type { Caption } from '@/lib/timeline/layout/captions';
import { firstRowOf, labelSpan, type Placement, spanOf } from '@/lib/timeline/layout/placement';
import { DOTS_A_LINE, type RailMark, targetWidth, widthOf } from '@/lib/timeline/layout/rail';
import {
  CAPTIONS_HEIGHT,
  captionsTop,
  type Geometry,
  laneHeight,
  laneTops,
  RAIL_HEIGHT,
  rowMiddle,
} from './chart-geometry';

export interface FrontOptions {
  geometry: Geometry;
  rtl: boolean;
  /** Words of a stack for those who hear it. */
  stackName: (mark: RailMark) => string;
  numberOf: (count: number) => string;
  dateOf: (edtf: string) => string;
}

const NAMES_AFTER = 60;
const NAMED_AT_ONCE = 20;

const keyOf = ({ lane, from, to, count }: RailMark) => `${lane} ${from} ${to} ${count}`;

export class ChartFront {
  readonly element = document.createElement('div');
  private readonly captions = document.createElement('div');
  private readonly rail = document.createElement('div');
  private readonly marks = document.createElement('div');
  private readonly tops: Map<string, number>;
  private base: Stretch = { from: 0, to: 1 };
  private scale = 0;
  private readonly boxes = new Map<string, { box: HTMLElement; placement: Placement }>();
  /** The marks of the rail by the place of their button. */
  private stacks: readonly RailMark[] = [];
  private readonly buttons = new Map<string, HTMLButtonElement>();
  /** Those that have all their words. */
  private readonly named = new WeakSet<HTMLButtonElement>();
  private naming: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly options: FrontOptions) {
    this.element.className = 'chart-front';
    this.captions.className = 'chart-captions';
    this.rail.className = 'chart-rail';
    this.marks.className = 'chart-marks';
    this.element.append(this.captions, this.marks, this.rail);
    this.tops = laneTops(options.geometry).tops;
    this.rail.addEventListener('keydown', (event) => this.walkRail(event));
  }

  private x(pixels: number): string {
    return `translateX(${this.options.rtl ? -pixels : pixels}px)`;
  }

  /** Follows the window between two drawings. */
  follow(window: Stretch, width: number): void {
    const scale = width / (window.to - window.from);
    const isPan = Math.abs(scale / this.scale - 1) < 0.001;
    this.element.style.transform = isPan ? this.x((this.base.from - window.from) * this.scale) : '';
    if (isPan || this.scale === 0) return;
    // While one zooms, captions and rails wait; marks stay where they belong.
    for (const { box, placement } of this.boxes.values()) this.placeMark(box, placement, window.from, scale);
  }

  /** Draws captions and rails for the window in which they were laid out. */
  draw(
    window: Stretch,
    width: number,
    captions: readonly Caption[],
    placements: ReadonlyMap<string, Placement>,
    rail: readonly RailMark[],
  ): void {
    this.base = window;
    this.scale = width / (window.to - window.from);
    this.element.style.transform = '';
    // Marks of the picture before stay where they belong until those of this one come.
    for (const { box, placement } of this.boxes.values())
      this.placeMark(box, placement, window.from, this.scale);
    this.drawCaptions(captions, placements);
    this.drawRail(rail);
  }

  private drawCaptions(captions: readonly Caption[], placements: ReadonlyMap<string, Placement>): void {
    const { geometry, dateOf } = this.options;
    const top = captionsTop(geometry);
    const parts = captions.flatMap((caption) => {
      const { event, from, to, at, lines } = caption;
      const placement = placements.get(event.slug);
      if (!placement || placement.row === null) return [];
      const text = document.createElement('div');
      text.className = 'chart-caption';
      text.dataset.slug = event.slug;
      text.style.transform = this.x(from);
      text.style.inlineSize = `${to - from}px`;
      text.style.insetBlockStart = `${top}px`;
      const date = document.createElement('span');
      date.className = 'chart-caption-date';
      date.textContent = dateOf(event.edtf);
      const title = document.createElement('bdi');
      for (const line of lines) {
        const row = document.createElement('span');
        row.textContent = line;
        title.append(row, ' ');
      }
      text.append(date, title);
      // The line leaves the caption under its text, as near to the mark as that goes, and ends at the mark.
      const foot = top + 20 + lines.length * 17;
      const end = (this.tops.get(placement.lane) ?? 0) + rowMiddle(placement.row, geometry.laneHead) - 8;
      const start = Math.max(from, Math.min(at, to));
      return [text, ...this.leader(start, at, foot, top + CAPTIONS_HEIGHT - 4, end)];
    });
    this.captions.replaceChildren(...parts, ...this.titlesUnder(placements));
  }

  /** Titles under or over stretches that go on beyond the window: the box of such a mark ends who knows where. */
  private titlesUnder(placements: ReadonlyMap<string, Placement>): HTMLElement[] {
    const { geometry } = this.options;
    const from = this.base.from * this.scale;
    return [...placements.values()].flatMap((placement) => {
      const { label, row, event, lane } = placement;
      if (!label || row === null || firstRowOf(label) === 0) return [];
      const text = document.createElement('bdi');
      text.className = 'chart-under';
      text.dataset.slug = event.slug;
      for (const line of label.lines) {
        const part = document.createElement('span');
        part.textContent = line;
        text.append(part);
      }
      text.style.transform = this.x(labelSpan(placement, label, this.scale, this.base).from - from);
      const middle = rowMiddle(row + firstRowOf(label), geometry.laneHead) - Math.sign(firstRowOf(label)) * 6;
      text.style.insetBlockStart = `${(this.tops.get(lane) ?? 0) + middle - 9}px`;
      return [text];
    });
  }

  /** From the foot of a caption down, aside where the mark is not under it, and down to the mark. */
  private leader(start: number, at: number, foot: number, bend: number, end: number): HTMLElement[] {
    const part = (x: number, y: number, width: number, height: number) => {
      const line = document.createElement('div');
      line.className = 'chart-leader';
      line.style.transform = this.x(x);
      line.style.insetBlockStart = `${y}px`;
      line.style.inlineSize = `${width}px`;
      line.style.blockSize = `${height}px`;
      return line;
    };
    if (Math.abs(start - at) < 1) return [part(at, foot, 1, end - foot)];
    const [left, right] = [Math.min(start, at), Math.max(start, at)];
    return [
      part(start, foot, 1, bend - foot),
      part(left, bend, right - left + 1, 1),
      part(at, bend, 1, end - bend),
    ];
  }

  private drawRail(all: readonly RailMark[]): void {
    // As far outside the window as a pan goes before the next drawing.
    const air = (this.base.to - this.base.from) / 3;
    const rail = all.filter(({ at }) => at > this.base.from - air && at < this.base.to + air);
    this.stacks = rail;
    const [lanes, wanted] = [new Set<string>(), new Set<string>()];
    for (const [index, mark] of rail.entries()) {
      const key = keyOf(mark);
      const button = this.buttons.get(key) ?? this.newStack(key, mark);
      wanted.add(key);
      button.dataset.stack = String(index);
      // One stop for the tab key in each lane; the arrows go on from there.
      button.tabIndex = lanes.has(mark.lane) ? -1 : 0;
      lanes.add(mark.lane);
      const reach = targetWidth(mark.count) / 2;
      button.style.transform = this.x((mark.target - this.base.from) * this.scale - reach);
      // Dots stand at their events within what is pressed; a number fills it.
      const drawn = reach + (mark.at - mark.target) * this.scale - widthOf(mark.count) / 2;
      if (mark.dots) button.style.paddingInlineStart = `${drawn + 1}px`;
    }
    for (const [key, button] of this.buttons) {
      if (wanted.has(key)) continue;
      button.remove();
      this.buttons.delete(key);
    }
    clearTimeout(this.naming);
    this.naming = setTimeout(() => this.nameSome(), NAMES_AFTER);
  }

  private newStack(key: string, { lane, count, dots }: RailMark): HTMLButtonElement {
    const { geometry } = this.options;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'chart-stack figures';
    button.style.inlineSize = `${targetWidth(count)}px`;
    if (dots) {
      button.dataset.dots = '';
      if (count < DOTS_A_LINE) button.dataset.few = '';
      button.style.setProperty('--full', String(Math.floor(count / DOTS_A_LINE)));
      button.style.setProperty('--rest', String(count % DOTS_A_LINE));
      // Until its words come.
      button.setAttribute('aria-label', this.options.numberOf(count));
    } else button.textContent = this.options.numberOf(count);
    const rows = geometry.lanes.find((one) => one.lane === lane)?.rows ?? 0;
    const top = (this.tops.get(lane) ?? 0) + laneHeight(rows, geometry.laneHead) - RAIL_HEIGHT;
    button.style.insetBlockStart = `${top}px`;
    this.buttons.set(key, button);
    this.rail.append(button);
    return button;
  }

  /** Words cost more than all else of a stack, and are not seen: they come when there is time. */
  private nameSome(): void {
    clearTimeout(this.naming);
    const nameless = this.stacks.filter((mark) => {
      const button = this.buttons.get(keyOf(mark));
      return button && !this.named.has(button);
    });
    for (const mark of nameless.slice(0, NAMED_AT_ONCE)) {
      const button = this.buttons.get(keyOf(mark));
      if (!button) continue;
      button.setAttribute('aria-label', this.options.stackName(mark));
      this.named.add(button);
    }
    if (nameless.length > NAMED_AT_ONCE) this.naming = setTimeout(() => this.nameSome(), NAMES_AFTER);
  }

  private buttonAt(index: number): HTMLElement | null {
    return this.rail.querySelector<HTMLElement>(`[data-stack="${index}"]`);
  }

  private walkRail(event: KeyboardEvent): void {
    const forward = this.options.rtl ? 'ArrowLeft' : 'ArrowRight';
    const back = this.options.rtl ? 'ArrowRight' : 'ArrowLeft';
    if (event.key !== forward && event.key !== back) return;
    const at = this.stacks.findIndex((_, index) => this.buttonAt(index) === event.target);
    const lane = this.stacks[at]?.lane;
    const step = event.key === forward ? 1 : -1;
    for (let index = at + step; index >= 0 && index < this.stacks.length; index += step) {
      if (this.stacks[index]?.lane !== lane) continue;
      event.preventDefault();
      event.stopPropagation();
      this.buttonAt(index)?.focus({ preventScroll: true });
      return;
    }
  }

  /** The stack of a button of the rail, or null. */
  stackAt(target: Element): RailMark | null {
    const button = target.closest<HTMLElement>('[data-stack]');
    return button ? (this.stacks[Number(button.dataset.stack)] ?? null) : null;
  }

  /** Shows these events, for which vis has no box; `dress` writes how each looks. */
  setMarks(placements: readonly Placement[], dress: (box: HTMLElement, placement: Placement) => void): void {
    const wanted = new Set(placements.map(({ event }) => event.slug));
    for (const [slug, { box }] of this.boxes) {
      if (wanted.has(slug)) continue;
      box.remove();
      this.boxes.delete(slug);
    }
    for (const placement of placements) {
      const known = this.boxes.get(placement.event.slug);
      const box = known?.box ?? document.createElement('div');
      this.boxes.set(placement.event.slug, { box, placement });
      dress(box, placement);
      this.placeMark(box, placement, this.base.from, this.scale);
      if (!known) this.marks.append(box);
    }
  }

  /** By now vis has boxes for these. */
  removeMarks(slugs: readonly string[]): void {
    for (const slug of slugs) {
      this.boxes.get(slug)?.box.remove();
      this.boxes.delete(slug);
    }
  }

  private placeMark(box: HTMLElement, placement: Placement, from: number, scale: number): void {
    if (placement.row === null) return;
    const { shape } = placement;
    const span = spanOf(placement, scale);
    const start = shape === 'point' ? (span.from + span.to) / 2 : span.from;
    const top =
      (this.tops.get(placement.lane) ?? 0) + rowMiddle(placement.row, this.options.geometry.laneHead) - 11;
    const x = start - from * scale;
    box.style.transform = `translate(${this.options.rtl ? -x : x}px, ${top}px)`;
    box.style.inlineSize = shape === 'point' ? '' : `${span.to - span.from}px`;
  }

  destroy(): void {
    clearTimeout(this.naming);
  }

  has(slug: string): boolean {
    return this.boxes.has(slug);
  }
}
