'use client';
/** A page failed. The cause stands in the server's log under the reference; readers get a way on. */
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/Button';
import { MessagePage } from './MessagePage';

export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const t = useTranslations('error');
  return (
    <MessagePage
      title={t('title')}
      text={error.digest ? t('text', { reference: error.digest }) : t('textPlain')}
    >
      <Button look="primary" onClick={reset}>
        {t('again')}
      </Button>
    </MessagePage>
  );
}
