/** Refusals of words in words. */
import { useTranslations } from 'use-intl';

const OWN = [
  'running',
  'full',
  'missing',
  'unseen',
  'old',
  'broken',
  'applied',
  'taken',
  'actor-missing',
] as const;
const DESK = ['signed-out', 'forbidden', 'malformed', 'foreign-origin', 'too-large', 'offline'] as const;
const isIn = <Word extends string>(words: readonly Word[], word: string): word is Word =>
  (words as readonly string[]).includes(word);

/** Says why something was not done. */
export function useWordRefusals(): (reason: string) => string {
  const t = useTranslations('ownWords.refusals');
  const desk = useTranslations('review.refusals');
  return (reason) => (isIn(OWN, reason) ? t(reason) : desk(isIn(DESK, reason) ? reason : 'offline'));
}
