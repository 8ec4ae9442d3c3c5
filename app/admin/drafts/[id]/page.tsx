/** The review of one draft. */
import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { AlsoHere } from '@/components/desk/AlsoHere';
import { RequestKey } from '@/components/desk/RequestKey';
import { KeptHere } from '@/components/review/KeptHere';
import { ReviewWorkspace } from '@/components/review/ReviewWorkspace';
import { SecondReadingOf } from '@/components/review/SecondOrigin';
import { ButtonLink } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { ToldNotice } from '@/components/ui/ToldNotice';
import { requireRole } from '@/lib/auth/session';
import { listActorReferences, listActorsOfNames } from '@/lib/db/actor-names';
import { findArticle } from '@/lib/db/articles';
import { database } from '@/lib/db/client';
import { findDraft, type StoredDraft } from '@/lib/db/drafts';
import { actorName, relationshipTitle } from '@/lib/db/local-names';
import { findPlan } from '@/lib/db/planned-publications';
import { listRelationshipSummaries } from '@/lib/db/relationships';
import { findSettings } from '@/lib/db/site-settings';
import { listTopics } from '@/lib/db/topics';
import { isUnread } from '@/lib/domain/proposal-of-extraction';
import { savedBy } from '@/lib/domain/record-version';
import { roleReaches } from '@/lib/domain/user';
import { asksForDay } from '@/lib/domain/warning';
import { findSimilarEvents } from '@/lib/workflows/events/find-similar-events';
import { redirect } from '../../../lead';
import { translator } from '../../../messages/translator';
import { readQuery, readSegment, type SearchParams, wordsParam } from '../../../request-query';
import { dateInWords } from '../../desk-words';
import { PageHead } from '../../PageHead';
import { ReadAgain } from '../../ReadAgain';
import {
  addSourceAction,
  beginInsteadAction,
  createActorAction,
  createRelationshipAction,
  planDraftAction,
  publishDraftAction,
  rejectDraftAction,
  reopenAction,
} from '../actions';
import { AtAGlance } from './AtAGlance';
import { Planned } from './Planned';
import { PublicationDay } from './PublicationDay';
import { SecondReading, shownSecond } from './SecondReading';
import { Siblings } from './Siblings';
import { Similar } from './Similar';
import { WhatChanges } from './WhatChanges';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: SearchParams;
}

export function generateMetadata(): Metadata {
  return { title: translator('desk')('draft.title') };
}

const FAILURES = ['missing', 'closed', 'event-changed', 'invalid', 'forbidden'] as const;

