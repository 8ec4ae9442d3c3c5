/** Search and filters of a list, as a plain form, and the pages of its answer. */
import { Button } from '@/components/ui/Button';
import { Pagination } from '@/components/ui/Pagination';
import { QueryForm } from '@/components/ui/QueryForm';
import { Select, type SelectOption } from '@/components/ui/Select';
import { TextField } from '@/components/ui/TextField';
import type { Page } from '@/lib/domain/page';
import { translator } from '../messages/translator';
import type { ListRequest } from '../request-query';

export function ListTools<Name extends string>({
  action,
  request,
  hint,
  filters = [],
}: {
  action: string;
  request: ListRequest<Name>;
  /** What the search looks at. */
  hint: string;
  filters?: readonly { name: Name; label: string; options: readonly SelectOption[] }[];
}) {
  const t = translator('desk');
  return (
    <search>
      <QueryForm action={action} className="mb-6 flex flex-wrap items-end gap-3">
        <TextField
          type="search"
          name="q"
          label={t('search')}
          placeholder={hint}
          defaultValue={request.typed}
          most={200}
          className="min-w-56 grow max-sm:basis-full sm:max-w-96"
        />
        {filters.map(({ name, label, options }) => (
          <Select key={name} name={name} label={label} options={options} defaultValue={request.get(name)} />
        ))}
        <Button type="submit">{t('show')}</Button>
      </QueryForm>
    </search>
  );
}

export function ListPages({ request, page }: { request: Pick<ListRequest, 'hrefFor'>; page: Page<unknown> }) {
  const t = translator('desk');
  const pages = Math.max(1, Math.ceil(page.total / page.pageSize));
  return (
    <div className="mt-6">
      <Pagination
        page={page.page}
        pageCount={pages}
        hrefFor={request.hrefFor}
        labels={{
          navigation: t('pages'),
          previous: t('previous'),
          next: t('next'),
          position: t('position', { page: page.page, pages }),
        }}
      />
    </div>
  );
}
