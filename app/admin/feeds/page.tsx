import type { Metadata } from 'next';
import { ButtonLink } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { Link } from '@/components/ui/language';
import { requireRole } from '@/lib/auth/session';
import { database } from '@/lib/db/client';
import { type FeedLine, listFeeds } from '@/lib/db/feeds';
import { listRelationshipSummaries } from '@/lib/db/relationships';
import { ENTRY_OUTCOMES } from '@/lib/domain/feed';
import { roleReaches } from '@/lib/domain/user';
import { comma } from '../../messages/format';
import { translator } from '../../messages/translator';
import { DeskLink } from '../DeskLink';
import { agoInWords } from '../desk-words';
import { PageHead } from '../PageHead';
import { FeedActions } from './FeedActions';
import { FeedForm } from './FeedForm';

export function generateMetadata(): Metadata {
  return { title: translator('feeds')('title') };
}

/** When it was asked and will be, in one line. */
function timesOf({ paused, polling, polledAt, gotAt, trouble, nextPollAt }: FeedLine, now: Date): string {
  const t = translator('feeds');
  if (paused) return t('paused');
  if (polling) return t('polling');
  if (polledAt === null) return t('never');
  const told =
    trouble && gotAt
      ? t('got', { ago: agoInWords(gotAt, now) })
      : t('asked', { ago: agoInWords(polledAt, now) });
  const next =
    Date.parse(nextPollAt) > now.getTime() ? t('next', { when: agoInWords(nextPollAt, now) }) : t('due');
  return `${told}, ${next}`;
}

function outcomesOf({ outcomes }: FeedLine): string {
  const t = translator('feeds');
  const told = ENTRY_OUTCOMES.flatMap((outcome) => {
    const count = outcomes[outcome] ?? 0;
    return count > 0 ? [t(`outcomes.${outcome}`, { count })] : [];
  });
  return told.join(comma()) || t('nothingYet');
}

function Feed({ feed, now, mayWrite }: { feed: FeedLine; now: Date; mayWrite: boolean }) {
  const t = translator('feeds');
  const { id, url, title, relationship, scope, paused, trouble, failures } = feed;
  const name = title ?? url;
  return (
    <li className="grid gap-x-8 gap-y-2 border-line border-b py-4 last:border-0 md:grid-cols-[1fr_auto]">
      <div className="flex min-w-0 flex-col gap-1">
        <p className="font-strong">
          <Link className="quiet-link" href={`/admin/feeds/${id}`}>
            <bdi>{name}</bdi>
          </Link>
        </p>
        <p className="break-all text-small text-muted">
          <bdi>{url}</bdi>
        </p>
        <p className="text-small">
          <DeskLink room="relationships" record={relationship.slug} className="quiet-link">
            <bdi>{relationship.title}</bdi>
          </DeskLink>
          {' · '}
          {t(`scopes.${scope}`)}
        </p>
        <p className="text-small text-muted">
          {timesOf(feed, now)} · {outcomesOf(feed)}
        </p>
        {trouble ? (
          <p className="text-small font-strong text-danger">
            {t(`troubles.${trouble.code}`, { status: String(trouble.status ?? 0) })}{' '}
            {t('tries', { count: failures })}.
          </p>
        ) : null}
      </div>
      {mayWrite ? <FeedActions id={id} title={name} paused={paused} /> : null}
    </li>
  );
}

export default async function FeedsPage() {
  const user = await requireRole('viewer');
  const [feeds, relationships] = await Promise.all([
    listFeeds(database()),
    listRelationshipSummaries(database()),
  ]);
  const t = translator('feeds');
  const now = new Date();
  const records = translator('records.relationships');
  const mayWrite = roleReaches(user.role, 'editor');
  const mayAdd = mayWrite && relationships.length > 0;
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      {feeds.length === 0 ? (
        <EmptyState title={t('none')}>{mayAdd ? t('noneText') : null}</EmptyState>
      ) : (
        <ul aria-label={t('list')}>
          {feeds.map((feed) => (
            <Feed key={feed.id} {...{ feed, now, mayWrite }} />
          ))}
        </ul>
      )}
      {mayWrite ? (
        <section className="mt-10 flex flex-col gap-4">
          <h2 className="font-serif text-heading">{t('add')}</h2>
          {mayAdd ? (
            <FeedForm relationships={relationships.map(({ slug, title }) => ({ slug, title }))} />
          ) : (
            <EmptyState
              title={records('none')}
              action={<ButtonLink href="/admin/relationships/new">{records('new')}</ButtonLink>}
            >
              {t('needsRelationship')}
            </EmptyState>
          )}
        </section>
      ) : null}
    </>
  );
}
