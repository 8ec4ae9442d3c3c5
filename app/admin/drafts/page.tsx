import type { Metadata } from 'next';
import { ButtonLink } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { requireRole } from '@/lib/auth/session';
import { database } from '@/lib/db/client';
import { listDrafts } from '@/lib/db/drafts';
import { DRAFT_STATUSES } from '@/lib/domain/draft';
import { translator } from '../../messages/translator';
import { listRequest, type SearchParams } from '../../request-query';
import { DraftList } from '../DraftList';
import { ListPages, ListTools } from '../ListTools';
import { PageHead } from '../PageHead';

export function generateMetadata(): Metadata {
  return { title: translator('desk')('drafts.title') };
}

export default async function DraftsPage({ searchParams }: { searchParams: SearchParams }) {
  await requireRole('viewer');
  const t = translator('desk');
  const request = await listRequest('/admin/drafts', searchParams, ['status']);
  const asked = request.get('status');
  // Without a choice the list shows what waits.
  const status = asked === 'all' ? undefined : (DRAFT_STATUSES.find((each) => each === asked) ?? 'PENDING');
  const drafts = await listDrafts(database(), { ...request, status });
  const newArticle = (
    <ButtonLink look="primary" href="/admin/articles/new">
      {t('newArticle')}
    </ButtonLink>
  );
  return (
    <>
      <PageHead
        title={t('drafts.title')}
        action={
          <>
            <ButtonLink href="/admin/events/new">{t('newEvent')}</ButtonLink>
            {newArticle}
          </>
        }
      />
      <ListTools
        action="/admin/drafts"
        request={request}
        hint={t('drafts.searchHint')}
        filters={[
          {
            name: 'status',
            label: t('drafts.state'),
            options: [
              ...DRAFT_STATUSES.map((value) => ({ value, label: t(`drafts.states.${value}`) })),
              { value: 'all', label: t('all') },
            ],
          },
        ]}
      />
      <section aria-label={t('drafts.list')}>
        {drafts.items.length > 0 ? (
          <DraftList drafts={drafts.items} withState />
        ) : request.query || asked ? (
          <EmptyState title={t('nothing')}>{t('nothingText')}</EmptyState>
        ) : (
          <EmptyState title={t('drafts.empty')} action={newArticle}>
            {t('drafts.emptyText')}
          </EmptyState>
        )}
      </section>
      <ListPages request={request} page={drafts} />
    </>
  );
}
