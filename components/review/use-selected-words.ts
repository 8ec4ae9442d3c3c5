'use client';
/** Words selected in the article: by pointer, by touch, or by the arrow keys where the pane has the focus. */
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { firstSeen, selectedSpan, selectSpan } from './article-selection';
import {
  chosenSpan,
  step,
  type Texts,
  trimmedSpan,
  type WordChoice,
  type WordsSpan,
  wordAt,
} from './word-steps';

/** A selection by touch changes with every move of its handles; it is read when it rests. */
const REST_MS = 150;

const same = (a: WordsSpan | null, b: WordsSpan | null) =>
  a?.source === b?.source && a?.start === b?.start && a?.end === b?.end;

/** Brings the words into sight: within the pane where it scrolls, else within the window. */
function reveal(pane: HTMLElement, range: Range): void {
  const inner = range.getBoundingClientRect();
  const scrolls = pane.scrollHeight > pane.clientHeight + 1;
  const outer = scrolls ? pane.getBoundingClientRect() : { top: 0, bottom: innerHeight };
  const by =
    inner.top < outer.top ? inner.top - outer.top - 24 : Math.max(0, inner.bottom - outer.bottom + 24);
  if (by !== 0) (scrolls ? pane : window).scrollBy({ top: by });
}

export interface SelectedWordsKeys {
  /** A key other than an arrow, while words are selected; answers whether it meant something. */
  onKey: (event: KeyboardEvent) => boolean;
  /** Words chosen by keyboard, to be read out. */
  onChosen: (span: WordsSpan) => void;
}

export function useSelectedWords(pane: RefObject<HTMLElement | null>, texts: Texts, keys: SelectedWordsKeys) {
  const [span, setSpan] = useState<WordsSpan | null>(null);
  const choice = useRef<WordChoice | null>(null);
  /** From where the arrow keys go on once the words have been given away. */
  const left = useRef<WordChoice | null>(null);
  /** While a pointer is down the selection is still being made, or a button of the menu is being pressed. */
  const held = useRef(false);
  const latest = useRef({ texts, keys, span });
  useEffect(() => {
    latest.current = { texts, keys, span };
  });

  const take = useCallback((found: WordsSpan | null) => {
    if (!same(found, choice.current && chosenSpan(choice.current)))
      choice.current = found && { anchor: found, head: found };
    setSpan((before) => (same(before, found) ? before : found));
  }, []);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const root = pane.current?.querySelector('article');
      if (!root || held.current) return;
      const found = selectedSpan(root);
      take(found && trimmedSpan(latest.current.texts, found));
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(look, REST_MS);
    };
    const down = () => {
      held.current = true;
      left.current = null;
    };
    const up = () => {
      held.current = false;
      later();
    };
    const handlers = { selectionchange: later, pointerdown: down, pointerup: up, pointercancel: up };
    for (const [name, handler] of Object.entries(handlers)) document.addEventListener(name, handler);
    // What was selected before the page ran.
    later();
    return () => {
      clearTimeout(timer);
      for (const [name, handler] of Object.entries(handlers)) document.removeEventListener(name, handler);
    };
  }, [pane, take]);

  const clear = useCallback(() => {
    left.current = choice.current;
    getSelection()?.removeAllRanges();
    take(null);
  }, [take]);

  useEffect(() => {
    const element = pane.current;
    const begin = (root: Element): WordChoice | null => {
      const seen = element && firstSeen(root, element);
      const word = seen && wordAt(latest.current.texts[seen.source], seen.at);
      const at = word && { source: seen.source, ...word };
      return at && { anchor: at, head: at };
    };
    const arrow = (event: KeyboardEvent, root: Element): boolean => {
      const across = { ArrowRight: 'next', ArrowLeft: 'back', ArrowDown: 'next', ArrowUp: 'back' } as const;
      let direction: 'next' | 'back' | undefined = across[event.key as keyof typeof across];
      if (direction === undefined || !element) return false;
      const unit = event.key === 'ArrowDown' || event.key === 'ArrowUp' ? 'sentence' : 'word';
      if (unit === 'word' && getComputedStyle(root).direction === 'rtl')
        direction = direction === 'next' ? 'back' : 'next';
      const now = choice.current ?? left.current;
      const next = now ? step(latest.current.texts, now, unit, direction, event.shiftKey) : begin(root);
      const range = next && selectSpan(root, chosenSpan(next));
      if (!range) return true;
      choice.current = next;
      reveal(element, range);
      setSpan(chosenSpan(next));
      latest.current.keys.onChosen(chosenSpan(next));
      return true;
    };
    const press = (event: KeyboardEvent) => {
      const root = element?.querySelector('article');
      if (!root || event.target !== element || event.ctrlKey || event.metaKey || event.altKey) return;
      const meant = arrow(event, root) || (latest.current.span !== null && latest.current.keys.onKey(event));
      if (meant) event.preventDefault();
    };
    element?.addEventListener('keydown', press);
    return () => element?.removeEventListener('keydown', press);
  }, [pane]);

  return { span, clear };
}
