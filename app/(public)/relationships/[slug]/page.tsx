/** One relationship: its timeline over the whole span, and the same events as a list. */
import type { Metadata } from 'next';
import { cache } from 'react';
import { LIST_SIZE } from '@/components/timeline/answers';
import { PrintedChronology } from '@/components/timeline/PrintedChronology';
import { Link } from '@/components/ui/language';
import { readersDatabase } from '@/lib/db/client';
import { actorName, relationshipTitle } from '@/lib/db/local-names';
import { findRelationshipOfPair } from '@/lib/db/relationship-pairs';
import { findRelationship } from '@/lib/db/relationships';
import { slugSchema } from '@/lib/domain/actor';
import { recordLanguage } from '@/lib/domain/intl';
import { givenByPage, readAddress, type TimelineAddress, writeAddress } from '@/lib/timeline/address';
import { cursorOfPage } from '@/lib/timeline/old-pages';
import { permanentRedirect, redirect } from '../../../lead';
import { leadTimelineToStanding } from '../../../lead-to-standing';
import { addressesOf } from '../../../messages/addresses';
import { embedOf, feedsOf } from '../../../messages/export-words';
import { here } from '../../../messages/locale';
import { translator } from '../../../messages/translator';
import { NothingHere, nothingHere } from '../../../NothingHere';
import { shareOf, spanLine } from '../../../relationship-share';
import type { SearchParams } from '../../../request-query';
import { PartyNames } from '../../PartyNames';
import { type LoadedTimeline, loadTimeline } from '../../timeline/load-timeline';
import { chronologyAddress, TimelinePage } from '../../timeline/TimelinePage';
import { CompareWith } from './CompareWith';
import { AtAGlance } from './glance/AtAGlance';

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: SearchParams;
}

const find = cache(async (slug: string) =>
  slugSchema.safeParse(slug).success ? findRelationship(readersDatabase(), slug) : null,
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const relationship = await find(slug);
  if (!relationship) return nothingHere();
  const t = translator('relationship');
  const [a, b] = relationship.parties.map(actorName);
  const description = relationship.description || t('description', { a: a ?? '', b: b ?? '' });
  return {
    title: relationshipTitle(relationship),
    description,
    alternates: {
      ...addressesOf(`/relationships/${slug}`),
      types: { ...feedsOf({ relationships: [slug] }), ...embedOf(slug) },
    },
    openGraph: {
      title: relationshipTitle(relationship),
      description,
      url: here(`/relationships/${slug}`),
      images: [shareOf(`/relationships/${slug}`, relationshipTitle(relationship))],
    },
    twitter: { card: 'summary_large_image' },
  };
}

/** Addresses of old: the parties in the other order, the number of a page of the list. */
async function redirectOld(slug: string, address: TimelineAddress, page: string | undefined) {
  const path = `/relationships/${slug}`;
  if (page === undefined || !/^\d{1,9}$/.test(page)) return;
  const timeline = await loadTimeline([{ slug, title: '' }], address);
  const density = timeline?.tracks[0].density;
  const after = density ? cursorOfPage(density, Number(page), LIST_SIZE) : null;
  redirect(`${path}${writeAddress({ ...address, after })}#events`);
}

/** From the first year to the last, and how many events. */
function Line({ timeline }: { timeline: LoadedTimeline }) {
  const [density] = timeline.whole;
  return (
    <p className="figures text-muted">{spanLine(density ?? { first: null, last: null, matching: 0 })}</p>
  );
}

export default async function RelationshipPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const given = givenByPage(await searchParams);
  const address = readAddress(given);
  const relationship = await find(slug);
  if (!relationship) {
    const other = await findRelationshipOfPair(readersDatabase(), slug);
    if (other) permanentRedirect(`/relationships/${other}${writeAddress(address)}`);
    return <NothingHere />;
  }
  await leadTimelineToStanding(`/relationships/${slug}`, address);
  await redirectOld(slug, address, given('page')[0]);
  const timeline = await loadTimeline([relationship], address);
  if (!timeline) return <NothingHere />;
  const t = translator('relationship');
  const { title, parties, description } = relationship;
  const path = `/relationships/${slug}`;
  return (
    <div className="chart-width flex flex-col gap-5 pt-4 md:pt-6">
      <div className="page-heading flex flex-col gap-2">
        <div className="flex flex-wrap items-baseline gap-x-5 gap-y-1">
          <h1 className="font-serif text-title">
            <PartyNames slug={slug} title={title} parties={parties} />
          </h1>
          <Line timeline={timeline} />
        </div>
        {description ? (
          <p dir="auto" lang={recordLanguage(description)} className="max-w-[75ch] pt-1 text-pretty">
            {description}
          </p>
        ) : null}
        <div className="flex flex-wrap items-start gap-x-6 text-small print:hidden">
          <CompareWith slug={slug} />
          <Link
            href={chronologyAddress(slug, timeline)}
            className="quiet-link py-1.5 text-muted"
            prefetch={false}
          >
            {translator('chronology')('print')}
          </Link>
        </div>
      </div>
      <PrintedChronology slugs={[slug]}>
        <TimelinePage timeline={timeline} path={path} headings={[t('events')]} />
      </PrintedChronology>
      {timeline.total > 0 ? (
        <div className="print:hidden">
          <AtAGlance slug={slug} />
        </div>
      ) : null}
    </div>
  );
}
