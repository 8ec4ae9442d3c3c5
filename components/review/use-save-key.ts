'use client';
/** Ctrl-S saves what is typed, instead of the page. */
import { useEffect } from 'react';

export function useSaveKey(save: () => Promise<unknown>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key !== 's') return;
      void save();
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [save]);
}
