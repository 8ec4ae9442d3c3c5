'use client';
/** Why a draft will not be an event. */
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { z } from 'zod';
import { KeptNotice } from '@/components/desk/KeptNotice';
import { PrimaryButton } from '@/components/desk/PrimaryButton';
import { useKeptForm } from '@/components/desk/use-kept-form';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { TextArea } from '@/components/ui/TextArea';

export function RejectDialog({
  draftId,
  onReject,
  onClose,
}: {
  draftId: string;
  /** Answers a sentence when it could not be done. */
  onReject: (reason: string) => Promise<string | null>;
  onClose: () => void;
}) {
  const t = useTranslations('review');
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const kept = useKeptForm({
    form: 'reject',
    record: draftId,
    schema: z.string().max(1_000),
    values: reason,
    put: setReason,
  });
  const reject = async () => {
    if (busy) return;
    if (reason.trim() === '') {
      setError(t('reasonMissing'));
      return;
    }
    setBusy(true);
    try {
      const fault = await onReject(reason);
      setError(fault);
      if (fault === null) kept.done();
    } catch {
      setError(t('refusals.offline'));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={t('rejectTitle')}
      description={t('rejectText')}
      closeLabel={t('close')}
    >
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
          void reject();
        }}
      >
        <KeptNotice kept={kept} />
        <TextArea
          label={t('reason')}
          value={reason}
          maxLength={1_000}
          rows={3}
          className="[&_textarea]:min-h-20"
          error={error ?? undefined}
          onChange={(event) => setReason(event.target.value)}
        />
        <div className="flex gap-3">
          <PrimaryButton look="danger" busy={busy} pendingLabel={t('rejecting')}>
            {t('rejectNow')}
          </PrimaryButton>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
