/** What a feed has told of, and what became of each. */
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { Link } from '@/components/ui/language';
import { QueryForm } from '@/components/ui/QueryForm';
import { Select } from '@/components/ui/Select';
import { requireRole } from '@/lib/auth/session';
import { database } from '@/lib/db/client';
import { type EntryLine, listEntries } from '@/lib/db/feed-entries';
import { findFeedName } from '@/lib/db/feeds';
import { ENTRY_OUTCOMES } from '@/lib/domain/feed';
import { translator } from '../../../messages/translator';
import { listRequest, readSegment, type SearchParams } from '../../../request-query';
import { agoInWords, momentInWords } from '../../desk-words';
import { ListPages } from '../../ListTools';
import { PageHead } from '../../PageHead';

export function generateMetadata(): Metadata {
  return { title: translator('feeds')('entries.list') };
}

/** "Stored · 2 drafts wait", "Not reached · tried twice, tried again in 2 hours". */
function becameOf({ outcome, drafts, events, tries, nextTryAt }: EntryLine, now: Date): string {
  const t = translator('feeds');
  return [
    t(`entries.${outcome}`),
    drafts > 0 ? t('entries.drafts', { count: drafts }) : '',
    events > 0 ? t('entries.events', { count: events }) : '',
    outcome === 'failed' ? t('entries.tries', { count: tries }) : '',
    nextTryAt ? t('entries.again', { when: agoInWords(nextTryAt, now) }) : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function Entry({ entry, now }: { entry: EntryLine; now: Date }) {
  const { articleId, url, firstSeenAt } = entry;
  const title = entry.title ?? url ?? translator('feeds')('entries.unnamed');
  return (
    <li className="flex min-w-0 flex-col gap-0.5 border-line border-b py-3 last:border-0">
      <p className="wrap-anywhere">
        {articleId ? (
          <Link className="quiet-link font-strong" href={`/admin/articles/${articleId}`}>
            <bdi>{title}</bdi>
          </Link>
        ) : (
          <bdi className="font-strong">{title}</bdi>
        )}
      </p>
      {url ? (
        <p className="truncate text-small">
          <a className="link" href={url} rel="noopener noreferrer nofollow" title={url}>
            <bdi>{url}</bdi>
          </a>
        </p>
      ) : null}
      <p className="text-small text-muted">
        <span className="figures">{momentInWords(firstSeenAt)}</span> · {becameOf(entry, now)}
      </p>
    </li>
  );
}

export default async function FeedPage({
  params,
  searchParams,
}: {
  params: Promise<{ id: string }>;
  searchParams: SearchParams;
}) {
  await requireRole('viewer');
  const id = await readSegment('id', z.uuid(), params);
  const feed = await findFeedName(database(), id);
  if (!feed) notFound();
  const path = `/admin/feeds/${id}`;
  const request = await listRequest(path, searchParams, ['outcome']);
  const outcome = ENTRY_OUTCOMES.find((each) => each === request.get('outcome'));
  const { page, pageSize } = request;
  const entries = await listEntries(database(), id, { outcome, page, pageSize });
  const t = translator('feeds');
  const now = new Date();
  return (
    <>
      <PageHead title={feed.title ?? feed.url} lead={t('entries.lead')} />
      <p className="mb-6 break-all text-small">
        <Link className="link" href="/admin/feeds">
          {t('entries.back')}
        </Link>{' '}
        <bdi className="text-muted">{feed.url}</bdi>
      </p>
      <search>
        <QueryForm action={path} className="mb-6 flex flex-wrap items-end gap-3">
          <Select
            name="outcome"
            label={t('entries.outcome')}
            defaultValue={outcome ?? ''}
            options={[
              { value: '', label: t('entries.any') },
              ...ENTRY_OUTCOMES.map((value) => ({ value, label: t(`entries.${value}`) })),
            ]}
          />
          <Button type="submit">{t('entries.show')}</Button>
        </QueryForm>
      </search>
      {entries.items.length === 0 ? (
        <EmptyState title={t('entries.none')}>{t('entries.noneText')}</EmptyState>
      ) : (
        <ul aria-label={t('entries.list')}>
          {entries.items.map((entry) => (
            <Entry key={entry.key} entry={entry} now={now} />
          ))}
        </ul>
      )}
      <ListPages request={request} page={entries} />
    </>
  );
}
