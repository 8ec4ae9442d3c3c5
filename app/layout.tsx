/** The root of every page: language, direction, theme and fonts. Rooms add their own header. */
import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/source-serif-4/index.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import '@fontsource-variable/vazirmatn/index.css';
import './globals.css';
import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import { THEME_COOKIE, themeSchema } from '@/components/ui/theme';
import { publicUrl } from '@/lib/env';
import { DIRECTION, LOCALE } from './messages/locale';
import { translator } from './messages/translator';

export async function generateMetadata(): Promise<Metadata> {
  const t = translator('site');
  return {
    metadataBase: new URL(publicUrl()),
    title: { default: t('title'), template: `%s · ${t('name')}` },
    description: t('description'),
    openGraph: { siteName: t('name'), type: 'website', locale: LOCALE },
  };
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf7f1' },
    { media: '(prefers-color-scheme: dark)', color: '#14181d' },
  ],
};

export default async function RootLayout({ children }: { children: React.ReactNode }) {
  // Read on the server, so that the first paint has the reader's theme without an inline script.
  const theme = themeSchema.parse((await cookies()).get(THEME_COOKIE)?.value);
  return (
    <html lang={LOCALE} dir={DIRECTION} data-theme={theme === 'system' ? undefined : theme}>
      <body>{children}</body>
    </html>
  );
}
