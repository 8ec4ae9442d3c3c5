/** What was merged into a record, or split from it, each with the way back. */
import { randomUUID } from 'node:crypto';
import { RequestKey } from '@/components/desk/RequestKey';
import { SubmitButton } from '@/components/ui/SubmitButton';
import type { MergeLine } from '@/lib/db/merges';
import { translator } from '../messages/translator';
import { personInWords } from '../person-in-words';
import { momentInWords } from './desk-words';

export function MergeLines({
  lines,
  record,
  undo,
  forAnother = new Set(),
}: {
  lines: readonly MergeLine[];
  /** Slug of the record on whose page this stands. */
  record: string;
  /** Absent for those who may only look. */
  undo?: (form: FormData) => Promise<void>;
  /** Slugs of events that this person does not bring before readers again (the rule of two persons). */
  forAnother?: ReadonlySet<string>;
}) {
  const t = translator('merges');
  if (lines.length === 0) return null;
  return (
    <ul className="flex flex-col">
      {lines.map(({ id, kind, from, author, at }) => {
        const told = { title: from.title, author: personInWords(author), when: momentInWords(at) };
        return (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-4 border-line border-b py-2 last:border-0"
          >
            <p className="min-w-0 text-small wrap-anywhere">
              {kind === 'split' ? t('splitLine', told) : t('mergedLine', told)}
            </p>
            {undo && kind === 'event' && forAnother.has(from.slug) ? (
              <p className="text-muted text-small">{t('undoAnother')}</p>
            ) : undo ? (
              <form action={undo}>
                <input type="hidden" name="id" value={id} />
                <input type="hidden" name="record" value={record} />
                <RequestKey first={randomUUID()} />
                <SubmitButton
                  pendingLabel={translator('desk')('saving')}
                  aria-label={kind === 'split' ? t('undoSplit') : t('undoNamed', { title: from.title })}
                >
                  {t('undo')}
                </SubmitButton>
              </form>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
