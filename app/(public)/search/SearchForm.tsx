/** The form of the search: words first, the filter folded away until it is wanted. */
import { Search } from 'lucide-react';
import { Button, ButtonLink } from '@/components/ui/Button';
import { QueryForm } from '@/components/ui/QueryForm';
import { TextField } from '@/components/ui/TextField';
import { MOST_SEARCHED } from '@/lib/api/questions';
import { translator } from '../../messages/translator';
import { FilterFields } from './FilterFields';
import { addressOf, countChosen, type FilterQuery } from './search-query';

const CLEARED = {
  types: [],
  tones: [],
  certainties: [],
  actors: [],
  topics: [],
  relationships: [],
  sources: [],
  places: [],
  fromYear: undefined,
  toYear: undefined,
};

export function SearchForm({
  query,
  typed,
  actors,
}: {
  query: FilterQuery;
  /** What stands in the field of words. */
  typed: string;
  actors: readonly { slug: string; name: string }[];
}) {
  const t = translator('search');
  const chosen = countChosen(query);
  return (
    <search>
      <QueryForm action="/search" className="flex flex-col gap-4">
        <div className="flex max-w-3xl flex-wrap items-start gap-3">
          <TextField
            className="min-w-0 grow"
            label={t('label')}
            help={t('help')}
            name="q"
            type="search"
            most={MOST_SEARCHED}
            defaultValue={typed}
          />
          <Button type="submit" look="primary" className="sm:mt-6">
            <Search aria-hidden size={16} />
            {t('button')}
          </Button>
        </div>
        <details open={chosen > 0}>
          <summary className="w-fit py-1 text-small text-muted hover:text-ink">
            {chosen > 0 ? t('filtersActive', { count: chosen }) : t('filters')}
          </summary>
          <div className="grid items-end gap-4 pt-3 sm:grid-cols-2 lg:grid-cols-4">
            <FilterFields query={query} actors={actors} />
            {query.places.length > 0 ? (
              <input type="hidden" name="places" value={query.places.join(',')} />
            ) : null}
            {query.sources.length > 0 ? (
              <input type="hidden" name="sources" value={query.sources.join(',')} />
            ) : null}
            <div className="flex flex-wrap gap-2">
              <Button type="submit">{t('apply')}</Button>
              {chosen > 0 ? (
                <ButtonLink look="quiet" href={addressOf('/search', { ...query, ...CLEARED })}>
                  {t('clear')}
                </ButtonLink>
              ) : null}
            </div>
          </div>
        </details>
      </QueryForm>
    </search>
  );
}
