import { subDays } from 'date-fns';
import type { Metadata } from 'next';
import { z } from 'zod';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { QueryForm } from '@/components/ui/QueryForm';
import { Select } from '@/components/ui/Select';
import { requireRole } from '@/lib/auth/session';
import { database } from '@/lib/db/client';
import { findQuality, listJudgedPublishers, type Quality } from '@/lib/db/quality';
import { translator } from '../../messages/translator';
import { param, readQuery, type SearchParams } from '../../request-query';
import { OverviewTabs } from '../OverviewTabs';
import { PageHead } from '../PageHead';
import { Certainty } from './Certainty';
import { Corrections } from './Corrections';
import { Fields } from './Fields';
import { Publishers, Rules } from './Origins';
import { LEAST_CASES, percentInWords, shareOf } from './shares';

export function generateMetadata(): Metadata {
  return { title: translator('quality')('title') };
}

const PERIODS = ['30', '90', '365', 'all'] as const;

function Part({ title, text, children }: { title: string; text?: string; children: React.ReactNode }) {
  return (
    <section className="flex min-w-0 flex-col gap-3">
      <h2 className="font-serif text-heading">{title}</h2>
      {text ? <p className="measure text-muted text-small">{text}</p> : null}
      {children}
    </section>
  );
}

function Events({ fields }: Pick<Quality, 'fields'>) {
  const t = translator('quality');
  const own = fields.find(({ field }) => field === 'event');
  if (!own) return null;
  const count = own.kept + own.dropped;
  return (
    <p className="measure">
      {t('eventsRead', { right: own.kept, count, share: percentInWords(shareOf(own.kept, count)) })}{' '}
      {t('eventsMissed', { count: own.filled })}
    </p>
  );
}

export default async function QualityPage({ searchParams }: { searchParams: SearchParams }) {
  await requireRole('viewer');
  const { period, publisher } = await readQuery(
    { period: param(z.enum(PERIODS), '90' as const), publisher: param(z.string().max(300), '') },
    searchParams,
  );
  const db = database();
  const since = period === 'all' ? null : subDays(new Date(), Number(period));
  const quality = await findQuality(db, { since, publisher: publisher || null });
  const publishers = await listJudgedPublishers(db);
  const t = translator('quality');
  const desk = translator('desk');
  return (
    <>
      <OverviewTabs here="quality" />
      <PageHead title={t('title')} lead={t('lead')} />
      <search>
        <QueryForm action="/admin/quality" className="mb-8 flex flex-wrap items-end gap-3">
          <Select
            name="period"
            label={t('period')}
            defaultValue={period}
            options={PERIODS.map((value) => ({ value, label: t(`periods.${value}`) }))}
          />
          <Select
            name="publisher"
            label={t('publisher')}
            defaultValue={publisher}
            className="min-w-0 max-w-full"
            options={[
              { value: '', label: t('allPublishers') },
              ...publishers.map((name) => ({ value: name, label: name })),
            ]}
          />
          <Button type="submit">{desk('show')}</Button>
        </QueryForm>
      </search>
      {quality.fields.length === 0 ? (
        <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
      ) : (
        <div className="flex flex-col gap-10">
          <div className="flex flex-col gap-2">
            <Events fields={quality.fields} />
            <p className="text-muted text-small">{t('fewNote', { least: LEAST_CASES })}</p>
          </div>
          <Part title={t('fields')}>
            <Fields fields={quality.fields} />
          </Part>
          {quality.bands.length > 0 ? (
            <Part title={t('certainty')} text={t('certaintyText')}>
              <Certainty bands={quality.bands} />
            </Part>
          ) : null}
          <Part title={t('rules')} text={t('rulesText')}>
            <Rules rules={quality.rules} />
          </Part>
          <Part title={t('publishers')}>
            <Publishers publishers={quality.publishers} />
          </Part>
          <Part title={t('changes')}>
            <Corrections changes={quality.changes} />
          </Part>
        </div>
      )}
    </>
  );
}
