'use client';
/** The events of the window: the server's first answer, then a new one after each move that needs it. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { dayOf, type Stretch } from '@/lib/timeline/instants';
import { type TimelineAnswer, timelineAnswerSchema } from './timeline-answer';

/** Between the end of a gesture and the question. */
const PAUSE = 90;
const SLOW_AFTER = 2_500;

export type LoadState = 'idle' | 'loading' | 'slow' | 'failed';

export interface WindowData {
  answer: TimelineAnswer;
  state: LoadState;
  /** Tells where the window is now. */
  look: (window: Stretch) => void;
  retry: () => void;
}

export function useWindowData(relationship: string, first: TimelineAnswer): WindowData {
  const [answer, setAnswer] = useState(first);
  const [state, setState] = useState<LoadState>('idle');
  const wanted = useRef<{ from: string; to: string }>({ from: first.from, to: first.to });
  const timers = useRef<ReturnType<typeof setTimeout>[]>([]);
  const asked = useRef<AbortController | null>(null);

  const stop = useCallback(() => {
    for (const timer of timers.current) clearTimeout(timer);
    timers.current = [];
    asked.current?.abort();
    asked.current = null;
  }, []);

  const ask = useCallback(async () => {
    const controller = new AbortController();
    asked.current = controller;
    const { from, to } = wanted.current;
    setState('loading');
    timers.current.push(setTimeout(() => setState('slow'), SLOW_AFTER));
    try {
      const query = new URLSearchParams({ from, to, margin: '0.5' });
      const response = await fetch(`/api/v1/relationships/${relationship}/timeline?${query}`, {
        signal: controller.signal,
        headers: { accept: 'application/json' },
      });
      if (!response.ok) throw new Error(`The server answered ${response.status}.`);
      const parsed = timelineAnswerSchema.parse(await response.json());
      if (controller.signal.aborted) return;
      stop();
      setAnswer(parsed);
      setState('idle');
    } catch {
      if (controller.signal.aborted) return;
      stop();
      setState('failed');
    }
  }, [relationship, stop]);

  const look = useCallback(
    (window: Stretch) => {
      const next = { from: dayOf(window.from), to: dayOf(window.to - 1) };
      if (next.from === wanted.current.from && next.to === wanted.current.to) return;
      wanted.current = next;
      stop();
      timers.current.push(setTimeout(() => void ask(), PAUSE));
    },
    [ask, stop],
  );

  useEffect(() => stop, [stop]);
  const retry = useCallback(() => {
    stop();
    void ask();
  }, [ask, stop]);
  return { answer, state, look, retry };
}
