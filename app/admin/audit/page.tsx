import type { Metadata } from 'next';
import { EmptyState } from '@/components/ui/EmptyState';
import { Cell, Row, Table } from '@/components/ui/Table';
import { requireRole } from '@/lib/auth/session';
import { listAudit } from '@/lib/db/audit';
import { database } from '@/lib/db/client';
import { FORMAT_LOCALE } from '../../messages/locale';
import { translator } from '../../messages/translator';
import { listRequest, type SearchParams } from '../../request-query';
import { ListPages } from '../ListTools';

export const metadata: Metadata = { title: translator('records.audit')('title') };

/** Details as one line: `name: Iraq, reason: …`. */
const lineOf = (details: Record<string, unknown>) =>
  Object.entries(details)
    .map(([key, value]) => `${key}: ${String(value)}`)
    .join(', ');

export default async function AuditPage({ searchParams }: { searchParams: SearchParams }) {
  await requireRole('administrator');
  const request = await listRequest('/admin/audit', searchParams);
  const entries = await listAudit(database(), { page: request.page, pageSize: request.pageSize });
  const t = translator('records.audit');
  const moment = new Intl.DateTimeFormat(FORMAT_LOCALE, {
    dateStyle: 'medium',
    timeStyle: 'medium',
    timeZone: 'UTC',
  });
  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-col gap-2">
        <h1 className="font-serif text-title">{t('title')}</h1>
        <p className="text-muted">{t('text')}</p>
      </div>
      {entries.items.length === 0 ? (
        <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
      ) : (
        <Table
          caption={t('title')}
          columns={(['at', 'who', 'action', 'subject', 'details'] as const).map((key) => ({
            key,
            label: t(key),
          }))}
        >
          {entries.items.map(({ id, at, actor, action, subject, subjectId, details }) => (
            <Row key={id}>
              <Cell>
                <time className="figures whitespace-nowrap" dateTime={at}>
                  {moment.format(new Date(at))}
                </time>
              </Cell>
              <Cell>
                <bdi>{actor}</bdi>
              </Cell>
              <Cell>{action}</Cell>
              <Cell>
                <span className="break-all text-small">{`${subject} ${subjectId}`}</span>
              </Cell>
              <Cell>
                <bdi className="break-words text-muted text-small">{lineOf(details)}</bdi>
              </Cell>
            </Row>
          ))}
        </Table>
      )}
      <ListPages request={request} page={entries} />
    </div>
  );
}
