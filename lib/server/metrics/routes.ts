/** The pattern of the route that a request is for, as `/events/[slug]`: one of a list, whatever strangers ask for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { TIMELINE_READS } from '@/lib/api/timeline';
import { readLanguage } from '@/lib/domain/language';
import { readTarget } from '../door/request-line';

const manifestSchema = z.object({
  staticRoutes: z.array(z.object({ page: z.string() })),
  dynamicRoutes: z.array(z.object({ page: z.string(), regex: z.string() })),
});

/** What is no page of ours. */
export const OTHER = 'other';
const FILES = '/_next/static/[file]';

/** Answered before Next sees them, so that its list has none of them. */
const OWN_STATIC = ['/healthz', '/readyz'];
const OWN_DYNAMIC = TIMELINE_READS.map((read) => ({
  page: `/api/v1/relationships/[slug]/${read}`,
  regex: `^/api/v1/relationships/[^/]+/${read}$`,
}));

function readManifest(distFolder: string): z.infer<typeof manifestSchema> {
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(join(distFolder, 'routes-manifest.json'), 'utf8')));
  } catch {
    // In development Next lists pages as they are asked for.
    return { staticRoutes: [], dynamicRoutes: [] };
  }
}

/** Answers patterns by addresses as they were asked for, in any language. */
export function routeFinder(distFolder: string): (url: string) => string {
  const { staticRoutes, dynamicRoutes } = readManifest(distFolder);
  const known = new Set([...staticRoutes.map(({ page }) => page), ...OWN_STATIC]);
  const patterns = [...OWN_DYNAMIC, ...dynamicRoutes].map(({ page, regex }) => ({
    page,
    regex: new RegExp(regex),
  }));
  return (url) => {
    const target = readTarget(url);
    const path = target.ok ? readLanguage(target.path)?.address : null;
    if (!path) return OTHER;
    if (path.startsWith('/_next/static/')) return FILES;
    // The payload of a page, by which Next's router asks for it, is the page.
    const page = path.replace(/\.rsc$|\.segments\/.*$/, '') || '/';
    if (known.has(page)) return page;
    return patterns.find(({ regex }) => regex.test(page))?.page ?? OTHER;
  };
}
