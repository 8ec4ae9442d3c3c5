/** The head of public pages: name, search, theme. */
import { cookies } from 'next/headers';
import { Link } from '@/components/ui/language';
import { ThemeSwitch } from '@/components/ui/ThemeSwitch';
import { THEME_COOKIE, themeSchema } from '@/components/ui/theme';
import { LanguageMenu } from './LanguageMenu';
import { translator } from './messages/translator';
import { PaletteLink, publicPages } from './PaletteLink';

export async function SiteHeader() {
  const t = translator('site');
  const theme = themeSchema.parse((await cookies()).get(THEME_COOKIE)?.value);
  return (
    <header className="page-width flex flex-wrap items-center gap-x-2 gap-y-1 py-3 sm:gap-x-6">
      <a
        href="#content"
        className="sr-only z-50 rounded-medium bg-accent px-4 py-2 text-on-accent focus:not-sr-only focus:fixed focus:start-4 focus:top-3"
      >
        {t('skip')}
      </a>
      <Link href="/" className="font-serif text-heading font-strong tracking-tight no-underline">
        {t('name')}
      </Link>
      <nav aria-label={t('navigation')} className="flex grow items-center gap-5 text-small print:hidden">
        {publicPages().map(({ href, label }) => (
          <Link key={href} href={href} className="quiet-link py-2 max-sm:hidden" prefetch={false}>
            {label}
          </Link>
        ))}
        <PaletteLink className="quiet-link py-2" />
      </nav>
      <LanguageMenu />
      <ThemeSwitch
        initial={theme}
        legend={t('theme')}
        labels={{ system: t('themeSystem'), light: t('themeLight'), dark: t('themeDark') }}
      />
    </header>
  );
}
