'use client';
/** Changing the own password; each fault is said at its field. */
import { useActionState } from 'react';
import { useTranslations } from 'use-intl';
import { Notice } from '@/components/ui/Notice';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { TextField } from '@/components/ui/TextField';
import { PASSWORD_MAX } from '@/lib/domain/password';
import type { ChangePasswordFault } from '@/lib/workflows/users/change-password';
import { changePassword } from './actions';

type FieldName = 'current' | 'next' | 'repeated';
const FIELD_OF: Record<ChangePasswordFault, FieldName> = {
  'wrong-password': 'current',
  'too-many-tries': 'current',
  'too-short': 'next',
  'too-long': 'next',
  same: 'next',
  differs: 'repeated',
};

export function PasswordForm({ email, least, most }: { email: string; least: number; most: number }) {
  const t = useTranslations('account');
  const [state, action] = useActionState(changePassword, { kind: 'empty' });
  const errorAt = (field: FieldName) =>
    state.kind === 'fault' && FIELD_OF[state.fault] === field
      ? t(`fault.${state.fault}`, { least, most })
      : undefined;
  const secret = { type: 'password', required: true, most: PASSWORD_MAX, dir: 'ltr' } as const;
  return (
    <form action={action} className="flex max-w-96 flex-col gap-5">
      {state.kind === 'changed' ? <Notice kind="success">{t('changed')}</Notice> : null}
      {state.kind === 'refused' ? <Notice kind="error">{t(`refusals.${state.reason}`)}</Notice> : null}
      {/* Tells password managers whose password this is. */}
      <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
      <TextField
        label={t('current')}
        name="current"
        autoComplete="current-password"
        error={errorAt('current')}
        {...secret}
      />
      <TextField
        label={t('next')}
        name="next"
        autoComplete="new-password"
        help={t('nextHelp', { least })}
        error={errorAt('next')}
        {...secret}
      />
      <TextField
        label={t('repeated')}
        name="repeated"
        autoComplete="new-password"
        error={errorAt('repeated')}
        {...secret}
      />
      <div>
        <SubmitButton look="primary" pendingLabel={t('pending')}>
          {t('submit')}
        </SubmitButton>
      </div>
    </form>
  );
}
