/**
 * The editors' desk. Each page asks for itself who may see it; this only frames them. There is no loading.tsx
 * here: with one, a page would be answered with 200 before it can send somebody to the sign-in or refuse them.
 */
import { UserRound } from 'lucide-react';
import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { DeskPerson } from '@/components/desk/DeskPerson';
import { FaultWords } from '@/components/desk/FaultWords';
import { RenewedSite } from '@/components/desk/RenewedSite';
import { SubmitShortcut } from '@/components/desk/SubmitShortcut';
import { TypedEarly } from '@/components/desk/TypedEarly';
import { VocabularyNow } from '@/components/desk/VocabularyNow';
import { UnsentDrafts } from '@/components/review/UnsentDrafts';
import { Link } from '@/components/ui/language';
import { ThemeSwitch } from '@/components/ui/ThemeSwitch';
import { THEME_COOKIE, themeSchema } from '@/components/ui/theme';
import { currentUser } from '@/lib/auth/session';
import { type Role, roleReaches } from '@/lib/domain/user';
import { LanguageMenu } from '../LanguageMenu';
import { choicesNow } from '../messages/choices-now';
import { localeNow } from '../messages/locale';
import { MessagesProvider } from '../messages/MessagesProvider';
import { messagesNow } from '../messages/messages-now';
import { translator } from '../messages/translator';
import { PaletteLink, publicPages } from '../PaletteLink';
import { DeskNav } from './DeskNav';
import { beginInsteadAction } from './drafts/actions';
import { OVERVIEW_TABS } from './OverviewTabs';

export function generateMetadata(): Metadata {
  const t = translator('desk');
  return { title: { default: t('name'), template: `%s · ${t('name')}` }, robots: { index: false } };
}

/** For administrators alone. */
const ADMINISTRATION = ['users', 'settings', 'audit'] as const;
const ROOMS = [
  'articles',
  'drafts',
  'contradictions',
  'feeds',
  'import',
  'events',
  'actors',
  'relationships',
  'quality',
] as const;
/** Rooms of the desk that not everybody who may read it has a use for. */
const NEEDS: Partial<Record<(typeof ROOMS)[number], Role>> = {
  contradictions: 'editor',
  import: 'editor',
};

/** The parts of the catalogue that the desk's forms speak in. */
const IN_BROWSER = [
  'review',
  'reading',
  'warnings',
  'titles',
  'words',
  'dates',
  'desk',
  'forms',
  'queue',
  'feeds',
  'imports',
  'versions',
  'worklist',
  'rereading',
  'ownWords',
  'vocabulary',
  'modelReader',
  'cameo',
] as const;

export default async function DeskLayout({ children }: { children: React.ReactNode }) {
  const t = translator('desk');
  const site = translator('site');
  const user = await currentUser();
  const theme = themeSchema.parse((await cookies()).get(THEME_COOKIE)?.value);
  const links = [
    { href: '/admin', label: t('nav.desk') },
    ...ROOMS.filter((room) => user && roleReaches(user.role, NEEDS[room] ?? 'viewer')).map((room) => ({
      href: `/admin/${room}`,
      label: t(`nav.${room}`),
      ...(room === 'quality' && { holds: OVERVIEW_TABS.map((tab) => `/admin/${tab}`) }),
    })),
    ...(user?.role === 'administrator'
      ? ADMINISTRATION.map((room, at) => ({
          href: `/admin/${room}`,
          label: t(`nav.${room}`),
          ...(at === 0 && { apart: true }),
        }))
      : []),
  ];
  const messages = messagesNow();
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="border-line border-b">
        <div className="page-width flex flex-wrap items-center gap-x-6 pt-2 pb-1 max-sm:gap-x-1">
          <a
            href="#content"
            className="sr-only z-50 rounded-medium bg-accent px-4 py-2 text-on-accent focus:not-sr-only focus:fixed focus:start-4 focus:top-3"
          >
            {t('skip')}
          </a>
          <Link href="/" className="font-serif text-heading font-strong tracking-tight no-underline">
            {site('name')}
          </Link>
          <span className="grow" />
          <PaletteLink
            className="quiet-link min-h-9 py-2 text-small max-sm:[&>span]:sr-only"
            pages={
              user
                ? [
                    ...links.map(({ href, label }) => ({
                      href,
                      label: translator('forms')('labelled', { label: t('name'), value: label }),
                    })),
                    ...publicPages(),
                  ]
                : undefined
            }
          />
          {user ? (
            <Link
              href="/account"
              className="quiet-link py-2 text-small max-sm:grid max-sm:size-9 max-sm:place-items-center"
              title={t('account')}
            >
              <UserRound aria-hidden size={16} strokeWidth={1.75} className="sm:hidden" />
              <span className="sr-only">{t('account')}: </span>
              <bdi className="max-sm:sr-only">{user.name}</bdi>
            </Link>
          ) : null}
          <LanguageMenu />
          <ThemeSwitch
            initial={theme}
            legend={site('theme')}
            labels={{ system: site('themeSystem'), light: site('themeLight'), dark: site('themeDark') }}
          />
          {user ? <DeskNav label={t('navigation')} links={links} /> : null}
        </div>
      </header>
      <main id="content" tabIndex={-1} className="page-width grow pt-8 pb-16 outline-none max-sm:pt-4">
        <SubmitShortcut />
        <TypedEarly />
        <FaultWords words={{ faults: messages.faults, locale: localeNow() }} />
        <MessagesProvider
          locale={localeNow()}
          messages={Object.fromEntries(IN_BROWSER.map((part) => [part, messages[part]]))}
        >
          <DeskPerson id={user?.id ?? 'nobody'}>
            <RenewedSite />
            {user && roleReaches(user.role, 'contributor') ? (
              <UnsentDrafts begin={beginInsteadAction} />
            ) : null}
            <VocabularyNow choices={choicesNow()}>{children}</VocabularyNow>
          </DeskPerson>
        </MessagesProvider>
      </main>
    </div>
  );
}
