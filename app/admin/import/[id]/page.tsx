import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Notice } from '@/components/ui/Notice';
import { requireRole } from '@/lib/auth/session';
import { database } from '@/lib/db/client';
import { countItems, findImport, type ImportDetail, type ItemCounts, listItems } from '@/lib/db/imports';
import { listRelationshipSummaries } from '@/lib/db/relationships';
import { ITEM_OUTCOMES, isAtWork, isOver } from '@/lib/domain/import';
import { translator } from '../../../messages/translator';
import { personInWords } from '../../../person-in-words';
import { listRequest, type SearchParams } from '../../../request-query';
import { agoInWords } from '../../desk-words';
import { PageHead } from '../../PageHead';
import { AtWork } from './AtWork';
import { CancelButton } from './CancelButton';
import { Decide } from './Decide';
import { Counts, Items } from './Items';
import { MappingForm } from './MappingForm';

type Params = Promise<{ id: string }>;

export function generateMetadata(): Metadata {
  return { title: translator('imports')('title') };
}

const SHOWN = [...ITEM_OUTCOMES, 'blocked'] as const;

function Mapping({
  file,
  relationships,
}: {
  file: ImportDetail;
  relationships: { slug: string; title: string }[];
}) {
  const { id, shape, mapping } = file;
  return shape && mapping ? <MappingForm {...{ id, shape, mapping, relationships }} /> : null;
}

/** What is to be done or seen of it now. */
function Step({
  file,
  counts,
  relationships,
}: {
  file: ImportDetail;
  counts: ItemCounts;
  relationships: { slug: string; title: string }[];
}) {
  const t = translator('imports');
  const { id, status, shape, trouble, done, checks, again } = file;
  const { total, outcomes, blocked } = counts;
  if (isAtWork(status)) {
    const all = file.kind === 'articles' ? total : (outcomes.new ?? 0);
    return <AtWork step={status} done={done} total={all} />;
  }
  if (status === 'mapping') return <Mapping {...{ file, relationships }} />;
  if (status === 'checked')
    return (
      <>
        {again ? (
          <Notice kind="warning" className="max-w-3xl">
            {t(`again.${again}`)}
          </Notice>
        ) : null}
        <Decide
          id={id}
          check={checks}
          fresh={outcomes.new ?? 0}
          blocked={blocked}
          faults={outcomes.fault ?? 0}
        />
        {shape?.dataset === 'own' ? (
          <details className="max-w-5xl">
            <summary className="cursor-pointer py-2 text-accent">{t('mapping.again')}</summary>
            <Mapping {...{ file, relationships }} />
          </details>
        ) : null}
      </>
    );
  return (
    <>
      {trouble ? (
        <Notice kind="error" className="max-w-3xl">
          {t(`troubles.${trouble.code}`, { line: String(trouble.line ?? 0) })}
        </Notice>
      ) : null}
      <Ended file={file} counts={counts} />
    </>
  );
}

/** Of an import that is over: what of the file came in where not all did, and how the rest can. */
function Ended({ file: { status, trouble }, counts }: { file: ImportDetail; counts: ItemCounts }) {
  const t = translator('imports.over');
  const { stored = 0, left = 0, waiting = 0, fault = 0, known = 0 } = counts.outcomes;
  const whole = status === 'done';
  if (whole && fault === 0) return null;
  // Rows that could not be read say more than that none came in.
  if (!whole && stored === 0 && counts.total === 0 && trouble) return null;
  return (
    <Notice kind={whole ? 'warning' : 'info'} className="max-w-3xl">
      {whole
        ? t('faults', { stored, faults: fault })
        : stored + known === 0
          ? t('nothing')
          : t('partly', { stored, rest: left + waiting + fault })}
    </Notice>
  );
}

export default async function ImportDetailPage({
  params,
  searchParams,
}: {
  params: Params;
  searchParams: SearchParams;
}) {
  await requireRole('editor');
  const db = database();
  const file = await findImport(db, (await params).id);
  if (!file) notFound();
  const { id, kind, fileName, status, shape, createdAt, createdBy } = file;
  const t = translator('imports');
  const path = `/admin/import/${id}`;
  const request = await listRequest(path, searchParams, ['show']);
  const show = SHOWN.find((each) => each === request.get('show')) ?? '';
  const counts = await countItems(db, id);
  const items = await listItems(db, { importId: id, show, page: request.page, pageSize: request.pageSize });
  const relationships = (await listRelationshipSummaries(db)).map(({ slug, title }) => ({ slug, title }));
  const told = { kind: t(`form.kinds.${kind}`), ago: agoInWords(createdAt, new Date()) };
  const cameInPartly = status === 'failed' && (counts.outcomes.stored ?? 0) > 0;
  const recognised = shape && shape.dataset !== 'own';
  return (
    <>
      <PageHead
        title={<bdi className="break-all">{fileName}</bdi>}
        lead={
          <>
            <p>{t('by', { ...told, name: createdBy ? personInWords(createdBy.name) : t('operator') })}</p>
            <p className="font-strong text-ink">{t(`statuses.${cameInPartly ? 'partly' : status}`)}</p>
            {recognised ? (
              <p>
                {shape.dataset === 'dragoman'
                  ? t('recognisedOwn')
                  : t('recognised', { dataset: t(`datasets.${shape.dataset}`) })}
              </p>
            ) : null}
          </>
        }
        action={isOver(status) ? null : <CancelButton id={id} kind={kind} />}
      />
      <div className="flex flex-col gap-8">
        <Step {...{ file, counts, relationships }} />
        {counts.total > 0 && status !== 'checking' ? (
          <section aria-labelledby="rows" className="flex flex-col gap-2">
            <h2 id="rows" className="font-serif text-heading">
              {t('items.title')}
            </h2>
            <Counts counts={counts} show={show} path={path} />
            <Items items={items} request={request} byLine={!/\.zip$/i.test(fileName) || kind === 'events'} />
          </section>
        ) : null}
      </div>
    </>
  );
}
