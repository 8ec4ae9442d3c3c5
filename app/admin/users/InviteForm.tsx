'use client';
/** Somebody is invited: a link is made and shown once. */
import { useState, useTransition } from 'react';
import { useTranslations } from 'use-intl';
import { PrimaryButton } from '@/components/desk/PrimaryButton';
import { useRouter } from '@/components/ui/language';
import { Select } from '@/components/ui/Select';
import { TextField } from '@/components/ui/TextField';
import { ROLES, type Role } from '@/lib/domain/user';
import { invitePersonAction } from './actions';
import { ShownLink } from './ShownLink';

export function InviteForm() {
  const t = useTranslations('people.invite');
  const list = useTranslations('people.list');
  const refusals = useTranslations('people.refusals');
  const router = useRouter();
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('contributor');
  const [fault, setFault] = useState<string>();
  const [made, setMade] = useState<{ id: string; email: string; token: string }>();
  const [making, start] = useTransition();
  const tell = (text: string) => {
    setFault(text);
    document.getElementById('invite-email')?.focus();
  };
  const make = () => {
    if (making) return;
    setFault(undefined);
    start(async () => {
      try {
        const answer = await invitePersonAction({ email, role });
        if (answer.ok) {
          setMade(answer);
          setEmail('');
          router.refresh();
        } else
          tell(answer.reason === 'invalid' ? (answer.issues[0]?.message ?? '') : refusals(answer.reason));
      } catch {
        tell(refusals('offline'));
      }
    });
  };
  return (
    <form
      noValidate
      className="flex max-w-2xl flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        make();
      }}
    >
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-[1fr_14rem]">
        <TextField
          id="invite-email"
          label={t('email')}
          inputMode="email"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          dir="ltr"
          most={254}
          value={email}
          error={fault}
          onChange={({ target }) => setEmail(target.value)}
        />
        <Select
          label={t('role')}
          value={role}
          options={ROLES.map((value) => ({ value, label: list('roleName', { role: value }) }))}
          onChange={({ target }) => setRole(ROLES.find((each) => each === target.value) ?? 'contributor')}
        />
      </div>
      <p className="text-small text-muted">{list('roleHelp')}</p>
      <div>
        <PrimaryButton needsPage busy={making} pendingLabel={t('submitting')}>
          {t('submit')}
        </PrimaryButton>
      </div>
      {made ? <ShownLink key={made.id} token={made.token} title={t('made', { email: made.email })} /> : null}
    </form>
  );
}
