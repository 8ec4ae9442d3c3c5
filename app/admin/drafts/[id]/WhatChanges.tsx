/** What publishing a draft would change in its event, as the draft was saved last. */
import { Notice } from '@/components/ui/Notice';
import { database } from '@/lib/db/client';
import type { StoredDraft } from '@/lib/db/drafts';
import { findEventState } from '@/lib/db/event-state';
import { Changes } from '../../../Changes';
import { translator } from '../../../messages/translator';
import { deskChangesBetween } from '../../events/[slug]/history';

export async function WhatChanges({ draft, slug }: { draft: StoredDraft; slug: string }) {
  const t = translator('versions');
  const now = await findEventState(database(), slug);
  if (!now) return null;
  const changes = deskChangesBetween(now.proposal, draft.proposal);
  const list = <Changes changes={changes} nameOf={(field) => translator('desk')(`event.fields.${field}`)} />;
  if (draft.restores !== null)
    return (
      <Notice title={t('restoresTitle', { version: draft.restores })}>
        <p className="mb-2 text-small">{t('restoresText')}</p>
        {list}
      </Notice>
    );
  if (changes.length === 0) return null;
  return (
    <details>
      <summary className="w-fit cursor-pointer py-1 text-small font-strong">{t('changesTitle')}</summary>
      <div className="py-2">{list}</div>
    </details>
  );
}
