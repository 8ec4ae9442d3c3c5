'use client';
/** The short name and the sentence of each warning; codes stay out of sight. */
import { useLocale, useTranslations } from 'use-intl';
import type { StoredWarning } from '@/lib/domain/warning';
import { type WriteWarning, warningMessage } from '@/lib/domain/warning-message';

/** Where a draft's warning stands in the article's margin. */
export const warningId = (index: number) => `warning-${index}`;

/** Names a warning by its code; one that is not known yet is only something to look at twice. */
export function useWarningLabel(): (code: string) => string {
  const t = useTranslations('review.warningLabels');
  return (code) => (t.has(code as 'other') ? t(code as 'other') : t('other'));
}

/** What a warning says, in the interface's language. */
export function useWarningMessage(): (warning: StoredWarning) => string {
  const locale = useLocale();
  const write: WriteWarning = useTranslations('warnings');
  return (warning) => warningMessage(warning, write, locale);
}
