/** Refusals of rereadings in words. */
import { useTranslations } from 'use-intl';

const OWN = ['running', 'missing', 'taken', 'proposed', 'busy', 'late', 'failed', 'invalid'] as const;
const DESK = ['signed-out', 'forbidden', 'malformed', 'foreign-origin', 'too-large', 'offline'] as const;
const isIn = <Word extends string>(words: readonly Word[], word: string): word is Word =>
  (words as readonly string[]).includes(word);

/** Says why something was not done. */
export function useRereadingRefusals(): (reason: string) => string {
  const t = useTranslations('rereading.refusals');
  const desk = useTranslations('review.refusals');
  return (reason) => (isIn(OWN, reason) ? t(reason) : desk(isIn(DESK, reason) ? reason : 'offline'));
}
