/** What waits, as the list of the desk shows it. */
import { Queue } from '@/components/desk/queue/Queue';
import type { ListedEntry, ShownDraft, ShownEntry } from '@/components/desk/queue/queue-view';
import { Notice } from '@/components/ui/Notice';
import { database } from '@/lib/db/client';
import { localTitleOf } from '@/lib/db/local-names';
import { listRelationshipTitles } from '@/lib/db/relationship-titles';
import { listTopics } from '@/lib/db/topics';
import { isolated } from '@/lib/domain/intl';
import { disputedFields } from '@/lib/domain/second-reading';
import { listQueue, type QueuedDraft, type QueueEntry } from '@/lib/workflows/drafts/list-queue';
import { translator } from '../../../messages/translator';
import type { ListRequest } from '../../../request-query';
import { agoInWords, dateInWords, momentInWords } from '../../desk-words';
import { ListPages } from '../../ListTools';
import { addQueuedSource, publishQueued, rejectQueued, reopenQueued, tagQueued } from './actions';

const FIELDS = [
  'title',
  'date',
  'type',
  'cameo',
  'location',
  'participants',
  'relationships',
  'topics',
  'sources',
] as const;

function shownDraft({ id, version, proposal, blockers, eventWithdrawn }: QueuedDraft): ShownDraft {
  const t = translator('review.fields');
  const fields = new Set(blockers.map(({ field }) => field.split('.')[0]));
  return {
    id,
    version,
    title: proposal.title || translator('desk')('untitled'),
    date: dateInWords(proposal.date),
    open: FIELDS.filter((field) => fields.has(field)).map((field) => t(field)),
    eventWithdrawn,
  };
}

const listedEntry = (entry: QueueEntry): ListedEntry => ({
  ...shownDraft(entry),
  clean: entry.clean,
  folded: entry.background.map(shownDraft),
});

function planInWords(plan: QueueEntry['plan']): string {
  if (plan === null) return '';
  const t = translator('versions');
  return t(plan.failure ? 'queueFailed' : 'queuePlanned', { when: momentInWords(plan.at) });
}

function shownEntry(entry: QueueEntry, titles: ReadonlyMap<string, string>, now: Date): ShownEntry {
  const t = translator('queue');
  const { proposal, article, eventSlug, eventWithdrawn, createdAt } = entry;
  return {
    ...listedEntry(entry),
    revises: eventSlug !== null,
    facts: [
      planInWords(entry.plan),
      eventSlug ? t(eventWithdrawn ? 'revisesWithdrawn' : 'revises') : '',
      entry.second?.only
        ? translator('modelReader')('queueOnly', { model: isolated(entry.second.reader) })
        : '',
      proposal.main ? '' : t('background'),
      proposal.type ? translator('words.types')(proposal.type) : '',
      ...proposal.relationships.map((slug) => localTitleOf(slug) ?? titles.get(slug) ?? slug),
      proposal.confidence === null ? '' : t('sure', { percent: proposal.confidence }),
      agoInWords(createdAt, now),
    ].filter((fact) => fact !== ''),
    warnings:
      proposal.warnings.length + (article?.warnings ?? 0) + disputedFields(entry.second, proposal).length,
    origin: article && {
      words: [article.publisher, article.title ?? article.opening].filter(Boolean).join(': '),
      language: article.language,
    },
  };
}

/** `empty`: what stands there where nothing waits. */
export async function WaitingDrafts({
  request,
  empty,
}: {
  request: Omit<ListRequest, 'get'>;
  empty: React.ReactNode;
}) {
  const db = database();
  const [queue, titles, topics] = await Promise.all([
    listQueue(db, request.query),
    listRelationshipTitles(db),
    listTopics(db),
  ]);
  const t = translator('queue');
  const { groups, total, listed, grouped } = queue;
  const now = new Date();
  const { pageSize } = request;
  // The last page is worked off like the others, and then the one before is the last.
  const page = Math.min(request.page, Math.max(1, Math.ceil(groups.length / pageSize)));
  return (
    <>
      {grouped ? null : (
        <Notice kind="warning" className="mb-4">
          {t('notGrouped')}
        </Notice>
      )}
      <Queue
        groups={groups.slice((page - 1) * pageSize, page * pageSize).map((entries) => ({
          id: entries[0]?.id ?? '',
          entries: entries.map((entry) => shownEntry(entry, titles, now)),
        }))}
        listed={groups.flat().map(listedEntry)}
        topics={topics.map(({ slug, name }) => ({ value: slug, label: name }))}
        actions={{
          publish: publishQueued,
          reject: rejectQueued,
          addSource: addQueuedSource,
          tag: tagQueued,
          reopen: reopenQueued,
        }}
        // The list stays, because it knows what can be undone.
        empty={groups.length === 0 ? empty : null}
      />
      {total > listed ? <p className="mt-4 text-small text-muted">{t('beyond', { listed, total })}</p> : null}
      <ListPages request={request} page={{ items: [], total: groups.length, page, pageSize }} />
    </>
  );
}
