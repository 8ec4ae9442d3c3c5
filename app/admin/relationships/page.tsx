import type { Metadata } from 'next';
import { ButtonLink } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { Link } from '@/components/ui/language';
import { Cell, Row, Table } from '@/components/ui/Table';
import { requireRole } from '@/lib/auth/session';
import { database } from '@/lib/db/client';
import { listRelationships } from '@/lib/db/relationships';
import { roleReaches } from '@/lib/domain/user';
import { findOverview } from '@/lib/jobs/read-timeline';
import { comma, formatNumber, formatYear, isolate } from '../../messages/format';
import { translator } from '../../messages/translator';

export const generateMetadata = (): Metadata => ({ title: translator('records.relationships')('title') });

export default async function RelationshipsPage() {
  const mayEdit = roleReaches((await requireRole('viewer')).role, 'editor');
  const relationships = await listRelationships(database(), await findOverview());
  const t = translator('records.relationships');
  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-wrap items-baseline justify-between gap-4">
        <h1 className="font-serif text-title">{t('title')}</h1>
        {mayEdit ? (
          <ButtonLink look="primary" href="/admin/relationships/new">
            {t('new')}
          </ButtonLink>
        ) : null}
      </div>
      {relationships.length === 0 ? (
        <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
      ) : (
        <Table
          caption={t('title')}
          columns={[
            { key: 'title', label: t('name') },
            { key: 'parties', label: t('parties') },
            { key: 'span', label: t('span') },
            { key: 'events', label: t('events'), end: true },
          ]}
        >
          {relationships.map(({ slug, title, parties, from, to, eventCount }) => (
            <Row key={slug}>
              <Cell>
                {mayEdit ? (
                  <Link className="font-strong text-accent" href={`/admin/relationships/${slug}`}>
                    <bdi>{title}</bdi>
                  </Link>
                ) : (
                  <bdi className="font-strong">{title}</bdi>
                )}
              </Cell>
              <Cell>{parties.map(({ name }) => isolate(name)).join(comma())}</Cell>
              <Cell>
                <span className="figures">{from && to ? `${formatYear(from)}–${formatYear(to)}` : null}</span>
              </Cell>
              <Cell end>{formatNumber(eventCount)}</Cell>
            </Row>
          ))}
        </Table>
      )}
    </div>
  );
}
