'use client';
/** What is shown, and the address that says so: they change together, and Back and Forward walk through both. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { givenByAddress, readAddress, type TimelineAddress, writeAddress } from '@/lib/timeline/address';

/**
 * @param first what the page was asked for
 * @param onReturn Back or Forward led here
 */
export function useAddress(
  first: TimelineAddress,
  onReturn: (address: TimelineAddress) => void,
): { address: TimelineAddress; go: (change: Partial<TimelineAddress>) => void } {
  const [address, setAddress] = useState(first);
  const latest = useRef(first);
  const returned = useRef(onReturn);
  returned.current = onReturn;

  const go = useCallback((change: Partial<TimelineAddress>) => {
    const before = latest.current;
    const next = { ...before, ...change };
    const written = writeAddress(next);
    latest.current = next;
    setAddress(next);
    // One entry a step: the same view again is none.
    if (written !== writeAddress(before))
      window.history.pushState(null, '', `${window.location.pathname}${written}`);
  }, []);

  useEffect(() => {
    const read = () => {
      const next = readAddress(givenByAddress(window.location.search));
      latest.current = next;
      setAddress(next);
      returned.current(next);
    };
    window.addEventListener('popstate', read);
    return () => window.removeEventListener('popstate', read);
  }, []);

  return { address, go };
}
