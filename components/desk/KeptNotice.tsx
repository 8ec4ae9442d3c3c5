'use client';
/** Says that the form holds what was typed before and not saved, and lets go of it. */
import { useLocale, useTranslations } from 'use-intl';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { ago } from './ago';
import type { KeptForm } from './use-kept-form';

export function KeptNotice({ kept, className }: { kept: KeptForm; className?: string }) {
  const t = useTranslations('forms');
  const locale = useLocale();
  if (kept.broughtBack === null) return null;
  const { at } = kept.broughtBack;
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return (
    <Notice className={className}>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <p>{t('kept', { ago: ago(at, Date.now(), locale), time: time.format(at) })}</p>
        <Button look="quiet" className="min-h-8" onClick={kept.throwAway}>
          {t('throwAway')}
        </Button>
      </div>
    </Notice>
  );
}
