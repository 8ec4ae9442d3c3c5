/** Asks for the day of publication of an article that came without one, where its drafts cannot be dated without. */
import { randomUUID } from 'node:crypto';
import { RequestKey } from '@/components/desk/RequestKey';
import { Notice } from '@/components/ui/Notice';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { TextField } from '@/components/ui/TextField';
import { translator } from '../../../messages/translator';
import { dateArticleAction } from '../../articles/actions';

const FAILURES = ['invalid', 'missing', 'dated', 'forbidden', 'busy', 'late', 'failed'] as const;

export function PublicationDay({
  articleId,
  draftId,
  tried,
}: {
  articleId: string;
  draftId: string;
  /** What the address says of the last try. */
  tried: string;
}) {
  const t = translator('desk.publicationDay');
  const failure = FAILURES.find((reason) => reason === tried);
  return (
    <Notice kind="warning" title={t('title')}>
      <p className="text-small">{t('text')}</p>
      <form action={dateArticleAction} className="mt-1 flex flex-wrap items-end gap-3">
        <input type="hidden" name="articleId" value={articleId} />
        <input type="hidden" name="draftId" value={draftId} />
        <RequestKey first={randomUUID()} />
        <TextField
          type="date"
          name="publishedOn"
          label={t('day')}
          required
          error={failure && t(`failures.${failure}`)}
        />
        <SubmitButton look="secondary" pendingLabel={t('reading')}>
          {t('read')}
        </SubmitButton>
      </form>
    </Notice>
  );
}
