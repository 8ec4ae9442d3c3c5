'use client';
/** Takes the new reading of one article as drafts. */
import { useState, useTransition } from 'react';
import { useTranslations } from 'use-intl';
import { useRequestKey } from '@/components/desk/RequestKey';
import { Button } from '@/components/ui/Button';
import { useRouter } from '@/components/ui/language';
import { useRunning } from '@/components/ui/use-running';
import { takeReadingAction } from './actions';
import { useRereadingRefusals } from './refusal-words';

export function TakeReading({
  rereadingId,
  articleId,
  title,
  taken,
}: {
  rereadingId: string;
  articleId: string;
  title: string;
  /** Says when it was taken, if it was. */
  taken: string | null;
}) {
  const t = useTranslations('rereading');
  const inWords = useRereadingRefusals();
  const router = useRouter();
  const running = useRunning();
  const requestKey = useRequestKey();
  const [told, setTold] = useState<{ text: string; refused: boolean }>();
  const [taking, start] = useTransition();
  const take = () => {
    if (taking) return;
    setTold(undefined);
    start(async () => {
      try {
        const answer = await takeReadingAction({ rereadingId, articleId, requestKey });
        setTold(
          answer.ok
            ? { text: t('took', { drafts: answer.drafts, replaced: answer.replaced }), refused: false }
            : { text: inWords(answer.reason), refused: true },
        );
        router.refresh();
      } catch {
        setTold({ text: inWords('offline'), refused: true });
      }
    });
  };
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
      {taken !== null || (told && !told.refused) ? null : (
        <Button
          look="quiet"
          className="-ms-2"
          disabled={!running}
          aria-disabled={taking || undefined}
          aria-label={t('takeOf', { title })}
          onClick={take}
        >
          {taking ? t('taking') : t('take')}
        </Button>
      )}
      <p role="status" className="text-small text-muted empty:hidden">
        {told && !told.refused ? told.text : taken}
      </p>
      <p role="alert" className="text-small font-strong text-danger empty:hidden">
        {told?.refused ? told.text : null}
      </p>
    </div>
  );
}
