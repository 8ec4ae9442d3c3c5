/** The words of links to exports, for the server. */
import type { ExportWords } from '@/components/exports/ExportLinks';
import { type ExportName, type ExportQuestion, exportAddress } from '@/lib/domain/export-address';
import { publicUrl } from '@/lib/env';
import { here } from './locale';
import { translator } from './translator';

export function exportWords(isFiltered: boolean): ExportWords {
  const t = translator('exports');
  return {
    heading: t('heading'),
    intro: t(isFiltered ? 'introFiltered' : 'intro'),
    files: t('files'),
    feeds: t('feeds'),
    embed: t('embed'),
    embedLabel: t('embedLabel'),
    format: (name) => t(`formats.${name}`),
  };
}

const FEEDS = {
  'application/rss+xml': 'rss',
  'application/atom+xml': 'atom',
  'application/feed+json': 'jsonfeed',
  'text/calendar': 'ics',
} as const satisfies Record<string, ExportName>;

/** What programs can subscribe to, for the head of a page. */
export function feedsOf(query: ExportQuestion) {
  const t = translator('exports.formats');
  return Object.fromEntries(
    Object.entries(FEEDS).map(([type, name]) => [
      type,
      [{ url: here(exportAddress(name, query)), title: t(name) }],
    ]),
  );
}

/** Where programs ask how to embed a relationship's page. */
export const embedOf = (slug: string) => ({
  'application/json+oembed': [
    {
      url: `/oembed?url=${encodeURIComponent(publicUrl() + here(`/relationships/${slug}`))}`,
      title: 'oEmbed',
    },
  ],
});
