/** A relationship at a glance: what happened by year and kind, who took part most, what changed last. */
import { Link } from '@/components/ui/language';
import { Recorded } from '@/components/ui/Recorded';
import { listPeopleAmong } from '@/lib/db/actor-names';
import { readersDatabase } from '@/lib/db/client';
import { listLatestChanges } from '@/lib/db/latest-changes';
import type { LatestChange } from '@/lib/domain/event';
import { recordLanguage } from '@/lib/domain/intl';
import { type FacetsAnswer, NO_FILTER } from '@/lib/domain/timeline-question';
import { findFacets, findYearCounts } from '@/lib/jobs/read-timeline';
import { log } from '@/lib/log';
import { formatDate } from '../../../../messages/format';
import { translator } from '../../../../messages/translator';
import { ActorName } from '../../../../Named';
import { Section } from '../../../../Section';
import { columnsOfYears } from './columns-of-years';
import { YearsByKind } from './YearsByKind';

const [MOST_PEOPLE, MOST_CHANGES] = [8, 6];

/** People among those who occur most, with their numbers of events. */
async function mostActive({ actors }: FacetsAnswer) {
  const people = await listPeopleAmong(
    readersDatabase(),
    actors.map(({ value }) => value),
  );
  return actors
    .flatMap(({ value, count }) => {
      const person = people.find(({ slug }) => slug === value);
      return person ? [{ ...person, count }] : [];
    })
    .slice(0, MOST_PEOPLE);
}

async function glanceAt(slug: string) {
  const [years, facets, changes] = await Promise.all([
    findYearCounts(slug),
    findFacets(slug, NO_FILTER),
    listLatestChanges(readersDatabase(), slug, MOST_CHANGES),
  ]);
  return { columns: years && columnsOfYears(years), people: facets ? await mostActive(facets) : [], changes };
}

function People({ people }: { people: Awaited<ReturnType<typeof mostActive>> }) {
  const t = translator('glance');
  const home = translator('home');
  if (people.length === 0) return <p className="text-muted">{t('peopleNone')}</p>;
  return (
    <ol className="flex flex-col gap-1.5">
      {people.map(({ count, ...person }) => (
        <li key={person.slug} className="flex flex-wrap items-baseline justify-between gap-x-4">
          <Link href={`/actors/${person.slug}`} className="link min-w-0 wrap-anywhere" prefetch={false}>
            <ActorName of={person} />
          </Link>
          <span className="figures text-small text-muted">{home('events', { count })}</span>
        </li>
      ))}
    </ol>
  );
}

function Changes({ changes }: { changes: readonly LatestChange[] }) {
  const t = translator('glance');
  if (changes.length === 0) return <p className="text-muted">{t('latestNone')}</p>;
  return (
    <ol className="flex flex-col gap-3">
      {changes.map(({ slug, title, edtf, change, changedAt, note }) => (
        <li key={slug}>
          <p className="figures text-small text-muted">
            {t(`changes.${change}`, { date: formatDate(changedAt.slice(0, 10)) })}
          </p>
          <Link
            href={change === 'revised' ? `/events/${slug}#history` : `/events/${slug}`}
            className="quiet-link wrap-anywhere"
            prefetch={false}
          >
            <Recorded className={change === 'withdrawn' ? 'line-through' : ''}>{title}</Recorded>
          </Link>
          <span className="figures text-small text-muted"> · {formatDate(edtf)}</span>
          {note ? (
            <p dir="auto" lang={recordLanguage(note)} className="text-small">
              {note}
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

/** @param slug of a relationship that is there */
export async function AtAGlance({ slug }: { slug: string }) {
  const t = translator('glance');
  const glance = await glanceAt(slug).catch((error: unknown) => {
    // What stands above is whole without it.
    log().warn({ err: error }, 'A relationship could not be summed up.');
    return null;
  });
  return (
    <section aria-labelledby="glance" className="mt-10 flex flex-col gap-8 print:hidden">
      <h2 id="glance" className="font-serif text-heading">
        {t('title')}
      </h2>
      {glance ? (
        <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
          {glance.columns ? (
            <Section level={3} title={t('years')} className="lg:row-span-2">
              <YearsByKind data={glance.columns} />
            </Section>
          ) : null}
          <Section level={3} title={t('people')}>
            <People people={glance.people} />
          </Section>
          <Section level={3} title={t('latest')}>
            <Changes changes={glance.changes} />
          </Section>
        </div>
      ) : (
        <p className="text-muted">{t('failed')}</p>
      )}
    </section>
  );
}
