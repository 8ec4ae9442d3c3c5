'use client';
/** The filter on a small screen: all fields one under the other in a sheet from below. */
import { Dialog } from '@base-ui/react/dialog';
import { SlidersHorizontal, X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { type FacetsAnswer, NO_FILTER, type TimelineFilter } from '@/lib/domain/timeline-question';
import { FILTER_FIELDS, filterParams, isFiltered } from '@/lib/timeline/address';
import { Button, buttonClass } from '../ui/Button';
import { FilterChoices } from './FilterChoices';
import { useFacetWords } from './use-facet-words';

export function FilterSheet({
  filter,
  facets,
  onFilter,
}: {
  filter: TimelineFilter;
  facets: FacetsAnswer;
  onFilter: (filter: TimelineFilter) => void;
}) {
  const t = useTranslations('filter');
  const site = useTranslations('site');
  const words = useFacetWords();
  const count = filterParams(filter).length;
  return (
    <Dialog.Root>
      <Dialog.Trigger className={buttonClass('secondary', 'needs-script md:hidden')}>
        <SlidersHorizontal aria-hidden size={16} />
        {count > 0 ? t('openWith', { count }) : t('open')}
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-[rgb(10_12_16/0.45)]" />
        <Dialog.Popup className="fixed inset-x-0 bottom-0 z-50 flex max-h-[85dvh] flex-col rounded-t-medium bg-float shadow-float">
          <div className="flex items-center justify-between gap-4 px-5 pt-4 pb-2">
            <Dialog.Title className="font-serif text-heading">{t('title')}</Dialog.Title>
            <Dialog.Close
              aria-label={site('close')}
              className="-me-2 grid size-11 place-items-center rounded-medium text-muted"
            >
              <X aria-hidden size={20} />
            </Dialog.Close>
          </div>
          <div className="flex flex-col gap-1 overflow-y-auto px-5">
            {FILTER_FIELDS.map((field) => (
              <details key={field} open={filter[field].length > 0} className="border-line border-t py-1">
                <summary className="flex min-h-11 items-center justify-between font-strong">
                  {words.field(field)}
                  <span className="text-accent text-small">
                    {filter[field].length > 0 ? t('chosen', { count: filter[field].length }) : ''}
                  </span>
                </summary>
                <FilterChoices {...{ field, filter, facets, onFilter }} />
              </details>
            ))}
          </div>
          <div className="flex gap-3 border-line border-t px-5 py-3">
            <Button look="quiet" disabled={!isFiltered(filter)} onClick={() => onFilter(NO_FILTER)}>
              {t('clear')}
            </Button>
            <Dialog.Close className={buttonClass('primary', 'grow')}>
              {t('show', { count: facets.matching })}
            </Dialog.Close>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
