import type { Metadata } from 'next';
import { Badge } from '@/components/ui/Badge';
import { ButtonLink } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { Link } from '@/components/ui/language';
import { Cell, Row, Table } from '@/components/ui/Table';
import { requireRole } from '@/lib/auth/session';
import { type ActorListItem, listActors } from '@/lib/db/actors';
import { database } from '@/lib/db/client';
import { actorName } from '@/lib/db/local-names';
import { ACTOR_KINDS, ORIGINS } from '@/lib/domain/actor';
import { roleReaches } from '@/lib/domain/user';
import { comma, formatNumber, isolate } from '../../messages/format';
import { localOfficeOf } from '../../messages/office-words';
import { translator } from '../../messages/translator';
import { listRequest, type SearchParams } from '../../request-query';
import { ListPages, ListTools } from '../ListTools';

export const generateMetadata = (): Metadata => ({ title: translator('records.actors')('title') });

/** The last post of an actor in one line, '' where none is known. */
const postOf = ({ latestPost: post }: ActorListItem) =>
  post
    ? [localOfficeOf(post.office, post.organisation.name) ?? post.office, actorName(post.organisation)]
        .map(isolate)
        .join(comma())
    : '';

export default async function ActorsPage({ searchParams }: { searchParams: SearchParams }) {
  const mayEdit = roleReaches((await requireRole('viewer')).role, 'editor');
  const request = await listRequest('/admin/actors', searchParams, ['kind', 'origin']);
  const kind = ACTOR_KINDS.find((each) => each === request.get('kind'));
  const origin = ORIGINS.find((each) => each === request.get('origin'));
  const actors = await listActors(database(), { ...request, kind, origin });
  const asks = request.hrefFor(1) !== '/admin/actors' || request.page > 1;
  const [t, common, words] = [translator('records.actors'), translator('records'), translator('words')];
  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-wrap items-baseline justify-between gap-4">
        <h1 className="font-serif text-title">{t('title')}</h1>
        {mayEdit ? (
          <ButtonLink look="primary" href="/admin/actors/new">
            {t('new')}
          </ButtonLink>
        ) : null}
      </div>
      <ListTools
        action="/admin/actors"
        request={request}
        hint={common('searchActors')}
        filters={[
          {
            name: 'kind',
            label: common('kind'),
            options: [
              { value: '', label: common('anyKind') },
              ...ACTOR_KINDS.map((value) => ({ value, label: words(`kinds.${value}`) })),
            ],
          },
          {
            name: 'origin',
            label: t('origin'),
            options: [
              { value: '', label: t('anyOrigin') },
              ...ORIGINS.map((value) => ({ value, label: t(`origins.${value}`) })),
            ],
          },
        ]}
      />
      {actors.items.length === 0 ? (
        <EmptyState title={t(asks ? 'none' : 'empty')}>{t(asks ? 'noneText' : 'emptyText')}</EmptyState>
      ) : (
        <Table
          caption={t('title')}
          columns={[
            { key: 'name', label: t('name') },
            { key: 'kind', label: common('kind') },
            { key: 'post', label: t('post'), wide: true },
            { key: 'events', label: t('events'), end: true },
          ]}
        >
          {actors.items.map((actor) => (
            <Row key={actor.slug}>
              <Cell>
                {mayEdit ? (
                  <Link className="font-strong text-accent" href={`/admin/actors/${actor.slug}`}>
                    <bdi>{actor.name}</bdi>
                  </Link>
                ) : (
                  <bdi className="font-strong">{actor.name}</bdi>
                )}
                {actor.origin === 'reference' ? (
                  <span className="ms-2">
                    <Badge tone="warning">{t('reference')}</Badge>
                  </span>
                ) : null}
                {/* On a narrow screen, where the column has no room. */}
                <bdi className="block text-muted text-small sm:hidden">{postOf(actor)}</bdi>
              </Cell>
              <Cell>{words(`kinds.${actor.kind}`)}</Cell>
              <Cell wide>{postOf(actor)}</Cell>
              <Cell end>{formatNumber(actor.eventCount)}</Cell>
            </Row>
          ))}
        </Table>
      )}
      <ListPages request={request} page={actors} />
    </div>
  );
}
