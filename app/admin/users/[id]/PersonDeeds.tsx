'use client';
/** What an administrator can do about one person. */
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { AskButton } from '@/components/desk/AskButton';
import { Notice } from '@/components/ui/Notice';
import { TextField } from '@/components/ui/TextField';
import {
  beginResetAction,
  resetSecondFactorAction,
  shutAccountAction,
  signOutPersonAction,
} from '../actions';
import { ShownLink } from '../ShownLink';
import { useDeed } from '../use-deed';
import { PersonData } from './PersonData';
import { RoleForm } from './RoleForm';
import { Section } from './Section';
import type { ShownPerson } from './shown-person';

export function PersonDeeds({
  person,
  own,
  signedIn,
}: {
  person: ShownPerson;
  /** The person is the one who looks. */
  own: boolean;
  /** In how many browsers, in words; null: in none. */
  signedIn: string | null;
}) {
  const t = useTranslations('people.deeds');
  const deed = useDeed();
  const [done, setDone] = useState<string>();
  const [link, setLink] = useState<string>();
  const [reason, setReason] = useState('');
  const { id, name, email, banned, banReason, secondFactor } = person;
  const common = { keep: t('keep'), close: t('close') };
  const tell = (text: string) => () => {
    setLink(undefined);
    setDone(text);
  };
  return (
    <div className="flex flex-col gap-8">
      <div role="status" className="flex max-w-2xl flex-col gap-3 empty:hidden">
        {done ? <Notice kind="success">{done}</Notice> : null}
      </div>
      <RoleForm person={person} onDone={(text) => tell(text)()} />
      {own ? null : (
        <>
          <Section title={t('passwordTitle')} text={t('passwordText')}>
            <AskButton
              look="secondary"
              words={{ deed: t('reset'), title: t('resetTitle', { name }), text: t('resetText'), ...common }}
              act={() =>
                deed(
                  () => beginResetAction({ id }),
                  ({ token }) => setLink(token),
                )
              }
              onDone={() => setDone(undefined)}
            />
            {link ? <ShownLink key={link} token={link} title={t('resetDone', { email })} /> : null}
          </Section>
          <Section title={t('factorTitle')} text={t(secondFactor ? 'factorText' : 'factorNone')}>
            {secondFactor ? (
              <AskButton
                look="secondary"
                words={{
                  deed: t('factor'),
                  title: t('factorAsk', { name }),
                  text: t('factorText'),
                  ...common,
                }}
                act={() => deed(() => resetSecondFactorAction({ id }))}
                onDone={tell(t('factorDone', { name }))}
              />
            ) : null}
          </Section>
          <Section title={t('sessionsTitle')} text={signedIn ?? t('sessionsNone')}>
            {signedIn ? (
              <AskButton
                look="secondary"
                words={{
                  deed: t('signOut'),
                  title: t('signOutAsk', { name }),
                  text: t('signOutText'),
                  ...common,
                }}
                act={() => deed(() => signOutPersonAction({ id }))}
                onDone={tell(t('signOutDone', { name }))}
              />
            ) : null}
          </Section>
          <Section
            title={t('accountTitle')}
            text={banned ? t('accountClosed', { reason: banReason || t('noReason') }) : t('accountText')}
          >
            {banned ? (
              <AskButton
                key="open"
                look="secondary"
                danger={false}
                words={{ deed: t('open'), title: t('openAsk', { name }), text: t('openText'), ...common }}
                act={() => deed(() => shutAccountAction({ email, reason: null }))}
                onDone={tell(t('openDone', { name }))}
              />
            ) : (
              <AskButton
                key="shut"
                look="danger"
                words={{ deed: t('shut'), title: t('shutAsk', { name }), text: t('accountText'), ...common }}
                act={() => deed(() => shutAccountAction({ email, reason }))}
                onDone={tell(t('shutDone', { name }))}
              >
                <TextField
                  label={t('reason')}
                  optionalLabel={t('optional')}
                  value={reason}
                  most={500}
                  onChange={({ target }) => setReason(target.value)}
                />
              </AskButton>
            )}
          </Section>
          <PersonData person={person} />
        </>
      )}
    </div>
  );
}
