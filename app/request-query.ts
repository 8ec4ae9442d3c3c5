/**
 * What stands in an address, read in one way by all pages: only the names that a page knows, each by its schema and
 * bounded. A slip never breaks a page: what cannot be read is as if it were absent. Addresses that are no text at all
 * do not come here, the door turns them away (lib/server/door).
 */
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { cleanLine } from '@/lib/domain/clean-text';
import { cutText } from '@/lib/domain/cut-text';
import { wordsSchema } from '@/lib/domain/event-filter';
import { MOST_PAGES } from '@/lib/domain/page';

export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** Of a parameter that is given several times the first counts. */
const first = (value: unknown) => (Array.isArray(value) ? value[0] : value);

/** A field of a schema for `readQuery`: by its own schema, or `absent`. */
export const param = <T, D>(schema: z.ZodType<T>, absent: D) =>
  z
    .preprocess(first, z.union([schema, z.undefined()]).catch(undefined))
    .transform((value) => value ?? absent);

/** Words to look for: one line without control characters; '' where absent or longer than a question may be. */
export const wordsParam = param(wordsSchema, '');

/** Letters that a field of words shows again: more than it takes, so that it says how much too long they are. */
const MOST_SHOWN = 2_000;

/** What was typed into the field of words, for the field: also more than is looked for, which the field says itself. */
export async function typedWords(searchParams: SearchParams): Promise<string> {
  return cutText(cleanLine(String(first((await searchParams).q) ?? '')), MOST_SHOWN);
}

/** The number of a page, from 1. */
export const pageParam = param(z.coerce.number().int().min(1).max(MOST_PAGES), 1);

/** The same for lists that say so where they have no such page: a high number is no slip. */
export const placeParam = param(z.coerce.number().int().min(1).max(1_000_000), 1);

/** Parses what stands after the question mark. Every field of the schema is made by `param`, so nothing throws. */
export async function readQuery<T extends z.ZodRawShape>(
  shape: T,
  searchParams: SearchParams,
): Promise<z.output<z.ZodObject<T>>> {
  return z.object(shape).parse(await searchParams);
}

/** One part of the path; where its schema refuses it, there is no page. */
export async function readSegment<Name extends string, T>(
  name: Name,
  schema: z.ZodType<T>,
  params: Promise<Record<Name, string>>,
): Promise<T> {
  const parsed = schema.safeParse((await params)[name]);
  if (!parsed.success) notFound();
  return parsed.data;
}

/** What a list of the desk was asked for. */
export interface ListRequest<Name extends string = string> {
  query: string;
  /** What stands in the field of words: `query`, or more than is looked for. */
  typed: string;
  page: number;
  pageSize: number;
  /** One of the list's filters, '' where it is absent. */
  get: (name: Name) => string;
  /** The address of another page of the same list. */
  hrefFor: (page: number) => string;
}

/** Reads `?q=…&page=…` and the filters that the list knows. */
export async function listRequest<Name extends string = never>(
  path: string,
  searchParams: SearchParams,
  filters: readonly Name[] = [],
): Promise<ListRequest<Name>> {
  const given = await searchParams;
  const { q, page } = await readQuery({ q: wordsParam, page: pageParam }, searchParams);
  const values = new Map<string, string>(filters.map((name) => [name, wordsParam.parse(given[name])]));
  const get = (name: Name) => values.get(name) ?? '';
  const hrefFor = (wanted: number) => {
    const all = [['q', q], ...values, ['page', wanted > 1 ? String(wanted) : '']];
    const query = new URLSearchParams(all.filter(([, value]) => value !== ''));
    return query.size > 0 ? `${path}?${query}` : path;
  };
  return { query: q, typed: await typedWords(searchParams), page, pageSize: 25, get, hrefFor };
}
