/** A relationship's timeline for a frame in pages of others: the same view by the same address, without the site round it. */
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Anchor } from '@/components/ui/language';
import { readersDatabase } from '@/lib/db/client';
import { relationshipTitle } from '@/lib/db/local-names';
import { findRelationship } from '@/lib/db/relationships';
import { slugSchema } from '@/lib/domain/actor';
import { recordLanguage } from '@/lib/domain/intl';
import { givenByPage, readAddress, writeAddress } from '@/lib/timeline/address';
import { loadTimeline } from '../../(public)/timeline/load-timeline';
import { TimelinePage } from '../../(public)/timeline/TimelinePage';
import { leadTimelineToStanding } from '../../lead-to-standing';
import { addressesOf } from '../../messages/addresses';
import { here } from '../../messages/locale';
import { translator } from '../../messages/translator';
import { RelationshipTitle } from '../../Named';
import type { SearchParams } from '../../request-query';
import { LeaveFrame } from './LeaveFrame';

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: SearchParams;
}

async function find(params: Props['params']) {
  const { slug } = await params;
  return slugSchema.safeParse(slug).success ? findRelationship(readersDatabase(), slug) : null;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const relationship = await find(params);
  return {
    title: relationship ? relationshipTitle(relationship) : translator('notFound')('title'),
    robots: { index: false },
    ...(relationship && { alternates: addressesOf(`/relationships/${relationship.slug}`) }),
  };
}

export default async function EmbeddedTimeline({ params, searchParams }: Props) {
  const relationship = await find(params);
  if (!relationship) notFound();
  const address = readAddress(givenByPage(await searchParams));
  await leadTimelineToStanding(`/embed/${relationship.slug}`, address);
  const timeline = await loadTimeline([relationship], address);
  if (!timeline) notFound();
  const { slug, description } = relationship;
  const t = translator('embed');
  return (
    <main id="content" className="chart-width flex flex-col gap-4 py-3">
      <div className="flex flex-col gap-1">
        <div className="flex flex-wrap items-baseline justify-between gap-x-6">
          <h1 className="font-serif text-heading">
            <RelationshipTitle of={relationship} />
          </h1>
          <Anchor href={`/relationships/${slug}${writeAddress(address)}`} className="link text-small">
            {t('on', { site: translator('site')('name') })}
          </Anchor>
        </div>
        {description ? (
          <p
            dir="auto"
            lang={recordLanguage(description)}
            className="line-clamp-2 max-w-[110ch] text-pretty text-small"
          >
            {description}
          </p>
        ) : null}
      </div>
      <TimelinePage
        timeline={timeline}
        path={`/embed/${slug}`}
        headings={[translator('relationship')('events')]}
      />
      <LeaveFrame path={here(`/embed/${slug}`)} />
    </main>
  );
}
