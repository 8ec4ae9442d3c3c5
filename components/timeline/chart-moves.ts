/** What mouse, wheel and trackpad do in the chart beside dragging and pinching, which vis does. */
import type { Stretch } from '@/lib/timeline/instants';

export interface Moves {
  window: () => Stretch;
  /** Moves by pixels in the direction of time. */
  panBy: (pixels: number) => void;
  /** Wider (over 1) or narrower round a place, in pixels from the start of the window. */
  zoomBy: (factor: number, at: number, animate: boolean) => void;
  /** True where the wheel zooms: the reader works in the chart rather than scrolls past it. */
  hasFocus: () => boolean;
  onPress: (target: Element) => void;
  /** The mouse is over something, or over nothing. */
  onPoint: (target: Element | null, clientX: number) => void;
}

/** A press that moved further than this was a drag. */
const SLACK = 6;
/** Pixels of a line of the wheel, where a browser counts in lines. */
const LINE = 16;

/** Listens until `signal` ends. */
export function listenToMoves(container: HTMLElement, rtl: boolean, moves: Moves, signal: AbortSignal): void {
  const place = (clientX: number) => {
    const box = container.getBoundingClientRect();
    return rtl ? box.right - clientX : clientX - box.left;
  };
  let pending: { pan: number; zoom: number; at: number } | null = null;
  const flush = () => {
    if (!pending) return;
    const { pan, zoom, at } = pending;
    pending = null;
    if (zoom !== 0) moves.zoomBy(Math.exp(zoom), at, false);
    if (pan !== 0) moves.panBy(pan);
  };
  const add = (pan: number, zoom: number, at: number) => {
    if (!pending) {
      pending = { pan: 0, zoom: 0, at };
      requestAnimationFrame(flush);
    }
    pending.pan += pan;
    pending.zoom += zoom;
    pending.at = at;
  };
  container.addEventListener(
    'wheel',
    (event) => {
      // vis listens too, and would move in its own way.
      event.stopPropagation();
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1;
      const [across, along] = [event.deltaX * unit, event.deltaY * unit];
      const sideways = event.shiftKey && across === 0 ? along : across;
      if (Math.abs(sideways) > Math.abs(along) || (event.shiftKey && sideways !== 0)) {
        event.preventDefault();
        add(rtl ? -sideways : sideways, 0, place(event.clientX));
        return;
      }
      // A pinch on a trackpad comes as a wheel with the control key.
      if (!event.ctrlKey && !event.metaKey && !moves.hasFocus()) return;
      event.preventDefault();
      const speed = event.ctrlKey && Math.abs(along) < 40 ? 0.01 : 0.0018;
      add(0, Math.max(-0.6, Math.min(along * speed, 0.6)), place(event.clientX));
    },
    { signal, capture: true, passive: false },
  );
  let pressed = 0;
  container.addEventListener(
    'pointerdown',
    (event) => {
      pressed = event.clientX;
    },
    { signal },
  );
  container.addEventListener(
    'click',
    (event) => {
      // A key gives a click without a place; the end of a drag is no click.
      const isKey = event.detail === 0;
      if (event.target instanceof Element && (isKey || Math.abs(event.clientX - pressed) < SLACK))
        moves.onPress(event.target);
    },
    { signal },
  );
  container.addEventListener(
    'dblclick',
    (event) => {
      if (event.target instanceof Element && event.target.closest('[data-slug], button')) return;
      moves.zoomBy(0.5, place(event.clientX), true);
    },
    { signal },
  );
  container.addEventListener(
    'pointerover',
    (event) => {
      if (event.pointerType === 'mouse' && event.buttons === 0)
        moves.onPoint(event.target as Element, event.clientX);
    },
    { signal },
  );
  container.addEventListener('pointerleave', () => moves.onPoint(null, 0), { signal });
}
