'use client';
/** Says above a form what became of the last save. */
import { useTranslations } from 'use-intl';
import { Namesakes } from '@/components/desk/Namesakes';
import { Notice } from '@/components/ui/Notice';
import { ErrorSummary } from './ErrorSummary';
import type { SaveState } from './form-answers';

export function SaveNotice({
  state,
  namesake,
}: {
  state: SaveState;
  namesake: { accepted: boolean; accept: (accepted: boolean) => void };
}) {
  const t = useTranslations('records');
  switch (state.kind) {
    case 'saved':
      return <Notice kind="success">{t('saved')}</Notice>;
    case 'refused':
      return <Notice kind="error">{t(`refusals.${state.reason}`)}</Notice>;
    case 'namesake':
      return <Namesakes others={state.others} accepted={namesake.accepted} onAccept={namesake.accept} />;
    case 'faults':
      return (
        <ErrorSummary
          title={(count) => t('faults', { count })}
          items={state.faults.map(({ field, message }) => ({ id: field, message }))}
        />
      );
    default:
      return null;
  }
}
