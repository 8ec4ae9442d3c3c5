/** The foot of public pages. */
import Link from 'next/link';
import { translator } from './messages/translator';

export function SiteFooter() {
  const t = translator('site');
  return (
    <footer className="page-width mt-20 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2 pt-6 pb-10 text-small text-muted">
      <p>{t('footer')}</p>
      <Link href="/admin" className="quiet-link py-1" prefetch={false}>
        {t('editors')}
      </Link>
    </footer>
  );
}
