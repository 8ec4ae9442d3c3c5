/** The desk: what waits, what came in, what went out. */
import type { Metadata } from 'next';
import { ButtonLink } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { Link } from '@/components/ui/language';
import { requireRole } from '@/lib/auth/session';
import { listArticles } from '@/lib/db/articles';
import { listAudit } from '@/lib/db/audit-list';
import { database } from '@/lib/db/client';
import { listDrafts } from '@/lib/db/draft-list';
import { cutText } from '@/lib/domain/cut-text';
import { roleReaches } from '@/lib/domain/user';
import { formatNumber, isolate } from '../messages/format';
import { translator } from '../messages/translator';
import { DraftList } from './DraftList';
import { agoInWords, momentInWords } from './desk-words';
import { PageHead } from './PageHead';

export function generateMetadata(): Metadata {
  return { title: translator('desk')('home.title') };
}

export default async function DeskPage() {
  const user = await requireRole('viewer');
  const t = translator('desk');
  const db = database();
  const now = new Date();
  const [drafts, articles, published] = await Promise.all([
    listDrafts(db, { status: 'PENDING', page: 1, pageSize: 8 }),
    listArticles(db, { page: 1, pageSize: 6 }),
    listAudit(db, { action: 'event.publish', page: 1, pageSize: 6 }),
  ]);
  const newArticle = roleReaches(user.role, 'contributor') ? (
    <ButtonLink look="primary" href="/admin/articles/new">
      {t('newArticle')}
    </ButtonLink>
  ) : null;
  return (
    <>
      <PageHead
        title={t('home.title')}
        action={
          newArticle ? (
            <>
              <ButtonLink href="/admin/events/new">{t('newEvent')}</ButtonLink>
              {newArticle}
            </>
          ) : null
        }
      />
      <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <section aria-labelledby="waiting" className="flex flex-col gap-4">
          <h2 id="waiting" className="font-serif text-heading">
            {t('home.drafts')}{' '}
            {drafts.total > 0 ? (
              <span className="figures text-muted">{formatNumber(drafts.total)}</span>
            ) : null}
          </h2>
          {drafts.items.length > 0 ? (
            <>
              <DraftList drafts={drafts.items} />
              {drafts.total > drafts.items.length ? (
                <Link className="link w-fit py-2" href="/admin/drafts?status=PENDING">
                  {t('home.allDrafts')}
                </Link>
              ) : null}
            </>
          ) : (
            <EmptyState title={t('home.noDrafts')}>{t('home.noDraftsText')}</EmptyState>
          )}
        </section>
        <div className="flex flex-col gap-10">
          <section aria-labelledby="articles" className="flex flex-col gap-3">
            <h2 id="articles" className="font-serif text-heading">
              {t('home.articles')}
            </h2>
            {articles.items.length === 0 ? <p className="text-muted">{t('home.noArticles')}</p> : null}
            <ul className="flex flex-col gap-3">
              {articles.items.map(({ id, title, opening, language, createdAt }) => (
                <li key={id}>
                  <Link href={`/admin/articles/${id}`} className="quiet-link">
                    <bdi lang={language}>{title ?? cutText(opening, 80)}</bdi>
                  </Link>
                  <p className="figures text-small text-muted" title={momentInWords(createdAt)}>
                    {agoInWords(createdAt, now)}
                  </p>
                </li>
              ))}
            </ul>
          </section>
          <section aria-labelledby="published" className="flex flex-col gap-3">
            <h2 id="published" className="font-serif text-heading">
              {t('home.published')}
            </h2>
            {published.items.length === 0 ? <p className="text-muted">{t('home.noPublished')}</p> : null}
            <ul className="flex flex-col gap-3">
              {published.items.map(({ id, subjectId, details, actor, at }) => (
                <li key={id}>
                  <Link href={`/admin/events/${subjectId}`} className="quiet-link">
                    <bdi>{typeof details.title === 'string' ? details.title : subjectId}</bdi>
                  </Link>
                  <p className="figures text-small text-muted">
                    {t('home.record', { actor: isolate(actor), when: agoInWords(at, now) })}
                  </p>
                </li>
              ))}
            </ul>
          </section>
        </div>
      </div>
    </>
  );
}
