'use client';
/** Makes the draft's article a further source of an event that is there. */
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useRequestKey } from '@/components/desk/RequestKey';
import { Button } from '@/components/ui/Button';
import { useRouter } from '@/components/ui/language';
import type { Refusal, ReviewActions } from './review-actions';

export function AddSourceButton({
  draftId,
  event,
  title,
  differences,
  addSource,
}: {
  draftId: string;
  /** Slug. */
  event: string;
  title: string;
  /** How many things the article tells differently; they are kept with the event. */
  differences: number;
  addSource: NonNullable<ReviewActions['addSource']>;
}) {
  const t = useTranslations('review');
  const router = useRouter();
  const requestKey = useRequestKey();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Refusal | 'offline' | null>(null);
  const add = async () => {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    try {
      const answer = await addSource({ id: draftId, event, requestKey });
      if (answer.ok) router.push(answer.href);
      else setFailure(answer.reason);
    } catch {
      setFailure('offline');
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <Button
        className="min-h-9"
        aria-label={t('addAsSourceOf', { title })}
        aria-disabled={busy || undefined}
        onClick={() => void add()}
      >
        {t('addAsSource')}
      </Button>
      {differences > 0 ? (
        <span className="text-small text-muted">{t('differencesKept', { count: differences })}</span>
      ) : null}
      {failure ? (
        <span role="alert" className="text-small font-strong text-danger">
          {t(`refusals.${failure}`)}
        </span>
      ) : null}
    </div>
  );
}
