'use client';
/** Two editors saved the same draft: both texts, and the choice. */
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { Proposal } from '@/lib/domain/draft';

const COMPARED = [
  'title',
  'date',
  'type',
  'status',
  'summary',
  'location',
  'participants',
  'relationships',
  'topics',
  'sources',
  'contradictions',
  'editorNote',
] as const;

function shown(value: unknown): string {
  if (value === null || value === '') return '–';
  if (Array.isArray(value)) return value.map(shown).join(' · ') || '–';
  if (typeof value === 'object')
    return Object.values(value as object)
      .filter((part) => typeof part === 'string' && part !== '')
      .join(', ');
  return String(value);
}

export function ConflictNotice({
  mine,
  theirs,
  by,
  onMine,
  onTheirs,
}: {
  mine: Proposal;
  theirs: Proposal;
  by: string | null;
  onMine: () => void;
  onTheirs: () => void;
}) {
  const t = useTranslations('review');
  const differing = COMPARED.filter((field) => JSON.stringify(mine[field]) !== JSON.stringify(theirs[field]));
  return (
    <Notice kind="warning" title={t('conflictTitle', { name: by ?? t('somebody') })}>
      <p>{t('conflictText')}</p>
      <dl className="flex flex-col gap-2 py-1">
        {differing.map((field) => (
          <div key={field}>
            <dt className="text-small font-strong">{t(`compared.${field}`)}</dt>
            <dd className="text-small">
              {t('conflictMine')} <bdi>{shown(mine[field])}</bdi>
            </dd>
            <dd className="text-small">
              {t('conflictTheirs')} <bdi>{shown(theirs[field])}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <div className="flex flex-wrap gap-3">
        <Button onClick={onMine}>{t('keepMine')}</Button>
        <Button onClick={onTheirs}>{t('takeTheirs')}</Button>
      </div>
    </Notice>
  );
}
