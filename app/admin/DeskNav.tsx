'use client';
/** The rooms of the desk; the one in which the reader is, marked. */
import { useEffect, useRef } from 'react';
import { Link, useLinkStatus, usePath } from '@/components/ui/language';

/** A line under the room that is being opened. */
function Opening() {
  const { pending } = useLinkStatus();
  return (
    <span
      aria-hidden
      data-pending={pending}
      className="absolute inset-x-2 bottom-1 hidden h-0.5 animate-pulse bg-accent data-[pending=true]:block motion-reduce:animate-none"
    />
  );
}

export function DeskNav({
  label,
  links,
}: {
  label: string;
  links: readonly { href: string; label: string }[];
}) {
  const path = usePath();
  const nav = useRef<HTMLElement>(null);
  // A small screen shows a part of the line: the one in which the reader is.
  useEffect(() => {
    const here = path && nav.current?.querySelector('[aria-current=page]');
    if (here) here.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [path]);
  const isHere = (href: string) => (href === '/admin' ? path === href : path.startsWith(href));
  return (
    <nav
      ref={nav}
      aria-label={label}
      className="-mx-2 flex min-w-0 grow flex-wrap items-center text-small max-md:order-last max-md:w-[calc(100%+1rem)] max-md:flex-none max-md:flex-nowrap max-md:overflow-x-auto"
    >
      {links.map(({ href, label: name }) => (
        <Link
          key={href}
          href={href}
          aria-current={isHere(href) ? 'page' : undefined}
          className="relative whitespace-nowrap rounded-medium px-2 py-2 text-muted no-underline hover:text-ink aria-[current=page]:font-strong aria-[current=page]:text-ink"
        >
          {name}
          <Opening />
        </Link>
      ))}
    </nav>
  );
}
