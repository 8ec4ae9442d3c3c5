/** Published events and waiting drafts of other articles that the draft may report once more. */
import { ChevronDown, TriangleAlert } from 'lucide-react';
import { AddSourceButton } from '@/components/review/AddSourceButton';
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

interface Told {
  href: string;
  title: string;
  date: string;
  likeness: Likeness;
  /** The article of the draft. */
  origin?: string;
  /** Makes the draft's article a source of it. */
  add?: React.ReactNode;
}

/** "Very likely the same act (92% alike)". */
function likelyInWords(likeness: Likeness): string {
  const t = translator('desk');
  const word = t(`draft.likely.${likenessWord(likeness)}`);
  const percent = Math.round(likeness.score * 100);
  return likeness.barred ? word : `${word} (${t('draft.likeness', { percent })})`;
}

function Entry({
  told: { href, title, date, likeness, origin },
  children,
}: {
  told: Told;
  children?: React.ReactNode;
}) {
  return (
    <li className="flex flex-col gap-1.5 border-line border-b pb-3 last:border-0 last:pb-0">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <Link href={href} className="link font-strong">
          <bdi>{title}</bdi>
        </Link>
        <span className="figures text-small">{dateInWords(date)}</span>
        {origin ? <bdi className="text-small text-muted">{origin}</bdi> : null}
      </div>
      <p className="figures text-small">
        <span className="font-strong">{likelyInWords(likeness)}: </span>
        {likeness.reasons.map(reasonInWords).join('; ')}.
      </p>
      <Differences differences={likeness.differences} />
      {children}
    </li>
  );
}

/** One line, so that the form stays where it is: the likeliest by name, with its button; why, and the others, behind it. */
function Alike({
  title,
  text,
  found: [first, ...others],
}: {
  title: string;
  text: string;
  found: readonly Told[];
}) {
  if (!first) return null;
  const t = translator('desk');
  const more = others.length > 0 ? t('draft.othersAlike', { count: others.length }) : null;
  return (
    <div className="flex flex-wrap items-start gap-x-4 rounded-medium bg-warning-soft px-4 py-1">
      <details className="group min-w-0 grow basis-64">
        <summary className="flex min-h-9 cursor-pointer list-none items-center gap-3 py-1 text-small [&::-webkit-details-marker]:hidden">
          <TriangleAlert aria-hidden size={18} className="shrink-0 text-warning" />
          <span className="min-w-0">
            <span className="font-strong">{title}: </span>
            <bdi>{first.title}</bdi>{' '}
            <span className="figures">
              {['', dateInWords(first.date), likelyInWords(first.likeness), more]
                .filter((part) => part !== null)
                .join(' · ')}
            </span>
          </span>
          <ChevronDown aria-hidden size={16} className="shrink-0 group-open:rotate-180" />
        </summary>
        <div className="flex flex-col gap-3 pt-1 pb-3">
          <p className="text-small empty:hidden">{text}</p>
          <ul className="flex flex-col gap-3">
            <Entry told={first} />
            {others.map((told) => (
              <Entry key={told.href} told={told}>
                {told.add}
              </Entry>
            ))}
          </ul>
        </div>
      </details>
      {first.add}
    </div>
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
  const toldOf = (event: (typeof events)[number]): Told => ({
    href: `/admin/events/${event.slug}`,
    title: event.title,
    date: event.edtf,
    likeness: event,
    add:
      article && addSource ? (
        <AddSourceButton
          draftId={id}
          event={event.slug}
          title={event.title}
          differences={event.differences.length}
          addSource={addSource}
        />
      ) : null,
  });
  return (
    <>
      <Alike
        title={t('draft.similarTitle')}
        text={article && addSource ? t('draft.similarText') : ''}
        found={alike.map(toldOf)}
      />
      <Alike
        title={t('draft.similarDraftTitle')}
        text={t('draft.similarDraftText')}
        found={drafts.map((other) => ({
          href: `/admin/drafts/${other.id}`,
          title: other.proposal.title || t('untitled'),
          date: other.proposal.date,
          likeness: other,
          origin: other.articleTitle ?? other.publisher ?? undefined,
        }))}
      />
      {near.length > 0 ? (
        <details>
          <summary className="w-fit cursor-pointer py-1 text-small font-strong text-muted">
            {t('draft.nearTitle', { count: near.length })}
          </summary>
          <ul className="flex flex-col gap-3 py-2 ps-4">
            {near.map(toldOf).map((told) => (
              <Entry key={told.href} told={told}>
                {told.add}
              </Entry>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}
