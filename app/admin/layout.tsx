/**
 * The editors' desk. Each page asks for itself who may see it; this only frames them. There is no loading.tsx
 * here: with one, a page would be answered with 200 before it can send somebody to the sign-in or refuse them.
 */
import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import Link from 'next/link';
import { DeskPerson } from '@/components/desk/DeskPerson';
import { SubmitShortcut } from '@/components/desk/SubmitShortcut';
import { ThemeSwitch } from '@/components/ui/ThemeSwitch';
import { THEME_COOKIE, themeSchema } from '@/components/ui/theme';
import { currentUser } from '@/lib/auth/session';
import { catalogue } from '../messages/catalogue';
import { LOCALE } from '../messages/locale';
import { MessagesProvider } from '../messages/MessagesProvider';
import { translator } from '../messages/translator';
import { DeskNav } from './DeskNav';

export function generateMetadata(): Metadata {
  const t = translator('desk');
  return { title: { default: t('name'), template: `%s · ${t('name')}` }, robots: { index: false } };
}

const ROOMS = ['articles', 'drafts', 'events', 'actors', 'relationships'] as const;

export default async function DeskLayout({ children }: { children: React.ReactNode }) {
  const t = translator('desk');
  const site = translator('site');
  const user = await currentUser();
  const theme = themeSchema.parse((await cookies()).get(THEME_COOKIE)?.value);
  const links = [
    { href: '/admin', label: t('nav.desk') },
    ...ROOMS.map((room) => ({ href: `/admin/${room}`, label: t(`nav.${room}`) })),
    ...(user?.role === 'administrator' ? [{ href: '/admin/audit', label: t('nav.audit') }] : []),
  ];
  const { review, reading, words, dates, desk, forms } = catalogue;
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="border-line border-b">
        <div className="page-width flex flex-wrap items-center gap-x-6 gap-y-1 py-2">
          <a
            href="#content"
            className="sr-only z-50 rounded-medium bg-accent px-4 py-2 text-on-accent focus:not-sr-only focus:fixed focus:start-4 focus:top-3"
          >
            {t('skip')}
          </a>
          <Link href="/" className="font-serif text-heading font-strong tracking-tight no-underline">
            {site('name')}
          </Link>
          <span className="grow md:hidden" />
          {user ? <DeskNav label={t('navigation')} links={links} /> : <span className="grow" />}
          {user ? (
            <Link href="/account" className="quiet-link py-2 text-small" title={t('account')}>
              <span className="sr-only">{t('account')}: </span>
              <bdi>{user.name}</bdi>
            </Link>
          ) : null}
          <ThemeSwitch
            initial={theme}
            legend={site('theme')}
            labels={{ system: site('themeSystem'), light: site('themeLight'), dark: site('themeDark') }}
          />
        </div>
      </header>
      <main id="content" tabIndex={-1} className="page-width grow pt-8 pb-16 outline-none">
        <SubmitShortcut />
        <MessagesProvider locale={LOCALE} messages={{ review, reading, words, dates, desk, forms }}>
          <DeskPerson id={user?.id ?? 'nobody'}>{children}</DeskPerson>
        </MessagesProvider>
      </main>
    </div>
  );
}
