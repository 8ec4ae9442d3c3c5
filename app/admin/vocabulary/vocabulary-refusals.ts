/** Refusals of changes of the vocabulary in words. */
import { useTranslations } from 'use-intl';

const OWN = ['conflict', 'taken', 'used', 'missing'] as const;
const DESK = ['signed-out', 'forbidden', 'malformed', 'foreign-origin', 'too-large', 'offline'] as const;
const isIn = <Word extends string>(words: readonly Word[], word: string): word is Word =>
  (words as readonly string[]).includes(word);

interface Refused {
  reason: string;
  issues?: readonly { message: string }[];
}

/** Says why something was not done: what is wrong with a field, else the reason. */
export function useVocabularyRefusals(): (refused: Refused) => string {
  const t = useTranslations('vocabulary.refusals');
  const desk = useTranslations('review.refusals');
  return ({ reason, issues }) => {
    const [issue] = issues ?? [];
    if (issue) return issue.message;
    return isIn(OWN, reason) ? t(reason) : desk(isIn(DESK, reason) ? reason : 'offline');
  };
}
