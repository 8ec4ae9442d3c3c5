'use client';
/** What can be done with one feed. */
import { useState, useTransition } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { useRouter } from '@/components/ui/language';
import { useRunning } from '@/components/ui/use-running';
import { changeFeedAction } from './actions';
import { useRefusalWords } from './feed-words';
import { useLooks } from './use-looks';

type Change = 'pause' | 'resume' | 'poll' | 'remove';

export function FeedActions({ id, title, paused }: { id: string; title: string; paused: boolean }) {
  const t = useTranslations('feeds');
  const inWords = useRefusalWords();
  const router = useRouter();
  const look = useLooks();
  const running = useRunning();
  const [refused, setRefused] = useState<string>();
  const [said, setSaid] = useState<string>();
  const [removing, setRemoving] = useState(false);
  const [busy, start] = useTransition();

  const change = (what: Change) => {
    if (busy) return;
    setRefused(undefined);
    setSaid(undefined);
    setRemoving(false);
    start(async () => {
      try {
        const answer = await changeFeedAction({ id, change: what });
        if (!answer.ok) setRefused(inWords(answer.reason));
        else if (what !== 'remove') setSaid(t(`done.${what}`));
        if (answer.ok && (what === 'poll' || what === 'resume')) look();
        else router.refresh();
      } catch {
        setRefused(inWords('offline'));
      }
    });
  };
  const button = (what: Change, onClick = () => change(what)) => (
    <Button
      look="quiet"
      disabled={!running}
      aria-disabled={busy || undefined}
      aria-label={t('actionOf', { action: t(what), title })}
      onClick={onClick}
    >
      {t(what)}
    </Button>
  );
  return (
    <div className="flex flex-col gap-1">
      <div className="-ms-4 flex flex-wrap">
        {paused ? null : button('poll')}
        {button(paused ? 'resume' : 'pause')}
        {button('remove', () => setRemoving(true))}
      </div>
      <p role="status" className="text-small text-muted empty:hidden">
        {said}
      </p>
      <p role="alert" className="text-small font-strong text-danger empty:hidden">
        {refused}
      </p>
      <Dialog
        open={removing}
        onOpenChange={setRemoving}
        title={t('removeTitle')}
        description={t('removeText', { title })}
        closeLabel={t('close')}
      >
        <div className="flex flex-wrap gap-3">
          <Button look="danger" onClick={() => change('remove')}>
            {t('remove')}
          </Button>
          <Button onClick={() => setRemoving(false)}>{t('cancel')}</Button>
        </div>
      </Dialog>
    </div>
  );
}
