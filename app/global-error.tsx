'use client';
/** The root layout itself failed, so that nothing is known of the language: a whole document of its own, in English. */
import './globals.css';
import { DEFAULT_LANGUAGE, LANGUAGE_FACTS } from '@/lib/domain/language';
import ErrorPage from './error';
import { error } from './messages/en/failure.json';
import { RootMessages } from './messages/MessagesProvider';

const { locale, direction } = LANGUAGE_FACTS[DEFAULT_LANGUAGE];

export default function GlobalError(props: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang={DEFAULT_LANGUAGE} dir={direction}>
      <body>
        <main>
          <RootMessages locale={locale} messages={{ error }}>
            <ErrorPage {...props} />
          </RootMessages>
        </main>
      </body>
    </html>
  );
}
