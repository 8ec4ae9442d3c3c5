'use client';
/** The bar that stays at the foot of the review: publish, keep, reject, and whether all is saved. */
import { CalendarClock } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import { goToConflict } from '@/components/desk/Conflict';
import { PrimaryButton } from '@/components/desk/PrimaryButton';
import { useSlow } from '@/components/desk/use-slow';
import { Button } from '@/components/ui/Button';
import type { SaveState } from './use-autosave';

function SaveLine({ state, onRetry }: { state: SaveState; onRetry: () => void }) {
  const t = useTranslations('review');
  const forms = useTranslations('forms');
  const format = useFormatter();
  const slow = useSlow(state.kind === 'saving');
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
  if (state.kind === 'waiting' || state.kind === 'saving')
    return slow ? (
      <span className="font-strong text-warning">{forms('slow')}</span>
    ) : (
      <span>{t('saving')}</span>
    );
  if (state.kind === 'conflict')
    return (
      <span className="font-strong text-danger">
        {t.rich('notSavedConflict', {
          see: (words) => (
            <button type="button" className="link" onClick={goToConflict}>
              {words}
            </button>
          ),
        })}
      </span>
    );
  return (
    <span className="font-strong text-danger">
      {state.kind === 'offline'
        ? t('notSavedOffline')
        : t('notSaved', { reason: state.message ?? t(`refusals.${state.reason}`) })}{' '}
      <button type="button" className="link" onClick={onRetry}>
        {t('retry')}
      </button>
    </span>
  );
}

export function ReviewBar({
  state,
  open,
  busy,
  revises,
  onPublish,
  onPlan,
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
  /** Unset: somebody else publishes it, so that the draft is handed in. */
  onPublish?: () => void;
  /** Sets a time for it. */
  onPlan?: () => void;
  onKeep: () => void;
  onReject?: () => void;
  onRetry: () => void;
}) {
  const t = useTranslations('review');
  return (
    <div className="review-bar z-30 flex flex-wrap items-center gap-x-3 gap-y-2 border-line border-t bg-paper px-2 py-3 max-sm:gap-x-1.5 max-sm:py-2 lg:sticky lg:bottom-0 lg:-mx-2">
      {onPublish ? (
        <>
          <PrimaryButton
            type="button"
            needsPage
            busy={busy}
            pendingLabel={t('publishing')}
            onClick={onPublish}
          >
            {revises ? t('publishRevision') : t('publish')}
          </PrimaryButton>
          {onPlan ? (
            <Button className="max-sm:px-3" aria-label={t('plan')} onClick={onPlan}>
              <CalendarClock aria-hidden size={18} className="sm:hidden" />
              <span className="max-sm:hidden">{t('plan')}</span>
            </Button>
          ) : null}
          <Button className="max-sm:px-3" onClick={onKeep}>
            {t('keep')}
          </Button>
        </>
      ) : (
        <PrimaryButton type="button" needsPage busy={busy} pendingLabel={t('handingIn')} onClick={onKeep}>
          {t('handIn')}
        </PrimaryButton>
      )}
      {onReject ? (
        <Button look="quiet" className="text-danger max-sm:ms-auto" onClick={onReject}>
          {t('reject')}
        </Button>
      ) : null}
      <p
        className="figures grow text-small text-muted max-sm:order-first max-sm:w-full max-sm:leading-tight"
        aria-live="polite"
      >
        <SaveLine state={state} onRetry={onRetry} />
      </p>
      {open.length > 0 ? (
        <p className="w-full text-small text-muted max-sm:order-first max-sm:leading-tight">
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
