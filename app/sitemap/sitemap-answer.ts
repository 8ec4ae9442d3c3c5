/** Sitemaps as XML. Slugs and times have no sign that XML knows, so nothing has to be escaped but the site's address. */

import { addressIn, DEFAULT_LANGUAGE, LANGUAGES } from '@/lib/domain/language';
import { publicUrl } from '@/lib/env';

const NAMESPACES =
  'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

function answer(kind: 'urlset' | 'sitemapindex', lines: readonly string[]): Response {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<${kind} ${NAMESPACES}>\n${lines.join('\n')}\n</${kind}>\n`;
  return new Response(xml, {
    headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  });
}

/** The list of the sitemaps; `paths` of this site. */
export const sitemapsAnswer = (paths: readonly string[]): Response =>
  answer(
    'sitemapindex',
    paths.map((path) => `<sitemap><loc>${escaped(publicUrl() + path)}</loc></sitemap>`),
  );

/** Pages, each once in each language with all languages beside it, as search engines ask for (hreflang). */
export function pagesAnswer(entries: readonly { path: string; changedAt: string | null }[]): Response {
  const site = escaped(publicUrl());
  const lines = entries.flatMap(({ path, changedAt }) => {
    const addresses = LANGUAGES.map((language) => [language, site + addressIn(language, path)] as const);
    const all = [...addresses, ['x-default', site + addressIn(DEFAULT_LANGUAGE, path)] as const];
    const others = all
      .map(([tag, address]) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${address}"/>`)
      .join('');
    const changed = changedAt === null ? '' : `<lastmod>${changedAt}</lastmod>`;
    return addresses.map(([, address]) => `<url><loc>${address}</loc>${changed}${others}</url>`);
  });
  return answer('urlset', lines);
}
