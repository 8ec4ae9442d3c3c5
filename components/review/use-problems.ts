'use client';
/** What keeps a draft from being published, in words, field by field. */
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Proposal } from '@/lib/domain/draft';
import { type PublishBlocker, publishBlockers } from '@/lib/domain/publish-blockers';
import type { Parties } from '@/lib/domain/sides-told';
import type { Choice } from './ChipPicker';
import { fitForSaving, unreadableFields } from './form-parts';

export function useProblems({
  proposal,
  relationships,
  topics,
  hasArticle,
  refused,
}: {
  proposal: Proposal;
  relationships: ReadonlyMap<string, Parties>;
  topics: readonly Choice[];
  hasArticle: boolean;
  /** What the server said when it was last asked. */
  refused: readonly PublishBlocker[];
}): { field: string; message: string }[] {
  const t = useTranslations('review');
  return useMemo(() => {
    const blockers = publishBlockers(fitForSaving(proposal), {
      actors: new Set(proposal.participants.flatMap(({ actorId }) => (actorId ? [actorId] : []))),
      relationships,
      topics: new Set(topics.map(({ value }) => value)),
      hasArticle,
    });
    return [
      ...unreadableFields(proposal).map((field) => ({ field, message: t('unreadable') })),
      ...[...blockers, ...refused].map(({ field, code, values }) => ({
        field,
        message: t(`blockers.${code}`, values),
      })),
    ];
  }, [proposal, relationships, topics, hasArticle, refused, t]);
}
