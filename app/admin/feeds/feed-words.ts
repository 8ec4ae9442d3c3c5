/** Refusals of the desk's actions in words. */
import { useTranslations } from 'use-intl';
import { FEED_TROUBLES } from '@/lib/domain/feed';

const OWN = ['taken', 'missing', 'often', 'busy'] as const;
const DESK = ['signed-out', 'forbidden', 'malformed', 'foreign-origin', 'too-large', 'offline'] as const;
const isIn = <Word extends string>(words: readonly Word[], word: string): word is Word =>
  (words as readonly string[]).includes(word);

/** Says why something was not done; `status`: with what the other side refused. */
export function useRefusalWords(): (reason: string, status?: number) => string {
  const t = useTranslations('feeds');
  const desk = useTranslations('review.refusals');
  return (reason, status = 0) => {
    if (isIn(FEED_TROUBLES, reason)) return t(`troubles.${reason}`, { status: String(status) });
    if (isIn(OWN, reason)) return t(`refusals.${reason}`);
    return desk(isIn(DESK, reason) ? reason : 'offline');
  };
}
