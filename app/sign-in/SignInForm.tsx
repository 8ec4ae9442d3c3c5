'use client';
/** The form to sign in; a plain form post where scripts do not run. */
import { useActionState } from 'react';
import { useTranslations } from 'use-intl';
import { Notice } from '@/components/ui/Notice';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { TextField } from '@/components/ui/TextField';
import { PASSWORD_MAX } from '@/lib/domain/password';
import { signIn } from './actions';

export function SignInForm({ next }: { next: string }) {
  const t = useTranslations('signIn');
  const [state, action] = useActionState(signIn, { email: '', error: null });
  return (
    <form action={action} className="flex max-w-96 flex-col gap-5">
      {state.error ? <Notice kind="error">{state.error}</Notice> : null}
      <input type="hidden" name="next" value={next} />
      <TextField
        label={t('email')}
        name="email"
        // Not `email`: browsers refuse admin@localhost in some languages and rewrite others.
        type="text"
        inputMode="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        most={254}
        required
        defaultValue={state.email}
        dir="ltr"
      />
      <TextField
        label={t('password')}
        name="password"
        type="password"
        autoComplete="current-password"
        most={PASSWORD_MAX}
        required
        dir="ltr"
      />
      <SubmitButton look="primary" pendingLabel={t('pending')}>
        {t('submit')}
      </SubmitButton>
    </form>
  );
}
