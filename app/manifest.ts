/** What a phone needs to keep the site like a program of its own, and to share pages with the form of a new article. */
import type { MetadataRoute } from 'next';
import { NEW_ARTICLE } from '@/lib/domain/shared-page';
import { directionNow, languageNow } from './messages/locale';
import { translator } from './messages/translator';

export default function manifest(): MetadataRoute.Manifest {
  const t = translator('site');
  return {
    name: t('title'),
    short_name: t('name'),
    description: t('description'),
    lang: languageNow(),
    dir: directionNow(),
    start_url: '/',
    scope: '/',
    display: 'minimal-ui',
    background_color: '#faf7f1',
    theme_color: '#faf7f1',
    icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
    // By GET: a page that is shared opens the form filled, and writes nothing.
    share_target: {
      action: NEW_ARTICLE,
      method: 'get',
      params: { title: 'title', text: 'text', url: 'url' },
    },
  };
}
