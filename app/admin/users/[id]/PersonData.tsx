'use client';
/** What is held about a person: taken as a file, and erased. */
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { AskButton } from '@/components/desk/AskButton';
import { buttonClass } from '@/components/ui/Button';
import { Anchor, useRouter } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import { TextField } from '@/components/ui/TextField';
import { erasePersonAction } from '../actions';
import { useDeed } from '../use-deed';
import { Section } from './Section';
import type { ShownPerson } from './shown-person';

export function PersonData({ person }: { person: ShownPerson }) {
  const t = useTranslations('people.deeds');
  const deed = useDeed();
  const router = useRouter();
  const [typed, setTyped] = useState('');
  const { id, name, email, erasureAsked } = person;
  return (
    <>
      <Section title={t('dataTitle')} text={t('dataText')}>
        <Anchor href={`/admin/users/${encodeURIComponent(id)}/data`} download className={buttonClass()}>
          {t('dataTake')}
        </Anchor>
      </Section>
      <Section title={t('eraseTitle')} text={t('eraseText')}>
        {erasureAsked ? <Notice>{t('eraseAsked', { when: erasureAsked })}</Notice> : null}
        <AskButton
          look="danger"
          words={{
            deed: t('erase'),
            title: t('eraseAsk', { name }),
            text: t('eraseText'),
            keep: t('keep'),
            close: t('close'),
          }}
          act={() =>
            deed(
              () => erasePersonAction({ id, typed }),
              // The person has no page any more.
              ({ name: pseudonym }) =>
                router.push(`/admin/users?${new URLSearchParams({ erased: pseudonym })}`),
            )
          }
        >
          <TextField
            label={t('eraseTyped', { email })}
            value={typed}
            most={300}
            autoComplete="off"
            dir="ltr"
            onChange={({ target }) => setTyped(target.value)}
          />
        </AskButton>
      </Section>
    </>
  );
}
