/** The versions of a page, the latest first, each with what it changed. */
import { readersDatabase } from '@/lib/db/client';
import type { MergedTitle } from '@/lib/db/event-detail';
import { type EventVersion, listEventVersions } from '@/lib/db/event-history';
import type { EventDetail } from '@/lib/domain/event';
import { Changes } from '../../../Changes';
import { changesBetween } from '../../../messages/event-changes';
import { formatDate } from '../../../messages/format';
import { translator } from '../../../messages/translator';

/** Versions of which the changes are told; older ones are named with their day. */
const TOLD = 20;

function WhatChanged({ now, before }: { now: EventVersion; before: EventVersion | undefined }) {
  const t = translator('event');
  const fields = translator('event.fields');
  if (now.version === 1) return <p className="text-small text-muted">{t('published')}</p>;
  if (!now.state || !before?.state) return <p className="text-small text-muted">{t('changesUnknown')}</p>;
  return <Changes changes={changesBetween(before.state, now.state)} nameOf={(field) => fields(field)} />;
}

export async function History({ event, merged }: { event: EventDetail; merged: readonly MergedTitle[] }) {
  const t = translator('event');
  // Of one version there is nothing to tell but its day.
  const versions =
    event.revisions.length <= 1
      ? event.revisions.map((revision): EventVersion => ({ ...revision, state: null }))
      : await listEventVersions(readersDatabase(), event.slug, TOLD + 1);
  const older = event.revisions.filter(({ version }) => version <= event.version - TOLD);
  return (
    <div className="flex flex-col gap-4">
      {merged.map(({ slug, title, at }) => (
        <p key={slug} className="text-small wrap-anywhere">
          {translator('merges')('publicMerged', { title, date: formatDate(at.slice(0, 10)) })}
        </p>
      ))}
      <ol className="flex flex-col gap-4">
        {versions.slice(0, TOLD).map((one, index) => (
          <li key={one.version} className="flex flex-col gap-1">
            <h3 className="figures text-small">
              <span className="font-strong">{t('version', { version: one.version })}</span>
              <span className="text-muted"> · {formatDate(one.createdAt.slice(0, 10))}</span>
            </h3>
            <WhatChanged now={one} before={versions[index + 1]} />
          </li>
        ))}
      </ol>
      {older.length > 0 ? (
        <details className="text-small">
          <summary className="inline-flex min-h-8 items-center text-muted hover:text-ink">
            {t('olderVersions', { count: older.length })}
          </summary>
          <ol className="mt-1 flex flex-col gap-1">
            {older.map(({ version, createdAt }) => (
              <li key={version} className="figures">
                {t('version', { version })}
                <span className="text-muted"> · {formatDate(createdAt.slice(0, 10))}</span>
              </li>
            ))}
          </ol>
        </details>
      ) : null}
    </div>
  );
}
