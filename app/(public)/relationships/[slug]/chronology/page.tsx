/** All events of a relationship under a filter by year, to be printed: no toolbar, no pages. */
import type { Metadata } from 'next';
import { ButtonLink } from '@/components/ui/Button';
import { Link } from '@/components/ui/language';
import { Recorded } from '@/components/ui/Recorded';
import { readersDatabase } from '@/lib/db/client';
import { facetsHere } from '@/lib/db/local-answers';
import { relationshipTitle } from '@/lib/db/local-names';
import { findRelationship } from '@/lib/db/relationships';
import { slugSchema } from '@/lib/domain/actor';
import { recordLanguage } from '@/lib/domain/intl';
import type { TimelineEvent } from '@/lib/domain/timeline-question';
import { publicUrl } from '@/lib/env';
import { findFacets, findList } from '@/lib/jobs/read-timeline';
import {
  FILTER_FIELDS,
  givenByPage,
  isFiltered,
  readAddress,
  type TimelineAddress,
  writeAddress,
} from '@/lib/timeline/address';
import { leadTimelineToStanding } from '../../../../lead-to-standing';
import { addressesOf } from '../../../../messages/addresses';
import { eventWords } from '../../../../messages/event-words';
import { comma, formatDate, formatPlace, formatYear, isolate } from '../../../../messages/format';
import { here, localeNow } from '../../../../messages/locale';
import { translator } from '../../../../messages/translator';
import { NothingHere, nothingHere } from '../../../../NothingHere';
import type { SearchParams } from '../../../../request-query';

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: SearchParams;
}

/** Sixty pages of paper. */
const MOST = 2_000;
const AT_ONCE = 100;

const find = async (slug: string) =>
  slugSchema.safeParse(slug).success ? findRelationship(readersDatabase(), slug) : null;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const relationship = await find((await params).slug);
  if (!relationship) return nothingHere();
  const title = translator('chronology')('title', { title: relationshipTitle(relationship) });
  return {
    title,
    robots: { index: false },
    alternates: addressesOf(`/relationships/${relationship.slug}`),
  };
}

async function listAll(slug: string, { filter, days }: TimelineAddress) {
  const events: TimelineEvent[] = [];
  let [total, after]: [number, string | null] = [0, null];
  do {
    const list: Awaited<ReturnType<typeof findList>> = await findList(slug, {
      filter,
      order: 'earliest',
      limit: AT_ONCE,
      ...days,
      ...(after ? { after } : {}),
    });
    events.push(...(list?.events ?? []));
    total = list?.total ?? 0;
    after = list?.next ?? null;
  } while (after && events.length < MOST);
  return { events, total };
}

/** The filter in words: "Meeting, Visit; Cooperative". */
async function filterWords(slug: string, { filter }: TimelineAddress): Promise<string> {
  const words = eventWords();
  const found = await findFacets(slug, filter);
  const facets = found && facetsHere(found);
  const t = translator('filter');
  const parts = FILTER_FIELDS.flatMap((field) => {
    if (field === 'types') return filter.types.map(words.type).join(comma());
    if (field === 'tones') return filter.tones.map(words.tone).join(comma());
    if (field === 'certainties') return filter.certainties.map(words.certainty).join(comma());
    return filter[field]
      .map((value) => facets?.[field].find((facet) => facet.value === value)?.name ?? value)
      .join(comma());
  });
  return [...parts, filter.q && t('quoted', { words: filter.q })]
    .filter(Boolean)
    .join(localeNow().startsWith('en') ? '; ' : ' · ');
}

function byYear(events: readonly TimelineEvent[]): [year: string, events: TimelineEvent[]][] {
  const years = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    const year = event.startsOn.slice(0, 4);
    const known = years.get(year);
    if (known) known.push(event);
    else years.set(year, [event]);
  }
  return [...years];
}

function Year({ year, events }: { year: string; events: readonly TimelineEvent[] }) {
  const words = eventWords();
  return (
    <section className="grid gap-x-6 gap-y-2 md:grid-cols-[5rem_1fr] print:grid-cols-[3.5rem_1fr]">
      <h2 className="figures font-serif text-heading text-muted">{formatYear(`${year}-01-01`)}</h2>
      <ol className="flex flex-col gap-1.5">
        {events.map((event) => (
          <li
            key={event.slug}
            className="grid break-inside-avoid gap-x-4 sm:grid-cols-[10rem_1fr] print:grid-cols-[8rem_1fr]"
          >
            <p className="figures text-muted text-small">{words.dateBeside(event.edtf)}</p>
            <p>
              <Link href={`/events/${event.slug}`} className="quiet-link" prefetch={false}>
                <Recorded>{event.title}</Recorded>
              </Link>{' '}
              <span className="text-muted text-small">
                {[
                  words.type(event.type),
                  event.place && isolate(formatPlace(event.place)),
                  event.status === 'happened' ? null : words.status(event.status),
                  words.certainty(event.certainty),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

export default async function ChronologyPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const relationship = await find(slug);
  if (!relationship) return <NothingHere />;
  const t = translator('chronology');
  const address = { ...readAddress(givenByPage(await searchParams)), event: null, after: null };
  await leadTimelineToStanding(`/relationships/${slug}/chronology`, address);
  const { events, total } = await listAll(slug, address);
  const { description } = relationship;
  const title = relationshipTitle(relationship);
  const path = `/relationships/${slug}${writeAddress(address)}`;
  const { filter, days } = address;
  return (
    <div className="page-width flex flex-col gap-6 pt-6">
      <p className="print:hidden">
        <ButtonLink href={path}>{t('back')}</ButtonLink>
      </p>
      <article id="chronology" className="flex flex-col gap-6">
        <header className="flex flex-col gap-1">
          <h1 className="font-serif text-title">{t('title', { title: isolate(title) })}</h1>
          {description ? (
            <p dir="auto" lang={recordLanguage(description)}>
              {description}
            </p>
          ) : null}
          <p className="figures text-muted">
            {[
              days && t('from', { from: formatDate(days.from), to: formatDate(days.to) }),
              total > events.length
                ? t('cut', { shown: events.length, count: total })
                : t('count', { count: total }),
              isFiltered(filter) && t('filtered', { filter: await filterWords(slug, address) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </header>
        {byYear(events).map(([year, all]) => (
          <Year key={year} year={year} events={all} />
        ))}
        <p className="text-muted text-small">
          {t('source', {
            address: isolate(publicUrl() + here(path)),
            day: formatDate(new Date().toISOString().slice(0, 10)),
          })}
        </p>
      </article>
    </div>
  );
}
