'use client';
/** What moves the timeline without a mouse or a key. */
import {
  ChevronLeft,
  ChevronRight,
  ChevronsLeft,
  ChevronsRight,
  Maximize2,
  SkipBack,
  SkipForward,
  ZoomIn,
  ZoomOut,
} from 'lucide-react';
import { useTranslations } from 'use-intl';

export type TimelineCommand =
  | 'zoomIn'
  | 'zoomOut'
  | 'earlier'
  | 'later'
  | 'fit'
  | 'previousEvent'
  | 'nextEvent'
  | 'previousYear'
  | 'nextYear';

export function Toolbar({
  onCommand,
  children,
}: {
  onCommand: (command: TimelineCommand) => void;
  /** Further fields, and the state of the window in words. */
  children: React.ReactNode;
}) {
  const t = useTranslations('timeline');
  const moving = useTranslations('moving');
  const groups = [
    [
      ['previousEvent', SkipBack, t('previousEvent')],
      ['nextEvent', SkipForward, t('nextEvent')],
    ],
    [
      ['previousYear', ChevronsLeft, moving('previousYear')],
      ['earlier', ChevronLeft, t('earlier')],
      ['later', ChevronRight, t('later')],
      ['nextYear', ChevronsRight, moving('nextYear')],
    ],
    [
      ['zoomOut', ZoomOut, t('zoomOut')],
      ['zoomIn', ZoomIn, t('zoomIn')],
      ['fit', Maximize2, t('fit')],
    ],
  ] as const;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
      <div role="toolbar" aria-label={moving('keys')} className="-ms-2 flex flex-wrap items-center gap-x-2">
        {groups.map((group) => (
          <div key={group[0][0]} className="flex">
            {group.map(([command, Icon, label]) => (
              <button
                key={command}
                type="button"
                aria-label={label}
                title={label}
                onClick={() => onCommand(command)}
                className="grid size-9 place-items-center rounded-medium text-muted hover:bg-raised hover:text-ink max-md:size-10"
              >
                <Icon aria-hidden size={17} strokeWidth={1.75} className="points-along" />
              </button>
            ))}
          </div>
        ))}
      </div>
      {children}
    </div>
  );
}
