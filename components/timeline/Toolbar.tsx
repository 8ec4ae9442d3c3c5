'use client';
/** What moves the timeline without a mouse or a key. */
import { ChevronLeft, ChevronRight, Maximize2, SkipBack, SkipForward, ZoomIn, ZoomOut } from 'lucide-react';
import { useId, useState } from 'react';
import { useLocale, useMessages, useTranslations } from 'use-intl';
import type { EdtfPhrases } from '@/lib/domain/edtf-format';
import { MAX_TYPED_DATE_LENGTH, readTypedDate } from '@/lib/domain/typed-date';
import { DAY, endOfDay, type Stretch, startOfDay } from '@/lib/timeline/instants';

export type TimelineCommand =
  | 'zoomIn'
  | 'zoomOut'
  | 'earlier'
  | 'later'
  | 'fit'
  | 'previousEvent'
  | 'nextEvent';

const GROUPS = [
  [
    ['previousEvent', SkipBack],
    ['nextEvent', SkipForward],
  ],
  [
    ['earlier', ChevronLeft],
    ['later', ChevronRight],
  ],
  [
    ['zoomOut', ZoomOut],
    ['zoomIn', ZoomIn],
    ['fit', Maximize2],
  ],
] as const;

/** A date in the field as a window with some air around it; null where it cannot be read. */
function windowRound(text: string, locale: string, phrases: EdtfPhrases): Stretch | null {
  const parsed = readTypedDate(text, locale, phrases);
  if (!parsed.ok || parsed.date.openStart || parsed.date.openEnd) return null;
  const [from, to] = [startOfDay(parsed.date.startsOn), endOfDay(parsed.date.endsOn)];
  const air = Math.max((to - from) / 4, 20 * DAY);
  return { from: from - air, to: to + air };
}

export function Toolbar({
  onCommand,
  onWindow,
  dateField,
  children,
}: {
  onCommand: (command: TimelineCommand) => void;
  onWindow: (window: Stretch) => void;
  dateField: React.RefObject<HTMLInputElement | null>;
  /** The state of the window, in words. */
  children: React.ReactNode;
}) {
  const t = useTranslations('timeline');
  const locale = useLocale();
  const dates = useMessages().dates as EdtfPhrases;
  const id = useId();
  const [wrong, setWrong] = useState(false);
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <div role="toolbar" aria-label={t('keys')} className="-ms-2 flex flex-wrap items-center gap-x-2">
        {GROUPS.map((group) => (
          <div key={group[0][0]} className="flex">
            {group.map(([command, Icon]) => (
              <button
                key={command}
                type="button"
                aria-label={t(command)}
                title={t(command)}
                onClick={() => onCommand(command)}
                className="grid size-9 place-items-center rounded-medium text-muted hover:bg-raised hover:text-ink"
              >
                <Icon aria-hidden size={17} strokeWidth={1.75} className="points-along" />
              </button>
            ))}
          </div>
        ))}
      </div>
      <form
        noValidate
        className="relative flex items-center gap-1"
        onSubmit={(event) => {
          event.preventDefault();
          const window = windowRound(dateField.current?.value ?? '', locale, dates);
          setWrong(window === null);
          if (window) onWindow(window);
        }}
      >
        <label htmlFor={id} className="sr-only">
          {t('goTo')}
        </label>
        <input
          id={id}
          ref={dateField}
          maxLength={MAX_TYPED_DATE_LENGTH}
          placeholder={t('goTo')}
          title={t('goToHelp')}
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? `${id}-error` : undefined}
          onChange={() => setWrong(false)}
          className="figures h-9 w-32 rounded-medium border border-edge bg-float px-2.5 text-small placeholder:text-muted aria-invalid:border-danger"
        />
        <button
          type="submit"
          className="h-9 rounded-medium px-2.5 text-small font-strong text-accent hover:bg-raised"
        >
          {t('go')}
        </button>
        {wrong ? (
          <p
            id={`${id}-error`}
            role="alert"
            className="absolute start-0 top-full z-20 mt-1 w-64 rounded-medium bg-float px-3 py-2 text-small text-danger shadow-float"
          >
            {t('badDate')}
          </p>
        ) : null}
      </form>
      <div className="figures ms-auto text-small text-muted">{children}</div>
    </div>
  );
}
