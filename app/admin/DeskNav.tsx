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
    <nav
      aria-label={label}
      className="-mx-2 flex grow items-center text-small max-md:order-last max-md:w-[calc(100%+1rem)] max-md:flex-none max-md:overflow-x-auto md:flex-wrap"
    >
      {links.map(({ href, label: name }) => (
        <Link
          key={href}
          href={href}
          aria-current={isHere(href) ? 'page' : undefined}
          className="whitespace-nowrap rounded-medium px-2 py-2 text-muted no-underline hover:text-ink aria-[current=page]:font-strong aria-[current=page]:text-ink"
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}
