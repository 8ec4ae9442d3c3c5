/** One actor: names, posts over time, events. */
import type { Metadata } from 'next';
import { cache } from 'react';
import { EventList } from '@/components/timeline/EventList';
import { EmptyState } from '@/components/ui/EmptyState';
import { Pagination } from '@/components/ui/Pagination';
import { findShownActor, listActorEvents } from '@/lib/db/actors';
import { database } from '@/lib/db/client';
import { slugSchema } from '@/lib/domain/actor';
import type { ActorDetail } from '@/lib/domain/actor-detail';
import { eventWords } from '../../../messages/event-words';
import { directionOf, formatLanguage, formatPlace } from '../../../messages/format';
import { translator } from '../../../messages/translator';
import { NOTHING_HERE, NothingHere } from '../../../NothingHere';
import { pageParam, readQuery, type SearchParams } from '../../../request-query';
import { Members, Posts } from './Posts';
import { PostsChart } from './PostsChart';

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: SearchParams;
}

const PAGE_SIZE = 20;
const FEW_MEMBERS = 12;

const find = cache(async (slug: string) =>
  slugSchema.safeParse(slug).success ? findShownActor(database(), slug) : null,
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const actor = await find((await params).slug);
  if (!actor) return NOTHING_HERE;
  const description = actor.description ?? translator('actor')('description', { name: actor.name });
  const url = `/actors/${actor.slug}`;
  return {
    title: actor.name,
    description,
    alternates: { canonical: url },
    openGraph: { type: actor.kind === 'person' ? 'profile' : 'website', title: actor.name, description, url },
  };
}

function Names({ actor }: { actor: ActorDetail }) {
  const others = actor.names.filter((name) => name.text !== actor.name);
  if (others.length === 0) return null;
  const languages = [...new Set(others.map((name) => name.language))];
  return (
    <dl className="grid gap-x-6 gap-y-1.5 sm:grid-cols-[8rem_1fr]">
      {languages.map((language) => (
        <div key={language} className="contents">
          <dt className="text-small text-muted sm:pt-0.5">{formatLanguage(language)}</dt>
          <dd className="flex flex-wrap gap-x-4">
            {others
              .filter((name) => name.language === language)
              .map((name) => (
                <bdi key={name.text} lang={language} dir={directionOf(language)}>
                  {name.text}
                </bdi>
              ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Details({ actor }: { actor: ActorDetail }) {
  const t = translator('actor');
  return (
    <details className="text-small">
      <summary className="inline-flex min-h-8 items-center text-muted hover:text-ink">{t('details')}</summary>
      <dl className="mt-2 grid gap-x-6 gap-y-1.5 sm:grid-cols-[10rem_1fr]">
        <dt className="text-muted">{t('identifier')}</dt>
        <dd>{actor.slug}</dd>
        {actor.cameoCode ? (
          <>
            <dt className="text-muted">{t('cameo')}</dt>
            <dd>{actor.cameoCode}</dd>
          </>
        ) : null}
        {actor.wikidata ? (
          <>
            <dt className="text-muted">{t('wikidata')}</dt>
            <dd>
              <a
                href={`https://www.wikidata.org/wiki/${actor.wikidata}`}
                rel="noopener noreferrer external"
                className="link"
              >
                {actor.wikidata}
              </a>
            </dd>
          </>
        ) : null}
      </dl>
    </details>
  );
}

export default async function ActorPage({ params, searchParams }: Props) {
  const actor = await find((await params).slug);
  if (!actor) return <NothingHere />;
  const { page: wanted } = await readQuery({ page: pageParam }, searchParams);
  const t = translator('actor');
  const site = translator('site');
  const kinds = translator('words.kinds');
  const { items, total, page } = await listActorEvents(database(), actor.slug, {
    page: wanted,
    pageSize: PAGE_SIZE,
  });
  const pages = Math.ceil(total / PAGE_SIZE);
  const country =
    actor.country && actor.kind !== 'state' ? formatPlace({ name: '', country: actor.country }) : '';
  const today = new Date().toISOString().slice(0, 10);
  const heading = 'font-serif text-heading';
  return (
    <div className="page-width flex flex-col gap-14 pt-8 md:pt-12">
      <header className="flex flex-col gap-5">
        <div className="flex flex-col gap-2">
          <h1 className="font-serif text-title">
            <bdi>{actor.name}</bdi>
          </h1>
          <p className="text-small text-muted">
            {[kinds(actor.kind), country.replace(/^, /, '')].filter(Boolean).join(' · ')}
          </p>
        </div>
        <Names actor={actor} />
        {actor.description ? (
          <p dir="auto" className="measure">
            {actor.description}
          </p>
        ) : null}
      </header>
      {actor.posts.length > 0 ? (
        <section className="flex flex-col gap-5">
          <h2 className={heading}>{t('posts')}</h2>
          <PostsChart posts={actor.posts} today={today} />
          <Posts posts={actor.posts} />
        </section>
      ) : null}
      {actor.members.length > 0 ? (
        <section className="flex flex-col gap-5">
          <h2 className={heading}>{t('members')}</h2>
          <Members members={actor.members.slice(0, FEW_MEMBERS)} />
          {actor.members.length > FEW_MEMBERS ? (
            <details className="-mt-2">
              <summary className="link min-h-8 w-fit text-small">
                {translator('timeline')('more', { count: actor.members.length - FEW_MEMBERS })}
              </summary>
              <div className="mt-3">
                <Members members={actor.members.slice(FEW_MEMBERS)} />
              </div>
            </details>
          ) : null}
        </section>
      ) : null}
      <section className="flex flex-col gap-6">
        <h2 className={heading}>
          {t('events')}
          {total > 0 ? (
            <span className="ms-3 font-sans text-small text-muted">{t('count', { count: total })}</span>
          ) : null}
        </h2>
        {items.length > 0 ? (
          <EventList events={items} words={eventWords()} />
        ) : (
          <EmptyState title={t('noEvents')}>{t('noEventsText')}</EmptyState>
        )}
        <Pagination
          page={page}
          pageCount={pages}
          hrefFor={(to) => `/actors/${actor.slug}${to > 1 ? `?page=${to}` : ''}`}
          labels={{
            navigation: site('pages'),
            previous: site('previous'),
            next: site('next'),
            position: site('position', { page, pages }),
          }}
        />
      </section>
      <Details actor={actor} />
    </div>
  );
}
