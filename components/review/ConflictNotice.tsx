'use client';
/** Two editors saved the same draft: both texts, and the choice. */
import { useTranslations } from 'use-intl';
import { Conflict } from '@/components/desk/Conflict';
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
    <Conflict
      title={t('conflictTitle', { name: by ?? t('somebody') })}
      clashes={differing.map((field) => ({
        label: t(`compared.${field}`),
        mine: shown(mine[field]),
        theirs: shown(theirs[field]),
      }))}
      onMine={onMine}
      onTheirs={onTheirs}
    />
  );
}
