'use client';
/** Cancels an import, after one question. */
import { useTranslations } from 'use-intl';
import { AskButton } from '@/components/desk/AskButton';
import type { ImportKind } from '@/lib/domain/import';
import { cancelImportAction } from '../actions';
import { useImportRefusals } from '../import-words';

export function CancelButton({ id, kind }: { id: string; kind: ImportKind }) {
  const t = useTranslations('imports');
  const inWords = useImportRefusals();
  const cancel = async (): Promise<string | null> => {
    const answer = await cancelImportAction({ id }).catch(() => ({ ok: false, reason: 'offline' }) as const);
    return answer.ok ? null : inWords(answer);
  };
  return (
    <AskButton
      look="secondary"
      words={{
        deed: t('cancel'),
        title: t('cancelTitle'),
        text: t(kind === 'articles' ? 'cancelArticles' : 'cancelEvents'),
        keep: t('keep'),
        close: t('close'),
      }}
      act={cancel}
    />
  );
}
