'use client';
/** Why a draft will not be an event. */
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { TextArea } from '@/components/ui/TextArea';

export function RejectDialog({
  onReject,
  onClose,
}: {
  /** Answers a sentence when it could not be done. */
  onReject: (reason: string) => Promise<string | null>;
  onClose: () => void;
}) {
  const t = useTranslations('review');
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string | null>(null);
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
        onSubmit={async (event) => {
          event.preventDefault();
          event.stopPropagation();
          setError(reason.trim() === '' ? t('reasonMissing') : await onReject(reason));
        }}
      >
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
          <Button look="danger" type="submit">
            {t('rejectNow')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
