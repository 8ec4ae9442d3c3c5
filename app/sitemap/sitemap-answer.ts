/** Sitemaps as XML. Slugs and times have no sign that XML knows, so nothing has to be escaped but the site's address. */
import { publicUrl } from '@/lib/env';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

export function sitemapAnswer(
  kind: 'urlset' | 'sitemapindex',
  entries: readonly { path: string; changedAt: string | null }[],
): Response {
  const item = kind === 'urlset' ? 'url' : 'sitemap';
  const site = publicUrl();
  const lines = entries.map(({ path, changedAt }) => {
    const changed = changedAt === null ? '' : `<lastmod>${changedAt}</lastmod>`;
    return `<${item}><loc>${escaped(site + path)}</loc>${changed}</${item}>`;
  });
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<${kind} xmlns="${NAMESPACE}">\n${lines.join('\n')}\n</${kind}>\n`;
  return new Response(xml, {
    headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  });
}
