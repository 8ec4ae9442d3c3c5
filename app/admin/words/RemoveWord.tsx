'use client';
/** Takes a word out of use, after asking once. */
import { useTranslations } from 'use-intl';
import { AskButton } from '@/components/desk/AskButton';
import { removeWordAction } from './actions';
import { useWordRefusals } from './word-refusals';

export function RemoveWord({ id, text, onRemoved }: { id: string; text: string; onRemoved: () => void }) {
  const t = useTranslations('ownWords');
  const inWords = useWordRefusals();
  const remove = async (): Promise<string | null> => {
    try {
      const answer = await removeWordAction({ id });
      return answer.ok ? null : inWords(answer.reason);
    } catch {
      return inWords('offline');
    }
  };
  return (
    <AskButton
      words={{
        deed: t('remove'),
        deedOf: t('removeNamed', { text }),
        title: t('removeTitle'),
        text: t('removeText', { text }),
        keep: t('cancel'),
        close: t('close'),
      }}
      act={remove}
      onDone={onRemoved}
    />
  );
}
