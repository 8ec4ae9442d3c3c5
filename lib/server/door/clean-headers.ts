/** The headers that reach Next: what only Next, a proxy or this door may say is taken out of everybody else's. */
import type { IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';

/** Words between the parts of Next and of this site; from outside they are forgeries. */
const INTERNAL =
  /^(x-middleware-|x-dragoman-|x-nextjs-|x-next-|x-invoke-|x-vercel-|x-matched-path$|x-now-|x-action-|x-prerender-|x-nonce$|x-request-id$|content-security-policy|next-resume)/;
const FROM_PROXIES = /^(x-forwarded-|forwarded$|x-real-ip$)/;

/** Takes them out; what stands in `X-Forwarded-…` stays where the connection is a trusted proxy's. */
export function dropForgeries(headers: IncomingHttpHeaders, fromProxy: boolean): void {
  for (const name of Object.keys(headers))
    if (INTERNAL.test(name) || (!fromProxy && FROM_PROXIES.test(name))) delete headers[name];
}

const segmentSchema = z.union([
  z.string(),
  z.tuple([
    z.string(),
    z.string(),
    z.enum([
      'c',
      'ci(..)(..)',
      'ci(.)',
      'ci(..)',
      'ci(...)',
      'oc',
      'd',
      'di(..)(..)',
      'di(.)',
      'di(..)',
      'di(...)',
    ]),
    z.array(z.string()).nullable(),
  ]),
]);

/** The address of the page, what is to be fetched anew, hints, and the build that the browser has. */
const restSchema = z.tuple([
  z.tuple([z.string(), z.string()]).nullish(),
  z.enum(['refetch', 'inside-shared-layout', 'metadata-only']).nullish(),
  z.number().nullish(),
  z.string().optional(),
]);

/** Deeper than any page lies. */
const DEEPEST_PAGE = 20;

/** The tree of what a browser shows, `[segment, { children: tree }, …]`, as Next's router sends it. */
function isRouterState(value: unknown, level = 0): boolean {
  if (level > DEEPEST_PAGE || !Array.isArray(value) || value.length < 2) return false;
  const [segment, routes, ...rest] = value;
  return (
    segmentSchema.safeParse(segment).success &&
    typeof routes === 'object' &&
    routes !== null &&
    !Array.isArray(routes) &&
    Object.values(routes).every((route) => isRouterState(route, level + 1)) &&
    restSchema.safeParse(rest).success
  );
}

/** Whether Next can read this header; it answers what it cannot read with 500. */
export function isReadableState(header: string): boolean {
  try {
    return isRouterState(JSON.parse(decodeURIComponent(header)));
  } catch {
    return false;
  }
}
