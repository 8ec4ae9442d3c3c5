/** What was just done to an event, and the way on to the next draft of the article from which it came. */
import { ButtonLink } from '@/components/ui/Button';
import { ToldNotice } from '@/components/ui/ToldNotice';
import { database } from '@/lib/db/client';
import { listDrafts } from '@/lib/db/draft-list';
import { translator } from '../../../messages/translator';

export const DONE = ['withdrawn', 'restored', 'source', 'published'] as const;

export async function Done({ done, articleId }: { done: (typeof DONE)[number]; articleId: string | null }) {
  const t = translator('desk');
  const rest = articleId
    ? await listDrafts(database(), { status: 'PENDING', articleId, page: 1, pageSize: 50 })
    : null;
  const next = rest && (rest.items.find(({ main }) => main) ?? rest.items[0]);
  return (
    <ToldNotice by="done article" kind="success">
      <p>
        {t(`event.done.${done}`)}{' '}
        {rest
          ? rest.total > 0
            ? t('event.restDrafts', { count: rest.total })
            : t('event.noMoreDrafts')
          : null}
      </p>
      {rest ? (
        <p className="mt-1">
          {next ? (
            <ButtonLink look="primary" href={`/admin/drafts/${next.id}`}>
              {t('event.nextDraft', { title: next.title || t('untitled') })}
            </ButtonLink>
          ) : (
            <ButtonLink href={`/admin/articles/${articleId}`}>{t('event.toArticle')}</ButtonLink>
          )}
        </p>
      ) : null}
    </ToldNotice>
  );
}
