'use client';
/** The button that ends the session of this browser, for every header of the desk. */
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { countKept, forgetPerson } from '@/components/desk/kept-store';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { signOut } from './actions';

export function SignOutForm({ person }: { person: string }) {
  const t = useTranslations('account');
  const [unsaved, setUnsaved] = useState(0);
  useEffect(() => {
    void countKept(person).then(setUnsaved);
  }, [person]);
  return (
    // What was typed and not saved goes with the person: whoever signs in next at this machine does not find it.
    <form action={signOut} onSubmit={() => void forgetPerson(person)}>
      <SubmitButton look="quiet" pendingLabel={t('signOutPending')}>
        {t('signOut')}
      </SubmitButton>
      {unsaved > 0 ? (
        <p className="text-small text-warning">{t('signOutUnsaved', { count: unsaved })}</p>
      ) : null}
    </form>
  );
}
