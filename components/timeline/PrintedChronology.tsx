'use client';
/**
 * On paper a page of a timeline is a chronology of all its events under the filter. It is fetched when printing begins,
 * and at once, because a browser waits for nothing then; without scripts the list is printed as it stands.
 */
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useLanguage } from '@/components/ui/language';
import { addressIn } from '@/lib/domain/language';
import { givenByAddress, readAddress, writeAddress } from '@/lib/timeline/address';

/** The part of the chronology's page that is printed, or null where it cannot be had. */
function fetchNow(url: string): Node | null {
  try {
    const request = new XMLHttpRequest();
    request.open('GET', url, false);
    request.send();
    if (request.status !== 200) return null;
    const page = new DOMParser().parseFromString(request.responseText, 'text/html');
    const part = page.getElementById('chronology');
    return part && document.importNode(part, true);
  } catch {
    return null;
  }
}

export function PrintedChronology({
  slugs,
  children,
}: {
  slugs: readonly string[];
  children: React.ReactNode;
}) {
  const target = useRef<HTMLDivElement>(null);
  const [isThere, setIsThere] = useState(false);
  const all = slugs.join(' ');
  const language = useLanguage();
  useEffect(() => {
    let shown = '';
    const load = () => {
      const { filter, days } = readAddress(givenByAddress(window.location.search));
      const query = writeAddress({ filter, days, lanes: 'kind', event: null, after: null });
      if (shown === query && target.current?.hasChildNodes()) return;
      const chronologyOf = (slug: string) => addressIn(language, `/relationships/${slug}/chronology`);
      const parts = all.split(' ').map((slug) => fetchNow(`${chronologyOf(slug)}${query}`));
      const complete = parts.filter((part) => part !== null);
      if (complete.length < parts.length) return;
      shown = query;
      target.current?.replaceChildren(...complete);
      flushSync(() => setIsThere(true));
    };
    const paper = globalThis.matchMedia('print');
    const look = () => {
      if (paper.matches) load();
    };
    window.addEventListener('beforeprint', load);
    paper.addEventListener('change', look);
    return () => {
      window.removeEventListener('beforeprint', load);
      paper.removeEventListener('change', look);
    };
  }, [all, language]);
  return (
    <>
      <div className={`flex flex-col gap-5 ${isThere ? 'print:hidden' : ''}`}>{children}</div>
      <div ref={target} className="hidden print:block" />
    </>
  );
}
