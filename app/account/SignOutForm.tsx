/** The button that ends the session of this browser, for every header of the desk. */
import { SubmitButton } from '@/components/ui/SubmitButton';
import { translator } from '../messages/translator';
import { signOut } from './actions';

export function SignOutForm() {
  const t = translator('account');
  return (
    <form action={signOut}>
      <SubmitButton look="quiet" pendingLabel={t('signOutPending')}>
        {t('signOut')}
      </SubmitButton>
    </form>
  );
}
