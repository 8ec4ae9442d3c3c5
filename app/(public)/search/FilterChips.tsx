/** Parts of the filter that no field shows, each to be taken away by a link. */
import { X } from 'lucide-react';
import { Link } from '@/components/ui/language';
import { readersDatabase } from '@/lib/db/client';
import { listOfKeys } from '@/lib/db/search/names';
import { formatPlace } from '../../messages/format';
import { translator } from '../../messages/translator';
import { addressOf, type FilterQuery } from './search-query';

export async function FilterChips({ path, query }: { path: string; query: FilterQuery }) {
  const t = translator('search');
  const { places, sources } = await listOfKeys(readersDatabase(), query);
  const without = (name: 'places' | 'sources', key: string) =>
    addressOf(path, { ...query, [name]: query[name].filter((each) => each !== key) });
  const chips = [
    ...places.map((place) => ({
      href: without('places', place.key),
      label: t('place', { name: formatPlace(place) }),
    })),
    ...sources.map(({ key, name }) => ({ href: without('sources', key), label: t('source', { name }) })),
  ];
  if (chips.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-2">
      {chips.map(({ href, label }) => (
        <li key={href}>
          <Link
            href={href}
            aria-label={t('remove', { name: label })}
            className="inline-flex min-h-8 items-center gap-1.5 rounded-medium bg-accent-soft px-2 text-accent-strong text-small no-underline"
          >
            <bdi>{label}</bdi>
            <X aria-hidden size={14} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
