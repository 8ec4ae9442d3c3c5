/** Refusals of the imports' actions in words. */
import { useTranslations } from 'use-intl';

const OWN = ['many', 'missing', 'size', 'faults', 'nothing', 'checked-anew', 'another-person'] as const;
const DESK = ['signed-out', 'forbidden', 'malformed', 'foreign-origin', 'too-large', 'offline'] as const;
const isIn = <Word extends string>(words: readonly Word[], word: string): word is Word =>
  (words as readonly string[]).includes(word);

/** What an action answers that has not done what was asked. */
export type Refusal = { reason: string; issues?: readonly { message: string }[] };

export function useImportRefusals(): (refusal: Refusal) => string {
  const t = useTranslations('imports.form.refusals');
  const desk = useTranslations('review.refusals');
  return ({ reason, issues }) => {
    if (issues?.[0]) return issues[0].message;
    if (isIn(OWN, reason)) return t(reason);
    return desk(isIn(DESK, reason) ? reason : 'offline');
  };
}
