'use client';
/** Pauses the reader by language model, or lets it go on. */
import { useState, useTransition } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/Button';
import { useRouter } from '@/components/ui/language';
import { useRunning } from '@/components/ui/use-running';
import { pauseReaderAction } from './actions';

export function ReaderPause({ paused, version }: { paused: boolean; version: number }) {
  const t = useTranslations('modelReader');
  const refusals = useTranslations('people.refusals');
  const router = useRouter();
  const running = useRunning();
  const [said, setSaid] = useState<string>();
  const [refused, setRefused] = useState<string>();
  const [busy, start] = useTransition();
  const change = () => {
    if (busy) return;
    setSaid(undefined);
    setRefused(undefined);
    start(async () => {
      try {
        const answer = await pauseReaderAction({ paused: !paused, version });
        if (answer.ok) setSaid(t(paused ? 'doneResume' : 'donePause'));
        else setRefused(refusals(answer.reason));
        router.refresh();
      } catch {
        setRefused(refusals('offline'));
      }
    });
  };
  return (
    <div className="flex flex-col items-start gap-2">
      <Button disabled={!running} aria-disabled={busy || undefined} onClick={change}>
        {busy ? t('working') : t(paused ? 'resume' : 'pause')}
      </Button>
      <p role="status" className="text-small text-muted empty:hidden">
        {said}
      </p>
      <p role="alert" className="text-small font-strong text-danger empty:hidden">
        {refused}
      </p>
    </div>
  );
}
