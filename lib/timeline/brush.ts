/** How the frame on the strip moves: by a drag of one of its parts, or by a key. */
import { DAY, type Stretch } from './instants';
import { fitWithin, NARROWEST } from './window';

/** Either edge, or the whole. */
export type BrushPart = 'from' | 'to' | 'all';

/** An edge never passes the other; the whole keeps its width. */
export function dragBrush(part: BrushPart, begun: Stretch, by: number, history: Stretch): Stretch {
  if (part === 'all') return fitWithin({ from: begun.from + by, to: begun.to + by }, history);
  if (part === 'from') {
    const from = Math.max(history.from, Math.min(begun.from + by, begun.to - NARROWEST));
    return fitWithin({ from, to: begun.to }, history);
  }
  const to = Math.min(history.to, Math.max(begun.to + by, begun.from + NARROWEST));
  return fitWithin({ from: begun.from, to }, history);
}

/** The window after a key on a part, or null for a key that means nothing there. */
export function stepBrush(
  part: BrushPart,
  key: string,
  window: Stretch,
  history: Stretch,
  rtl: boolean,
): Stretch | null {
  const small = Math.max(DAY, (window.to - window.from) * (part === 'all' ? 0.25 : 0.1));
  const far = history.to - history.from;
  const steps: Record<string, number> = {
    [rtl ? 'ArrowLeft' : 'ArrowRight']: small,
    [rtl ? 'ArrowRight' : 'ArrowLeft']: -small,
    ArrowUp: small,
    ArrowDown: -small,
    PageUp: small * 4,
    PageDown: -small * 4,
    Home: -far,
    End: far,
  };
  const by = steps[key];
  return by === undefined ? null : dragBrush(part, window, by, history);
}
