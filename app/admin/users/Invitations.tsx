'use client';
/** Invitations that wait: looked through and revoked. */
import { useTranslations } from 'use-intl';
import { EndableList } from '@/components/desk/EndableList';
import { revokeInvitationAction } from './actions';
import { useDeed } from './use-deed';

interface Shown {
  id: string;
  email: string;
  /** Role, by whom and when, in words. */
  told: string;
  ends: string;
}

export function Invitations({ invitations }: { invitations: readonly Shown[] }) {
  const t = useTranslations('people.invite');
  const deeds = useTranslations('people.deeds');
  const deed = useDeed();
  return (
    <EndableList
      label={t('waiting')}
      none={t('none')}
      rows={invitations.map(({ id, email, told, ends }) => ({
        id,
        name: <bdi>{email}</bdi>,
        told: `${told} · ${ends}`,
        end: {
          words: {
            deed: t('revoke'),
            deedOf: t('revokeOf', { email }),
            title: t('revokeTitle'),
            text: t('revokeText', { email }),
            keep: deeds('keep'),
            close: deeds('close'),
          },
          act: () => deed(() => revokeInvitationAction({ id })),
          done: t('revoked', { email }),
        },
      }))}
    />
  );
}
