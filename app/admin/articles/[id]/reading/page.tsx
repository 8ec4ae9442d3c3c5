/** How an article was read, rule by rule, on a page of its own. */
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { ReadingExplained } from '@/components/review/reading/ReadingExplained';
import { ButtonLink } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { requireRole } from '@/lib/auth/session';
import { findArticle } from '@/lib/db/articles';
import { database } from '@/lib/db/client';
import { openingOf } from '@/lib/domain/opening';
import { explainArticle } from '@/lib/workflows/articles/explain-article';
import { translator } from '../../../../messages/translator';
import { readSegment } from '../../../../request-query';
import { dateRuleWords } from '../../../date-rule-words';
import { PageHead } from '../../../PageHead';

export function generateMetadata(): Metadata {
  return { title: translator('reading')('title') };
}

export default async function ReadingPage({ params }: { params: Promise<{ id: string }> }) {
  await requireRole('contributor');
  const id = await readSegment('id', z.uuid(), params);
  const db = database();
  const [article, answer] = await Promise.all([findArticle(db, id), explainArticle(db, id)]);
  if (!article || (!answer.ok && answer.reason === 'missing')) notFound();
  const t = translator('reading');
  const desk = translator('desk');
  return (
    <>
      <PageHead
        title={t('title')}
        lead={
          <>
            <bdi lang={article.language}>{article.title ?? openingOf(article.body)}</bdi>
            <br />
            {t('lead')}
          </>
        }
        action={<ButtonLink href={`/admin/articles/${id}`}>{desk('event.toArticle')}</ButtonLink>}
      />
      <div className="max-w-3xl">
        {answer.ok ? (
          <ReadingExplained explanation={answer.explanation} rules={dateRuleWords(answer.explanation)} />
        ) : (
          <Notice kind="error">{t(`unread.${answer.reason}`)}</Notice>
        )}
      </div>
    </>
  );
}
