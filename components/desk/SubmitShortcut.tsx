'use client';
/**
 * Ctrl-Enter (on a Mac also Command-Enter) presses the primary button of the form in which the focus is; with the
 * focus in none, that of the only form there is. A button says by `aria-keyshortcuts` that it is meant, so that what
 * is announced is what happens. Stands once, in the layout of the desk.
 */
import { useEffect } from 'react';

const MEANT = '[aria-keyshortcuts~="Control+Enter"]';
/** What takes something away is pressed only from within its own form. */
const FROM_ANYWHERE = `${MEANT}:not([data-careful])`;

function buttonFor(target: EventTarget | null): HTMLElement | null {
  const form = target instanceof Element ? target.closest('form') : null;
  if (form) return form.querySelector<HTMLElement>(MEANT);
  const dialog = document.querySelector('[role="dialog"]');
  const all = (dialog ?? document).querySelectorAll<HTMLElement>(FROM_ANYWHERE);
  return all.length === 1 ? (all[0] ?? null) : null;
}

export function SubmitShortcut() {
  useEffect(() => {
    if (/mac|iphone|ipad/i.test(navigator.platform)) document.documentElement.dataset.keys = 'mac';
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
      const button = buttonFor(event.target);
      if (!button) return;
      event.preventDefault();
      if (!event.repeat && button.getAttribute('aria-disabled') !== 'true') button.click();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return null;
}
