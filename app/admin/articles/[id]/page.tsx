import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { RequestKey } from '@/components/desk/RequestKey';
import { Button, ButtonLink } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { requireRole } from '@/lib/auth/session';
import { findArticle } from '@/lib/db/articles';
import { database } from '@/lib/db/client';
import { listDrafts } from '@/lib/db/draft-list';
import { openingOf } from '@/lib/domain/opening';
import { isUnread } from '@/lib/domain/proposal-of-extraction';
import { roleReaches } from '@/lib/domain/user';
import { comma, isolate } from '../../../messages/format';
import { translator } from '../../../messages/translator';
import { personInWords } from '../../../person-in-words';
import { readQuery, readSegment, type SearchParams, wordsParam } from '../../../request-query';
import { DraftList } from '../../DraftList';
import { dateInWords, momentInWords } from '../../desk-words';
import { PageHead } from '../../PageHead';
import { ReadAgain } from '../../ReadAgain';
import { warningInWords, warningLabel } from '../../warning-label';
import { startFromArticle } from '../actions';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: SearchParams;
}

export function generateMetadata(): Metadata {
  return { title: translator('desk')('articles.text') };
}

export default async function ArticlePage({ params, searchParams }: Props) {
  const user = await requireRole('viewer');
  const id = await readSegment('id', z.uuid(), params);
  const query = await readQuery({ already: wordsParam, again: wordsParam }, searchParams);
  const article = await findArticle(database(), id);
  if (!article) notFound();
  const t = translator('desk');
  const edits = roleReaches(user.role, 'contributor');
  const drafts = await listDrafts(database(), { articleId: id, page: 1, pageSize: 100 });
  const waiting = drafts.items.filter(({ status }) => status === 'PENDING');
  const next = waiting.find(({ main }) => main) ?? waiting[0];
  const when = momentInWords(article.createdAt);
  const origin = [article.publisher, article.publishedOn && dateInWords(article.publishedOn)].filter(Boolean);
  return (
    <>
      <PageHead
        title={<bdi lang={article.language}>{article.title ?? openingOf(article.body)}</bdi>}
        lead={
          <>
            {origin.length > 0 ? `${origin.map((part) => isolate(part ?? '')).join(comma())}. ` : ''}
            {article.submittedBy
              ? t('article.added', { name: isolate(personInWords(article.submittedBy)), when })
              : t('article.addedUnknown', { when })}
            {article.url ? (
              <>
                {' · '}
                <a className="link" href={article.url} rel="noopener noreferrer nofollow">
                  {t('article.original')}
                </a>
              </>
            ) : null}
          </>
        }
      />
      <p className="mb-6 flex flex-wrap gap-3">
        {next && edits ? (
          <ButtonLink look="primary" href={`/admin/drafts/${next.id}`}>
            {t('article.nextDraft')}
          </ButtonLink>
        ) : null}
        {edits ? (
          <ButtonLink href={`/admin/articles/${id}/reading`}>{t('article.reading')}</ButtonLink>
        ) : null}
      </p>
      <div className="mb-6 flex flex-col gap-4 empty:hidden">
        {query.already ? <Notice kind="info">{t('article.already')}</Notice> : null}
        {query.again === 'already' ? <Notice kind="info">{t('article.unread.already')}</Notice> : null}
        {edits && isUnread(article) ? <ReadAgain articleId={id} tried={query.again} /> : null}
      </div>
      <div className="grid gap-x-16 gap-y-10 lg:grid-cols-2">
        <section aria-labelledby="found" className="flex flex-col gap-3">
          <h2 id="found" className="font-serif text-heading">
            {t('article.drafts')}
          </h2>
          <DraftList drafts={drafts.items} withState />
          {edits ? (
            <form action={startFromArticle}>
              <input type="hidden" name="articleId" value={id} />
              <RequestKey first={randomUUID()} />
              <Button type="submit">{t('article.byHand')}</Button>
            </form>
          ) : null}
          {article.warnings.length > 0 ? (
            <>
              <h3 className="mt-4 font-strong">{t('article.warnings')}</h3>
              <ul className="list-disc ps-5">
                {article.warnings.map((warning) => (
                  <li key={JSON.stringify(warning)}>
                    <span className="font-strong">{warningLabel(warning.code)}.</span>{' '}
                    {warningInWords(warning)}
                  </li>
                ))}
              </ul>
            </>
          ) : null}
        </section>
        <section aria-labelledby="text" className="flex flex-col gap-3">
          <h2 id="text" className="font-serif text-heading">
            {t('article.text')}
          </h2>
          <div
            lang={article.language}
            dir="auto"
            className="measure font-serif whitespace-pre-line leading-[1.7]"
          >
            {article.body}
          </div>
        </section>
      </div>
    </>
  );
}
