'use client';
import { useTranslations } from 'use-intl';
/** What is said above the fields: another's save, what was brought back, and why the draft was not published. */
import { Merged } from '@/components/desk/Conflict';
import { Notice } from '@/components/ui/Notice';
import type { Proposal } from '@/lib/domain/draft';
import { AlikeNotice } from './AlikeNotice';
import { BlockedNotice } from './BlockedNotice';
import { ConflictNotice } from './ConflictNotice';
import type { ReviewActions } from './review-actions';
import type { ReviewDraft } from './review-draft';
import type { useAutosave } from './use-autosave';
import type { usePublishing } from './use-publishing';

export function ReviewNotices({
  draft,
  hasArticle,
  proposal,
  state,
  resolve,
  mergedWith,
  restored,
  publishing,
  actions,
  problems,
}: Pick<ReturnType<typeof useAutosave>, 'state' | 'resolve' | 'mergedWith'> & {
  draft: ReviewDraft;
  hasArticle: boolean;
  proposal: Proposal;
  /** What was typed earlier was brought back; stale: somebody else has saved since. */
  restored: 'fresh' | 'stale' | null;
  publishing: ReturnType<typeof usePublishing>;
  actions: Pick<ReviewActions, 'addSource'>;
  /** What keeps it from being published, once that was tried. */
  problems: readonly { field: string; message: string }[];
}) {
  const t = useTranslations('review');
  const { failure, alike } = publishing;
  return (
    <>
      {state.kind === 'conflict' ? (
        <ConflictNotice mine={proposal} conflict={state} onResolve={(next) => resolve(next, state)} />
      ) : null}
      {mergedWith ? (
        <Merged saved={mergedWith} fields={mergedWith.fields.map((field) => t(`compared.${field}`))} />
      ) : null}
      {restored ? (
        <Notice kind={restored === 'stale' ? 'warning' : 'info'}>{t(`restored.${restored}`)}</Notice>
      ) : null}
      {failure ? <Notice kind="error">{t(`refusals.${failure}`)}</Notice> : null}
      {alike ? (
        <AlikeNotice
          event={alike}
          draftId={draft.id}
          hasArticle={hasArticle}
          addSource={actions.addSource}
          onPublish={() => publishing.publishBeside(alike)}
        />
      ) : null}
      <BlockedNotice problems={problems} />
    </>
  );
}
