'use client';
/**
 * A part of the form that stands folded on a small screen, with what it says. On a larger one, and while something in it
 * waits for the editor, it is open.
 */
import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';

/** Opens the folded part in which an element stands, so that it can take the focus. */
export function unfold(element: Element | null): void {
  const fold = element?.closest('[data-folded=true]');
  fold?.querySelector<HTMLButtonElement>('[data-unfolds]')?.click();
}

export function Fold({
  title,
  says,
  needed,
  children,
}: {
  title: string;
  /** Its values, '' for one that is missing; none where the title says enough. */
  says: readonly string[];
  /** Something in it is to be filled in or confirmed. */
  needed: boolean;
  children: React.ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const [before, setBefore] = useState(needed);
  // What was just filled in stays under the editor's hand.
  if (before !== needed) {
    setBefore(needed);
    if (!needed) setOpen(true);
  }
  const id = useId();
  const shown = open || needed;
  const line = says.length === 0 ? '' : says.filter((value) => value !== '').join(' · ') || '–';
  return (
    <div data-folded={!shown} className="flex min-w-0 flex-col gap-3">
      {needed ? null : (
        <button
          type="button"
          data-unfolds
          aria-expanded={shown}
          aria-controls={id}
          className="flex min-h-11 min-w-0 items-center gap-2 border-line border-b py-1 text-start text-small leading-tight sm:hidden"
          onClick={() => setOpen(!open)}
        >
          <span className="min-w-0 grow">
            <span className="block font-strong">{title}</span>
            {shown || line === '' ? null : (
              // At the page's own side, whatever the script of the value.
              <span className="line-clamp-3 text-muted">
                <bdi>{line}</bdi>
              </span>
            )}
          </span>
          <ChevronDown aria-hidden size={16} className={`shrink-0 ${shown ? 'rotate-180' : ''}`} />
        </button>
      )}
      <div id={id} className={`flex min-w-0 flex-col gap-3 ${shown ? '' : 'max-sm:hidden'}`}>
        {children}
      </div>
    </div>
  );
}
