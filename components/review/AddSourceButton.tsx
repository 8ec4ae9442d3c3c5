'use client';
/** Makes the draft's article a further source of an event that is there. */
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/Button';
import type { ReviewActions } from './review-actions';

export function AddSourceButton({
  draftId,
  event,
  title,
  addSource,
}: {
  draftId: string;
  /** Slug. */
  event: string;
  title: string;
  addSource: ReviewActions['addSource'];
}) {
  const t = useTranslations('review');
  const router = useRouter();
  const [failure, setFailure] = useState<string | null>(null);
  return (
    <>
      <Button
        look="quiet"
        className="min-h-8"
        aria-label={t('addAsSourceOf', { title })}
        onClick={async () => {
          const answer = await addSource({ id: draftId, event });
          if (answer.ok) router.push(answer.href);
          else setFailure(t(`refusals.${answer.reason}`));
        }}
      >
        {t('addAsSource')}
      </Button>
      {failure ? <span className="text-small font-strong text-danger">{failure}</span> : null}
    </>
  );
}
