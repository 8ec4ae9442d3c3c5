'use client';
/** The rooms of the desk; the one in which the reader is, marked. */
import Link from 'next/link';
import { usePathname } from 'next/navigation';

export function DeskNav({
  label,
  links,
}: {
  label: string;
  links: readonly { href: string; label: string }[];
}) {
  const path = usePathname();
  const isHere = (href: string) => (href === '/admin' ? path === href : path.startsWith(href));
  return (
    <nav aria-label={label} className="-mx-2 flex grow flex-wrap items-center text-small">
      {links.map(({ href, label: name }) => (
        <Link
          key={href}
          href={href}
          aria-current={isHere(href) ? 'page' : undefined}
          className="rounded-medium px-2 py-2 text-muted no-underline hover:text-ink aria-[current=page]:font-strong aria-[current=page]:text-ink"
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}
