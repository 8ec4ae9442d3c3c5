'use client';
/**
 * The way to the search: a link to its page, and with JavaScript the palette over the page, which ⌘K or Ctrl-K opens
 * anywhere. The palette itself is loaded when it is first wanted.
 */
import { Search } from 'lucide-react';
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { Link } from '@/components/ui/language';
import type { PalettePage, PaletteWords } from './palette-words';

const load = () => import('./Palette').then(({ Palette: loaded }) => ({ default: loaded }));
const Palette = lazy(load);

export function PaletteButton({
  label,
  words,
  pages,
  className = '',
}: {
  label: string;
  words: PaletteWords;
  pages: readonly PalettePage[];
  className?: string;
}) {
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState(false);
  const cameFrom = useRef<HTMLElement>(null);
  const wake = useCallback(() => {
    const { activeElement: here, body } = document;
    // With the same key it is closed from within.
    if (here instanceof HTMLElement && !here.closest('[cmdk-root]'))
      cameFrom.current = here === body ? null : here;
    setWanted(true);
  }, []);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const combined = (event.metaKey || event.ctrlKey) && !event.altKey && !event.shiftKey;
      if (!combined || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      wake();
      setOpen((was) => !was);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [wake]);
  const prepare = () => void load();
  return (
    <>
      <Link
        href="/search"
        prefetch={false}
        aria-keyshortcuts="Control+K Meta+K"
        className={`inline-flex items-center gap-1.5 ${className}`}
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
          event.preventDefault();
          wake();
          setOpen(true);
        }}
      >
        <Search aria-hidden size={15} />
        <span>{label}</span>
      </Link>
      {wanted ? (
        <Suspense>
          <Palette open={open} onOpenChange={setOpen} returnTo={cameFrom} words={words} pages={pages} />
        </Suspense>
      ) : null}
    </>
  );
}
