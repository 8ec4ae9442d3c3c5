/** A published event as editors see it: as it stands, what is being drafted, its history. */
import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { ForgetKept, KeptFields } from '@/components/desk/KeptFields';
import { PrimaryButton } from '@/components/desk/PrimaryButton';
import { RequestKey } from '@/components/desk/RequestKey';
import { ButtonLink } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { TextField } from '@/components/ui/TextField';
import { requireRole } from '@/lib/auth/session';
import { database } from '@/lib/db/client';
import { listDrafts } from '@/lib/db/drafts';
import { findEventForEditor } from '@/lib/db/events';
import { roleReaches } from '@/lib/domain/user';
import { translator } from '../../../messages/translator';
import { dateInWords, momentInWords } from '../../desk-words';
import type { SearchParams } from '../../list-request';
import { PageHead } from '../../PageHead';
import { editEvent, restore, withdraw } from '../actions';
import { AlikeDrafts } from './AlikeDrafts';
import { DONE, Done } from './Done';
import { EventFacts } from './EventFacts';
import { History } from './History';

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: SearchParams;
}

const FAILED = ['signed-out', 'forbidden', 'foreign-origin', 'missing', 'conflict', 'invalid'] as const;

export function generateMetadata(): Metadata {
  return { title: translator('desk')('events.event') };
}

export default async function EventPage({ params, searchParams }: Props) {
  const user = await requireRole('viewer');
  const { slug } = await params;
  const given = await searchParams;
  const db = database();
  const event = await findEventForEditor(db, slug);
  if (!event) notFound();
  const t = translator('desk');
  const mayEdit = roleReaches(user.role, 'editor');
  const done = DONE.find((each) => each === given.done);
  const failed = FAILED.find((each) => each === given.failed);
  const open = await listDrafts(db, { status: 'PENDING', eventId: event.id, page: 1, pageSize: 1 });
  return (
    <>
      <PageHead
        title={event.title}
        lead={<span className="figures">{dateInWords(event.edtf)}</span>}
        action={
          <>
            {event.withdrawnAt ? null : (
              <ButtonLink href={`/events/${event.slug}`}>{t('event.public')}</ButtonLink>
            )}
            {mayEdit ? (
              <form action={editEvent}>
                <input type="hidden" name="slug" value={event.slug} />
                <SubmitButton pendingLabel={t('saving')}>{t('event.edit')}</SubmitButton>
              </form>
            ) : null}
          </>
        }
      />
      <div className="mb-8 flex flex-col gap-3 empty:hidden">
        {done ? <Done done={done} articleId={z.uuid().safeParse(given.article).data ?? null} /> : null}
        {done === 'published' && mayEdit ? <AlikeDrafts slug={event.slug} /> : null}
        {failed ? <Notice kind="error">{translator('review')(`refusals.${failed}`)}</Notice> : null}
        {event.withdrawnAt ? (
          <Notice kind="warning">
            {t('event.withdrawnNotice', {
              when: momentInWords(event.withdrawnAt),
              reason: event.withdrawReason ?? '',
            })}
          </Notice>
        ) : null}
        {open.items[0] ? (
          <Notice>
            <Link className="link" href={`/admin/drafts/${open.items[0].id}`}>
              {t('event.openDraft')}
            </Link>
          </Notice>
        ) : null}
      </div>
      <div className="grid gap-x-16 gap-y-12 lg:grid-cols-2">
        <EventFacts event={event} />
        <section aria-labelledby="history" className="flex flex-col gap-2">
          <h2 id="history" className="font-serif text-heading">
            {t('event.history')}
          </h2>
          <History slug={event.slug} version={event.version} revisions={event.revisions} mayEdit={mayEdit} />
        </section>
      </div>
      {mayEdit ? (
        <section
          aria-labelledby="withdraw"
          className="mt-12 flex max-w-xl flex-col gap-3 border-line border-t pt-6"
        >
          {event.withdrawnAt ? (
            <form action={restore}>
              <h2 id="withdraw" className="sr-only">
                {t('event.restore')}
              </h2>
              <input type="hidden" name="slug" value={event.slug} />
              <RequestKey first={randomUUID()} />
              <ForgetKept form="withdraw" record={event.slug} />
              <PrimaryButton look="secondary" pendingLabel={t('saving')}>
                {t('event.restore')}
              </PrimaryButton>
            </form>
          ) : (
            <>
              <h2 id="withdraw" className="font-serif text-heading">
                {t('event.withdrawTitle')}
              </h2>
              <p className="text-muted">{t('event.withdrawText')}</p>
              <form action={withdraw} className="flex flex-wrap items-end gap-3">
                <input type="hidden" name="slug" value={event.slug} />
                <RequestKey first={randomUUID()} />
                <KeptFields form="withdraw" record={event.slug} />
                <TextField
                  name="reason"
                  label={t('event.reason')}
                  required
                  maxLength={1_000}
                  className="min-w-64 grow"
                />
                <PrimaryButton look="danger" pendingLabel={t('saving')}>
                  {t('event.withdrawNow')}
                </PrimaryButton>
              </form>
            </>
          )}
        </section>
      ) : null}
    </>
  );
}
