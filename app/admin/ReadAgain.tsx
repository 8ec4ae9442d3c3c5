/** Says that an article has not been read, and offers to try again; after a try that failed, why. */
import { Notice } from '@/components/ui/Notice';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { translator } from '../messages/translator';
import { readArticleAgain } from './articles/actions';

const FAILURES = ['late', 'failed', 'busy'] as const;

export function ReadAgain({
  articleId,
  draftId,
  tried,
}: {
  articleId: string;
  /** The draft on whose page it stands. */
  draftId?: string;
  /** What the address says of the last try. */
  tried: string | string[] | undefined;
}) {
  const t = translator('desk.article.unread');
  const failure = FAILURES.find((reason) => reason === tried);
  return (
    <Notice kind={failure ? 'error' : 'warning'} title={t('title')}>
      <p>{t(failure ?? 'text')}</p>
      <form action={readArticleAgain} className="mt-1">
        <input type="hidden" name="articleId" value={articleId} />
        {draftId ? <input type="hidden" name="draftId" value={draftId} /> : null}
        <SubmitButton look="secondary" pendingLabel={t('reading')}>
          {t('again')}
        </SubmitButton>
      </form>
    </Notice>
  );
}
