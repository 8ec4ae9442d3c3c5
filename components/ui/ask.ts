/** Asks this site for something, and parses what comes by the shape that was meant. */
import type { z } from 'zod';
import { fetchHere } from './fetch-here';

/** Throws where the server does not answer, or not as it should. */
export async function ask<Answer>(
  url: string,
  schema: z.ZodType<Answer>,
  signal?: AbortSignal,
): Promise<Answer> {
  const response = await fetchHere(url, { signal, headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  return schema.parse(await response.json());
}

/** As `ask`, with null where nothing came that can be used. */
export const askOrNull = <Answer>(
  url: string,
  schema: z.ZodType<Answer>,
  signal?: AbortSignal,
): Promise<Answer | null> => ask(url, schema, signal).catch(() => null);
