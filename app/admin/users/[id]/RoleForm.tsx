'use client';
/** Gives a person another role. */
import { useState, useTransition } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/Button';
import { useRouter } from '@/components/ui/language';
import { Select } from '@/components/ui/Select';
import { useRunning } from '@/components/ui/use-running';
import { ROLES } from '@/lib/domain/user';
import { setRoleAction } from '../actions';
import { useDeed } from '../use-deed';
import type { ShownPerson } from './shown-person';

export function RoleForm({ person, onDone }: { person: ShownPerson; onDone: (told: string) => void }) {
  const t = useTranslations('people.deeds');
  const list = useTranslations('people.list');
  const router = useRouter();
  const running = useRunning();
  const deed = useDeed();
  const [role, setRole] = useState(person.role);
  const [fault, setFault] = useState<string>();
  const [saving, start] = useTransition();
  const { name, email } = person;
  const save = () => {
    if (saving) return;
    setFault(undefined);
    start(async () => {
      const refused = await deed(() => setRoleAction({ email, role }));
      if (refused !== null) return setFault(refused);
      onDone(t('roleDone', { name, role: list('roleName', { role }) }));
      router.refresh();
    });
  };
  return (
    <form
      noValidate
      className="flex flex-col items-start gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h2 className="font-serif text-heading">{t('roleTitle')}</h2>
      <p className="measure text-small text-muted">
        {list('roleHelp')} {t('roleText')}
      </p>
      <div className="flex flex-wrap items-end gap-3">
        <Select
          label={list('role')}
          hideLabel
          value={role}
          error={fault}
          options={ROLES.map((value) => ({ value, label: list('roleName', { role: value }) }))}
          onChange={({ target }) => setRole(ROLES.find((each) => each === target.value) ?? role)}
        />
        <Button type="submit" disabled={!running} aria-disabled={saving || role === person.role || undefined}>
          {saving ? t('saving') : t('roleSubmit')}
        </Button>
      </div>
    </form>
  );
}
