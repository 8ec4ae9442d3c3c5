'use client';
/** An import at work: how far it is, asked again and again while the page is looked at. */
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { useRouter } from '@/components/ui/language';
import type { StepAtWork } from '@/lib/domain/import';

/** Milliseconds between two looks. */
const LOOK = 1_500;

export function AtWork({ step, done, total }: { step: StepAtWork; done: number; total: number }) {
  const t = useTranslations('imports.progress');
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') router.refresh();
    }, LOOK);
    return () => clearInterval(timer);
  }, [router]);
  const words = t(step, { done, total });
  const known = step === 'writing' && total > 0;
  return (
    <div className="flex max-w-3xl flex-col gap-2">
      <p role="status" className="figures">
        {words}
      </p>
      <progress
        className="h-2 w-full accent-accent"
        {...(known && { value: done, max: total })}
        aria-label={words}
      />
      <p className="text-small text-muted">{t('wait')}</p>
    </div>
  );
}
