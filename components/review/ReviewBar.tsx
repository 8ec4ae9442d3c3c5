'use client';
/** The bar that stays at the foot of the review: publish, keep, reject, and whether all is saved. */
import { useFormatter, useTranslations } from 'use-intl';
import { PrimaryButton } from '@/components/desk/PrimaryButton';
import { Button } from '@/components/ui/Button';
import type { SaveState } from './use-autosave';

function SaveLine({ state, onRetry }: { state: SaveState; onRetry: () => void }) {
  const t = useTranslations('review');
  const format = useFormatter();
  if (state.kind === 'saved')
    return (
      <span>
        {t('savedAt', {
          time: format.dateTime(new Date(state.at), {
            hour: '2-digit',
            minute: '2-digit',
            hourCycle: 'h23',
            timeZone: undefined,
          }),
        })}
      </span>
    );
  if (state.kind === 'waiting' || state.kind === 'saving') return <span>{t('saving')}</span>;
  return (
    <span className="font-strong text-danger">
      {state.kind === 'conflict'
        ? t('notSavedConflict')
        : state.kind === 'offline'
          ? t('notSavedOffline')
          : t('notSaved', { reason: state.message ?? t(`refusals.${state.reason}`) })}{' '}
      {state.kind === 'conflict' ? null : (
        <button type="button" className="link" onClick={onRetry}>
          {t('retry')}
        </button>
      )}
    </span>
  );
}

export function ReviewBar({
  state,
  open,
  busy,
  revises,
  onPublish,
  onKeep,
  onReject,
  onRetry,
}: {
  state: SaveState;
  /** Ids and names of the fields that keep the draft from being published. */
  open: readonly { id: string; label: string }[];
  busy: boolean;
  /** True when the draft changes a published event. */
  revises: boolean;
  onPublish: () => void;
  onKeep: () => void;
  onReject: () => void;
  onRetry: () => void;
}) {
  const t = useTranslations('review');
  return (
    <div className="sticky bottom-0 z-30 -mx-2 flex flex-wrap items-center gap-x-3 gap-y-2 border-line border-t bg-paper px-2 py-3">
      <PrimaryButton type="button" busy={busy} pendingLabel={t('publishing')} onClick={onPublish}>
        {revises ? t('publishRevision') : t('publish')}
      </PrimaryButton>
      <Button onClick={onKeep}>{t('keep')}</Button>
      <Button look="quiet" className="text-danger" onClick={onReject}>
        {t('reject')}
      </Button>
      <p className="figures grow text-small text-muted" aria-live="polite">
        <SaveLine state={state} onRetry={onRetry} />
      </p>
      {open.length > 0 ? (
        <p className="w-full text-small text-muted">
          {t('stillOpen')}{' '}
          {open.map(({ id, label }, index) => (
            <span key={id}>
              {index > 0 ? ', ' : ''}
              <a className="link" href={`#${id}`}>
                {label}
              </a>
            </span>
          ))}
        </p>
      ) : null}
    </div>
  );
}
