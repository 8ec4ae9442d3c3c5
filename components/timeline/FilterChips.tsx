'use client';
/** What is asked for just now, each part with a way to take it away; links, so that they work without JavaScript. */
import { X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { type FacetsAnswer, NO_FILTER, type TimelineFilter } from '@/lib/domain/timeline-question';
import { FILTER_FIELDS, isFiltered, withValue } from '@/lib/timeline/address';
import { useFacetWords } from './use-facet-words';

export function FilterChips({
  filter,
  facets,
  hrefFor,
  onFilter,
}: {
  filter: TimelineFilter;
  facets: FacetsAnswer;
  hrefFor: (filter: TimelineFilter) => string;
  onFilter: (filter: TimelineFilter) => void;
}) {
  const t = useTranslations('filter');
  const words = useFacetWords();
  if (!isFiltered(filter)) return null;
  const chips = [
    ...FILTER_FIELDS.flatMap((field) =>
      filter[field].map((value) => ({
        key: `${field} ${value}`,
        label: words.value(field, value, facets),
        without: withValue(filter, field, value, false),
      })),
    ),
    ...(filter.q === ''
      ? []
      : [{ key: 'q', label: t('quoted', { words: filter.q }), without: { ...filter, q: '' } }]),
  ];
  const go = (next: TimelineFilter) => (event: React.MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onFilter(next);
  };
  return (
    <ul aria-label={t('asked')} className="flex flex-wrap items-center gap-1.5">
      {chips.map(({ key, label, without }) => (
        <li key={key} className="min-w-0">
          <a
            href={hrefFor(without)}
            onClick={go(without)}
            aria-label={t('remove', { value: label })}
            title={t('remove', { value: label })}
            className="inline-flex min-h-8 max-w-full items-center gap-1 rounded-medium bg-accent-soft ps-2.5 pe-1.5 text-ink text-small no-underline hover:text-accent-strong"
          >
            <bdi className="truncate">{label}</bdi>
            <X aria-hidden size={14} className="shrink-0" />
          </a>
        </li>
      ))}
      <li>
        <a href={hrefFor(NO_FILTER)} onClick={go(NO_FILTER)} className="link ms-1 text-small">
          {t('clear')}
        </a>
      </li>
    </ul>
  );
}
