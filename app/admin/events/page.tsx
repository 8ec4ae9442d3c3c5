import type { Metadata } from 'next';
import { Badge } from '@/components/ui/Badge';
import { ButtonLink } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { Link } from '@/components/ui/language';
import { Cell, Row, Table } from '@/components/ui/Table';
import { requireRole } from '@/lib/auth/session';
import { database } from '@/lib/db/client';
import { listPublishedEvents } from '@/lib/db/event-lists';
import { listRelationshipSummaries } from '@/lib/db/relationships';
import { listWithdrawnEvents } from '@/lib/db/withdrawn-events';
import { EVENT_TYPES } from '@/lib/domain/ontology';
import { roleReaches } from '@/lib/domain/user';
import { findEvents } from '@/lib/jobs/read-timeline';
import { FewerFound } from '../../FewerFound';
import { choicesNow } from '../../messages/choices-now';
import { translator } from '../../messages/translator';
import { listRequest, type SearchParams } from '../../request-query';
import { dateInWords } from '../desk-words';
import { ListPages, ListTools } from '../ListTools';
import { PageHead } from '../PageHead';

export function generateMetadata(): Metadata {
  return { title: translator('desk')('events.title') };
}

export default async function EventsPage({ searchParams }: { searchParams: SearchParams }) {
  const user = await requireRole('viewer');
  const t = translator('desk');
  const words = translator('words');
  const request = await listRequest('/admin/events', searchParams, ['relationship', 'type', 'state']);
  const relationships = await listRelationshipSummaries(database());
  const withdrawn = request.get('state') === 'withdrawn';
  const query = {
    ...request,
    relationship: relationships.find(({ slug }) => slug === request.get('relationship'))?.slug,
    type: EVENT_TYPES.find((type) => type === request.get('type')),
  };
  const events = await (withdrawn
    ? listWithdrawnEvents(database(), query)
    : listPublishedEvents(database(), findEvents, query));
  const asks = request.hrefFor(1) !== '/admin/events' || request.page > 1;
  const newEvent = roleReaches(user.role, 'contributor') ? (
    <ButtonLink look="primary" href="/admin/events/new">
      {t('newEvent')}
    </ButtonLink>
  ) : null;
  return (
    <>
      <PageHead title={t('events.title')} action={newEvent} />
      <ListTools
        action="/admin/events"
        request={request}
        hint={t('events.searchHint')}
        filters={[
          {
            name: 'relationship',
            label: t('events.relationship'),
            options: [
              { value: '', label: t('events.anyRelationship') },
              ...relationships.map(({ slug, title }) => ({ value: slug, label: title })),
            ],
          },
          {
            name: 'type',
            label: t('events.type'),
            options: [
              { value: '', label: t('events.anyType') },
              ...choicesNow().types.map((value) => ({ value, label: words(`types.${value}`) })),
            ],
          },
          {
            name: 'state',
            label: t('drafts.state'),
            options: [
              { value: '', label: t('events.published') },
              { value: 'withdrawn', label: t('events.withdrawn') },
            ],
          },
        ]}
      />
      {request.query && !withdrawn ? (
        <div className="mb-4 empty:hidden">
          <FewerFound />
        </div>
      ) : null}
      {events.items.length === 0 ? (
        <EmptyState title={t(asks ? 'nothing' : 'events.empty')}>
          {asks ? t('nothingText') : newEvent ? t('events.emptyText') : null}
        </EmptyState>
      ) : (
        <Table
          caption={t('events.list')}
          columns={[
            { key: 'date', label: t('events.date'), wide: true },
            { key: 'event', label: t('events.event') },
            { key: 'type', label: t('events.type'), wide: true },
          ]}
        >
          {events.items.map(({ slug, title, edtf, type }) => (
            <Row key={slug}>
              <Cell wide>
                <span className="figures whitespace-nowrap text-muted">{dateInWords(edtf)}</span>
              </Cell>
              <Cell>
                <Link href={`/admin/events/${slug}`} className="quiet-link">
                  <bdi>{title}</bdi>
                </Link>{' '}
                {withdrawn ? <Badge tone="warning">{t('events.withdrawn')}</Badge> : null}
                <p className="figures text-muted text-small sm:hidden">
                  {dateInWords(edtf)} · {words(`types.${type}`)}
                </p>
              </Cell>
              <Cell wide>{words(`types.${type}`)}</Cell>
            </Row>
          ))}
        </Table>
      )}
      <ListPages request={request} page={events} />
    </>
  );
}
