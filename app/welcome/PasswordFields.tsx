'use client';
/** Name and password of who was invited, or the new password after a reset. */
import { useRef, useState, useTransition } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { TextField } from '@/components/ui/TextField';
import type { OpenedLink } from '@/lib/domain/one-time-link';
import { PASSWORD_MAX } from '@/lib/domain/password';
import { acceptLinkAction } from './actions';

type Refused = NonNullable<Awaited<ReturnType<typeof acceptLinkAction>>>['reason'];
export type LinkRefusal = Exclude<Refused, FieldFault> | 'offline';

const FIELD_OF = {
  'bad-name': 'name',
  'name-taken': 'name',
  'too-short': 'password',
  'too-long': 'password',
  differs: 'repeated',
} as const;
type FieldFault = keyof typeof FIELD_OF;
const isFieldFault = (reason: string): reason is FieldFault => reason in FIELD_OF;

export function PasswordFields({ token, link, least }: { token: string; link: OpenedLink; least: number }) {
  const t = useTranslations('people.welcome');
  const form = useRef<HTMLFormElement>(null);
  const [fault, setFault] = useState<FieldFault>();
  const [refused, setRefused] = useState<LinkRefusal>();
  const [sending, start] = useTransition();
  const { kind, email, role, by, name } = link;
  const send = () => {
    if (sending || !form.current) return;
    const typed = new FormData(form.current);
    const field = (key: string) => String(typed.get(key) ?? '');
    setFault(undefined);
    setRefused(undefined);
    start(async () => {
      const asked = { token, name: field('name'), password: field('password'), repeated: field('repeated') };
      let reason: Refused | 'offline' | undefined;
      try {
        // Where it is taken, the answer leads to the desk.
        reason = (await acceptLinkAction(asked))?.reason;
      } catch {
        reason = 'offline';
      }
      if (reason === undefined) return;
      if (!isFieldFault(reason)) return setRefused(reason);
      setFault(reason);
      form.current?.querySelector<HTMLInputElement>(`[name=${FIELD_OF[reason]}]`)?.focus();
    });
  };
  const errorAt = (field: string) =>
    fault && FIELD_OF[fault] === field ? t(`faults.${fault}`, { least }) : undefined;
  const secret = { type: 'password', autoComplete: 'new-password', most: PASSWORD_MAX, dir: 'ltr' } as const;
  return (
    <form
      ref={form}
      noValidate
      className="flex max-w-96 flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <p className="text-muted">
        {kind === 'invitation' && role ? t('invited', { by, role }) : t('reset', { by, name: name ?? email })}
      </p>
      {refused ? <Notice kind="error">{t(`refusals.${refused}`)}</Notice> : null}
      <TextField
        label={t('email')}
        name="username"
        autoComplete="username"
        value={email}
        readOnly
        dir="ltr"
      />
      {kind === 'invitation' ? (
        <TextField
          label={t('name')}
          help={t('nameHelp')}
          name="name"
          autoComplete="name"
          most={200}
          error={errorAt('name')}
        />
      ) : null}
      <TextField
        label={t('password')}
        help={t('passwordHelp', { least })}
        name="password"
        error={errorAt('password')}
        {...secret}
      />
      <TextField label={t('repeated')} name="repeated" error={errorAt('repeated')} {...secret} />
      <div>
        <Button look="primary" type="submit" aria-disabled={sending || undefined}>
          {sending ? t('sending') : kind === 'invitation' ? t('join') : t('set')}
        </Button>
      </div>
    </form>
  );
}
