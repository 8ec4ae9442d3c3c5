/** The root of every page: language, direction, theme and fonts. Rooms add their own header. */
import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/source-serif-4/index.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import '@fontsource-variable/vazirmatn/index.css';
import './globals.css';
import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import { KeepFocus } from '@/components/ui/KeepFocus';
import { LanguageProvider } from '@/components/ui/language';
import { SayFaults } from '@/components/ui/SayFaults';
import { THEME_COOKIE, themeSchema } from '@/components/ui/theme';
import { namesForBrowsers } from '@/lib/domain/intl';
import { publicUrl } from '@/lib/env';
import { calendarNow, directionNow, languageNow, localeNow } from './messages/locale';
import { RootMessages } from './messages/MessagesProvider';
import { messagesNow } from './messages/messages-now';
import { NamesProvider } from './messages/NamesProvider';
import { translator } from './messages/translator';
import { renewVocabulary } from './vocabulary';
import { coloursAddress } from './vocabulary-colours';

export async function generateMetadata(): Promise<Metadata> {
  const t = translator('site');
  return {
    metadataBase: new URL(publicUrl()),
    title: { default: t('title'), template: `%s · ${t('name')}` },
    description: t('description'),
    openGraph: { siteName: t('name'), type: 'website', locale: languageNow() },
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
  await renewVocabulary();
  const theme = themeSchema.parse((await cookies()).get(THEME_COOKIE)?.value);
  const language = languageNow();
  const locale = localeNow();
  const { error, field } = messagesNow();
  const colours = coloursAddress();
  return (
    <html lang={language} dir={directionNow()} data-theme={theme === 'system' ? undefined : theme}>
      {colours ? <link rel="stylesheet" href={colours} precedence="high" /> : null}
      <body>
        <LanguageProvider language={language} calendar={calendarNow()}>
          <NamesProvider locale={locale} names={namesForBrowsers(locale)}>
            <RootMessages locale={locale} messages={{ error, field }}>
              {children}
            </RootMessages>
          </NamesProvider>
        </LanguageProvider>
        <KeepFocus />
        <SayFaults />
      </body>
    </html>
  );
}
