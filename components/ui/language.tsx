'use client';
/** The language of the page for what runs in the browser: addresses of this site lead on in it. */
import NextLink, { useLinkStatus } from 'next/link';
import { useRouter as useNextRouter, usePathname } from 'next/navigation';
import { createContext, useContext, useMemo } from 'react';
import type { SecondCalendar } from '@/lib/domain/intl';
import { addressIn, DEFAULT_LANGUAGE, type Language, readLanguage } from '@/lib/domain/language';

const LanguageContext = createContext<Language>(DEFAULT_LANGUAGE);

const CalendarContext = createContext<SecondCalendar | null>(null);

export function LanguageProvider({
  language,
  calendar,
  children,
}: {
  language: Language;
  /** In which dates stand too. */
  calendar: SecondCalendar | null;
  children: React.ReactNode;
}) {
  return (
    <LanguageContext value={language}>
      <CalendarContext value={calendar}>{children}</CalendarContext>
    </LanguageContext>
  );
}

export const useCalendar = (): SecondCalendar | null => useContext(CalendarContext);

export const useLanguage = (): Language => useContext(LanguageContext);

/** Makes an address in the language of the page of a path of this site. */
export function useHere(): (path: string) => string {
  const language = useLanguage();
  return (path) => addressIn(language, path);
}

/** A line along the top of the window while the page of a link is on its way: the old one stands until it comes. */
function OpeningLine() {
  const { pending } = useLinkStatus();
  return pending ? <span aria-hidden className="opening-line" /> : null;
}

/** A link that stays in the language of its page; what leads elsewhere stays as it is. */
export function Link({
  href,
  children,
  ...rest
}: Omit<React.ComponentProps<typeof NextLink>, 'href'> & { href: string }) {
  return (
    <NextLink {...rest} href={useHere()(href)}>
      {children}
      <OpeningLine />
    </NextLink>
  );
}

/** An ordinary link to what is no page of Next's router: files, exports, anchors. */
export function Anchor({ href, ...rest }: React.ComponentProps<'a'> & { href: string }) {
  return <a {...rest} href={useHere()(href)} />;
}

/** Next's router, which goes to paths in the language of the page. */
export function useRouter(): ReturnType<typeof useNextRouter> {
  const router = useNextRouter();
  const language = useLanguage();
  return useMemo(
    () => ({
      ...router,
      push: (href, options) => router.push(addressIn(language, href), options),
      replace: (href, options) => router.replace(addressIn(language, href), options),
      prefetch: (href, options) => router.prefetch(addressIn(language, href), options),
    }),
    [router, language],
  );
}

/** The path of the page without its language: what all languages of it have in common. */
export function usePath(): string {
  const path = usePathname();
  return readLanguage(path)?.address ?? path;
}
