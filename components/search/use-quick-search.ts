'use client';
/** What the site finds for the words that are being typed: asked after a short pause, and never two answers at once. */
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { useHere } from '@/components/ui/language';

const PAUSE_MS = 120;

const answerSchema = z.object({
  events: z.object({
    total: z.number(),
    more: z.boolean(),
    items: z.array(
      z.object({
        slug: z.string(),
        title: z.string(),
        edtf: z.string(),
        relationships: z.array(z.object({ title: z.string() })),
      }),
    ),
  }),
  actors: z.array(z.object({ slug: z.string(), name: z.string(), kind: z.string() })),
  relationships: z.array(z.object({ slug: z.string(), title: z.string() })),
});
export type QuickAnswer = z.infer<typeof answerSchema>;

type State =
  | { state: 'idle' }
  | { state: 'searching'; answer: QuickAnswer | null }
  | { state: 'found'; answer: QuickAnswer; query: string }
  | { state: 'failed' };

/** The last answer stays while the next one is on its way, so that the list does not flicker. */
export function useQuickSearch(query: string): State {
  const [state, setState] = useState<State>({ state: 'idle' });
  // In the language of the page, in which names are answered.
  const address = useHere()('/api/v1/search');
  useEffect(() => {
    const asked = query.trim();
    if (asked === '') {
      setState({ state: 'idle' });
      return;
    }
    setState((last) => ({ state: 'searching', answer: 'answer' in last ? last.answer : null }));
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const response = await fetch(`${address}?${new URLSearchParams({ q: asked })}`, {
          signal: stop.signal,
        });
        if (!response.ok) throw new Error(String(response.status));
        const answer = answerSchema.parse(await response.json());
        setState({ state: 'found', answer, query: asked });
      } catch {
        if (!stop.signal.aborted) setState({ state: 'failed' });
      }
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [address, query]);
  return state;
}
