/** One actor: names, posts over time, events. */
import type { Metadata } from 'next';
import { cache } from 'react';
import { ExportLinks } from '@/components/exports/ExportLinks';
import { findMergedActor } from '@/lib/db/actor-merges';
import { findShownActor } from '@/lib/db/actors';
import { readersDatabase } from '@/lib/db/client';
import { actorName } from '@/lib/db/local-names';
import { slugSchema } from '@/lib/domain/actor';
import type { ActorDetail } from '@/lib/domain/actor-detail';
import { recordLanguage } from '@/lib/domain/intl';
import { cursorSchema } from '@/lib/domain/timeline-query';
import { publicUrl } from '@/lib/env';
import { actorDocument } from '@/lib/interchange/json-ld';
import { JsonLd } from '../../../JsonLd';
import { permanentRedirect } from '../../../lead';
import { addressesOf } from '../../../messages/addresses';
import { exportWords, feedsOf } from '../../../messages/export-words';
import { directionOf, formatLanguage, formatPlace } from '../../../messages/format';
import { here } from '../../../messages/locale';
import { translator } from '../../../messages/translator';
import { ActorName } from '../../../Named';
import { NothingHere, nothingHere } from '../../../NothingHere';
import { param, readQuery, type SearchParams } from '../../../request-query';
import { ActorEvents } from './ActorEvents';
import { Members, Posts } from './Posts';

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: SearchParams;
}

const QUERY = { relationship: param(slugSchema, undefined), after: param(cursorSchema, undefined) };
const FEW_MEMBERS = 12;

const find = cache(async (slug: string) =>
  slugSchema.safeParse(slug).success ? findShownActor(readersDatabase(), slug) : null,
);

/** Leads on from the address of an actor that was merged into another. */
async function leadOn(slug: string): Promise<void> {
  const standing = slugSchema.safeParse(slug).success ? await findMergedActor(readersDatabase(), slug) : null;
  if (standing) permanentRedirect(`/actors/${standing}`);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const actor = await find(slug);
  if (!actor) {
    await leadOn(slug);
    return nothingHere();
  }
  const description = actor.description ?? translator('actor')('description', { name: actorName(actor) });
  const url = `/actors/${actor.slug}`;
  return {
    title: actorName(actor),
    description,
    alternates: { ...addressesOf(url), types: feedsOf({ actors: [actor.slug] }) },
    openGraph: {
      type: actor.kind === 'person' ? 'profile' : 'website',
      title: actorName(actor),
      description,
      url: here(url),
    },
  };
}

function Names({ actor }: { actor: ActorDetail }) {
  const others = actor.names.filter((name) => name.text !== actorName(actor));
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
        <dd>
          <bdi translate="no">{actor.slug}</bdi>
        </dd>
        {actor.cameoCode ? (
          <>
            <dt className="text-muted">{t('cameo')}</dt>
            <dd>
              <bdi translate="no">{actor.cameoCode}</bdi>
            </dd>
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
                <bdi translate="no">{actor.wikidata}</bdi>
              </a>
            </dd>
          </>
        ) : null}
      </dl>
    </details>
  );
}

export default async function ActorPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const actor = await find(slug);
  if (!actor) {
    await leadOn(slug);
    return <NothingHere />;
  }
  const query = await readQuery(QUERY, searchParams);
  const t = translator('actor');
  const site = translator('site');
  const kinds = translator('words.kinds');
  const country =
    actor.country && actor.kind !== 'state' ? formatPlace({ name: '', country: actor.country }) : '';
  const today = new Date().toISOString().slice(0, 10);
  const heading = 'font-serif text-heading';
  return (
    <div className="page-width flex flex-col gap-14 pt-8 md:pt-12">
      <JsonLd document={actorDocument(actor, { name: site('name'), url: publicUrl() })} />
      <header className="flex flex-col gap-5">
        <div className="flex flex-col gap-2">
          <h1 className="font-serif text-title">
            <ActorName of={actor} />
          </h1>
          <p className="text-small text-muted">
            {[kinds(actor.kind), country.replace(/^, /, '')].filter(Boolean).join(' · ')}
          </p>
        </div>
        <Names actor={actor} />
        {actor.description ? (
          <p dir="auto" lang={recordLanguage(actor.description)} className="measure">
            {actor.description}
          </p>
        ) : null}
      </header>
      {actor.posts.length > 0 ? (
        <section className="flex flex-col gap-5">
          <h2 className={heading}>{t('posts')}</h2>
          <Posts posts={actor.posts} today={today} />
        </section>
      ) : null}
      {actor.members.length > 0 ? (
        <section className="flex flex-col gap-5">
          <h2 className={heading}>{t('members')}</h2>
          <Members members={actor.members.slice(0, FEW_MEMBERS)} organisation={actor.name} />
          {actor.members.length > FEW_MEMBERS ? (
            <details className="-mt-2">
              <summary className="link min-h-8 w-fit text-small">
                {translator('timeline')('more', { count: actor.members.length - FEW_MEMBERS })}
              </summary>
              <div className="mt-3">
                <Members members={actor.members.slice(FEW_MEMBERS)} organisation={actor.name} />
              </div>
            </details>
          ) : null}
        </section>
      ) : null}
      <ActorEvents actor={actor.slug} query={query} />
      <div className="flex flex-col">
        <ExportLinks query={{ actors: [actor.slug] }} words={exportWords(false)} />
        <Details actor={actor} />
      </div>
    </div>
  );
}
