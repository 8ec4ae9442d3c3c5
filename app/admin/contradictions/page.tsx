/** What waits to be settled: contradictions of published events, warnings of drafts, slips of sources. */
import type { Metadata } from 'next';
import { z } from 'zod';
import { WorklistPane } from '@/components/desk/worklist/WorklistPane';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { QueryForm } from '@/components/ui/QueryForm';
import { Select } from '@/components/ui/Select';
import { requireRole } from '@/lib/auth/session';
import { database } from '@/lib/db/client';
import { listDraftWarnings, listOpenContradictions, listSourceWarnings } from '@/lib/db/worklist';
import { translator } from '../../messages/translator';
import { param, readQuery, type SearchParams } from '../../request-query';
import { PageHead } from '../PageHead';
import { dismiss, judge, restore, undoJudged } from './actions';
import { shownContradictions, shownWarnings } from './shown-slips';

const KINDS = ['contradictions', 'drafts', 'sources'] as const;
const QUERY = { kind: param(z.enum(KINDS), null) };
/** Contradictions, drafts and articles that are looked at; those that are settled make room for others. */
const MOST = 100;

export function generateMetadata(): Metadata {
  return { title: translator('worklist')('title') };
}

export default async function WorklistPage({ searchParams }: { searchParams: SearchParams }) {
  await requireRole('editor');
  const { kind } = await readQuery(QUERY, searchParams);
  const db = database();
  const t = translator('worklist');
  const wanted = (each: (typeof KINDS)[number]) => kind === null || kind === each;
  const open = wanted('contradictions') ? await listOpenContradictions(db, MOST) : { items: [], total: 0 };
  const untitled = translator('desk')('untitled');
  const slips = [
    ...(await shownContradictions(db, open.items)),
    ...shownWarnings(wanted('drafts') ? await listDraftWarnings(db, MOST) : [], untitled),
    ...shownWarnings(wanted('sources') ? await listSourceWarnings(db, MOST) : [], untitled),
  ];
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <search>
        <QueryForm action="/admin/contradictions" className="mb-6 flex flex-wrap items-end gap-3">
          <Select
            name="kind"
            label={t('kind')}
            defaultValue={kind ?? ''}
            options={[
              { value: '', label: t('kinds.all') },
              ...KINDS.map((value) => ({ value, label: t(`kinds.${value}`) })),
            ]}
          />
          <Button type="submit">{t('show')}</Button>
        </QueryForm>
      </search>
      <WorklistPane
        slips={slips}
        actions={{ judge, dismiss, undoJudgement: undoJudged, restore }}
        empty={<EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>}
      />
      {open.total > open.items.length ? (
        <p className="mt-4 text-small text-muted">
          {t('beyond', { listed: open.items.length, total: open.total })}
        </p>
      ) : null}
    </>
  );
}
