'use client';
import { useTranslations } from 'use-intl';
import type { ExportWords } from './ExportLinks';

export function useExportWords(isFiltered: boolean): ExportWords {
  const t = useTranslations('exports');
  return {
    heading: t('heading'),
    intro: t(isFiltered ? 'introFiltered' : 'intro'),
    files: t('files'),
    feeds: t('feeds'),
    embed: t('embed'),
    embedLabel: t('embedLabel'),
    format: (name) => t(`formats.${name}`),
  };
}
