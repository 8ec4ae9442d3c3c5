/** What proposed words change on the stored articles, and what can be done with them. */
import { EmptyState } from '@/components/ui/EmptyState';
import { Notice } from '@/components/ui/Notice';
import type { RereadArticle } from '@/lib/db/reread-articles';
import type { Rereading } from '@/lib/db/rereadings';
import type { Page } from '@/lib/domain/page';
import { translator } from '../../messages/translator';
import type { ListRequest } from '../../request-query';
import { momentInWords } from '../desk-words';
import { ListPages } from '../ListTools';
import { Progress } from '../rereading/Progress';
import { RereadArticles } from '../rereading/RereadArticles';
import { ApplyWords } from './ApplyWords';
import { WordLine } from './WordLine';

function Outcome({
  rereading,
  isOld,
  mayApply,
}: {
  rereading: Rereading;
  isOld: boolean;
  mayApply: boolean;
}) {
  const t = translator('ownWords');
  const { id, status, unread, broken, appliedAt } = rereading;
  if (appliedAt !== null)
    return (
      <Notice kind="success" title={t('applied', { when: momentInWords(appliedAt) })}>
        <p>{t('appliedNow')}</p>
      </Notice>
    );
  if (status === 'stopped') return <p className="measure text-muted">{t('stopped')}</p>;
  if (isOld) return <Notice kind="warning">{t('old')}</Notice>;
  if (broken > 0) return <Notice kind="error">{t('broken', { count: broken })}</Notice>;
  if (status !== 'done') return null;
  return (
    <>
      {unread > 0 ? <Notice kind="warning">{t('unread', { count: unread })}</Notice> : null}
      {mayApply ? <ApplyWords key={id} rereadingId={id} /> : null}
    </>
  );
}

export function Preview({
  rereading,
  isOld,
  actorNames,
  articles,
  request,
  mayApply,
  mayTake,
}: {
  rereading: Rereading;
  /** It rests on what is not so any more. */
  isOld: boolean;
  actorNames: ReadonlyMap<string, string>;
  articles: Page<RereadArticle>;
  request: ListRequest<'run'>;
  mayApply: boolean;
  mayTake: boolean;
}) {
  const t = translator('ownWords');
  const { id, status, words, total, done, changed, unread, appliedAt } = rereading;
  return (
    <section className="flex flex-col gap-4">
      <h2 className="font-serif text-heading">{t('previews')}</h2>
      <ul aria-label={t('proposed')}>
        {words.map((word) => (
          <li key={`${word.kind} ${word.text}`}>
            <WordLine
              word={word}
              actorName={word.kind === 'alias' ? (actorNames.get(word.actor) ?? null) : null}
            />
          </li>
        ))}
      </ul>
      <Progress key={id} rereading={{ id, status, total, done, changed, unread }} mayWrite={mayTake} />
      <Outcome rereading={rereading} isOld={isOld} mayApply={mayApply} />
      {articles.total > 0 ? (
        <>
          <h3 className="font-strong">{t('changes')}</h3>
          <RereadArticles
            rereadingId={id}
            articles={articles.items}
            mayTake={mayTake && appliedAt !== null}
          />
          <ListPages request={request} page={articles} />
        </>
      ) : status === 'done' && unread === 0 ? (
        <EmptyState title={t('noChanges')}>
          {total === 0 ? t('noArticlesText') : t('noChangesText')}
        </EmptyState>
      ) : null}
    </section>
  );
}
