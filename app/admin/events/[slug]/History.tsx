/** The versions of an event, the latest first, each with what it changed. */
import { randomUUID } from 'node:crypto';
import { RequestKey } from '@/components/desk/RequestKey';
import { Button } from '@/components/ui/Button';
import { database } from '@/lib/db/client';
import type { DeskRevision } from '@/lib/db/desk-events';
import { findEventState } from '@/lib/db/event-state';
import { translator } from '../../../messages/translator';
import { momentInWords } from '../../desk-words';
import { revert } from '../actions';
import { changesBetween, type FieldChange } from './history';

/** Older versions are listed without what they changed. */
const COMPARED = 20;

function Changes({ changes }: { changes: readonly FieldChange[] }) {
  const t = translator('desk');
  if (changes.length === 0) return <p className="text-small text-muted">{t('event.unchanged')}</p>;
  return (
    <dl className="flex flex-col gap-1.5 text-small">
      {changes.map(({ field, before, after }) => (
        <div key={field} className="grid gap-x-4 sm:grid-cols-[8rem_1fr]">
          <dt className="font-strong text-muted">{t(`event.fields.${field}`)}</dt>
          <dd className="min-w-0">
            {before ? (
              <del className="text-muted">
                <span className="sr-only">{t('event.changedFrom')} </span>
                {before}
              </del>
            ) : null}{' '}
            <ins className="no-underline">
              <span className="sr-only">{t('event.changedTo')} </span>
              {after || '–'}
            </ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}

export async function History({
  slug,
  version,
  revisions,
  mayEdit,
}: {
  slug: string;
  version: number;
  revisions: readonly DeskRevision[];
  mayEdit: boolean;
}) {
  const t = translator('desk');
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
                  <bdi>{revision.author}</bdi>, {momentInWords(revision.createdAt)}
                  {revision.version === version ? `, ${t('event.current')}` : ''}
                </span>
              </p>
              {mayEdit && revision.version !== version ? (
                <form action={revert}>
                  <input type="hidden" name="slug" value={slug} />
                  <input type="hidden" name="version" value={revision.version} />
                  <input type="hidden" name="seen" value={version} />
                  <RequestKey first={randomUUID()} />
                  <Button
                    type="submit"
                    look="quiet"
                    className="min-h-8"
                    aria-label={`${t('event.revert')}: ${t('event.version', { version: revision.version })}`}
                  >
                    {t('event.revert')}
                  </Button>
                </form>
              ) : null}
            </div>
            {revision.note ? (
              <p dir="auto" className="text-small">
                {revision.note}
              </p>
            ) : null}
            {revision.version === 1 ? (
              <p className="text-small text-muted">{t('event.began')}</p>
            ) : now && before ? (
              <Changes changes={changesBetween(before.proposal, now.proposal)} />
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}
