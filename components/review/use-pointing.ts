'use client';
/** Which field is pointed at or has the focus, on the side of the form. */
import { type RefObject, useEffect } from 'react';

/** Calls back with the `data-evidence-field` under the pointer, and with that of the focus. */
export function usePointing(
  root: RefObject<HTMLElement | null>,
  onPoint: (field: string | null) => void,
  onFocus: (field: string | null) => void,
): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const fieldAt = ({ target }: Event) =>
      target instanceof Element
        ? (target.closest<HTMLElement>('[data-evidence-field]')?.dataset.evidenceField ?? null)
        : null;
    const handlers = {
      pointerover: (event: Event) => onPoint(fieldAt(event)),
      pointerleave: () => onPoint(null),
      focusin: (event: Event) => onFocus(fieldAt(event)),
      focusout: () => onFocus(null),
    };
    for (const [name, handler] of Object.entries(handlers)) element.addEventListener(name, handler);
    return () => {
      for (const [name, handler] of Object.entries(handlers)) element.removeEventListener(name, handler);
    };
  }, [root, onPoint, onFocus]);
}
