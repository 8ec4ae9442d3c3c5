/** Events that the draft may report once more. */
import Link from 'next/link';
import { AddSourceButton } from '@/components/review/AddSourceButton';
import type { ReviewActions } from '@/components/review/review-actions';
import { Notice } from '@/components/ui/Notice';
import { database } from '@/lib/db/client';
import type { StoredDraft } from '@/lib/db/drafts';
import { listSimilarEvents } from '@/lib/db/similar-events';
import { parseEdtfDate } from '@/lib/domain/edtf-date';
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
  const date = parseEdtfDate(proposal.date);
  if (eventId || !date.ok || date.date.openStart || date.date.openEnd) return null;
  const similar = await listSimilarEvents(database(), {
    startsOn: date.date.startsOn,
    endsOn: date.date.endsOn,
    relationships: proposal.relationships,
    actors: proposal.participants.flatMap(({ actorId, role }) =>
      actorId && role !== 'mentioned' ? [actorId] : [],
    ),
    exceptEventId: eventId,
  });
  if (similar.length === 0) return null;
  const t = translator('desk');
  return (
    <Notice kind="warning" title={t('draft.similarTitle')}>
      <ul className="flex flex-col gap-1">
        {similar.map(({ slug, title, edtf, sharedActors }) => (
          <li key={slug} className="flex flex-wrap items-baseline gap-x-3">
            <Link href={`/admin/events/${slug}`} className="link">
              {title}
            </Link>
            <span className="figures text-small">
              {dateInWords(edtf)} · {t('draft.sharedActors', { count: sharedActors })}
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
