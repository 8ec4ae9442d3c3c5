'use client';
/** The page is older than the site: what was typed is kept, and can be sent once the page is loaded anew. */
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';

export function RenewedNotice() {
  const t = useTranslations('forms');
  return (
    <Notice kind="warning">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <p>{t('renewed')}</p>
        <Button className="min-h-9" onClick={() => location.reload()}>
          {t('reload')}
        </Button>
      </div>
    </Notice>
  );
}
