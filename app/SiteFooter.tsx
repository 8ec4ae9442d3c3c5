/** The foot of public pages. */
import { Link } from '@/components/ui/language';
import { translator } from './messages/translator';
import { publicPages } from './PaletteLink';

export function SiteFooter() {
  const t = translator('site');
  return (
    <footer className="page-width mt-20 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2 pt-6 pb-10 text-small text-muted">
      <p className="grow">{t('footer')}</p>
      <div className="flex flex-wrap gap-x-8 gap-y-2">
        {publicPages().map(({ href, label }) => (
          <Link key={href} href={href} className="quiet-link py-1 print:hidden" prefetch={false}>
            {label}
          </Link>
        ))}
        <Link href="/methodology" className="quiet-link py-1 print:hidden" prefetch={false}>
          {t('methodology')}
        </Link>
        <Link href="/privacy" className="quiet-link py-1 print:hidden" prefetch={false}>
          {translator('privacy')('title')}
        </Link>
        <Link href="/api" className="quiet-link py-1 print:hidden" prefetch={false}>
          {translator('forPrograms')('title')}
        </Link>
        <Link href="/admin" className="quiet-link py-1 print:hidden" prefetch={false}>
          {t('editors')}
        </Link>
      </div>
    </footer>
  );
}
