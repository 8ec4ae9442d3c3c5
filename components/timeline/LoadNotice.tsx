'use client';
/** How many events the window holds, or what became of the question. */
import { useTranslations } from 'use-intl';
import type { LoadState } from './use-ask';

export function LoadNotice({ state, retry, count }: { state: LoadState; retry: () => void; count: number }) {
  const t = useTranslations('timeline');
  if (state === 'failed') {
    return (
      <p role="alert" className="flex items-center gap-3 text-danger">
        {t('failed')}
        <button type="button" onClick={retry} className="link min-h-8 font-strong">
          {t('retry')}
        </button>
      </p>
    );
  }
  return <p role="status">{state === 'slow' ? t('slow') : t('count', { count })}</p>;
}
