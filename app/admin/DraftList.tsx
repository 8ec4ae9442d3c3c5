/** Drafts as a list: date, title, where from, in which state. */

import { Badge, type BadgeTone } from '@/components/ui/Badge';
import type { DraftSummary } from '@/lib/db/draft-list';
import type { DraftStatus } from '@/lib/domain/draft';
import { comma, isolate } from '../messages/format';
import { translator } from '../messages/translator';
import { DeskLink } from './DeskLink';
import { agoInWords, dateInWords, momentInWords } from './desk-words';

export const DRAFT_TONES: Record<DraftStatus, BadgeTone> = {
  PENDING: 'accent',
  ACCEPTED: 'success',
  REJECTED: 'plain',
};

export function DraftList({
  drafts,
  withState = false,
}: {
  drafts: readonly DraftSummary[];
  withState?: boolean;
}) {
  const t = translator('desk');
  const words = translator('words');
  const now = new Date();
  return (
    <ul className="flex flex-col">
      {drafts.map((draft) => (
        <li
          key={draft.id}
          className="grid gap-x-6 gap-y-0.5 border-line border-b py-3 last:border-0 sm:grid-cols-[10.5rem_1fr]"
        >
          <p className="figures text-small text-muted sm:pt-0.5">{dateInWords(draft.date)}</p>
          <div className="flex min-w-0 flex-col gap-0.5">
            <DeskLink room="drafts" record={draft.id} className="quiet-link font-strong">
              <bdi>{draft.title || t('untitled')}</bdi>
            </DeskLink>
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-muted">
              {withState ? (
                <Badge tone={DRAFT_TONES[draft.status]}>{t(`drafts.states.${draft.status}`)}</Badge>
              ) : null}
              {draft.type ? <span>{words(`types.${draft.type}`)}</span> : null}
              {draft.main ? null : <span>{t('drafts.background')}</span>}
              {draft.warnings > 0 && draft.status === 'PENDING' ? (
                <span className="text-warning">{t('drafts.warnings', { count: draft.warnings })}</span>
              ) : null}
              {draft.eventSlug && draft.status === 'PENDING' ? <span>{t('drafts.revises')}</span> : null}
              {draft.articleTitle ? (
                <bdi className="min-w-0 truncate">
                  {t('drafts.from', { title: isolate(draft.articleTitle) })}
                </bdi>
              ) : null}
              <span className="figures" title={momentInWords(draft.updatedAt)}>
                {draft.updatedBy ? `${isolate(draft.updatedBy)}${comma()}` : ''}
                {agoInWords(draft.updatedAt, now)}
              </span>
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
