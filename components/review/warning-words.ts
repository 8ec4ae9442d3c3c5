'use client';
/** The short name of each kind of warning; codes stay out of sight. */
import { useTranslations } from 'use-intl';

/** Where a draft's warning stands in the article's margin. */
export const warningId = (index: number) => `warning-${index}`;

/** Names a warning by its code; one that is not known yet is only something to look at twice. */
export function useWarningLabel(): (code: string) => string {
  const t = useTranslations('review.warningLabels');
  return (code) => (t.has(code as 'other') ? t(code as 'other') : t('other'));
}
