'use client';
/** Dates in words that the page itself cannot read ("mid-2015", "16/9/2020", "1441 AH"): the server is asked. */
import { useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import { useHere } from '@/components/ui/language';
import { MAX_DATE_WORDS } from '@/lib/domain/typed-words';

const PAUSE_MS = 250;

const answerSchema = z.object({
  date: z.object({ start: z.number(), end: z.number(), edtf: z.string() }).nullable(),
});

/** EDTF of a text that is one date from its first letter to its last, or null. Throws where nobody answers. */
async function readWords(address: string, text: string, signal: AbortSignal): Promise<string | null> {
  const response = await fetch(`${address}?${new URLSearchParams({ text })}`, { signal });
  if (!response.ok) throw new Error(`The reader of dates answered ${response.status}.`);
  const { date } = answerSchema.parse(await response.json());
  return date && date.start === 0 && date.end === text.length ? date.edtf : null;
}

export interface DateWords {
  /** EDTF of a text that the server has read; null where it has not. */
  meaningOf: (text: string) => string | null;
  /** True while the answer for this text is awaited. */
  asking: boolean;
}

/**
 * @param text what the field holds and the page cannot read; null where there is nothing to ask
 * @param onRead called with the EDTF of the text, once it is known
 */
export function useDateWords(text: string | null, onRead: (edtf: string) => void): DateWords {
  const address = useHere()('/api/v1/dates');
  const known = useRef(new Map<string, string | null>());
  const [asking, setAsking] = useState(false);
  const latest = useRef(onRead);
  useEffect(() => {
    latest.current = onRead;
  });
  const wanted = text?.trim() ?? '';
  useEffect(() => {
    if (wanted === '' || wanted.length > MAX_DATE_WORDS) return;
    const before = known.current.get(wanted);
    if (before !== undefined) {
      if (before !== null) latest.current(before);
      return;
    }
    const abort = new AbortController();
    setAsking(true);
    const timer = setTimeout(async () => {
      try {
        const edtf = await readWords(address, wanted, abort.signal);
        known.current.set(wanted, edtf);
        if (edtf !== null) latest.current(edtf);
      } catch {
        // Without an answer the text stays as it is, with the page's own sentence about it.
      } finally {
        if (!abort.signal.aborted) setAsking(false);
      }
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
      setAsking(false);
    };
  }, [wanted, address]);
  return { meaningOf: (typed) => known.current.get(typed.trim()) ?? null, asking };
}
