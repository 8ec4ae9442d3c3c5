'use client';
/** How far a rereading is; looks again every two seconds while it runs and somebody looks, and can stop it. */
import { useEffect, useState, useTransition } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { Button } from '@/components/ui/Button';
import { useRouter } from '@/components/ui/language';
import { ShareBar } from '@/components/ui/ShareBar';
import { useRunning } from '@/components/ui/use-running';
import { commaOf } from '@/lib/domain/intl';
import { stopRereadingAction } from './actions';
import { useRereadingRefusals } from './refusal-words';

const LOOK_MS = 2_000;

export interface ProgressFigures {
  id: string;
  status: 'running' | 'done' | 'stopped';
  total: number;
  done: number;
  changed: number;
  unread: number;
}

export function Progress({
  rereading: { id, status, total, done, changed, unread },
  mayWrite,
}: {
  rereading: ProgressFigures;
  mayWrite: boolean;
}) {
  const t = useTranslations('rereading');
  const locale = useLocale();
  const inWords = useRereadingRefusals();
  const router = useRouter();
  const running = useRunning();
  const [refused, setRefused] = useState<string>();
  const [stopping, start] = useTransition();
  const goesOn = status === 'running';

  useEffect(() => {
    if (!goesOn) return;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') router.refresh();
    }, LOOK_MS);
    return () => clearInterval(timer);
  }, [goesOn, router]);

  const stop = () => {
    if (stopping) return;
    setRefused(undefined);
    start(async () => {
      try {
        const answer = await stopRereadingAction({ id });
        if (!answer.ok) setRefused(inWords(answer.reason));
        router.refresh();
      } catch {
        setRefused(inWords('offline'));
      }
    });
  };
  return (
    <div className="flex max-w-2xl flex-col gap-2">
      <ShareBar
        parts={[{ key: 'done', share: total === 0 ? 0 : Math.min(1, done / total), look: 'fill-accent' }]}
      />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p role="status" className="figures">
          <span className="font-strong">{t(`states.${status}`)}</span>
          {': '}
          {[
            t('progress', { done, total }),
            t('changedSoFar', { count: changed }),
            ...(unread > 0 ? [t('unread', { count: unread })] : []),
          ].join(commaOf(locale))}
        </p>
        {goesOn && mayWrite ? (
          <Button disabled={!running} aria-disabled={stopping || undefined} onClick={stop}>
            {stopping ? t('stopping') : t('stop')}
          </Button>
        ) : null}
      </div>
      {goesOn ? <p className="text-muted text-small">{t('waits')}</p> : null}
      <p role="alert" className="text-small font-strong text-danger empty:hidden">
        {refused}
      </p>
    </div>
  );
}
