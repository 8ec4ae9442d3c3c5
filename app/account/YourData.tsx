'use client';
/** What is held about a person: taken as a file, and asked to be erased. */
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { AskButton } from '@/components/desk/AskButton';
import { buttonClass } from '@/components/ui/Button';
import { Anchor } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import { askErasureAction } from './actions';

export function YourData({ asked }: { asked: boolean }) {
  const t = useTranslations('account.data');
  const refusals = useTranslations('account.refusals');
  const [done, setDone] = useState(asked);
  const ask = async (): Promise<string | null> => {
    try {
      const answer = await askErasureAction({});
      return answer.ok ? null : refusals(answer.reason);
    } catch {
      return t('offline');
    }
  };
  return (
    <>
      <p className="measure text-muted">{t('text')}</p>
      <div className="flex flex-wrap items-start gap-3">
        <Anchor href="/account/data" download className={buttonClass()}>
          {t('take')}
        </Anchor>
        {done ? null : (
          <AskButton
            look="quiet"
            words={{
              deed: t('ask'),
              title: t('askTitle'),
              text: t('askText'),
              keep: t('keep'),
              close: t('close'),
            }}
            act={ask}
            onDone={() => setDone(true)}
          />
        )}
      </div>
      <div role="status" className="max-w-2xl empty:hidden">
        {done ? <Notice>{t('asked')}</Notice> : null}
      </div>
    </>
  );
}
