'use client';
/**
 * Keys of the list. They are heard while the focus is in the list or its bar and in no field; j and k also lead into it from
 * nowhere. Where one is, is simply the link that has the focus.
 */
import { type RefObject, useEffect } from 'react';

/** The links that j and k walk along carry the id of their draft here. */
export const STOP = 'data-draft';

export type QueueKey =
  | 'publish'
  | 'publish-all'
  | 'reject'
  | 'more'
  | 'merge'
  | 'select'
  | 'select-all'
  | 'open'
  | 'undo';

/** They mean the list as a whole: no row has to have the focus, and they are heard as j and k are. */
const OF_THE_LIST: ReadonlySet<string> = new Set(['undo', 'select-all']);

const KEYS: Record<string, QueueKey> = {
  p: 'publish',
  b: 'publish-all',
  r: 'reject',
  m: 'more',
  g: 'merge',
  x: 'select',
  a: 'select-all',
  e: 'open',
  u: 'undo',
};

const isField = (target: EventTarget | null) =>
  target instanceof Element &&
  target.closest('input:not([type=checkbox]), select, textarea, [role=dialog]') !== null;

/** The key by its letter or digit, or by its place where the keyboard writes another script. */
export function letterOf({ key, code, shiftKey }: KeyboardEvent): string | undefined {
  // With the capitals locked it is the same key.
  const small = shiftKey ? key : key.toLowerCase();
  if (/^[a-z0-9]$/.test(small)) return small;
  return /^[\x20-\x7e]$/.test(key)
    ? undefined
    : /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(code)?.[1]?.toLowerCase();
}

const stopsIn = (list: HTMLElement) =>
  [...list.querySelectorAll<HTMLElement>(`[${STOP}]`)].filter((stop) => stop.checkVisibility());

/** The draft in whose row an element stands. */
function stopOf(list: HTMLElement, element: Element | null): HTMLElement | null {
  const row = element?.closest('[data-row]');
  return (row && list.contains(row) && row.querySelector<HTMLElement>(`[${STOP}]`)) || null;
}

/** From the row in which the focus is to the one after or before; from outside of the rows to the nearest. */
function stepFrom(stops: readonly HTMLElement[], here: HTMLElement | null, active: Element, by: 1 | -1) {
  if (here) return stops.indexOf(here) + by;
  const side = by === 1 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const beyond = stops.filter((stop) => active.compareDocumentPosition(stop) & side);
  const nearest = by === 1 ? beyond[0] : beyond.at(-1);
  return nearest ? stops.indexOf(nearest) : by === 1 ? stops.length - 1 : 0;
}

export function useQueueKeys(
  list: RefObject<HTMLElement | null>,
  onKey: (key: QueueKey, draft: string | null) => void,
): void {
  useListKeys(list, KEYS, onKey);
}

/**
 * The same for another list of the desk: j and k walk, and each letter of `keys` is told with the row in which the focus is.
 * Keys of the whole list are heard everywhere in it.
 */
export function useListKeys<Key extends string>(
  list: RefObject<HTMLElement | null>,
  keys: Readonly<Record<string, Key>>,
  onKey: (key: Key, row: string | null) => void,
): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isField(event.target))
        return;
      const element = list.current;
      const active = document.activeElement;
      const letter = letterOf(event);
      if (!element || letter === undefined) return;
      const within = element.contains(active);
      if (!within && active !== document.body && active?.tagName !== 'MAIN') return;
      if (letter === 'j' || letter === 'k') {
        const stops = stopsIn(element);
        const by = letter === 'j' ? 1 : -1;
        const at = stepFrom(stops, stopOf(element, active), active ?? document.body, by);
        stops[Math.min(Math.max(at, 0), stops.length - 1)]?.focus();
        event.preventDefault();
        return;
      }
      const key = keys[letter];
      if (!key || (!within && !OF_THE_LIST.has(key)) || event.repeat) return;
      const draft = stopOf(element, active)?.getAttribute(STOP) ?? null;
      if (draft === null && !OF_THE_LIST.has(key)) return;
      onKey(key, draft);
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [list, keys, onKey]);
}
