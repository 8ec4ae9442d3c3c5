'use client';
/** Holds a part of the page still while the draft is on its way: what is typed then would be in neither version. */
import { type RefObject, useLayoutEffect } from 'react';

/** While `busy`, nothing within the part can be changed or reached; afterwards the focus is where it was. */
export function useStill(part: RefObject<HTMLElement | null>, busy: boolean): void {
  useLayoutEffect(() => {
    const element = part.current;
    if (!busy || !element) return;
    const { activeElement } = document;
    const held =
      activeElement instanceof HTMLElement && element.contains(activeElement) ? activeElement : null;
    element.inert = true;
    return () => {
      element.inert = false;
      held?.focus({ preventScroll: true });
    };
  }, [part, busy]);
}
