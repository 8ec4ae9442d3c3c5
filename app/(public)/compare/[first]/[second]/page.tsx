/** Two relationships on one axis, one under the other: one window and one filter move both. */
import type { Metadata } from 'next';
import { cache } from 'react';
import { PrintedChronology } from '@/components/timeline/PrintedChronology';
import { Link } from '@/components/ui/language';
import { readersDatabase } from '@/lib/db/client';
import { relationshipTitle } from '@/lib/db/local-names';
import { findRelationshipOfPair } from '@/lib/db/relationship-pairs';
import { findRelationship } from '@/lib/db/relationships';
import { slugSchema } from '@/lib/domain/actor';
import { givenByPage, readAddress, writeAddress } from '@/lib/timeline/address';
import { permanentRedirect } from '../../../../lead';
import { leadTimelineToStanding } from '../../../../lead-to-standing';
import { addressesOf } from '../../../../messages/addresses';
import { formatYear, isolate } from '../../../../messages/format';
import { here } from '../../../../messages/locale';
import { translator } from '../../../../messages/translator';
import { NothingHere, nothingHere } from '../../../../NothingHere';
import { shareOf } from '../../../../relationship-share';
import type { SearchParams } from '../../../../request-query';
import { loadTimeline } from '../../../timeline/load-timeline';
import { TimelinePage } from '../../../timeline/TimelinePage';

interface Props {
  params: Promise<{ first: string; second: string }>;
  searchParams: SearchParams;
}

const find = cache(async (slug: string) => {
  if (!slugSchema.safeParse(slug).success) return null;
  const found = await findRelationship(readersDatabase(), slug);
  if (found) return found;
  const other = await findRelationshipOfPair(readersDatabase(), slug);
  return other ? findRelationship(readersDatabase(), other) : null;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { first, second } = await params;
  const [upper, lower] = await Promise.all([find(first), find(second)]);
  if (!upper || !lower) return nothingHere();
  const t = translator('compare');
  const names = { first: relationshipTitle(upper), second: relationshipTitle(lower) };
  const path = `/compare/${upper.slug}/${lower.slug}`;
  const [title, description] = [t('title', names), t('description', names)];
  return {
    title,
    description,
    alternates: addressesOf(path),
    openGraph: { title, description, url: here(path), images: [shareOf(path, title)] },
    twitter: { card: 'summary_large_image' },
  };
}

export default async function ComparePage({ params, searchParams }: Props) {
  const { first, second } = await params;
  const [upper, lower] = await Promise.all([find(first), find(second)]);
  if (!upper || !lower) return <NothingHere />;
  const address = readAddress(givenByPage(await searchParams));
  if (upper.slug === lower.slug) permanentRedirect(`/relationships/${upper.slug}${writeAddress(address)}`);
  const path = `/compare/${upper.slug}/${lower.slug}`;
  if (upper.slug !== first || lower.slug !== second) permanentRedirect(`${path}${writeAddress(address)}`);
  await leadTimelineToStanding(path, address);
  const timeline = await loadTimeline([upper, lower], address);
  if (!timeline) return <NothingHere />;
  const t = translator('compare');
  const titles = [relationshipTitle(upper), relationshipTitle(lower)] as const;
  const days = timeline.whole.flatMap((density) =>
    [density.first, density.last].filter((day) => day !== null),
  );
  const [from, to] = [days.sort()[0], days.at(-1)];
  const [one, two] = timeline.whole;
  return (
    <div className="chart-width flex flex-col gap-5 pt-4 md:pt-6">
      <div className="flex flex-col gap-2">
        <div className="flex flex-wrap items-baseline gap-x-5 gap-y-1">
          <h1 className="font-serif text-title">
            {t('title', { first: isolate(titles[0]), second: isolate(titles[1]) })}
          </h1>
          {from && to ? (
            <p className="figures text-muted">
              {t('line', {
                from: formatYear(from),
                to: formatYear(to),
                first: one?.matching ?? 0,
                second: two?.matching ?? 0,
              })}
            </p>
          ) : null}
        </div>
        <p className="flex flex-wrap gap-x-6 text-small print:hidden">
          {[upper, lower].map((one) => (
            <Link key={one.slug} href={`/relationships/${one.slug}`} className="link py-1.5" prefetch={false}>
              {t('alone', { title: isolate(relationshipTitle(one)) })}
            </Link>
          ))}
        </p>
      </div>
      <PrintedChronology slugs={[upper.slug, lower.slug]}>
        <TimelinePage timeline={timeline} path={path} headings={titles} />
      </PrintedChronology>
    </div>
  );
}
