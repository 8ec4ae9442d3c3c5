'use client';
/** What leads away from an embedded timeline opens beside the page in which it stands: elsewhere the site allows no frame. */
import { useEffect } from 'react';

/** @param path of the framed page itself, with its language */
export function LeaveFrame({ path }: { path: string }) {
  useEffect(() => {
    const leave = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (!link || link.pathname === path) return;
      link.target = '_blank';
      link.rel = 'noopener';
    };
    // Before the router takes the click.
    document.addEventListener('click', leave, { capture: true });
    return () => document.removeEventListener('click', leave, { capture: true });
  }, [path]);
  return null;
}
