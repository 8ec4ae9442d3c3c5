'use client';
/** The events of the window as a list, in step with the timeline. */
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import type { EventSummary } from '@/lib/domain/event';
import { EventList } from './EventList';
import { useEventWords } from './use-event-words';

const MOST = 60;

export function InViewList({
  events,
  total,
  from,
  to,
  chosen,
  onChoose,
  onShowAll,
}: {
  events: readonly EventSummary[];
  /** How many the window holds, also those that were not sent. */
  total: number;
  from: string;
  to: string;
  chosen: string | null;
  onChoose: (slug: string) => void;
  onShowAll: () => void;
}) {
  const t = useTranslations('timeline');
  const words = useEventWords();
  const shown = [...events].reverse().slice(0, MOST);
  const left = Math.max(total, events.length) - shown.length;
  return (
    <div className="flex flex-col gap-8">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="figures text-muted">{t('inView', { from: words.date(from), to: words.date(to) })}</p>
        <Button onClick={onShowAll}>{t('showAll')}</Button>
      </div>
      {shown.length > 0 ? (
        <EventList events={shown} words={words} chosen={chosen} onChoose={onChoose} />
      ) : (
        <EmptyState title={t('listEmpty')}>{t('listEmptyText')}</EmptyState>
      )}
      {left > 0 ? <p className="text-muted">{t('listMore', { count: left })}</p> : null}
    </div>
  );
}
