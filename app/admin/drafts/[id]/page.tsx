/** The review of one draft. */
import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { ReviewWorkspace } from '@/components/review/ReviewWorkspace';
import { ButtonLink } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { requireRole } from '@/lib/auth/session';
import { listActorReferences, listActorsOfNames } from '@/lib/db/actor-names';
import { findArticle } from '@/lib/db/articles';
import { database } from '@/lib/db/client';
import { findDraft, type StoredDraft } from '@/lib/db/drafts';
import { listRelationships } from '@/lib/db/relationships';
import { listTopics } from '@/lib/db/topics';
import { isUnread } from '@/lib/domain/proposal-of-extraction';
import { translator } from '../../../messages/translator';
import { readQuery, readSegment, type SearchParams, wordsParam } from '../../../request-query';
import { dateInWords } from '../../desk-words';
import { PageHead } from '../../PageHead';
import { ReadAgain } from '../../ReadAgain';
import {
  addSourceAction,
  createActorAction,
  publishDraftAction,
  rejectDraftAction,
  saveDraftAction,
} from '../actions';
import { Siblings } from './Siblings';
import { Similar } from './Similar';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: SearchParams;
}

export function generateMetadata(): Metadata {
  return { title: translator('desk')('draft.title') };
}

function Closed({ draft }: { draft: StoredDraft }) {
  const t = translator('desk');
  return (
    <>
      <PageHead title={draft.proposal.title || t('untitled')} />
      {draft.articleId ? (
        <div className="mb-6">
          <Siblings articleId={draft.articleId} current={draft.id} />
        </div>
      ) : null}
      <Notice kind={draft.status === 'ACCEPTED' ? 'success' : 'info'}>
        <p>
          {draft.status === 'ACCEPTED'
            ? t('draft.closedAccepted')
            : t('draft.closedRejected', { reason: draft.rejectReason ?? '' })}
        </p>
      </Notice>
      <div className="mt-6 flex gap-3">
        {draft.eventSlug ? (
          <ButtonLink href={`/admin/events/${draft.eventSlug}`}>{t('draft.toEvent')}</ButtonLink>
        ) : null}
        {draft.articleId ? (
          <ButtonLink href={`/admin/articles/${draft.articleId}`}>{t('articles.text')}</ButtonLink>
        ) : null}
      </div>
    </>
  );
}

export default async function ReviewPage({ params, searchParams }: Props) {
  await requireRole('editor');
  const { again } = await readQuery({ again: wordsParam }, searchParams);
  const id = await readSegment('id', z.uuid(), params);
  const db = database();
  const draft = await findDraft(db, id);
  if (!draft) notFound();
  if (draft.status !== 'PENDING') return <Closed draft={draft} />;
  const { proposal, articleId } = draft;
  const linked = proposal.participants.flatMap(({ actorId }) => (actorId ? [actorId] : []));
  const unlinked = proposal.participants.flatMap(({ actorId, name }) => (actorId ? [] : [name]));
  const [article, relationships, topics, actors, known] = await Promise.all([
    articleId ? findArticle(db, articleId) : null,
    listRelationships(db),
    listTopics(db),
    listActorReferences(db, linked),
    listActorsOfNames(db, unlinked),
  ]);
  if (articleId && !article) redirect('/admin/drafts');
  const t = translator('desk');
  return (
    <>
      <PageHead
        title={draft.eventId ? t('draft.revision') : t('draft.title')}
        lead={
          proposal.confidence === null ? undefined : t('draft.confidence', { percent: proposal.confidence })
        }
      />
      <div className="mb-6 flex flex-col gap-4 empty:hidden">
        {article && isUnread(article) ? (
          <ReadAgain articleId={article.id} draftId={id} tried={again} />
        ) : null}
        {proposal.warnings.some(({ code }) => code === 'no-event-found') ? (
          <Notice kind="warning">{t('draft.nothingFound')}</Notice>
        ) : null}
        {article ? (
          <a className="link self-start text-small lg:hidden" href="#article-title">
            {t('draft.toArticle')}
          </a>
        ) : null}
        {articleId ? <Siblings articleId={articleId} current={id} /> : null}
        <Similar draft={draft} article={article} addSource={addSourceAction} />
      </div>
      <ReviewWorkspace
        key={id}
        draft={{
          id,
          version: draft.version,
          proposal,
          savedAt: draft.updatedAt,
          revises: draft.eventId !== null,
        }}
        article={
          article && {
            id: article.id,
            warnings: article.warnings,
            title: article.title,
            body: article.body,
            language: article.language,
            publisher: article.publisher,
            published: article.publishedOn && dateInWords(article.publishedOn),
            url: article.url,
          }
        }
        relationships={relationships.map(({ slug, title }) => ({ value: slug, label: title }))}
        topics={topics.map(({ slug, name }) => ({ value: slug, label: name }))}
        actors={actors}
        known={known}
        actions={{
          save: saveDraftAction,
          publish: publishDraftAction,
          reject: rejectDraftAction,
          addSource: addSourceAction,
          createActor: createActorAction,
        }}
      />
    </>
  );
}
