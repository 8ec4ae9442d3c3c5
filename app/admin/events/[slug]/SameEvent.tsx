/** Events that are one with this, and sources that are not its: the ways to say so, what was done, and the way back. */
import { ButtonLink } from '@/components/ui/Button';
import { database } from '@/lib/db/client';
import { listMergesOfEvent } from '@/lib/db/merges';
import { eventsForAnother } from '@/lib/workflows/drafts/two-persons';
import { translator } from '../../../messages/translator';
import { MergeLines } from '../../MergeLines';
import { undoMerge } from './merge/actions';

export async function SameEvent({
  slug,
  userId,
  mayEdit,
}: {
  slug: string;
  userId: string;
  mayEdit: boolean;
}) {
  const t = translator('merges');
  const lines = await listMergesOfEvent(database(), slug);
  if (!mayEdit && lines.length === 0) return null;
  const slugs = lines.map(({ from }) => from.slug);
  const forAnother = await eventsForAnother(database(), userId, slugs);
  return (
    <section
      aria-labelledby="same-event"
      className="mt-12 flex max-w-xl flex-col gap-3 border-line border-t pt-6"
    >
      <h2 id="same-event" className="font-serif text-heading">
        {t('same')}
      </h2>
      <MergeLines
        lines={lines}
        record={slug}
        undo={mayEdit ? undoMerge : undefined}
        forAnother={forAnother}
      />
      {mayEdit ? (
        <div className="flex flex-wrap gap-3">
          <ButtonLink href={`/admin/events/${slug}/merge`}>{t('merge')}</ButtonLink>
          <ButtonLink href={`/admin/events/${slug}/split`}>{t('split')}</ButtonLink>
        </div>
      ) : null}
    </section>
  );
}
