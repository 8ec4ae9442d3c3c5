'use client';
/** Says that the form holds what was typed before and not saved, and lets go of it. */
import { useLocale, useTranslations } from 'use-intl';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { dateFormat, distanceInWords } from '@/lib/domain/intl';
import type { KeptForm } from './use-kept-form';

export function KeptNotice({ kept, className }: { kept: KeptForm; className?: string }) {
  const t = useTranslations('forms');
  const locale = useLocale();
  const time = dateFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: undefined,
  });
  const notice = (message: 'kept' | 'keptBeside', at: number, button: 'throwAway' | 'bringBack') => (
    <Notice className={className}>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <p>{t(message, { ago: distanceInWords(at, Date.now(), locale), time: time.format(new Date(at)) })}</p>
        <Button look="quiet" className="-mx-4 min-h-8" onClick={kept[button]}>
          {t(button)}
        </Button>
      </div>
    </Notice>
  );
  if (kept.offered !== null) return notice('keptBeside', kept.offered.at, 'bringBack');
  return kept.broughtBack === null ? null : notice('kept', kept.broughtBack.at, 'throwAway');
}
