'use client';
/** The chosen event and the window in the address, so that a reload, a link and Back give them again. */
import { useEffect } from 'react';
import { dayOf, type Stretch } from '@/lib/timeline/instants';

function addressWith(changes: Record<string, string | null>): string {
  const url = new URL(window.location.href);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  return `${url.pathname}${url.search}${url.hash}`;
}

/** Another event: a step that Back undoes. */
export function rememberEvent(slug: string | null): void {
  window.history.pushState(null, '', addressWith({ event: slug }));
}

/** Another window: the same step, seen from elsewhere. */
export function rememberWindow(shown: Stretch): void {
  window.history.replaceState(null, '', addressWith({ from: dayOf(shown.from), to: dayOf(shown.to - 1) }));
}

/** Calls back when Back or Forward changes the event of the address. */
export function useEventOfAddress(onEvent: (slug: string | null) => void): void {
  useEffect(() => {
    const read = () => onEvent(new URL(window.location.href).searchParams.get('event'));
    window.addEventListener('popstate', read);
    return () => window.removeEventListener('popstate', read);
  }, [onEvent]);
}
