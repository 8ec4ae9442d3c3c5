'use client';
/** Why a draft will not be an event. */
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { z } from 'zod';
import { FormDialog } from '@/components/desk/FormDialog';
import { KeptNotice } from '@/components/desk/KeptNotice';
import { useKeptForm } from '@/components/desk/use-kept-form';
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
  const kept = useKeptForm({
    form: 'reject',
    record: draftId,
    schema: z.string().max(1_000),
    values: reason,
    put: setReason,
  });
  const reject = async () => {
    const fault = await onReject(reason);
    setError(fault);
    if (fault === null) kept.done();
  };
  return (
    <FormDialog
      words={{
        title: t('rejectTitle'),
        description: t('rejectText'),
        submit: t('rejectNow'),
        pending: t('rejecting'),
        cancel: t('cancel'),
        close: t('close'),
      }}
      look="danger"
      send={reject}
      onLost={() => setError(t('refusals.offline'))}
      onClose={onClose}
    >
      {(busy) => (
        <>
          <KeptNotice kept={kept} />
          <TextArea
            label={t('reason')}
            optionalLabel={t('optional')}
            value={reason}
            most={1_000}
            rows={3}
            className="[&_textarea]:min-h-20"
            error={error ?? undefined}
            readOnly={busy}
            onChange={(event) => setReason(event.target.value)}
          />
        </>
      )}
    </FormDialog>
  );
}
