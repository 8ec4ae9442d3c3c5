/** Does a deed of these pages: what keeps it from being done comes back in words. */
import { useTranslations } from 'use-intl';
import type { Catalogue } from '../../messages/catalogue';

type Reason = keyof Catalogue['people']['refusals'];

export function useDeed() {
  const refusals = useTranslations('people.refusals');
  return async <Answer extends { ok: true } | { ok: false; reason: Reason }>(
    act: () => Promise<Answer>,
    onDone?: (answer: Extract<Answer, { ok: true }>) => void,
  ): Promise<string | null> => {
    try {
      const answer = await act();
      if (!answer.ok) return refusals(answer.reason);
      onDone?.(answer as Extract<Answer, { ok: true }>);
      return null;
    } catch {
      return refusals('offline');
    }
  };
}
