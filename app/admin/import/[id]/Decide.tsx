'use client';
/** What would come in is known: as drafts or published, with or without the rows that cannot. */
import { useState, useTransition } from 'react';
import { useTranslations } from 'use-intl';
import { PrimaryButton } from '@/components/desk/PrimaryButton';
import { Button } from '@/components/ui/Button';
import { Checkbox } from '@/components/ui/Checkbox';
import { Dialog } from '@/components/ui/Dialog';
import { useRouter } from '@/components/ui/language';
import { useRunning } from '@/components/ui/use-running';
import type { ImportChoice } from '@/lib/domain/import';
import { takeRowsAction } from '../actions';
import { useImportRefusals } from '../import-words';

export function Decide({
  id,
  check,
  fresh,
  blocked,
  faults,
}: {
  id: string;
  /** The look at the rows that is shown. */
  check: number;
  /** New rows, and those of them that cannot be published. */
  fresh: number;
  blocked: number;
  /** Rows that cannot come in at all. */
  faults: number;
}) {
  const t = useTranslations('imports.decide');
  const close = useTranslations('imports')('close');
  const keep = useTranslations('imports')('keep');
  const inWords = useImportRefusals();
  const router = useRouter();
  const running = useRunning();
  const [leaveOut, setLeaveOut] = useState(false);
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState<string>();
  const [busy, start] = useTransition();
  const take = (as: ImportChoice['as']) => {
    if (busy) return;
    setRefused(undefined);
    setAsking(false);
    start(async () => {
      const answer = await takeRowsAction({ id, check, as, leaveOut }).catch(
        () => ({ ok: false, reason: 'offline' }) as const,
      );
      if (!answer.ok) setRefused(inWords(answer));
      router.refresh();
    });
  };
  return (
    <section aria-labelledby="decide" className="flex max-w-3xl flex-col gap-4">
      <h2 id="decide" className="font-serif text-heading">
        {t('title')}
      </h2>
      {fresh === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <>
          <p className="measure text-muted">{t('rule')}</p>
          {faults + blocked > 0 ? (
            <Checkbox
              label={t('leaveOut')}
              help={t('leaveOutHelp', { faults, blocked })}
              checked={leaveOut}
              onChange={(event) => setLeaveOut(event.target.checked)}
            />
          ) : null}
          <div className="flex flex-wrap items-center gap-3">
            <PrimaryButton
              type="button"
              needsPage
              busy={busy}
              pendingLabel={t('working')}
              onClick={() => take('drafts')}
            >
              {t('drafts', { count: fresh })}
            </PrimaryButton>
            {fresh > blocked ? (
              <Button disabled={!running} aria-disabled={busy || undefined} onClick={() => setAsking(true)}>
                {t('events', { count: fresh - blocked })}
              </Button>
            ) : null}
          </div>
          <p role="alert" className="text-small font-strong text-danger empty:hidden">
            {refused}
          </p>
          <Dialog
            open={asking}
            onOpenChange={setAsking}
            title={t('publishTitle', { count: fresh - blocked })}
            description={t('publishText')}
            closeLabel={close}
          >
            <div className="flex flex-wrap gap-3">
              <Button look="primary" onClick={() => take('events')}>
                {t('events', { count: fresh - blocked })}
              </Button>
              <Button onClick={() => setAsking(false)}>{keep}</Button>
            </div>
          </Dialog>
        </>
      )}
    </section>
  );
}
