'use client';
/** The events as a list, page after page, in step with window and filter; links, so that it works without JavaScript. */
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Link } from '@/components/ui/language';
import type { ListAnswer } from '@/lib/domain/timeline-question';
import { isFiltered, type TimelineAddress, writeAddress } from '@/lib/timeline/address';
import { ExportLinks } from '../exports/ExportLinks';
import { useExportWords } from '../exports/use-export-words';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { EventList } from './EventList';
import type { LoadState } from './use-ask';
import { useEventWords } from './use-event-words';

const STEP = 'inline-flex min-h-10 items-center gap-1.5 rounded-medium px-3 font-strong text-small';

interface Props {
  /** Of the relationship. */
  slug: string;
  title: string;
  list: ListAnswer;
  /** Over the list; its pages are known by it where there are two lists. */
  heading: string;
  /** Of the list that is shown. */
  address: TimelineAddress;
  path: string;
  state: LoadState;
  onPage: (after: string | null) => void;
  onRetry: () => void;
}

function Pages({
  list,
  heading,
  address,
  path,
  onPage,
}: Omit<Props, 'slug' | 'title' | 'state' | 'onRetry'>) {
  const t = useTranslations('eventsPane');
  const site = useTranslations('site');
  const { before, total, events, previous, next } = list;
  if (previous === null && next === null) return null;
  const step = (cursor: string | null, label: string, Icon: typeof ChevronLeft, isFirst: boolean) => {
    const icon = <Icon aria-hidden size={16} className="points-along" />;
    const inner = (
      <>
        {isFirst ? icon : null}
        {label}
        {isFirst ? null : icon}
      </>
    );
    if (cursor === null)
      return (
        <span aria-disabled="true" className={`${STEP} text-muted opacity-60`}>
          {inner}
        </span>
      );
    return (
      <Link
        href={`${path}${writeAddress({ ...address, after: cursor || null })}#events`}
        prefetch={false}
        className={`${STEP} text-accent hover:bg-raised`}
        onClick={(click) => {
          if (click.metaKey || click.ctrlKey || click.shiftKey) return;
          click.preventDefault();
          onPage(cursor || null);
          document.getElementById('events')?.scrollIntoView();
        }}
      >
        {inner}
      </Link>
    );
  };
  return (
    <nav
      aria-label={`${site('pages')}: ${heading}`}
      className="flex flex-wrap items-center justify-between gap-3 print:hidden"
    >
      {step(previous, site('previous'), ChevronLeft, true)}
      <span className="figures text-muted text-small">
        {t('position', { from: before + 1, to: before + events.length, total })}
      </span>
      {step(next, site('next'), ChevronRight, false)}
    </nav>
  );
}

/** What the list holds, in a sentence. */
function Sentence({ list: { total }, address: { days, filter } }: Pick<Props, 'list' | 'address'>) {
  const t = useTranslations('eventsPane');
  const words = useEventWords();
  if (days) return t('within', { from: words.date(days.from), to: words.date(days.to), count: total });
  return isFiltered(filter) ? t('matching', { count: total }) : t('all', { count: total });
}

export function EventsPane(
  props: Props & { onShowAll: () => void; emptyText: { title: string; text: string } },
) {
  const { list, address, state, onRetry, onShowAll, emptyText } = props;
  const t = useTranslations('eventsPane');
  const timeline = useTranslations('timeline');
  const words = useEventWords();
  const { filter, days } = address;
  const exportWords = useExportWords(isFiltered(filter) || days !== null);
  const exported = { relationships: [props.slug], ...filter, ...days };
  return (
    <div className="flex flex-col gap-8" aria-busy={state === 'loading' || state === 'slow'}>
      <div className="flex flex-wrap items-center justify-between gap-3 print:hidden">
        <p className="figures text-muted">
          <Sentence list={list} address={address} />
        </p>
        {address.days ? (
          <Button onClick={onShowAll} className="needs-script">
            {t('showAll')}
          </Button>
        ) : null}
      </div>
      {state === 'failed' ? (
        <p role="alert" className="flex flex-wrap items-center gap-3 text-danger">
          {t('failed')}
          <button type="button" onClick={onRetry} className="link min-h-8 font-strong">
            {timeline('retry')}
          </button>
        </p>
      ) : null}
      {list.events.length > 0 ? (
        <EventList events={list.events} words={words} chosen={address.event} />
      ) : (
        <EmptyState title={emptyText.title}>{emptyText.text}</EmptyState>
      )}
      <Pages {...props} />
      <ExportLinks
        query={exported}
        words={exportWords}
        frame={{
          path: `/embed/${props.slug}${writeAddress({ ...address, event: null, after: null })}`,
          title: props.title,
        }}
      />
    </div>
  );
}
