/** The other event that reports the same act: found, compared, and merged with this one. */
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Notice } from '@/components/ui/Notice';
import { requireRole } from '@/lib/auth/session';
import { database } from '@/lib/db/client';
import { listPublishedEvents } from '@/lib/db/event-lists';
import { type EventState, findEventState } from '@/lib/db/event-state';
import { findSettings } from '@/lib/db/site-settings';
import { slugSchema } from '@/lib/domain/actor';
import { findEvents } from '@/lib/jobs/read-timeline';
import { findSimilarEvents } from '@/lib/workflows/events/find-similar-events';
import { compareEvents } from '@/lib/workflows/events/merge-events';
import { translator } from '../../../../messages/translator';
import { readQuery, readSegment, type SearchParams } from '../../../../request-query';
import { dateInWords } from '../../../desk-words';
import { Differences } from '../../../drafts/[id]/Differences';
import { reasonInWords } from '../../../likeness-words';
import {
  MERGE_PAGE_QUERY,
  MergeBarred,
  MergeForm,
  MergeFrame,
  type MergeName,
  MergeSearch,
  MergeSides,
  MOST_FOUND,
} from '../../../merging/MergePages';
import { mergeNow } from './actions';

export function generateMetadata(): Metadata {
  return { title: translator('merges')('event.title') };
}

const named = (slug: string, title: string, edtf: string): MergeName => ({
  slug,
  name: title,
  note: dateInWords(edtf),
});

async function Choice({ slug, state, q }: { slug: string; state: EventState; q: string }) {
  const t = translator('merges');
  const alike = q ? [] : await findSimilarEvents(database(), state.proposal);
  const found = q
    ? (await listPublishedEvents(database(), findEvents, { query: q, page: 1, pageSize: MOST_FOUND })).items
    : [];
  const near = (alike ?? []).map((event) => ({
    ...named(event.slug, event.title, event.edtf),
    why: event.reasons.map(reasonInWords).join('; '),
  }));
  const events = q ? found.map((event) => named(event.slug, event.title, event.edtf)) : near;
  return (
    <MergeSearch
      kind="event"
      {...{ slug, q }}
      title={q ? t('event.found') : t('event.alike')}
      empty={q ? translator('desk')('nothingText') : t('event.none')}
      found={events.filter((event) => event.slug !== slug)}
    >
      {alike === null ? <Notice kind="warning">{t('refused.busy')}</Notice> : null}
    </MergeSearch>
  );
}

function sideOf(slug: string, { proposal, articleIds }: EventState) {
  const { title, date, type, sources } = proposal;
  const count = articleIds.length + sources.length;
  const told = (
    <p className="text-muted text-small">
      {type ? `${translator('words')(`types.${type}`)} · ` : ''}
      {translator('merges')('event.sources', { count })}
    </p>
  );
  return { ...named(slug, title, date), told };
}

async function Compared({ slug, other }: { slug: string; other: string }) {
  const t = translator('merges.event');
  const compared = await compareEvents(database(), { into: slug, from: other });
  if ('ok' in compared) return <MergeBarred kind="event" slug={slug} reason={compared.reason} />;
  const { into, from, differences } = compared;
  return (
    <>
      <MergeSides kind="event" into={sideOf(slug, into)} from={sideOf(other, from)} />
      {differences.length > 0 ? (
        <Differences
          differences={differences}
          labels={{
            title: t('differs', { count: differences.length }),
            theirs: t('goesSays'),
            ours: t('standsSays'),
          }}
        />
      ) : (
        <p className="text-muted">{t('agree')}</p>
      )}
      <MergeForm
        kind="event"
        into={{ slug, version: into.version }}
        from={{ slug: other, version: from.version }}
        merge={mergeNow}
      />
    </>
  );
}

export default async function MergePage({
  params,
  searchParams,
}: {
  params: Promise<{ slug: string }>;
  searchParams: SearchParams;
}) {
  await requireRole('editor');
  const slug = await readSegment('slug', slugSchema, params);
  const { with: other, q, unmerged } = await readQuery(MERGE_PAGE_QUERY, searchParams);
  const state = await findEventState(database(), slug);
  if (!state) notFound();
  const { twoPersons } = await findSettings(database());
  const t = translator('merges');
  const compares = other !== undefined && other !== slug;
  return (
    <MergeFrame
      kind="event"
      lead={twoPersons ? `${t('event.lead')} ${t('onePerson')}` : t('event.lead')}
      unmerged={unmerged}
      record={compares ? undefined : named(slug, state.proposal.title, state.proposal.date)}
    >
      {compares ? <Compared slug={slug} other={other} /> : <Choice slug={slug} state={state} q={q} />}
    </MergeFrame>
  );
}
