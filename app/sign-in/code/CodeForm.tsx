'use client';
/** The second step of signing in; a plain form post where scripts do not run. */
import { useActionState } from 'react';
import { useTranslations } from 'use-intl';
import { Anchor } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { TextField } from '@/components/ui/TextField';
import { signInByCode } from './actions';

export function CodeForm({ next }: { next: string }) {
  const t = useTranslations('signIn');
  const [state, action] = useActionState(signInByCode, { error: null, ended: false });
  const again = (
    <Anchor className="link" href={`/sign-in?${new URLSearchParams({ next })}`}>
      {t('code.again')}
    </Anchor>
  );
  return (
    <form action={action} className="flex max-w-96 flex-col gap-5">
      {state.error ? (
        <Notice kind="error">
          <p>
            {state.error} {state.ended ? again : null}
          </p>
        </Notice>
      ) : null}
      <input type="hidden" name="next" value={next} />
      <TextField
        label={t('code.label')}
        help={t('code.help')}
        name="code"
        type="text"
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        most={40}
        required
        dir="ltr"
      />
      <SubmitButton look="primary" pendingLabel={t('pending')}>
        {t('submit')}
      </SubmitButton>
      {state.ended ? null : <p className="text-small">{again}</p>}
    </form>
  );
}
