/** An event written by hand starts as a draft; asking first keeps a mere visit from making one. */
import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { PrimaryButton } from '@/components/desk/PrimaryButton';
import { RequestKey } from '@/components/desk/RequestKey';
import { ToldNotice } from '@/components/ui/ToldNotice';
import { requireRole } from '@/lib/auth/session';
import { translator } from '../../../messages/translator';
import { readQuery, type SearchParams, wordsParam } from '../../../request-query';
import { PageHead } from '../../PageHead';
import { startEvent } from '../actions';

export function generateMetadata(): Metadata {
  return { title: translator('desk')('newEvent') };
}

export default async function NewEventPage({ searchParams }: { searchParams: SearchParams }) {
  await requireRole('contributor');
  const { failed } = await readQuery({ failed: wordsParam }, searchParams);
  const t = translator('desk');
  return (
    <>
      <PageHead title={t('newEvent')} lead={t('eventForm.lead')} />
      {failed ? (
        <ToldNotice by="failed" kind="error" className="mb-6">
          {t('eventForm.failed')}
        </ToldNotice>
      ) : null}
      <form action={startEvent}>
        <RequestKey first={randomUUID()} />
        <PrimaryButton pendingLabel={t('eventForm.starting')}>{t('eventForm.start')}</PrimaryButton>
      </form>
    </>
  );
}
