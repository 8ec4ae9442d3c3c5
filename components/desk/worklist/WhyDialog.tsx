'use client';
/** Which of two values stands, and why. */
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { z } from 'zod';
import { TextArea } from '@/components/ui/TextArea';
import { FormDialog } from '../FormDialog';
import { KeptNotice } from '../KeptNotice';
import { useKeptForm } from '../use-kept-form';
import type { ShownContradiction } from './worklist-view';

export function WhyDialog({
  slip,
  verdict,
  onSettle,
  onClose,
}: {
  slip: ShownContradiction;
  verdict: 'stands' | 'other';
  /** Answers a sentence when it could not be done. */
  onSettle: (why: string) => Promise<string | null>;
  onClose: () => void;
}) {
  const t = useTranslations('worklist');
  const [why, setWhy] = useState('');
  const [error, setError] = useState<string | null>(null);
  const kept = useKeptForm({
    form: `settle-${verdict}`,
    record: slip.id,
    schema: z.string().max(1_000),
    values: why,
    put: setWhy,
  });
  const settle = async () => {
    const fault = why.trim() === '' ? t('refused.invalid') : await onSettle(why);
    setError(fault);
    if (fault === null) kept.done();
  };
  const value = verdict === 'stands' ? slip.ours.value : slip.theirs.value;
  return (
    <FormDialog
      words={{
        title: t(`dialog.${verdict}`),
        description: t(`dialog.${verdict}Text`),
        submit: verdict === 'stands' ? t('dialog.save') : t('dialog.open'),
        pending: t('working'),
        cancel: t('dialog.cancel'),
        close: t('dialog.close'),
      }}
      send={settle}
      onLost={() => setError(t('refused.offline'))}
      onClose={onClose}
    >
      {(busy) => (
        <>
          <p className="wrap-anywhere">
            <span className="text-muted">{slip.field}:</span> <bdi className="font-strong">{value}</bdi>
          </p>
          <KeptNotice kept={kept} />
          <TextArea
            label={t('dialog.why')}
            value={why}
            most={1_000}
            rows={3}
            className="[&_textarea]:min-h-20"
            error={error ?? undefined}
            readOnly={busy}
            onChange={(event) => setWhy(event.target.value)}
          />
        </>
      )}
    </FormDialog>
  );
}
