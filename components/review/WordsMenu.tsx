'use client';
/** Selected words and the fields whose evidence they can be: beside the words, at the foot of a small screen. */
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { FieldMark } from './field-marks';

export interface WordsMenuItem {
  field: string;
  label: string;
  mark: FieldMark | null;
}

const GAP = 8;

/** Places the menu under the selected words, above them where there is no room; the foot of a small screen is CSS. */
function place(menu: HTMLElement): void {
  const selection = getSelection();
  if (!matchMedia('(min-width: 40rem)').matches || !selection?.rangeCount) {
    menu.style.removeProperty('top');
    menu.style.removeProperty('left');
    return;
  }
  const words = selection.getRangeAt(0).getBoundingClientRect();
  const { offsetWidth, offsetHeight } = menu;
  const below = words.bottom + GAP;
  const fits = below + offsetHeight + GAP <= innerHeight;
  const top = fits ? below : words.top - GAP - offsetHeight;
  menu.style.top = `${Math.min(Math.max(GAP, top), Math.max(GAP, innerHeight - offsetHeight - GAP))}px`;
  menu.style.left = `${Math.min(Math.max(GAP, words.left), Math.max(GAP, innerWidth - offsetWidth - GAP))}px`;
}

/** On a small screen the words come up from under the menu. */
function uncover(menu: HTMLElement): void {
  const selection = getSelection();
  if (matchMedia('(min-width: 40rem)').matches || !selection?.rangeCount) return;
  const hidden =
    selection.getRangeAt(0).getBoundingClientRect().bottom + GAP - menu.getBoundingClientRect().top;
  if (hidden > 0) scrollBy({ top: hidden });
}

export function WordsMenu({
  quote,
  items,
  problem,
  busy,
  onChoose,
  onClose,
}: {
  quote: string;
  items: readonly WordsMenuItem[];
  /** Why the field chosen last could not be given the words; '' before. */
  problem: string;
  busy: boolean;
  onChoose: (field: string) => void;
  /** Escape: back to the text. */
  onClose: () => void;
}) {
  const t = useTranslations('review.words');
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (root.current) place(root.current);
  });
  const shown = useRef('');
  useEffect(() => {
    if (shown.current === quote) return;
    shown.current = quote;
    if (root.current) uncover(root.current);
  }, [quote]);
  useEffect(() => {
    const again = () => root.current && place(root.current);
    addEventListener('resize', again);
    document.addEventListener('scroll', again, true);
    return () => {
      removeEventListener('resize', again);
      document.removeEventListener('scroll', again, true);
    };
  }, []);
  const press = (event: React.KeyboardEvent) => {
    const buttons = [...(root.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLElement);
    const to = {
      ArrowDown: at + 1,
      ArrowRight: at + 1,
      ArrowUp: at - 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: -1,
    }[event.key];
    const item = items.find(({ mark }) => mark?.letter === event.key.toUpperCase());
    if (to !== undefined) buttons.at(to % buttons.length)?.focus();
    else if (event.key === 'Escape') onClose();
    else if (item && !event.ctrlKey && !event.metaKey && !event.altKey) onChoose(item.field);
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={root}
      role="menu"
      tabIndex={-1}
      aria-label={t('menu', { quote })}
      aria-busy={busy}
      className="words-menu"
      onKeyDown={press}
      // The words stay selected while a field is pressed.
      onMouseDown={(event) => event.preventDefault()}
    >
      <p className="truncate px-2 pb-1 text-small text-muted" aria-hidden>
        {t('evidenceFor')} <q dir="auto">{quote}</q>
      </p>
      {problem ? (
        <p className="px-2 pb-1 text-small font-strong text-danger" aria-hidden>
          {problem}
        </p>
      ) : null}
      <div role="none" className="grid grid-cols-2 gap-x-1">
        {items.map(({ field, label, mark }, index) => (
          <button
            key={field}
            type="button"
            role="menuitem"
            tabIndex={index === 0 ? 0 : -1}
            aria-keyshortcuts={mark?.letter ?? '+'}
            data-shade={mark?.shade}
            className="flex min-h-9 min-w-0 items-center gap-2 rounded-small px-2 text-start text-small hover:bg-raised focus-visible:bg-raised max-sm:min-h-11"
            onClick={() => onChoose(field)}
          >
            <span className="letter" aria-hidden>
              {mark?.letter ?? '+'}
            </span>
            <bdi className="truncate">{label}</bdi>
          </button>
        ))}
      </div>
    </div>
  );
}
