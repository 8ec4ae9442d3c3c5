'use client';
/** The settings of the site; each is said in words, with what it means for whom. */
import { useState, useTransition } from 'react';
import { useTranslations } from 'use-intl';
import { PrimaryButton } from '@/components/desk/PrimaryButton';
import { Checkbox } from '@/components/ui/Checkbox';
import { useRouter } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import type { SiteSettings } from '@/lib/domain/site-settings';
import { changeSettingsAction } from './actions';

const CHOICES = ['twoPersons', 'administratorsNeedSecondFactor'] as const;

export function SettingsForm({ settings }: { settings: SiteSettings }) {
  const t = useTranslations('people.settings');
  const refusals = useTranslations('people.refusals');
  const router = useRouter();
  const [wanted, setWanted] = useState(settings);
  const [told, setTold] = useState<{ kind: 'success' | 'error'; text: string }>();
  const [saving, start] = useTransition();
  const save = () => {
    if (saving) return;
    setTold(undefined);
    start(async () => {
      try {
        const answer = await changeSettingsAction(wanted);
        if (!answer.ok) return setTold({ kind: 'error', text: refusals(answer.reason) });
        setWanted((before) => ({ ...before, version: answer.version }));
        setTold({ kind: 'success', text: t('saved') });
        router.refresh();
      } catch {
        setTold({ kind: 'error', text: refusals('offline') });
      }
    });
  };
  return (
    <form
      noValidate
      className="flex max-w-2xl flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {CHOICES.map((name) => (
        <Checkbox
          key={name}
          label={t(`${name}.label`)}
          help={t(`${name}.help`)}
          checked={wanted[name]}
          onChange={({ target }) => setWanted((before) => ({ ...before, [name]: target.checked }))}
        />
      ))}
      <div>
        <PrimaryButton needsPage busy={saving} pendingLabel={t('saving')}>
          {t('save')}
        </PrimaryButton>
      </div>
      {told ? <Notice kind={told.kind}>{told.text}</Notice> : null}
    </form>
  );
}
