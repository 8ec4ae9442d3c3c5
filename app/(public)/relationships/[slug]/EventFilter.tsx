/** The list's filter: a form that asks by address, so that it works without JavaScript and can be shared. */
import { Button, ButtonLink } from '@/components/ui/Button';
import { QueryForm } from '@/components/ui/QueryForm';
import { Select } from '@/components/ui/Select';
import { TextField } from '@/components/ui/TextField';
import { EVENT_TYPES } from '@/lib/domain/ontology';
import { translator } from '../../../messages/translator';
import type { RelationshipQuery } from '../../query';

export function EventFilter({
  slug,
  query,
  active,
}: {
  slug: string;
  query: RelationshipQuery;
  active: boolean;
}) {
  const t = translator('relationship');
  const types = translator('words.types');
  const kinds = [
    { value: '', label: t('anyKind') },
    ...EVENT_TYPES.map((type) => ({ value: type as string, label: types(type) })),
  ];
  return (
    <QueryForm
      action={`/relationships/${slug}`}
      aria-label={t('filter')}
      className="grid grid-cols-2 items-end gap-x-4 gap-y-3 md:grid-cols-[minmax(12rem,22rem)_11rem_7rem_7rem_auto]"
    >
      <TextField
        className="col-span-2 md:col-span-1"
        label={t('text')}
        name="q"
        type="search"
        maxLength={200}
        defaultValue={query.q}
      />
      <Select
        className="col-span-2 md:col-span-1"
        label={t('kind')}
        name="kind"
        options={kinds}
        defaultValue={query.kind ?? ''}
      />
      <TextField
        label={t('fromYear')}
        name="fromYear"
        inputMode="numeric"
        pattern="[0-9]{1,4}"
        title={t('badYear')}
        defaultValue={query.fromYear}
      />
      <TextField
        label={t('toYear')}
        name="toYear"
        inputMode="numeric"
        pattern="[0-9]{1,4}"
        title={t('badYear')}
        defaultValue={query.toYear}
      />
      <div className="col-span-2 flex gap-2 md:col-span-1">
        <Button type="submit">{t('apply')}</Button>
        {active ? (
          <ButtonLink look="quiet" href={`/relationships/${slug}`}>
            {t('clear')}
          </ButtonLink>
        ) : null}
      </div>
    </QueryForm>
  );
}
