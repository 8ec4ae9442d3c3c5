/** Everybody who takes part in a published event, by name. */
import type { Metadata } from 'next';
import { z } from 'zod';
import { Button, ButtonLink } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { Link } from '@/components/ui/language';
import { Pagination } from '@/components/ui/Pagination';
import { QueryForm } from '@/components/ui/QueryForm';
import { Select } from '@/components/ui/Select';
import { TextField } from '@/components/ui/TextField';
import { type IndexedActor, listActorIndex } from '@/lib/db/actor-index';
import { readersDatabase } from '@/lib/db/client';
import { ACTOR_KINDS, actorKindSchema } from '@/lib/domain/actor';
import { findActors } from '@/lib/jobs/read-timeline';
import { addressesOf } from '../../messages/addresses';
import { formatYear } from '../../messages/format';
import { translator } from '../../messages/translator';
import { ActorName } from '../../Named';
import { param, placeParam, readQuery, type SearchParams, typedWords, wordsParam } from '../../request-query';

const PAGE_SIZE = 36;
const ACTORS_QUERY = {
  q: wordsParam,
  kind: param(actorKindSchema, undefined),
  letter: param(z.string().regex(/^\P{C}$/u), ''),
  page: placeParam,
};
type ActorsQuery = z.output<z.ZodObject<typeof ACTORS_QUERY>>;

export function generateMetadata(): Metadata {
  const t = translator('indexes');
  return { title: t('actors'), description: t('actorsIntro'), alternates: addressesOf('/actors') };
}

function addressOf({ q, kind, letter }: ActorsQuery, more: { letter?: string; page?: number } = {}): string {
  const values = {
    q,
    kind: kind ?? '',
    letter: more.letter ?? letter,
    page: (more.page ?? 1) > 1 ? String(more.page) : '',
  };
  const query = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== ''));
  return query.size > 0 ? `/actors?${query}` : '/actors';
}

function Filter({ query, typed }: { query: ActorsQuery; typed: string }) {
  const t = translator('indexes');
  const kinds = translator('words.kinds');
  return (
    <QueryForm
      action="/actors"
      className="grid items-end gap-4 sm:grid-cols-[minmax(0,1fr)_14rem_auto] lg:max-w-4xl"
    >
      <TextField label={t('name')} name="q" type="search" most={200} defaultValue={typed} />
      <Select
        label={t('actorKind')}
        name="kind"
        options={[
          { value: '', label: t('anyActorKind') },
          ...ACTOR_KINDS.map((kind) => ({ value: kind as string, label: kinds(kind) })),
        ]}
        defaultValue={query.kind ?? ''}
      />
      <Button type="submit">{t('show')}</Button>
    </QueryForm>
  );
}

function Letters({ letters, query }: { letters: readonly string[]; query: ActorsQuery }) {
  const t = translator('indexes');
  const link = (letter: string, label: string) => (
    <li key={label}>
      <Link
        href={addressOf(query, { letter })}
        aria-current={letter === query.letter ? 'true' : undefined}
        className="grid min-h-8 min-w-8 place-items-center rounded-medium px-1.5 text-accent no-underline hover:bg-raised aria-[current=true]:bg-accent-soft aria-[current=true]:font-strong aria-[current=true]:text-accent-strong"
        prefetch={false}
      >
        <bdi>{label}</bdi>
      </Link>
    </li>
  );
  if (letters.length < 2) return null;
  return (
    <nav aria-label={t('letters')}>
      <ul className="-mx-1.5 flex flex-wrap gap-1 text-small">
        {link('', t('allLetters'))}
        {letters.map((letter) => link(letter, letter))}
      </ul>
    </nav>
  );
}

function Actor({ actor }: { actor: IndexedActor }) {
  const t = translator('indexes');
  const kinds = translator('words.kinds');
  const { slug, kind, events, from, to } = actor;
  return (
    <li className="flex flex-col">
      <Link href={`/actors/${slug}`} className="link w-fit" prefetch={false}>
        <ActorName of={actor} />
      </Link>
      <span className="figures text-muted text-small">
        {[
          kinds(kind),
          t('actorEvents', { count: events }),
          ...(from && to
            ? [
                from.slice(0, 4) === to.slice(0, 4)
                  ? formatYear(from)
                  : t('years', { from: formatYear(from), to: formatYear(to) }),
              ]
            : []),
        ].join(' · ')}
      </span>
    </li>
  );
}

export default async function ActorsIndex({ searchParams }: { searchParams: SearchParams }) {
  const t = translator('indexes');
  const site = translator('site');
  const query = await readQuery(ACTORS_QUERY, searchParams);
  const { items, total, letters } = await listActorIndex(readersDatabase(), await findActors(), {
    ...query,
    pageSize: PAGE_SIZE,
  });
  const asks = query.q !== '' || query.kind !== undefined || query.letter !== '';
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  return (
    <div className="page-width flex flex-col gap-8 pt-8 md:pt-12">
      <div className="flex flex-col gap-3">
        <h1 className="font-serif text-title">{t('actors')}</h1>
        <p className="measure text-muted">{t('actorsIntro')}</p>
      </div>
      <Filter query={query} typed={await typedWords(searchParams)} />
      <Letters letters={letters} query={query} />
      {items.length > 0 ? (
        <ul className="grid gap-x-8 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
          {items.map((actor) => (
            <Actor key={actor.slug} actor={actor} />
          ))}
        </ul>
      ) : (
        <EmptyState
          title={total > 0 ? t('noPage') : t(asks ? 'noActors' : 'nobodyYet')}
          action={total > 0 || asks ? <ButtonLink href="/actors">{t('allActors')}</ButtonLink> : null}
        >
          {total > 0 ? t('noPageText') : t(asks ? 'noActorsText' : 'nobodyYetText')}
        </EmptyState>
      )}
      {items.length > 0 ? (
        <Pagination
          page={query.page}
          pageCount={pages}
          hrefFor={(page) => addressOf(query, { page })}
          labels={{
            navigation: site('pages'),
            previous: site('previous'),
            next: site('next'),
            position: site('position', { page: query.page, pages }),
          }}
        />
      ) : null}
    </div>
  );
}