function Closed({
  draft,
  failed,
  mayReopen,
}: {
  draft: StoredDraft;
  failed: (typeof FAILURES)[number] | undefined;
  mayReopen: boolean;
}) {
  const t = translator('desk');
  return (
    <>
      <PageHead title={draft.proposal.title || t('untitled')} />
      <KeptHere begin={beginInsteadAction} />
      {draft.articleId ? (
        <div className="mb-6">
          <Siblings articleId={draft.articleId} current={draft.id} />
        </div>
      ) : null}
      <Notice kind={draft.status === 'ACCEPTED' ? 'success' : 'info'}>
        <p>
          {draft.status === 'ACCEPTED'
            ? t('draft.closedAccepted')
            : draft.rejectReason
              ? t('draft.closedRejected', { reason: draft.rejectReason })
              : t('draft.closedRejectedPlain')}
        </p>
      </Notice>
      {failed ? (
        <ToldNotice by="failed" kind="error" className="mt-4">
          {translator('review.refusals')(failed)}
        </ToldNotice>
      ) : null}
      <div className="mt-6 flex flex-wrap gap-3">
        {draft.status === 'REJECTED' && mayReopen ? (
          <form action={reopenAction}>
            <input type="hidden" name="id" value={draft.id} />
            <RequestKey first={randomUUID()} />
            <SubmitButton look="secondary" pendingLabel={t('draft.reopening')}>
              {t('draft.reopen')}
            </SubmitButton>
          </form>
        ) : null}
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
  const user = await requireRole('contributor');
  const { again, failed, dated } = await readQuery(
    { again: wordsParam, failed: wordsParam, dated: wordsParam },
    searchParams,
  );
  const id = await readSegment('id', z.uuid(), params);
  const db = database();
  const draft = await findDraft(db, id);
  if (!draft) notFound();
  if (draft.status !== 'PENDING')
    return (
      <Closed
        draft={draft}
        failed={FAILURES.find((reason) => reason === failed)}
        mayReopen={roleReaches(user.role, 'editor')}
      />
    );
  const { proposal, articleId } = draft;
  const linked = proposal.participants.flatMap(({ actorId }) => (actorId ? [actorId] : []));
  const unlinked = proposal.participants.flatMap(({ actorId, name }) => (actorId ? [] : [name]));
  const [article, relationships, topics, actors, known, settings] = await Promise.all([
    articleId ? findArticle(db, articleId) : null,
    listRelationshipSummaries(db),
    listTopics(db),
    listActorReferences(db, linked),
    listActorsOfNames(db, unlinked),
    findSettings(db),
  ]);
  if (articleId && !article) redirect('/admin/drafts');
  const events = draft.eventId === null ? await findSimilarEvents(db, proposal, article) : [];
  const plan = await findPlan(db, id);
  const titles = new Map(relationships.map((one) => [one.slug, relationshipTitle(one)]));
  const t = translator('desk');
  const decides = roleReaches(user.role, 'editor');
  // Who of two persons publishes is asked again when it is published.
  const wroteIt = decides && settings.twoPersons && draft.draftedBy?.id === user.id;
  return (
    <>
      <PageHead
        title={draft.eventId ? t('draft.revision') : t('draft.title')}
        lead={
          proposal.confidence === null ? undefined : t('draft.confidence', { percent: proposal.confidence })
        }
      />
      <div className="mb-6 flex flex-col gap-4 empty:hidden max-sm:mb-2 max-sm:gap-2">
        <AlsoHere kind="draft" record={id} />
        {plan ? <Planned plan={plan} mayCancel={decides} /> : null}
        {draft.eventWithdrawn ? <Notice kind="warning">{t('draft.withdrawnEvent')}</Notice> : null}
        {decides && !wroteIt ? null : (
          <Notice>{t(wroteIt ? 'draft.anotherPublishes' : 'draft.editorPublishes')}</Notice>
        )}
        {article && isUnread(article) ? (
          <ReadAgain articleId={article.id} draftId={id} tried={again} />
        ) : null}
        {article && asksForDay(proposal.warnings) ? (
          <PublicationDay articleId={article.id} draftId={id} tried={dated} />
        ) : null}
        {proposal.warnings.some(({ code }) => code === 'no-event-found') ? (
          <Notice kind="warning">{t('draft.nothingFound')}</Notice>
        ) : null}
        {article ? <AtAGlance proposal={proposal} ofArticle={article.warnings} /> : null}
        {draft.second ? (
          <SecondReading second={draft.second} confirmed={proposal.confirmed} titles={titles} />
        ) : null}
        {articleId ? <Siblings articleId={articleId} current={id} /> : null}
        <Similar
          draft={draft}
          article={article}
          events={events}
          addSource={decides && !wroteIt ? addSourceAction : null}
        />
        {draft.eventSlug ? <WhatChanges draft={draft} slug={draft.eventSlug} /> : null}
      </div>
      <SecondReadingOf second={shownSecond(draft.second, titles)}>
        <ReviewWorkspace
          key={id}
          draft={{
            id,
            version: draft.version,
            proposal,
            savedAt: draft.updatedAt,
            saved: savedBy(draft.updatedBy, user),
            revises: draft.eventId !== null,
            eventWithdrawn: draft.eventWithdrawn,
            restores: draft.restores,
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
          relationships={relationships.map(({ slug, title, parties }) => ({
            value: slug,
            label: relationshipTitle({ slug, title }),
            parties: parties.map((party) => ({ slug: party.slug, name: party.name })),
          }))}
          topics={topics.map(({ slug, name }) => ({ value: slug, label: name }))}
          actors={actors.map((actor) => ({ slug: actor.slug, name: actorName(actor) }))}
          known={
            new Map([...known].map(([name, actor]) => [name, { ...actor, shownName: actorName(actor) }]))
          }
          seen={(events ?? []).map(({ slug }) => slug)}
          actions={{
            publish: decides && !wroteIt ? publishDraftAction : null,
            plan: decides && !wroteIt ? planDraftAction : null,
            reject: decides ? rejectDraftAction : null,
            addSource: decides && !wroteIt ? addSourceAction : null,
            createActor: decides ? createActorAction : null,
            createRelationship: decides ? createRelationshipAction : null,
          }}
        />
      </SecondReadingOf>
    </>
  );
}
