'use client';
/**
 * The side at which a text of several lines begins. `dir="auto"` has the browser look for it in each paragraph, at each
 * change: a pasted line of two million letters makes Chromium stand still for 17 s, and each key for as long again. From some
 * length on the field as a whole has the side of its first letter.
 */
import { type RefObject, useEffect } from 'react';

/** Letters; shorter texts are laid out in the time of a key. */
const LONG = 50_000;

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** The `dir` of a field that holds this text. */
export function directionOf(text: string): 'auto' | 'ltr' | 'rtl' {
  if (text.length <= LONG) return 'auto';
  return RIGHT_TO_LEFT.test(/\p{L}/u.exec(text)?.[0] ?? '') ? 'rtl' : 'ltr';
}

/** Keeps the `dir` of a field up with its text, before a long one gets in. */
export function useLongDirection(ref: RefObject<HTMLTextAreaElement | null>, wanted: boolean): void {
  useEffect(() => {
    const field = ref.current;
    if (field === null || !wanted) return;
    const show = (text: string) => {
      const direction = directionOf(text);
      if (field.dir !== direction) field.dir = direction;
    };
    const before = ({ data, defaultPrevented }: InputEvent) => {
      if (!defaultPrevented && data !== null && data.length + field.value.length > LONG)
        show(field.value + data);
    };
    const after = () => show(field.value);
    after();
    field.addEventListener('beforeinput', before as EventListener);
    field.addEventListener('input', after);
    return () => {
      field.removeEventListener('beforeinput', before as EventListener);
      field.removeEventListener('input', after);
    };
  }, [ref, wanted]);
}
