'use client';
/** What a stack of the rail is called: how many events, between which days. */
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { dayOf } from '@/lib/timeline/instants';
import type { RailMark } from '@/lib/timeline/layout/rail';
import { useEventWords } from './use-event-words';

export function useStackWords(): (stack: RailMark) => string {
  const t = useTranslations('timeline');
  const words = useEventWords();
  return useCallback(
    ({ count, from, to }: RailMark) => {
      const [first, last] = [dayOf(from), dayOf(to - 1)];
      const span =
        first === last
          ? words.date(first)
          : t('windowText', { from: words.date(first), to: words.date(last) });
      return t('stack', { count, span });
    },
    [t, words],
  );
}
