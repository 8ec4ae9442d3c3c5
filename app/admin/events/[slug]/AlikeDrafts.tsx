/** After publishing: drafts of other articles that may tell of the same event, each of which can become a source. */
import { Link } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import { database } from '@/lib/db/client';
import { findEventState } from '@/lib/db/event-state';
import { findSimilarDrafts } from '@/lib/workflows/drafts/find-similar-drafts';
import { translator } from '../../../messages/translator';
import { dateInWords } from '../../desk-words';

export async function AlikeDrafts({ slug }: { slug: string }) {
  const state = await findEventState(database(), slug);
  const drafts = state ? await findSimilarDrafts(database(), state.proposal, null, state.articleIds) : [];
  const t = translator('desk');
  if (drafts === null) return <Notice kind="warning">{t('draft.notCompared')}</Notice>;
  if (drafts.length === 0) return null;
  return (
    <Notice title={t('event.alikeDrafts')}>
      <p className="text-small">{t('event.alikeDraftsText')}</p>
      <ul>
        {drafts.map(({ id, proposal, articleTitle, publisher }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-3">
            <Link className="link" href={`/admin/drafts/${id}`}>
              <bdi>{proposal.title || t('untitled')}</bdi>
            </Link>
            <span className="figures text-small">{dateInWords(proposal.date)}</span>
            <bdi className="text-small text-muted">{articleTitle ?? publisher}</bdi>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
