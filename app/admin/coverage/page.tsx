import type { Metadata } from 'next';
import { FoldedPart } from '@/components/desk/FoldedPart';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { Link } from '@/components/ui/language';
import { QueryForm } from '@/components/ui/QueryForm';
import { Select } from '@/components/ui/Select';
import { requireRole } from '@/lib/auth/session';
import { database } from '@/lib/db/client';
import { listVacancies } from '@/lib/db/coverage';
import { listRelationshipSummaries } from '@/lib/db/relationships';
import { slugSchema } from '@/lib/domain/actor';
import { roleReaches } from '@/lib/domain/user';
import { readCoverage } from '@/lib/workflows/figures/coverage-figures';
import { translator } from '../../messages/translator';
import { param, readQuery, type SearchParams } from '../../request-query';
import { momentInWords } from '../desk-words';
import { OverviewTabs } from '../OverviewTabs';
import { PageHead } from '../PageHead';
import { numberInWords } from '../quality/shares';
import { Counts } from './Counts';
import { Silences, Thin, Vacancies } from './Holes';
import { Months } from './Months';

export function generateMetadata(): Metadata {
  return { title: translator('coverage')('title') };
}

export default async function CoveragePage({ searchParams }: { searchParams: SearchParams }) {
  const user = await requireRole('viewer');
  const { relationship } = await readQuery({ relationship: param(slugSchema, '') }, searchParams);
  const db = database();
  const asked = await readCoverage(db, relationship);
  // Of a relationship that is not there, all are shown.
  const counted = asked ?? (await readCoverage(db, ''));
  if (!counted) throw new Error('All events could not be counted.');
  const { figures, countedAt } = counted;
  const { coverage, thin } = figures;
  const vacancies = await listVacancies(db, new Date().toISOString().slice(0, 10));
  const relationships = await listRelationshipSummaries(db);
  const titles = new Map(relationships.map(({ slug, title }) => [slug, title]));
  // As they are called now, whenever they were counted.
  const silences = figures.silences.map(({ relationship: { slug, title }, ...rest }) => ({
    ...rest,
    relationship: { slug, title: titles.get(slug) ?? title },
  }));
  const t = translator('coverage');
  const desk = translator('desk');
  const types = translator('words.types');
  const mayWrite = roleReaches(user.role, 'editor');
  return (
    <>
      <OverviewTabs here="coverage" />
      <PageHead title={t('title')} lead={t('lead')} />
      <search>
        <QueryForm action="/admin/coverage" className="mb-8 flex flex-wrap items-end gap-3">
          <Select
            name="relationship"
            label={t('relationship')}
            defaultValue={asked ? relationship : ''}
            className="min-w-0 max-w-full"
            options={[
              { value: '', label: t('all') },
              ...relationships.map(({ slug, title }) => ({ value: slug, label: title })),
            ]}
          />
          <Button type="submit">{desk('show')}</Button>
        </QueryForm>
      </search>
      {countedAt === null ? null : (
        <p className="mb-8 text-muted text-small">{t('countedAt', { at: momentInWords(countedAt) })}</p>
      )}
      <div className="flex flex-col gap-10">
        {coverage.events === 0 ? (
          <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
        ) : (
          <>
            <section className="flex min-w-0 flex-col gap-3">
              <h2 className="font-serif text-heading">{t('months')}</h2>
              <p className="measure text-muted text-small">
                {t('total', { count: coverage.events })} {t('monthsText')}
              </p>
              {coverage.months.length > 0 ? <Months months={coverage.months} /> : null}
            </section>
            <div>
              <FoldedPart title={t('types')} count={numberInWords(coverage.types.length)}>
                <Counts
                  caption={t('types')}
                  labels={{ name: t('type'), count: t('events') }}
                  lines={coverage.types.map(({ type, count }) => ({
                    key: type,
                    name: (
                      <Link className="quiet-link" href={`/admin/events?type=${type}`}>
                        {types(type)}
                      </Link>
                    ),
                    count,
                  }))}
                />
              </FoldedPart>
              <FoldedPart
                title={t('publishers')}
                count={numberInWords(coverage.publishers.length)}
                text={t('publishersText')}
              >
                <Counts
                  caption={t('publishers')}
                  labels={{ name: t('publisher'), count: t('events') }}
                  lines={coverage.publishers.map(({ publisher, events }) => ({
                    key: publisher ?? '',
                    name:
                      publisher === null ? (
                        <span className="text-muted">{t('noPublisher')}</span>
                      ) : (
                        <bdi>{publisher}</bdi>
                      ),
                    count: events,
                  }))}
                />
              </FoldedPart>
            </div>
          </>
        )}
        {coverage.events > 0 || vacancies.total > 0 ? (
          <section className="flex min-w-0 flex-col">
            <h2 className="mb-3 font-serif text-title">{t('holes')}</h2>
            <Vacancies vacancies={vacancies} mayWrite={mayWrite} />
            {coverage.events > 0 ? <Silences silences={silences} mayWrite={mayWrite} /> : null}
            {coverage.events > 0 ? <Thin thin={thin} /> : null}
          </section>
        ) : null}
      </div>
    </>
  );
}
