/** A published event as editors see it: as it stands, what is being drafted, its history. */
import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { ForgetKept, KeptFields } from '@/components/desk/KeptFields';
import { PrimaryButton } from '@/components/desk/PrimaryButton';
import { RequestKey } from '@/components/desk/RequestKey';
import { ButtonLink } from '@/components/ui/Button';
import { Link } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { TextArea } from '@/components/ui/TextArea';
import { TextField } from '@/components/ui/TextField';
import { ToldNotice } from '@/components/ui/ToldNotice';
import { requireRole } from '@/lib/auth/session';
import { database } from '@/lib/db/client';
import { findDeskEvent } from '@/lib/db/desk-events';
import { listDrafts } from '@/lib/db/draft-list';
import { findMergedEvent } from '@/lib/db/event-merges';
import { slugSchema } from '@/lib/domain/actor';
import { roleReaches } from '@/lib/domain/user';
import { redirect } from '../../../lead';
import { translator } from '../../../messages/translator';
import { param, readQuery, readSegment, type SearchParams } from '../../../request-query';
import { DeskLink } from '../../DeskLink';
import { dateInWords, momentInWords } from '../../desk-words';
import { MERGE_QUERY } from '../../merge-words';
import { PageHead } from '../../PageHead';
import { editEvent, restore, withdraw } from '../actions';
import { AlikeDrafts } from './AlikeDrafts';
import { DONE, Done } from './Done';
import { EventFacts } from './EventFacts';
import { History } from './History';
import { SameEvent } from './SameEvent';

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: SearchParams;
}

const FAILED = [
  'signed-out',
  'forbidden',
  'foreign-origin',
  'missing',
  'invalid',
  'draft-open',
  'another-person',
] as const;
/** What was just done here, or could not be. */
const QUERY = {
  done: param(z.enum(DONE), undefined),
  failed: param(z.enum(FAILED), undefined),
  article: param(z.uuid(), null),
  ...MERGE_QUERY,
};

export function generateMetadata(): Metadata {
  return { title: translator('desk')('events.event') };
}

export default async function EventPage({ params, searchParams }: Props) {
  const user = await requireRole('viewer');
  const slug = await readSegment('slug', slugSchema, params);
  const given = await readQuery(QUERY, searchParams);
  const db = database();
  const event = await findDeskEvent(db, slug);
  if (!event) notFound();
  const t = translator('desk');
  const mayEdit = roleReaches(user.role, 'editor');
  // What it was merged into has all that there is to do.
  const standing = await findMergedEvent(db, slug);
  if (standing) redirect(`/admin/events/${standing}`);
  const { done, failed, merge, unmerged } = given;
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
            {roleReaches(user.role, 'contributor') ? (
              <form action={editEvent}>
                <input type="hidden" name="slug" value={event.slug} />
                <SubmitButton pendingLabel={t('saving')}>{t('event.edit')}</SubmitButton>
              </form>
            ) : null}
          </>
        }
      />
      <div className="mb-8 flex flex-col gap-3 empty:hidden">
        {done ? <Done done={done} articleId={given.article} /> : null}
        {done === 'published' && mayEdit ? <AlikeDrafts slug={event.slug} /> : null}
        {merge ? (
          <ToldNotice by="merge" kind="success">
            {translator('merges')(`told.${merge}`)}
          </ToldNotice>
        ) : null}
        {unmerged ? (
          <ToldNotice by="unmerged" kind="error">
            {translator('merges')(`refused.${unmerged}`)}
          </ToldNotice>
        ) : null}
        {failed ? (
          <ToldNotice by="failed" kind="error">
            {failed === 'draft-open'
              ? translator('versions')('draftOpen')
              : translator('review')(`refusals.${failed}`)}
          </ToldNotice>
        ) : null}
        {event.withdrawnAt ? (
          <Notice kind="warning">
            {t('event.withdrawnNotice', {
              when: momentInWords(event.withdrawnAt),
              reason: event.withdrawReason ?? '',
            })}{' '}
            {event.withdrawNote
              ? t('event.withdrawnNote', { note: event.withdrawNote })
              : t('event.withdrawnNoNote')}{' '}
            <Link className="link" href={`/events/${event.slug}`}>
              {t('event.withdrawnPage')}
            </Link>
          </Notice>
        ) : null}
        {open.items[0] ? (
          <Notice>
            <DeskLink room="drafts" record={open.items[0].id} className="link">
              {t('event.openDraft')}
            </DeskLink>
          </Notice>
        ) : null}
      </div>
      <div className="grid gap-x-16 gap-y-12 lg:grid-cols-2">
        <EventFacts event={event} />
        <section aria-labelledby="history" className="flex flex-col gap-2">
          <h2 id="history" className="font-serif text-heading">
            {t('event.history')}
          </h2>
          <History
            slug={event.slug}
            version={event.version}
            revisions={event.revisions}
            mayDraft={roleReaches(user.role, 'contributor')}
          />
        </section>
      </div>
      {event.withdrawnAt ? null : <SameEvent slug={event.slug} userId={user.id} mayEdit={mayEdit} />}
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
              <form action={withdraw} className="flex flex-col items-start gap-4">
                <input type="hidden" name="slug" value={event.slug} />
                <RequestKey first={randomUUID()} />
                <KeptFields form="withdraw" record={event.slug} />
                <TextArea
                  name="note"
                  label={t('event.publicNote')}
                  help={t('event.publicNoteHelp')}
                  required
                  most={1_000}
                  rows={2}
                  className="w-full"
                />
                <TextField
                  name="reason"
                  label={t('event.reason')}
                  help={t('event.reasonHelp')}
                  optionalLabel={t('optional')}
                  most={1_000}
                  className="w-full"
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
