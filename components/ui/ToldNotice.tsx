'use client';
/**
 * What was just done, or why it could not be, told by the page to which it led. It takes the focus: the button that was
 * pressed is gone or further down, and a message that comes with its page is announced by no live region.
 *
 * It is told once: the address loses what says it, so that neither a reload nor a link that is passed on tells it again,
 * and who comes Back to the page finds it as it is.
 */
import { useEffect, useRef, useState } from 'react';
import { Notice } from './Notice';

/** The address without these parameters; null where it has none of them. */
export function addressWithout(address: string, names: readonly string[]): string | null {
  const url = new URL(address);
  const there = names.filter((name) => url.searchParams.has(name));
  for (const name of there) url.searchParams.delete(name);
  return there.length === 0 ? null : `${url.pathname}${url.search}${url.hash}`;
}

export function ToldNotice({
  by,
  ...props
}: React.ComponentProps<typeof Notice> & {
  /** The parameters of the address that say it, separated by blanks. */
  by: string;
}) {
  const box = useRef<HTMLDivElement>(null);
  // How often it was told since it is drawn; -1: the page was kept, by the browser or the router, from when it was told.
  const [times, setTimes] = useState(0);
  // After every drawing: the same may be said again of a second try.
  useEffect(() => {
    const address = addressWithout(window.location.href, by.split(' '));
    if (address === null) return setTimes((before) => before || -1);
    window.history.replaceState(null, '', address);
    setTimes((before) => Math.max(before, 0) + 1);
  });
  useEffect(() => {
    if (times > 0) box.current?.focus();
  }, [times]);
  if (times < 0) return null;
  return (
    <div ref={box} tabIndex={-1}>
      <Notice {...props} />
    </div>
  );
}
