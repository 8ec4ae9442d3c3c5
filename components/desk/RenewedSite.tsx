'use client';
/**
 * Watches what the pages of the desk are answered: where the site was renewed since the page was opened, no action of any of
 * its forms is known any more, and one notice says so for all of them, wherever on the page somebody is. And lets no form wait
 * for ever.
 */
import { useEffect, useState } from 'react';
import { inTime } from './in-time';
import { RenewedNotice } from './RenewedNotice';

/** By this header the door tells the browser's part of Next (lib/server/door/refuse.ts). */
const GONE = 'x-nextjs-action-not-found';

export function RenewedSite() {
  const [renewed, setRenewed] = useState(false);
  useEffect(() => {
    const ask = globalThis.fetch;
    const askInTime = inTime(ask);
    const watching: typeof fetch = async (...request) => {
      const answer = await askInTime(...request);
      if (answer.headers.get(GONE) === '1') setRenewed(true);
      return answer;
    };
    globalThis.fetch = watching;
    return () => {
      if (globalThis.fetch === watching) globalThis.fetch = ask;
    };
  }, []);
  if (!renewed) return null;
  return (
    <div className="sticky top-2 z-40 mb-6">
      <RenewedNotice />
    </div>
  );
}
