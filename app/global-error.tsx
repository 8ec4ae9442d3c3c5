'use client';
/** The root layout itself failed: a whole document of its own. */
import './globals.css';
import ErrorPage from './error';
import { DIRECTION, LOCALE } from './messages/locale';

export default function GlobalError(props: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang={LOCALE} dir={DIRECTION}>
      <body>
        <main>
          <ErrorPage {...props} />
        </main>
      </body>
    </html>
  );
}
