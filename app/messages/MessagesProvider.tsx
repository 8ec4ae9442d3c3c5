'use client';
/** Hands a part of the catalogue to components in the browser; a page passes the parts that it needs. */
import type { AbstractIntlMessages } from 'use-intl';
import { IntlProvider } from 'use-intl';

export function MessagesProvider({
  locale,
  messages,
  children,
}: {
  locale: string;
  messages: Partial<AbstractIntlMessages>;
  children: React.ReactNode;
}) {
  return (
    <IntlProvider locale={locale} timeZone="UTC" messages={messages}>
      {children}
    </IntlProvider>
  );
}
