'use client';
/** Hands parts of the catalogue to components in the browser; a page passes the parts that it needs, the root those of all. */
import type { AbstractIntlMessages } from 'use-intl';
import { IntlProvider, useMessages } from 'use-intl';

interface Part {
  locale: string;
  messages: Partial<AbstractIntlMessages>;
  children: React.ReactNode;
}

/** Around all of a page. */
export function RootMessages({ locale, messages, children }: Part) {
  return (
    <IntlProvider locale={locale} timeZone="UTC" messages={messages}>
      {children}
    </IntlProvider>
  );
}

/** Within a page: these parts beside those that stand around it. */
export function MessagesProvider({ messages, ...rest }: Part) {
  return <RootMessages messages={{ ...useMessages(), ...messages }} {...rest} />;
}
