import type { Metadata } from 'next';
import { EmptyState } from '@/components/ui/EmptyState';
import { Link } from '@/components/ui/language';
import { requireRole } from '@/lib/auth/session';
import { database } from '@/lib/db/client';
import { listArticleOrigins, listRereadArticles } from '@/lib/db/reread-articles';
import { findRereading, listRereadings, type Rereading } from '@/lib/db/rereadings';
import { roleReaches } from '@/lib/domain/user';
import { comma, formatLanguage } from '../../messages/format';
import { translator } from '../../messages/translator';
import { listRequest, type SearchParams } from '../../request-query';
import { momentInWords } from '../desk-words';
import { ListPages } from '../ListTools';
import { OverviewTabs } from '../OverviewTabs';
import { PageHead } from '../PageHead';
import { Progress } from './Progress';
import { RereadArticles } from './RereadArticles';
import { StartForm } from './StartForm';

export function generateMetadata(): Metadata {
  return { title: translator('rereading')('title') };
}

function nameOf({ publisher, language, createdAt }: Rereading): string {
  const t = translator('rereading');
  const what = [publisher, language && formatLanguage(language)].filter(Boolean).join(comma());
  return t('of', { what: what || t('everything'), when: momentInWords(createdAt) });
}

export default async function RereadingPage({ searchParams }: { searchParams: SearchParams }) {
  const user = await requireRole('viewer');
  const request = await listRequest('/admin/rereading', searchParams, ['run']);
  const db = database();
  const all = await listRereadings(db, 'update');
  const asked = request.get('run');
  const shown = (asked ? await findRereading(db, asked) : null) ?? all[0] ?? null;
  const articles = shown && (await listRereadArticles(db, shown.id, request));
  const origins = await listArticleOrigins(db);
  const t = translator('rereading');
  const mayWrite = roleReaches(user.role, 'editor');
  const others = all.filter(({ id }) => id !== shown?.id);
  return (
    <>
      <OverviewTabs here="rereading" />
      <PageHead title={t('title')} lead={t('lead')} />
      <div className="flex flex-col gap-8">
        {mayWrite ? (
          <StartForm
            publishers={origins.publishers}
            languages={origins.languages.map((value) => ({ value, label: formatLanguage(value) }))}
          />
        ) : null}
        {!shown || !articles ? (
          <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
        ) : (
          <section className="flex flex-col gap-4">
            <h2 className="font-serif text-heading">
              <bdi>{nameOf(shown)}</bdi>
            </h2>
            <Progress
              key={shown.id}
              rereading={{
                id: shown.id,
                status: shown.status,
                total: shown.total,
                done: shown.done,
                changed: shown.changed,
                unread: shown.unread,
              }}
              mayWrite={mayWrite}
            />
            {articles.total > 0 ? (
              <>
                <RereadArticles
                  rereadingId={shown.id}
                  articles={articles.items}
                  mayTake={mayWrite && (shown.words.length === 0 || shown.appliedAt !== null)}
                />
                <ListPages request={request} page={articles} />
              </>
            ) : shown.total === 0 ? (
              <EmptyState title={t('noArticles')}>{t('noArticlesText')}</EmptyState>
            ) : shown.status === 'done' ? (
              <EmptyState title={t('nothing')}>{t('nothingText')}</EmptyState>
            ) : (
              <p className="text-muted">{t('nothingYet')}</p>
            )}
          </section>
        )}
        {others.length > 0 ? (
          <section className="flex flex-col gap-2">
            <h2 className="font-serif text-heading">{t('earlier')}</h2>
            <ul>
              {others.map((one) => (
                <li key={one.id} className="border-line border-b py-2 last:border-0">
                  <Link className="quiet-link" href={`/admin/rereading?run=${one.id}`}>
                    <bdi>{nameOf(one)}</bdi>
                  </Link>{' '}
                  <span className="figures text-muted text-small">
                    {t(`states.${one.status}`)}, {t('changedSoFar', { count: one.changed })}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </div>
    </>
  );
}
