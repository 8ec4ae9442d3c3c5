'use client';
/** A field whose value is read from what is typed: the text stays as it is typed, the form gets what it means. */
import { useState } from 'react';

/**
 * @param value what the form has: a value that was read, or text that could not be
 * @param read what a text means, or null where it means nothing
 * @param show how a value is written when nobody types
 */
export function useTypedValue({
  value,
  read,
  show = (text) => text,
  onChange,
}: {
  value: string;
  read: (text: string) => string | null;
  show?: (value: string) => string;
  onChange: (value: string) => void;
}): { text: string; onText: (text: string) => void; onLeave: () => void } {
  const [typed, setTyped] = useState<string | null>(null);
  const meaningOf = (text: string) => read(text) ?? text;
  return {
    // A value from elsewhere (words given, a form filled anew) goes before what was typed for another one.
    text: typed !== null && meaningOf(typed) === value ? typed : show(value),
    onText: (text) => {
      setTyped(text);
      onChange(meaningOf(text));
    },
    onLeave: () => setTyped(null),
  };
}
