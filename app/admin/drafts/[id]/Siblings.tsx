/** The drafts of the same article, main events and background apart, and the way from one to the next. */
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Fold } from '@/components/review/Fold';
import { Badge } from '@/components/ui/Badge';
import { buttonClass } from '@/components/ui/Button';
import { Link } from '@/components/ui/language';
import { database } from '@/lib/db/client';
import { type DraftSummary, listDrafts } from '@/lib/db/draft-list';
import { translator } from '../../../messages/translator';
import { DRAFT_TONES } from '../../DraftList';
import { dateInWords } from '../../desk-words';

function Step({ draft, back }: { draft: DraftSummary | undefined; back: boolean }) {
  const t = translator('desk');
  const label = t(back ? 'draft.previousDraft' : 'draft.nextDraft');
  const icon = back ? (
    <ChevronLeft aria-hidden size={16} className="points-along" />
  ) : (
    <ChevronRight aria-hidden size={16} className="points-along" />
  );
  const inner = (
    <>
      {back ? icon : null}
      {label}
      {back ? null : icon}
    </>
  );
  if (!draft)
    return (
      <span className={buttonClass('quiet', 'min-h-9').replace('text-accent', 'text-muted')}>{inner}</span>
    );
  return (
    <Link
      href={`/admin/drafts/${draft.id}`}
      rel={back ? 'prev' : 'next'}
      title={draft.title || t('untitled')}
      className={buttonClass('quiet', 'min-h-9').replaceAll('enabled:hover:', 'hover:')}
    >
      {inner}
    </Link>
  );
}

export async function Siblings({ articleId, current }: { articleId: string; current: string }) {
  const { items } = await listDrafts(database(), { articleId, page: 1, pageSize: 50 });
  if (items.length < 2) return null;
  const t = translator('desk');
  const ordered = [...items.filter(({ main }) => main), ...items.filter(({ main }) => !main)];
  const at = ordered.findIndex(({ id }) => id === current);
  const groups = [
    [t('draft.main'), ordered.filter(({ main }) => main)],
    [t('draft.background'), ordered.filter(({ main }) => !main)],
  ] as const;
  return (
    <nav aria-label={t('draft.siblings')} className="flex flex-col gap-1 text-small">
      <div className="flex flex-wrap items-center justify-between gap-x-6">
        <h2 className="font-strong">{t('draft.siblings')}</h2>
        <div className="flex flex-wrap items-center gap-x-1">
          <Step draft={ordered[at - 1]} back />
          <span className="figures px-1 text-muted">
            {t('draft.position', { at: at + 1, of: ordered.length })}
          </span>
          <Step draft={ordered[at + 1]} back={false} />
        </div>
      </div>
      <Fold title={t('draft.allSiblings')} says={ordered.map(({ title }) => title)} needed={false}>
        {groups.map(([label, drafts]) =>
          drafts.length === 0 ? null : (
            <div key={label} className="grid gap-x-4 sm:grid-cols-[8rem_1fr]">
              <h3 className="py-1 font-strong text-muted">{label}</h3>
              <ul>
                {drafts.map(({ id, title, date, status, warnings }) => (
                  <li key={id} className="flex flex-wrap items-baseline gap-x-3 py-1">
                    <Link
                      href={`/admin/drafts/${id}`}
                      aria-current={id === current ? 'page' : undefined}
                      className="quiet-link aria-[current=page]:font-strong"
                    >
                      <bdi>{title || t('untitled')}</bdi>
                    </Link>
                    <span className="figures text-muted">{dateInWords(date)}</span>
                    <Badge tone={DRAFT_TONES[status]}>{t(`drafts.states.${status}`)}</Badge>
                    {warnings > 0 && status === 'PENDING' ? (
                      <span className="text-warning">{t('drafts.warnings', { count: warnings })}</span>
                    ) : null}
                  </li>
                ))}
              </ul>
            </div>
          ),
        )}
      </Fold>
    </nav>
  );
}
