/** An event written by hand starts as a draft; asking first keeps a mere visit from making one. */
import type { Metadata } from 'next';
import { Notice } from '@/components/ui/Notice';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { requireRole } from '@/lib/auth/session';
import { translator } from '../../../messages/translator';
import { readQuery, type SearchParams, wordsParam } from '../../../request-query';
import { PageHead } from '../../PageHead';
import { startEvent } from '../actions';

export function generateMetadata(): Metadata {
  return { title: translator('desk')('newEvent') };
}

export default async function NewEventPage({ searchParams }: { searchParams: SearchParams }) {
  await requireRole('editor');
  const { failed } = await readQuery({ failed: wordsParam }, searchParams);
  const t = translator('desk');
  return (
    <>
      <PageHead title={t('newEvent')} lead={t('eventForm.lead')} />
      {failed ? (
        <Notice kind="error" className="mb-6">
          {t('eventForm.failed')}
        </Notice>
      ) : null}
      <form action={startEvent}>
        <SubmitButton pendingLabel={t('eventForm.starting')}>{t('eventForm.start')}</SubmitButton>
      </form>
    </>
  );
}
