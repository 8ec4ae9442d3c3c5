'use client';
/** Moves the focus to what a click has added, once it is drawn. */
import { useCallback, useEffect, useRef } from 'react';

/**
 * @returns to be called beside the change that draws the element with this id: a field, or what holds fields, of which
 * the first takes the focus
 */
export function useFocusLater(): (id: string) => void {
  const wanted = useRef<string | null>(null);
  // After every drawing: the one in which the element appears is not known.
  useEffect(() => {
    const element = wanted.current === null ? null : document.getElementById(wanted.current);
    if (!element) return;
    wanted.current = null;
    const field = 'input:not([type="hidden"]):not([aria-hidden="true"]), select, textarea';
    const target = element.matches(field) ? element : element.querySelector<HTMLElement>(field);
    (target ?? element).focus();
  });
  return useCallback((id: string) => {
    wanted.current = id;
  }, []);
}
