'use client';
/** When a draft is to be published. */
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { FormDialog } from '@/components/desk/FormDialog';
import { RenewedNotice } from '@/components/desk/RenewedNotice';
import { useRequestKey } from '@/components/desk/RequestKey';
import { TextField } from '@/components/ui/TextField';
import type { PlanFault } from './use-publishing';

/** `2026-11-29T14:30`, as the field writes it, of a time in UTC. */
const asTyped = (at: Date) => at.toISOString().slice(0, 16);

export function PlanDialog({
  onPlan,
  onClose,
}: {
  /** `at`: ISO date-time, `key`: of this opening of the dialog; answers why it could not be set. */
  onPlan: (at: string, key: string) => Promise<PlanFault | null>;
  onClose: () => void;
}) {
  const t = useTranslations('versions');
  const review = useTranslations('review');
  const requestKey = useRequestKey();
  const [when, setWhen] = useState('');
  const [fault, setFault] = useState<PlanFault | null>(null);
  const plan = async () => {
    const at = new Date(`${when}Z`);
    if (Number.isNaN(at.getTime()) || at.getTime() <= Date.now()) return setFault('past');
    const found = await onPlan(at.toISOString(), requestKey);
    setFault(found);
    if (found === null) onClose();
  };
  const words = (reason: Exclude<PlanFault, 'renewed'>) =>
    reason === 'past' || reason === 'blocked' || reason === 'not-saved'
      ? t(`planFaults.${reason}`)
      : review(`refusals.${reason}`);
  return (
    <FormDialog
      words={{
        title: t('planTitle'),
        description: t('planText'),
        submit: t('planNow'),
        pending: t('planning'),
        cancel: review('cancel'),
        close: review('close'),
      }}
      send={plan}
      onLost={() => setFault('offline')}
      onClose={onClose}
    >
      {fault === 'renewed' ? <RenewedNotice /> : null}
      <TextField
        type="datetime-local"
        label={t('planWhen')}
        value={when}
        min={asTyped(new Date())}
        error={fault && fault !== 'renewed' ? words(fault) : undefined}
        onChange={(event) => setWhen(event.target.value)}
      />
    </FormDialog>
  );
}
