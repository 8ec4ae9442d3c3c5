'use client';
/** Has all articles, or those of a publisher or language, read again. */
import { useState, useTransition } from 'react';
import { useTranslations } from 'use-intl';
import { PrimaryButton } from '@/components/desk/PrimaryButton';
import { newRequestKey } from '@/components/desk/RequestKey';
import { useRouter } from '@/components/ui/language';
import { Select, type SelectOption } from '@/components/ui/Select';
import { startRereadingAction } from './actions';
import { useRereadingRefusals } from './refusal-words';

export function StartForm({
  publishers,
  languages,
}: {
  publishers: readonly string[];
  languages: readonly SelectOption[];
}) {
  const t = useTranslations('rereading');
  const inWords = useRereadingRefusals();
  const router = useRouter();
  const [publisher, setPublisher] = useState('');
  const [language, setLanguage] = useState('');
  const [refused, setRefused] = useState<string>();
  const [asking, start] = useTransition();
  const begin = () => {
    if (asking) return;
    setRefused(undefined);
    start(async () => {
      try {
        const answer = await startRereadingAction({ publisher, language, requestKey: newRequestKey() });
        if (!answer.ok) setRefused(inWords(answer.reason));
        else router.push('/admin/rereading');
        router.refresh();
      } catch {
        setRefused(inWords('offline'));
      }
    });
  };
  return (
    <form
      noValidate
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        begin();
      }}
    >
      <div className="flex flex-wrap items-end gap-3">
        <Select
          label={t('publisher')}
          value={publisher}
          className="min-w-0 max-w-full"
          onChange={({ target }) => setPublisher(target.value)}
          options={[
            { value: '', label: t('allPublishers') },
            ...publishers.map((name) => ({ value: name, label: name })),
          ]}
        />
        <Select
          label={t('language')}
          value={language}
          onChange={({ target }) => setLanguage(target.value)}
          options={[{ value: '', label: t('allLanguages') }, ...languages]}
        />
        <PrimaryButton needsPage busy={asking} pendingLabel={t('starting')}>
          {t('start')}
        </PrimaryButton>
      </div>
      <p role="alert" className="text-small font-strong text-danger empty:hidden">
        {refused}
      </p>
    </form>
  );
}
