'use client';
/** The button that ends the session of this browser, for every header of the desk. */
import { useTranslations } from 'use-intl';
import { forgetPerson } from '@/components/desk/kept-store';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { signOut } from './actions';

export function SignOutForm({ person }: { person: string }) {
  const t = useTranslations('account');
  return (
    // What was typed and not saved goes with the person: whoever signs in next at this machine does not find it.
    <form action={signOut} onSubmit={() => void forgetPerson(person)}>
      <SubmitButton look="quiet" pendingLabel={t('signOutPending')}>
        {t('signOut')}
      </SubmitButton>
    </form>
  );
}
