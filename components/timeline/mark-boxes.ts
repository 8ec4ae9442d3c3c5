/**
 * The boxes that vis keeps, one for each of the events that it draws: they come some in each frame, because each costs a
 * layout, and each is written anew only where its place or look has changed.
 */
import { DataSet } from 'vis-data/esnext';
import { firstRowOf, type Placement } from '@/lib/timeline/layout/placement';
import { ROW_HEIGHT, rowMiddle } from './chart-geometry';
import { dressMark, type IconOf } from './dress-mark';

/** Boxes that come or go in one frame: more where frames are short, fewer where they become long. */
const FEWEST_A_FRAME = 4;
const MOST_A_FRAME = 12;
/** Milliseconds from one frame to the next from which on they are long. */
const LONG_FRAME = 28;

interface Item {
  id: string;
  group: string;
  content: string;
  start: number;
  end: number;
  align: 'left';
}

/** How an event stands out. */
export interface MarkState {
  isChosen: boolean;
  isCurrent: boolean;
  isCaptioned: boolean;
  /** It stands so near the end of the window that a name after it would be cut. */
  isLate: boolean;
}

export interface MarkBoxesOptions {
  laneHead: number;
  rtl: boolean;
  iconOf: IconOf;
  stateOf: (slug: string) => MarkState;
  /** These have boxes by now. */
  onBoxes: (slugs: readonly string[]) => void;
}

const itemOf = ({ event, mark, lane }: Placement): Item => ({
  id: event.slug,
  group: `lane ${lane}`,
  content: '',
  start: mark.from,
  end: Math.max(mark.to, mark.from + 1),
  align: 'left',
});

export class MarkBoxes {
  /** What vis is given. */
  readonly items = new DataSet<Item>();
  private readonly labels = new Map<string, HTMLElement>();
  private readonly boxes = new Map<string, HTMLElement>();
  private placements: ReadonlyMap<string, Placement> = new Map();
  private coming: Item[] = [];
  private going: string[] = [];
  private frame = 0;
  private atOnce = MOST_A_FRAME;
  private drawnAt = 0;

  constructor(private readonly options: MarkBoxesOptions) {}

  /** vis asks for the content of a box, which is there by now two steps further out. */
  readonly template = (item: { id: string } | null, content: Element): Element | string => {
    if (!item) return '';
    const label = this.labels.get(item.id) ?? document.createElement('bdi');
    this.labels.set(item.id, label);
    const box = content.parentElement?.parentElement;
    if (box) {
      this.boxes.set(item.id, box);
      this.dress(item.id);
    }
    return label;
  };

  /**
   * Draws these of the placed events; gives back which of them have no box yet.
   *
   * @param drawn slugs, what matters most first
   */
  show(placements: ReadonlyMap<string, Placement>, drawn: ReadonlySet<string>): ReadonlySet<string> {
    this.placements = placements;
    this.going = this.items
      .getIds()
      .map(String)
      .filter((id) => !drawn.has(id));
    // In the order in which they matter: those with a title first.
    this.coming = [...drawn].flatMap((slug) => {
      const placement = placements.get(slug);
      return placement && !this.items.get(slug) ? [itemOf(placement)] : [];
    });
    // Not in this frame, which places all that is there already.
    if (this.frame === 0) {
      this.drawnAt = performance.now();
      this.frame = requestAnimationFrame(() => this.changeSome());
    }
    const waiting = new Set(this.coming.map(({ id }) => id));
    for (const [slug, box] of this.boxes) {
      // What is about to go is not seen any more.
      if (drawn.has(slug)) this.dress(slug);
      else box.style.display = 'none';
    }
    return waiting;
  }

  destroy(): void {
    cancelAnimationFrame(this.frame);
    this.coming = [];
    this.going = [];
  }

  private changeSome(): void {
    const now = performance.now();
    const isLong = now - this.drawnAt > LONG_FRAME;
    this.atOnce = isLong
      ? Math.max(FEWEST_A_FRAME, Math.floor(this.atOnce / 2))
      : Math.min(MOST_A_FRAME, this.atOnce + 2);
    this.drawnAt = now;
    this.frame = 0;
    const gone = this.going.splice(0, this.atOnce);
    const some = this.coming.splice(0, this.atOnce - gone.length);
    if (gone.length + some.length === 0) return;
    for (const id of gone) {
      this.labels.delete(id);
      this.boxes.delete(id);
    }
    if (gone.length > 0) this.items.remove(gone);
    if (some.length > 0) {
      this.items.add(some);
      this.options.onBoxes(some.map(({ id }) => id));
    }
    this.frame = requestAnimationFrame(() => this.changeSome());
  }

  /** Writes an event's place, looks and title into its box. */
  dress(slug: string): void {
    const box = this.boxes.get(slug);
    const placement = this.placements.get(slug);
    if (!box || !placement) return;
    const { laneHead, rtl, iconOf, stateOf } = this.options;
    const { row, label, shift, event } = placement;
    const state = stateOf(slug);
    const top = rowMiddle(row ?? 0, laneHead) - ROW_HEIGHT / 2;
    const beside = label && firstRowOf(label) === 0 ? label : null;
    // What is chosen is told by name, also where no title had room.
    const isTold = !label && state.isChosen && !state.isCaptioned;
    const lines = isTold ? [event.title] : (beside?.lines ?? []);
    const side = isTold && state.isLate ? 'before' : (beside?.side ?? 'after');
    const place = `${rtl ? -shift : shift}px ${top}px`;
    // vis writes into the style of a box too, but neither of these.
    if (box.dataset.place !== place) {
      box.dataset.place = place;
      box.style.translate = place;
    }
    if ((box.style.display === 'none') !== (row === null)) box.style.display = row === null ? 'none' : '';
    if (box.dataset.side !== side) box.dataset.side = side;
    dressMark(box, placement, state, iconOf);
    const text = this.labels.get(slug);
    if (!text || text.dataset.text === lines.join('\n')) return;
    text.dataset.text = lines.join('\n');
    text.toggleAttribute('data-lines', lines.length > 1);
    text.replaceChildren(
      ...lines.map((line) => {
        const part = document.createElement('span');
        part.textContent = line;
        return part;
      }),
    );
  }
}
