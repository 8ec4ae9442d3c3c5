'use client';
/** The same draft was saved elsewhere meanwhile: where both changed it, what each wrote, and the choice. */
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { Conflict } from '@/components/desk/Conflict';
import type { Proposal } from '@/lib/domain/draft';
import { fieldValue } from './field-value';
import { type ComparedField, combineDrafts, mergeDrafts } from './merge-drafts';
import type { DraftConflict } from './use-autosave';

export function ConflictNotice({
  mine,
  conflict,
  onResolve,
}: {
  mine: Proposal;
  conflict: DraftConflict;
  /** What goes on; equal to theirs, nothing is saved. */
  onResolve: (next: Proposal) => void;
}) {
  const t = useTranslations('review');
  const { base, theirs } = conflict;
  const { merged, clashes, taken } = useMemo(() => mergeDrafts(base, mine, theirs), [base, mine, theirs]);
  return (
    <Conflict
      title={(saver) => t('conflictTitle', saver)}
      saved={conflict}
      clashes={clashes.map((field) => ({
        field,
        label: t(`compared.${field}`),
        mine: fieldValue(mine[field]),
        theirs: fieldValue(theirs[field]),
      }))}
      taken={taken.map((field) => t(`compared.${field}`))}
      onCombine={(fields) => onResolve(combineDrafts(merged, theirs, fields as ComparedField[]))}
      onTheirs={() => onResolve(theirs)}
    />
  );
}
