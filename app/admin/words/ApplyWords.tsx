'use client';
/** Takes the words of a finished preview into use. */
import { useState, useTransition } from 'react';
import { useTranslations } from 'use-intl';
import { PrimaryButton } from '@/components/desk/PrimaryButton';
import { useRequestKey } from '@/components/desk/RequestKey';
import { useRouter } from '@/components/ui/language';
import { applyWordsAction } from './actions';
import { useWordRefusals } from './word-refusals';

export function ApplyWords({ rereadingId }: { rereadingId: string }) {
  const t = useTranslations('ownWords');
  const inWords = useWordRefusals();
  const router = useRouter();
  const requestKey = useRequestKey();
  const [refused, setRefused] = useState<string>();
  const [applying, start] = useTransition();
  const apply = () => {
    if (applying) return;
    setRefused(undefined);
    start(async () => {
      try {
        const answer = await applyWordsAction({ rereadingId, requestKey });
        if (!answer.ok) setRefused(inWords(answer.reason));
        router.refresh();
      } catch {
        setRefused(inWords('offline'));
      }
    });
  };
  return (
    <form
      className="flex flex-col items-start gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <PrimaryButton needsPage busy={applying} pendingLabel={t('applying')}>
        {t('apply')}
      </PrimaryButton>
      <p role="alert" className="text-small font-strong text-danger empty:hidden">
        {refused}
      </p>
    </form>
  );
}
