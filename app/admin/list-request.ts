/** What a list of the desk was asked for, read from its address. */
import { z } from 'zod';
import { pageSchema } from '@/lib/domain/page';

export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

const text = z.string().max(200).catch('');

export interface ListRequest {
  query: string;
  page: number;
  pageSize: number;
  /** A further parameter, '' where it is absent. */
  get: (name: string) => string;
  /** The address of another page of the same list. */
  hrefFor: (page: number) => string;
}

/** Parses `?q=…&page=…` and what else stands there; what cannot be read is as if it were absent. */
export async function listRequest(path: string, searchParams: SearchParams): Promise<ListRequest> {
  const given = await searchParams;
  const get = (name: string) => text.parse(given[name]).trim();
  const { page, pageSize } = pageSchema.parse({ page: given.page, pageSize: 25 });
  const hrefFor = (wanted: number) => {
    const query = new URLSearchParams();
    for (const name of Object.keys(given)) if (name !== 'page' && get(name)) query.set(name, get(name));
    if (wanted > 1) query.set('page', String(wanted));
    return `${path}${query.size > 0 ? `?${query}` : ''}`;
  };
  return { query: get('q'), page, pageSize, get, hrefFor };
}
