/** What waits to be settled: contradictions of published events, warnings of drafts, slips of sources. */
import type { Metadata } from 'next';
import { z } from 'zod';
import { WorklistPane } from '@/components/desk/worklist/WorklistPane';
import { EmptyState } from '@/components/ui/EmptyState';
import { requireRole } from '@/lib/auth/session';
import { database } from '@/lib/db/client';
import { listDraftWarnings, listOpenContradictions, listSourceWarnings } from '@/lib/db/worklist';
import { formatNumber } from '../../messages/format';
import { translator } from '../../messages/translator';
import { param, readQuery, type SearchParams } from '../../request-query';
import { CountLinks } from '../CountLinks';
import { PageHead } from '../PageHead';
import { dismiss, judge, restore, undoJudged } from './actions';
import { shownContradictions, shownWarnings } from './shown-slips';

const KINDS = ['contradictions', 'drafts', 'sources'] as const;
const PATH = '/admin/contradictions';
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
  const contradictions = await listOpenContradictions(db, MOST);
  const drafts = await listDraftWarnings(db, MOST);
  const sources = await listSourceWarnings(db, MOST);
  const counts = { contradictions: contradictions.total, drafts: drafts.length, sources: sources.length };
  const wanted = (each: (typeof KINDS)[number]) => kind === null || kind === each;
  const untitled = translator('desk')('untitled');
  const slips = [
    ...(wanted('contradictions') ? await shownContradictions(db, contradictions.items) : []),
    ...shownWarnings(wanted('drafts') ? drafts : [], untitled),
    ...shownWarnings(wanted('sources') ? sources : [], untitled),
  ];
  const whole = counts.contradictions + counts.drafts + counts.sources;
  const part = (key: string, label: string, count: number) => ({
    key,
    href: key === '' ? PATH : `${PATH}?kind=${key}`,
    label: `${label} ${formatNumber(count)}`,
  });
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      {whole > 0 ? (
        <div className="mb-6">
          <CountLinks
            label={t('kind')}
            here={kind ?? ''}
            parts={[
              part('', t('kinds.all'), whole),
              ...KINDS.map((each) => part(each, t(`kinds.${each}`), counts[each])),
            ]}
          />
        </div>
      ) : null}
      <WorklistPane
        slips={slips}
        actions={{ judge, dismiss, undoJudgement: undoJudged, restore }}
        empty={<EmptyState title={t('empty')}>{kind === null ? t('emptyText') : null}</EmptyState>}
      />
      {wanted('contradictions') && contradictions.total > contradictions.items.length ? (
        <p className="mt-4 text-small text-muted">
          {t('beyond', { listed: contradictions.items.length, total: contradictions.total })}
        </p>
      ) : null}
    </>
  );
}
