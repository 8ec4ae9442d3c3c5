/** Every address of the site, made from the folders of `app`, so that a new one cannot be forgotten. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ENDPOINTS, ROOM } from '@/lib/api/endpoints';

const APP = join(import.meta.dirname, '../../../app');

/** `(public)/events/[slug]/page.tsx` is `/events/[slug]`. */
const addressOf = (file: string): string =>
  `/${file
    .split('/')
    .slice(0, -1)
    .filter((part) => !/^\(.*\)$|^@/.test(part))
    .join('/')}`;

/** Addresses with `[name]` and `[...name]` where something is filled in; those that the server answers before Next too. */
export function listRoutes(): string[] {
  const own = readdirSync(APP, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file))
    .map(addressOf);
  const endpoints = ENDPOINTS.map(({ path }) => `${ROOM}${path.replace(/\{(\w+)\}/g, '[$1]')}`);
  return [...new Set([...own, ...endpoints, '/manifest.webmanifest', '/icon.svg'])].sort();
}
