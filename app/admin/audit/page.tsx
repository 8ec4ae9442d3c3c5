import type { Metadata } from 'next';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { Anchor, Link } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import { QueryForm } from '@/components/ui/QueryForm';
import { Select } from '@/components/ui/Select';
import { TextField } from '@/components/ui/TextField';
import { requireRole } from '@/lib/auth/session';
import { listAudit, MOST_COUNTED } from '@/lib/db/audit-list';
import { keyOfSubject, nameSubjects } from '@/lib/db/audit-subjects';
import { database } from '@/lib/db/client';
import { listUsers } from '@/lib/db/users';
import { AUDIT_KINDS } from '@/lib/domain/audit-action';
import { comma } from '../../messages/format';
import { translator } from '../../messages/translator';
import { pageParam, readQuery, type SearchParams, typedWords } from '../../request-query';
import { ListPages } from '../ListTools';
import { PageHead } from '../PageHead';
import { AuditRow } from './AuditRow';
import { type AuditQuery, auditQuery, filterOf, hrefOf } from './audit-query';

const PATH = '/admin/audit';
const PAGE_SIZE = 50;

export function generateMetadata(): Metadata {
  return { title: translator('audit')('title') };
}

function Filters({
  query,
  typed,
  people,
}: {
  query: AuditQuery;
  typed: string;
  people: readonly { id: string; name: string }[];
}) {
  const t = translator('audit');
  const desk = translator('desk');
  return (
    <search>
      <QueryForm action={PATH} className="mb-4 flex flex-wrap items-end gap-3">
        {query.about ? <input type="hidden" name="about" value={query.about} /> : null}
        <TextField
          type="search"
          name="q"
          label={desk('search')}
          placeholder={t('searchHint')}
          defaultValue={typed}
          most={200}
          className="min-w-56 grow max-sm:basis-full sm:max-w-96"
        />
        <Select
          name="person"
          label={t('person')}
          defaultValue={query.person}
          options={[
            { value: '', label: t('anybody') },
            ...people.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <Select
          name="kind"
          label={t('kind')}
          defaultValue={query.kind}
          options={[
            { value: '', label: t('anyKind') },
            ...AUDIT_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) })),
          ]}
        />
        <TextField type="date" name="from" label={t('from')} defaultValue={query.from} />
        <TextField type="date" name="to" label={t('to')} defaultValue={query.to} />
        <Button type="submit">{desk('show')}</Button>
      </QueryForm>
    </search>
  );
}

function Files({ query, total }: { query: AuditQuery; total: number }) {
  const t = translator('audit');
  if (total >= MOST_COUNTED)
    return <p className="text-small text-muted">{t('exportLimit', { most: MOST_COUNTED })}</p>;
  return (
    <p className="text-small">
      {t('export')}:{' '}
      {['csv', 'jsonl'].map((format, at) => (
        <span key={format}>
          {at > 0 ? comma() : ''}
          <Anchor className="link" href={hrefOf(`${PATH}/export`, query, { format })} download>
            {t('exportAs', { format })}
          </Anchor>
        </span>
      ))}
    </p>
  );
}

export default async function AuditPage({ searchParams }: { searchParams: SearchParams }) {
  await requireRole('administrator');
  const { page, ...query } = await readQuery({ ...auditQuery, page: pageParam }, searchParams);
  const db = database();
  const filter = filterOf(query);
  const [found, people] = await Promise.all([
    listAudit(db, { ...filter, page, pageSize: PAGE_SIZE }),
    listUsers(db),
  ]);
  const { items, total } = found;
  const { subject = '', subjectId = '' } = filter;
  const about = query.about ? [{ subject, subjectId }] : [];
  const names = await nameSubjects(db, [...items, ...about]);
  const t = translator('audit');
  const asked = Object.values(query).some((value) => value !== '');
  return (
    <>
      <PageHead title={t('title')} lead={t('text')} />
      <Filters query={query} typed={await typedWords(searchParams)} people={people} />
      {query.about ? (
        <Notice className="mb-4">
          <p>
            {t('aboutOnly', { name: names.get(keyOfSubject({ subject, subjectId })) || subjectId })}{' '}
            <Link className="link" href={hrefOf(PATH, { ...query, about: '' })}>
              {t('everything')}
            </Link>
          </p>
        </Notice>
      ) : null}
      {items.length === 0 ? (
        <EmptyState title={t(asked ? 'nothing' : 'none')}>{t(asked ? 'nothingText' : 'noneText')}</EmptyState>
      ) : (
        <>
          <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
            <p className="figures text-small text-muted">
              {t(total < MOST_COUNTED ? 'count' : 'countMore', { count: total })}
            </p>
            <Files query={query} total={total} />
          </div>
          <ul aria-label={t('list')}>
            {items.map((line) => (
              <AuditRow key={line.id} line={line} names={names} />
            ))}
          </ul>
        </>
      )}
      <ListPages
        request={{ hrefFor: (wanted) => hrefOf(PATH, query, wanted > 1 ? { page: String(wanted) } : {}) }}
        page={found}
      />
    </>
  );
}
