import type { Metadata } from 'next';
import { ButtonLink } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { Link } from '@/components/ui/language';
import { Cell, Row, Table } from '@/components/ui/Table';
import { requireRole } from '@/lib/auth/session';
import { listArticles } from '@/lib/db/articles';
import { database } from '@/lib/db/client';
import { cutText } from '@/lib/domain/cut-text';
import { roleReaches } from '@/lib/domain/user';
import { comma } from '../../messages/format';
import { translator } from '../../messages/translator';
import { listRequest, type SearchParams } from '../../request-query';
import { dateInWords } from '../desk-words';
import { ListPages, ListTools } from '../ListTools';
import { PageHead } from '../PageHead';

export function generateMetadata(): Metadata {
  return { title: translator('desk')('articles.title') };
}

export default async function ArticlesPage({ searchParams }: { searchParams: SearchParams }) {
  const user = await requireRole('viewer');
  const t = translator('desk');
  const request = await listRequest('/admin/articles', searchParams);
  const articles = await listArticles(database(), request);
  const newArticle = roleReaches(user.role, 'contributor') ? (
    <ButtonLink look="primary" href="/admin/articles/new">
      {t('newArticle')}
    </ButtonLink>
  ) : null;
  const states = ({ pending, accepted, rejected }: (typeof articles.items)[number]['drafts']) =>
    [
      pending ? t('articles.pending', { count: pending }) : '',
      accepted ? t('articles.accepted', { count: accepted }) : '',
      rejected ? t('articles.rejected', { count: rejected }) : '',
    ]
      .filter(Boolean)
      .join(comma()) || t('articles.noDrafts');
  return (
    <>
      <PageHead title={t('articles.title')} action={newArticle} />
      <ListTools action="/admin/articles" request={request} hint={t('articles.searchHint')} />
      {articles.items.length === 0 ? (
        request.query ? (
          <EmptyState title={t('nothing')}>{t('nothingText')}</EmptyState>
        ) : (
          <EmptyState title={t('articles.empty')}>{newArticle ? t('articles.emptyText') : null}</EmptyState>
        )
      ) : (
        <Table
          caption={t('articles.list')}
          columns={[
            { key: 'text', label: t('articles.text') },
            { key: 'publisher', label: t('articles.publisher'), wide: true },
            { key: 'published', label: t('articles.publishedOn'), wide: true },
            { key: 'drafts', label: t('articles.drafts') },
          ]}
        >
          {articles.items.map(({ id, title, opening, language, publisher, publishedOn, drafts }) => (
            <Row key={id}>
              <Cell>
                <Link href={`/admin/articles/${id}`} className="quiet-link">
                  <bdi lang={language}>{title ?? `${cutText(opening, 90)}…`}</bdi>
                </Link>
                <p className="figures text-muted text-small empty:hidden sm:hidden">
                  {[publisher, publishedOn && dateInWords(publishedOn)].filter(Boolean).join(' · ')}
                </p>
              </Cell>
              <Cell wide>{publisher}</Cell>
              <Cell wide>
                <span className="figures whitespace-nowrap">
                  {publishedOn ? dateInWords(publishedOn) : ''}
                </span>
              </Cell>
              <Cell>
                <span className="whitespace-nowrap">{states(drafts)}</span>
              </Cell>
            </Row>
          ))}
        </Table>
      )}
      <ListPages request={request} page={articles} />
    </>
  );
}
