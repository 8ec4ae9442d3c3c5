'use client';
/** A page failed. The cause stands in the server's log under the reference; readers get a way on. */
import { createTranslator } from 'use-intl/core';
import { Button } from '@/components/ui/Button';
import { MessagePage } from './MessagePage';
import en from './messages/en.json';
import { FORMAT_LOCALE } from './messages/locale';

export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const t = createTranslator({ locale: FORMAT_LOCALE, messages: { error: en.error }, namespace: 'error' });
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
