import type { Metadata } from 'next';
import Link from 'next/link';
import { z } from 'zod';
import { Button, ButtonLink } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { Pagination } from '@/components/ui/Pagination';
import { Select } from '@/components/ui/Select';
import { Cell, Row, Table } from '@/components/ui/Table';
import { TextField } from '@/components/ui/TextField';
import { requireRole } from '@/lib/auth/session';
import { listActors } from '@/lib/db/actors';
import { database } from '@/lib/db/client';
import { ACTOR_KINDS, actorKindSchema } from '@/lib/domain/actor';
import { pageSchema } from '@/lib/domain/page';
import { translator } from '../../messages/translator';

export const metadata: Metadata = { title: translator('records.actors')('title') };

const querySchema = z.object({
  q: z.string().max(200).catch(''),
  kind: actorKindSchema.optional().catch(undefined),
});

export default async function ActorsPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  await requireRole('viewer');
  const asked = await searchParams;
  const { q, kind } = querySchema.parse(asked);
  const actors = await listActors(database(), { query: q, kind, ...pageSchema.parse(asked) });
  const [t, common, words, site] = [
    translator('records.actors'),
    translator('records'),
    translator('words'),
    translator('site'),
  ];
  const pages = Math.ceil(actors.total / actors.pageSize);
  const hrefFor = (page: number) =>
    `?${new URLSearchParams({ ...(q && { q }), ...(kind && { kind }), page: String(page) })}`;
  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-wrap items-baseline justify-between gap-4">
        <h1 className="font-serif text-title">{t('title')}</h1>
        <ButtonLink look="primary" href="/admin/actors/new">
          {t('new')}
        </ButtonLink>
      </div>
      <form className="grid grid-cols-1 items-end gap-3 sm:grid-cols-[1fr_14rem_auto]">
        <TextField
          label={common('search')}
          name="q"
          type="search"
          defaultValue={q}
          maxLength={200}
          placeholder={common('searchActors')}
        />
        <Select
          label={common('kind')}
          name="kind"
          defaultValue={kind ?? ''}
          options={[
            { value: '', label: common('anyKind') },
            ...ACTOR_KINDS.map((value) => ({ value, label: words(`kinds.${value}`) })),
          ]}
        />
        <Button type="submit">{common('show')}</Button>
      </form>
      {actors.items.length === 0 ? (
        <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
      ) : (
        <Table
          caption={t('title')}
          columns={[
            { key: 'name', label: t('name') },
            { key: 'kind', label: common('kind') },
            { key: 'post', label: t('post') },
            { key: 'events', label: t('events'), end: true },
          ]}
        >
          {actors.items.map((actor) => (
            <Row key={actor.slug}>
              <Cell>
                <Link className="font-strong text-accent" href={`/admin/actors/${actor.slug}`}>
                  {actor.name}
                </Link>
              </Cell>
              <Cell>{words(`kinds.${actor.kind}`)}</Cell>
              <Cell>
                {actor.latestPost
                  ? `${actor.latestPost.office}, ${actor.latestPost.organisation.name}`
                  : null}
              </Cell>
              <Cell end>{actor.eventCount}</Cell>
            </Row>
          ))}
        </Table>
      )}
      <Pagination
        page={actors.page}
        pageCount={pages}
        hrefFor={hrefFor}
        labels={{
          navigation: site('pages'),
          previous: site('previous'),
          next: site('next'),
          position: site('position', { page: actors.page, pages }),
        }}
      />
    </div>
  );
}
