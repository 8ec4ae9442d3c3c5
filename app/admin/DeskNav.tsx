'use client';
/** The rooms of the desk in a line of their own, in every language and role; the one in which the reader is, marked. */
import { useEffect, useRef } from 'react';
import { Link, usePath } from '@/components/ui/language';

interface Room {
  href: string;
  label: string;
  /** Further addresses of the room. */
  holds?: readonly string[];
  /** Begins a group of its own at the end of the line. */
  apart?: boolean;
}

export function DeskNav({ label, links }: { label: string; links: readonly Room[] }) {
  const path = usePath();
  const nav = useRef<HTMLElement>(null);
  // A small screen shows a part of the line: the one in which the reader is.
  useEffect(() => {
    const line = nav.current;
    const here = path && line?.querySelector('[aria-current=page]');
    if (!line || !here) return;
    const middle = (element: Element) => {
      const { left, right } = element.getBoundingClientRect();
      return (left + right) / 2;
    };
    // The line alone: to scroll the room into view would take the page back to its top under the reader's hand.
    line.scrollBy({ left: middle(here) - middle(line) });
  }, [path]);
  const isHere = ({ href, holds = [href] }: Room) =>
    href === '/admin' ? path === href : holds.some((one) => path.startsWith(one));
  return (
    <nav
      ref={nav}
      aria-label={label}
      className="-mx-2 flex w-[calc(100%+1rem)] flex-none items-center overflow-x-auto text-small"
    >
      {links.map((room) => (
        <Link
          key={room.href}
          href={room.href}
          aria-current={isHere(room) ? 'page' : undefined}
          // The line scrolls where it has to, and would cut a ring that stands outside.
          className={`whitespace-nowrap rounded-medium px-2 py-2 text-muted no-underline -outline-offset-2 hover:text-ink aria-[current=page]:font-strong aria-[current=page]:text-ink md:py-1.5 ${room.apart ? 'md:ms-auto' : ''}`}
        >
          {room.label}
        </Link>
      ))}
    </nav>
  );
}
