/** Published events and waiting drafts of other articles that the draft may report once more. */

import { AddSourceButton } from '@/components/review/AddSourceButton';
import { Fold } from '@/components/review/Fold';
import type { ReviewActions } from '@/components/review/review-actions';
import { Link } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import type { StoredArticle } from '@/lib/db/articles';
import { database } from '@/lib/db/client';
import type { StoredDraft } from '@/lib/db/drafts';
import { findSimilarDrafts } from '@/lib/workflows/drafts/find-similar-drafts';
import type { Likeness, ScoredSimilarEvent } from '@/lib/workflows/events/find-similar-events';
import { translator } from '../../../messages/translator';
import { dateInWords } from '../../desk-words';
import { reasonInWords } from '../../likeness-words';
import { Differences } from './Differences';

/** How likely it is one act, in words; the number stands behind them. */
function likenessWord({ barred, same, score }: Likeness): 'sure' | 'likely' | 'perhaps' | 'hardly' | 'other' {
  if (barred) return 'other';
  if (same) return score >= 0.85 ? 'sure' : 'likely';
  return score >= 0.5 ? 'perhaps' : 'hardly';
}

function Entry({
  href,
  title,
  date,
  likeness,
  origin,
  children,
}: {
  href: string;
  title: string;
  date: string;
  likeness: Likeness;
  /** Where it stands: published, or the article of the draft. */
  origin?: string;
  children?: React.ReactNode;
}) {
  const t = translator('desk');
  const { barred, score, reasons, differences } = likeness;
  const word = t(`draft.likely.${likenessWord(likeness)}`);
  const likely = barred ? word : `${word} (${t('draft.likeness', { percent: Math.round(score * 100) })})`;
  const told = reasons.map(reasonInWords).join('; ');
  return (
    <li className="flex flex-col gap-1.5 border-line border-b pb-3 last:border-0 last:pb-0">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <Link href={href} className="link font-strong">
          <bdi>{title}</bdi>
        </Link>
        <span className="figures text-small">{dateInWords(date)}</span>
        {origin ? <bdi className="text-small text-muted">{origin}</bdi> : null}
      </div>
      <Fold title={likely} says={[told]} needed={false}>
        <p className="figures text-small">
          <span className="font-strong max-sm:hidden">{likely}: </span>
          {told}.
        </p>
        <Differences differences={differences} />
      </Fold>
      {children}
    </li>
  );
}

/** The likeliest; on a small screen the others stand folded behind it. */
function Entries({ children }: { children: React.ReactNode[] }) {
  const [first, ...others] = children;
  const t = translator('desk');
  return (
    <>
      <ul className="mt-1 flex flex-col gap-3">{first}</ul>
      {others.length > 0 ? (
        <Fold title={t('draft.othersAlike', { count: others.length })} says={[]} needed={false}>
          <ul className="mt-1 flex flex-col gap-3">{others}</ul>
        </Fold>
      ) : null}
    </>
  );
}

export async function Similar({
  draft,
  article,
  events,
  addSource,
}: {
  draft: StoredDraft;
  article: StoredArticle | null;
  /** Published ones near it; null where there was no time to compare. */
  events: ScoredSimilarEvent[] | null;
  addSource: ReviewActions['addSource'];
}) {
  const { proposal, eventId, id } = draft;
  if (eventId) return null;
  const drafts = await findSimilarDrafts(database(), proposal, article);
  const t = translator('desk');
  if (events === null || drafts === null) return <Notice kind="warning">{t('draft.notCompared')}</Notice>;
  if (events.length + drafts.length === 0) return null;
  const alike = events.filter(({ barred }) => !barred);
  const near = events.filter(({ barred }) => barred);
  const entry = (event: (typeof events)[number]) => (
    <Entry
      key={event.slug}
      href={`/admin/events/${event.slug}`}
      title={event.title}
      date={event.edtf}
      likeness={event}
    >
      {article && addSource ? (
        <AddSourceButton
          draftId={id}
          event={event.slug}
          title={event.title}
          differences={event.differences.length}
          addSource={addSource}
        />
      ) : null}
    </Entry>
  );
  return (
    <>
      {alike.length > 0 ? (
        <Notice kind="warning" title={t('draft.similarTitle')}>
          {article && addSource ? (
            <p className="text-small max-sm:sr-only">{t('draft.similarText')}</p>
          ) : null}
          <Entries>{alike.map(entry)}</Entries>
        </Notice>
      ) : null}
      {drafts.length > 0 ? (
        <Notice kind="warning" title={t('draft.similarDraftTitle')}>
          <p className="text-small max-sm:sr-only">{t('draft.similarDraftText')}</p>
          <Entries>
            {drafts.map((other) => (
              <Entry
                key={other.id}
                href={`/admin/drafts/${other.id}`}
                title={other.proposal.title || t('untitled')}
                date={other.proposal.date}
                likeness={other}
                origin={other.articleTitle ?? other.publisher ?? undefined}
              />
            ))}
          </Entries>
        </Notice>
      ) : null}
      {near.length > 0 ? (
        <details>
          <summary className="w-fit cursor-pointer py-1 text-small font-strong text-muted">
            {t('draft.nearTitle', { count: near.length })}
          </summary>
          <ul className="flex flex-col gap-3 py-2 ps-4">{near.map(entry)}</ul>
        </details>
      ) : null}
    </>
  );
}
