'use client';
/**
 * One filter for chart, strip and list. A plain form that asks by address, so that it works before and without
 * JavaScript; with it every choice counts at once. On a small screen the fields stand in a sheet.
 */
import { ChevronDown } from 'lucide-react';
import { memo, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useHere } from '@/components/ui/language';
import {
  type FacetsAnswer,
  LANE_GROUPS,
  NO_FILTER,
  type TimelineFilter,
} from '@/lib/domain/timeline-question';
import {
  FILTER_FIELDS,
  type FilterField,
  isFiltered,
  type TimelineAddress,
  writeAddress,
} from '@/lib/timeline/address';
import { Button } from '../ui/Button';
import { FilterChips } from './FilterChips';
import { FilterChoices } from './FilterChoices';
import { FilterSheet } from './FilterSheet';
import { FilterWords } from './FilterWords';
import { useFacetWords } from './use-facet-words';

/**
 * A field that opens below its name; one at a time, closed by Escape and by leaving it. With scripts its choices are made
 * when it is opened: those of all fields are most of the page's elements, and the chart would come after them.
 */
function Field({
  field,
  chosen,
  children,
}: {
  field: FilterField;
  chosen: number;
  children: React.ReactNode;
}) {
  const words = useFacetWords();
  const details = useRef<HTMLDetailsElement>(null);
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    // It may have been opened before the page ran.
    if (details.current?.open) setOpened(true);
  }, []);
  return (
    <details
      ref={details}
      name="filter"
      className="relative"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setOpened(true);
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget))
          currentTarget.open = false;
      }}
      onKeyDown={({ key, currentTarget }) => {
        if (key !== 'Escape' || !currentTarget.open) return;
        currentTarget.open = false;
        currentTarget.querySelector('summary')?.focus();
      }}
    >
      <summary className="flex h-9 list-none items-center gap-1 rounded-medium px-2 text-muted text-small hover:bg-raised hover:text-ink">
        {words.field(field)}
        {chosen > 0 ? <span className="figures font-strong text-accent">{chosen}</span> : null}
        <ChevronDown aria-hidden size={14} />
      </summary>
      <div className="absolute start-0 top-full z-30 mt-1 max-h-96 w-72 overflow-y-auto rounded-medium bg-float p-2 shadow-float">
        {opened || chosen > 0 ? children : <noscript>{children}</noscript>}
      </div>
    </details>
  );
}

export const FilterBar = memo(function FilterBar({
  path,
  address,
  facets,
  total,
  failed,
  onFilter,
}: {
  /** Of the page, without what stands after the question mark. */
  path: string;
  address: TimelineAddress;
  facets: FacetsAnswer;
  /** Events without a filter. */
  total: number;
  failed: boolean;
  onFilter: (filter: TimelineFilter) => void;
}) {
  const t = useTranslations('filter');
  const { filter, days, lanes } = address;
  const here = useHere();
  const hrefFor = (next: TimelineFilter) =>
    here(`${path}${writeAddress({ ...address, filter: next, after: null })}`);
  return (
    <search aria-label={t('label')} className="flex flex-col gap-2 print:hidden">
      <div className="flex flex-wrap items-center gap-x-1 gap-y-2">
        <form
          action={here(path)}
          className="flex flex-wrap items-center gap-x-1 gap-y-2 max-md:grow"
          onSubmit={(event) => event.preventDefault()}
        >
          <FilterWords words={filter.q} onWords={(q) => onFilter({ ...filter, q })} />
          <div className="filter-fields flex-wrap items-center gap-x-1">
            {FILTER_FIELDS.map((field) => (
              <Field key={field} field={field} chosen={filter[field].length}>
                <FilterChoices {...{ field, filter, facets, onFilter }} />
              </Field>
            ))}
          </div>
          {days ? <input type="hidden" name="from" value={days.from} /> : null}
          {days ? <input type="hidden" name="to" value={days.to} /> : null}
          <span className="without-script flex items-center gap-2">
            <select
              name="lanes"
              aria-label={t('lanes')}
              defaultValue={lanes}
              className="h-9 rounded-medium border border-edge bg-float px-2 text-small"
            >
              {LANE_GROUPS.map((group) => (
                <option key={group} value={group}>
                  {t(`lanesBy.${group}`)}
                </option>
              ))}
            </select>
            <Button type="submit">{t('apply')}</Button>
          </span>
        </form>
        <FilterSheet {...{ filter, facets, onFilter }} />
        <p role="status" className="figures ms-auto text-muted text-small">
          {failed ? t('failed') : isFiltered(filter) ? t('matching', { count: facets.matching, total }) : ''}
        </p>
      </div>
      <FilterChips {...{ filter, facets, hrefFor, onFilter }} />
    </search>
  );
});

/** In place of the chart where nothing matches: what to take away. */
export function NothingMatches({
  address,
  path,
  facets,
  onFilter,
}: {
  address: TimelineAddress;
  path: string;
  facets: FacetsAnswer;
  onFilter: (filter: TimelineFilter) => void;
}) {
  const t = useTranslations('filter');
  const here = useHere();
  const hrefFor = (next: TimelineFilter) =>
    here(`${path}${writeAddress({ ...address, filter: next, after: null })}`);
  return (
    <div className="flex flex-col items-start gap-3 py-6">
      <p className="font-serif text-heading">{t('empty')}</p>
      <p className="text-muted">{t('emptyText')}</p>
      <FilterChips {...{ filter: address.filter, facets, hrefFor, onFilter }} />
      <Button onClick={() => onFilter(NO_FILTER)} className="needs-script">
        {t('clear')}
      </Button>
    </div>
  );
}
