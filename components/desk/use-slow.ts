'use client';
/** Whether one waits for longer than one would expect: then it has to be said that all is well so far. */
import { useEffect, useState } from 'react';

/** Saving takes some hundredths of a second; a busy site takes a few seconds. */
const USUAL_MS = 10_000;

/** True once `waits` has been true for ten seconds. */
export function useSlow(waits: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!waits) return;
    const timer = setTimeout(() => setSlow(true), USUAL_MS);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [waits]);
  return slow && waits;
}
