'use client';
/** What can be chosen in one field of the filter, each with the number of events that it would leave. */
import { memo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { numberFormat } from '@/lib/domain/intl';
import type { Facet, FacetsAnswer, TimelineFilter } from '@/lib/domain/timeline-question';
import { type FilterField, withValue } from '@/lib/timeline/address';
import { useFacetWords } from './use-facet-words';

/** The choices of a field; what is chosen is among them even where nothing matches it any more. */
function choicesOf(field: FilterField, facets: FacetsAnswer, filter: TimelineFilter): readonly Facet[] {
  const listed: readonly Facet[] = facets[field];
  const missing = filter[field].filter((value) => !listed.some((facet) => facet.value === value));
  return [...listed, ...missing.map((value) => ({ value, name: null, count: 0 }))];
}

export const FilterChoices = memo(function FilterChoices({
  field,
  filter,
  facets,
  onFilter,
}: {
  field: FilterField;
  filter: TimelineFilter;
  facets: FacetsAnswer;
  onFilter: (filter: TimelineFilter) => void;
}) {
  const t = useTranslations('filter');
  const words = useFacetWords();
  const locale = useLocale();
  const choices = choicesOf(field, facets, filter);
  const chosen: readonly string[] = filter[field];
  if (choices.length === 0) return <p className="text-small text-muted">{t('nothing')}</p>;
  return (
    <fieldset>
      <legend className="sr-only">{words.field(field)}</legend>
      <ul>
        {choices.map(({ value, count }) => (
          <li key={value}>
            <label className="flex min-h-9 cursor-pointer items-center gap-2.5 rounded-small px-1.5 text-small hover:bg-raised">
              <input
                type="checkbox"
                name={field}
                value={value}
                checked={chosen.includes(value)}
                onChange={(event) => onFilter(withValue(filter, field, value, event.target.checked))}
                className="size-4 shrink-0 accent-accent"
              />
              <bdi className="min-w-0 grow break-words">{words.value(field, value, facets)}</bdi>
              <span className="figures text-muted">{numberFormat(locale).format(count)}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
});
