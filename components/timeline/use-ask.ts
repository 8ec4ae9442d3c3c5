'use client';
/** One question to the server at a time: what is stale is aborted, what takes long or fails is said. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { z } from 'zod';
import { ask } from '@/components/ui/ask';
import { useHere } from '@/components/ui/language';

const SLOW_AFTER = 2_500;

export type LoadState = 'idle' | 'loading' | 'slow' | 'failed';

/** An answer with the address at which it was asked for. */
export interface Held<Answer> {
  address: string;
  answer: Answer;
}

/**
 * Asks whenever what is wanted is not what is held. The held answer stays until the next one is there.
 *
 * @param wanted address of the answer that is wanted now
 * @param held address of the answer that is there
 */
export function useAsk<Answer>(
  wanted: string,
  held: string,
  schema: z.ZodType<Answer>,
  onAnswer: (held: Held<Answer>) => void,
): { state: LoadState; retry: () => void } {
  const [state, setState] = useState<LoadState>('idle');
  const stop = useRef<() => void>(undefined);
  const isThere = wanted === held;
  // Asked in the language of the page, in which names are answered.
  const address = useHere()(wanted);

  const begin = useCallback(() => {
    stop.current?.();
    const controller = new AbortController();
    const { signal } = controller;
    const slow = setTimeout(() => setState('slow'), SLOW_AFTER);
    stop.current = () => {
      clearTimeout(slow);
      controller.abort();
    };
    setState('loading');
    ask(address, schema, signal)
      .then(
        (answer) => {
          if (signal.aborted) return;
          setState('idle');
          onAnswer({ address: wanted, answer });
        },
        () => {
          if (!signal.aborted) setState('failed');
        },
      )
      .finally(() => clearTimeout(slow));
  }, [wanted, address, schema, onAnswer]);

  useEffect(() => {
    if (isThere) return setState('idle');
    begin();
    return () => stop.current?.();
  }, [isThere, begin]);

  return { state, retry: begin };
}
