'use client';
import { useEffect, useRef } from 'react';
import { useRouter } from '@/components/ui/language';

/** Milliseconds after which the page looks what has come of something that goes on at the server. */
const LOOKS = [1_500, 4_000, 8_000, 15_000, 30_000];

/** Shows the page anew, now and some times more. */
export function useLooks(): () => void {
  const router = useRouter();
  const waiting = useRef<ReturnType<typeof setTimeout>[]>([]);
  useEffect(
    () => () => {
      for (const one of waiting.current) clearTimeout(one);
    },
    [],
  );
  return () => {
    for (const one of waiting.current) clearTimeout(one);
    router.refresh();
    waiting.current = LOOKS.map((after) => setTimeout(() => router.refresh(), after));
  };
}
