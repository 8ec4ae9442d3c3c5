import type { Metadata } from 'next';
import { ButtonLink } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { ToldNotice } from '@/components/ui/ToldNotice';
import { requireRole } from '@/lib/auth/session';
import { database } from '@/lib/db/client';
import { listDrafts } from '@/lib/db/draft-list';
import { DRAFT_STATUSES, type DraftStatus } from '@/lib/domain/draft';
import { roleReaches } from '@/lib/domain/user';
import { translator } from '../../messages/translator';
import { type ListRequest, listRequest, readQuery, type SearchParams, wordsParam } from '../../request-query';
import { DraftList } from '../DraftList';
import { ListPages, ListTools } from '../ListTools';
import { PageHead } from '../PageHead';
import { WaitingDrafts } from './queue/WaitingDrafts';

export function generateMetadata(): Metadata {
  return { title: translator('desk')('drafts.title') };
}

/** Drafts of one state or of all, as they were touched last. */
async function ListedDrafts({
  request,
  status,
  empty,
}: {
  request: Omit<ListRequest, 'get'>;
  status: DraftStatus | undefined;
  empty: React.ReactNode;
}) {
  const t = translator('desk');
  const drafts = await listDrafts(database(), { ...request, status });
  return (
    <>
      <section aria-label={t('drafts.list')}>
        {drafts.items.length > 0 ? <DraftList drafts={drafts.items} withState /> : empty}
      </section>
      <ListPages request={request} page={drafts} />
    </>
  );
}

export default async function DraftsPage({ searchParams }: { searchParams: SearchParams }) {
  const user = await requireRole('viewer');
  const t = translator('desk');
  const request = await listRequest('/admin/drafts', searchParams, ['status']);
  const { done } = await readQuery({ done: wordsParam }, searchParams);
  const asked = request.get('status');
  // Without a choice the list shows what waits.
  const status = asked === 'all' ? undefined : (DRAFT_STATUSES.find((each) => each === asked) ?? 'PENDING');
  const newArticle = roleReaches(user.role, 'contributor') ? (
    <ButtonLink look="primary" href="/admin/articles/new">
      {t('newArticle')}
    </ButtonLink>
  ) : null;
  const empty =
    request.query || asked ? (
      <EmptyState title={t('nothing')}>{t('nothingText')}</EmptyState>
    ) : (
      <EmptyState title={t('drafts.empty')}>{t('drafts.emptyText')}</EmptyState>
    );
  return (
    <>
      <PageHead
        title={t('drafts.title')}
        action={
          newArticle ? (
            <>
              <ButtonLink href="/admin/events/new">{t('newEvent')}</ButtonLink>
              {newArticle}
            </>
          ) : null
        }
      />
      {done === 'handed-in' ? (
        <ToldNotice by="done" kind="success" className="mb-6">
          {t('drafts.handedIn')}
        </ToldNotice>
      ) : null}
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
      {status === 'PENDING' && roleReaches(user.role, 'editor') ? (
        <WaitingDrafts request={request} empty={empty} />
      ) : (
        <ListedDrafts request={request} status={status} empty={empty} />
      )}
    </>
  );
}
