/** Events that the draft may report once more. */
import Link from 'next/link';
import { AddSourceButton } from '@/components/review/AddSourceButton';
import type { ReviewActions } from '@/components/review/review-actions';
import { Notice } from '@/components/ui/Notice';
import { database } from '@/lib/db/client';
import type { StoredDraft } from '@/lib/db/drafts';
import { findSimilarEvents } from '@/lib/workflows/find-similar-events';
import { translator } from '../../../messages/translator';
import { dateInWords } from '../../desk-words';

export async function SimilarEvents({
  draft,
  addSource,
}: {
  draft: StoredDraft;
  addSource: ReviewActions['addSource'];
}) {
  const { proposal, articleId, eventId, id } = draft;
  if (eventId) return null;
  const similar = await findSimilarEvents(database(), proposal);
  if (similar.length === 0) return null;
  const t = translator('desk');
  return (
    <Notice kind="warning" title={t('draft.similarTitle')}>
      <ul className="flex flex-col gap-1">
        {similar.map(({ slug, title, edtf, score, reasons }) => (
          <li key={slug} className="flex flex-wrap items-baseline gap-x-3">
            <Link href={`/admin/events/${slug}`} className="link">
              {title}
            </Link>
            <span className="figures text-small">
              {dateInWords(edtf)} · {t('draft.likeness', { percent: Math.round(score * 100) })} ·{' '}
              {reasons.join('; ')}
            </span>
            {articleId ? (
              <AddSourceButton draftId={id} event={slug} title={title} addSource={addSource} />
            ) : null}
          </li>
        ))}
      </ul>
      {articleId ? <p className="text-small">{t('draft.similarText')}</p> : null}
    </Notice>
  );
}
