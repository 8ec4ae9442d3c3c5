/** What crawlers may read: everything public but what repeats it in another form. */
import { addressIn, LANGUAGES } from '@/lib/domain/language';
import { publicUrl } from '@/lib/env';

const NOT_READ = [
  '/admin',
  '/account',
  '/sign-in',
  '/export/',
  '/embed/',
  '/search',
  '/api/',
  '/calendar/',
] as const;

export const dynamic = 'force-dynamic';

export function GET(): Response {
  const lines = [
    'User-agent: *',
    ...LANGUAGES.flatMap((language) => NOT_READ.map((path) => `Disallow: ${addressIn(language, path)}`)),
    '',
    `Sitemap: ${publicUrl()}/sitemap.xml`,
  ];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
