/**
 * The frame of pages that only say that there is nothing, or nothing for you. Next makes them with every page, in case it
 * is needed, so they are small: the way home stands in them, and no menu.
 */
import { Link } from '@/components/ui/language';
import { translator } from './messages/translator';

export function PlainFrame({ children }: { children: React.ReactNode }) {
  return (
    <>
      <header className="page-width py-3">
        <Link href="/" className="font-serif text-heading font-strong tracking-tight no-underline">
          {translator('site')('name')}
        </Link>
      </header>
      <main id="content">{children}</main>
    </>
  );
}
