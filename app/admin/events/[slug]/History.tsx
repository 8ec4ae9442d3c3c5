/** The versions of an event, the latest first, each with what it changed. */
import { randomUUID } from 'node:crypto';
import { RequestKey } from '@/components/desk/RequestKey';
import { Button } from '@/components/ui/Button';
import { database } from '@/lib/db/client';
import type { DeskRevision } from '@/lib/db/desk-events';
import { findEventState } from '@/lib/db/event-state';
import { Changes } from '../../../Changes';
import { comma } from '../../../messages/format';
import { translator } from '../../../messages/translator';
import { personInWords } from '../../../person-in-words';
import { momentInWords } from '../../desk-words';
import { draftOfVersion } from '../actions';
import { deskChangesBetween } from './history';

/** Older versions are listed without what they changed. */
const COMPARED = 20;

export async function History({
  slug,
  version,
  revisions,
  mayDraft,
}: {
  slug: string;
  version: number;
  revisions: readonly DeskRevision[];
  mayDraft: boolean;
}) {
  const t = translator('desk');
  const words = translator('versions');
  const states = new Map(
    await Promise.all(
      revisions
        .slice(0, COMPARED + 1)
        .map(async (row) => [row.version, await findEventState(database(), slug, row.version)] as const),
    ),
  );
  return (
    <ol className="flex flex-col">
      {revisions.map((revision) => {
        const now = states.get(revision.version);
        const before = states.get(revision.version - 1);
        return (
          <li key={revision.version} className="flex flex-col gap-2 border-line border-b py-4 last:border-0">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4">
              <p>
                <span className="figures font-strong">
                  {t('event.version', { version: revision.version })}
                </span>{' '}
                <span className="figures text-small text-muted">
                  <bdi>{personInWords(revision.author)}</bdi>
                  {comma()}
                  {momentInWords(revision.createdAt)}
                  {revision.version === version ? `${comma()}${t('event.current')}` : ''}
                </span>
              </p>
              {mayDraft && revision.version !== version ? (
                <form action={draftOfVersion}>
                  <input type="hidden" name="slug" value={slug} />
                  <input type="hidden" name="version" value={revision.version} />
                  <RequestKey first={randomUUID()} />
                  <Button
                    type="submit"
                    look="quiet"
                    className="min-h-8"
                    aria-label={translator('forms')('labelled', {
                      label: words('restore'),
                      value: t('event.version', { version: revision.version }),
                    })}
                  >
                    {words('restore')}
                  </Button>
                </form>
              ) : null}
            </div>
            {revision.note ? (
              <p dir="auto" className="text-small">
                {revision.note}
              </p>
            ) : null}
            {revision.correction ? (
              <p className="text-small">
                {words('readersTold')} <bdi>{revision.correction}</bdi>
              </p>
            ) : null}
            {revision.version === 1 ? (
              <p className="text-small text-muted">{t('event.began')}</p>
            ) : now && before ? (
              <Changes
                changes={deskChangesBetween(before.proposal, now.proposal)}
                nameOf={(field) => t(`event.fields.${field}`)}
              />
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}
