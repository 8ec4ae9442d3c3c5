'use client';
/** A small form by which a person shows their password, a code or both; what is wrong is said at its field. */
import { useRef, useState, useTransition } from 'react';
import { useTranslations } from 'use-intl';
import { Button, type ButtonLook } from '@/components/ui/Button';
import { TextField } from '@/components/ui/TextField';
import { useRunning } from '@/components/ui/use-running';
import { PASSWORD_MAX } from '@/lib/domain/password';
import type { RequestFault } from '@/lib/request';
import type { Catalogue } from '../../messages/catalogue';

type Fault = keyof Catalogue['account']['factor']['faults'];
export type ShownAnswer = { ok: true } | { ok: false; reason: Fault | RequestFault };

/** What the request itself was refused for is said in the words of the account. */
const REQUEST_FAULTS: readonly string[] = [
  'signed-out',
  'forbidden',
  'foreign-origin',
  'too-large',
  'malformed',
] satisfies (keyof Catalogue['account']['refusals'])[];
const isRequestFault = (reason: string): reason is keyof Catalogue['account']['refusals'] =>
  REQUEST_FAULTS.includes(reason);

export function ShownForm<Answer extends ShownAnswer>({
  fields,
  digitsOnly = false,
  labels,
  look,
  act,
  onDone,
}: {
  fields: readonly ('password' | 'code')[];
  /** The code is one of the authenticator; a recovery code is no answer. */
  digitsOnly?: boolean;
  labels: { submit: string; busy: string };
  look?: ButtonLook;
  act: (shown: { password: string; code: string }) => Promise<Answer>;
  onDone: (answer: Extract<Answer, { ok: true }>) => void;
}) {
  const t = useTranslations('account.factor');
  const refusals = useTranslations('account.refusals');
  const running = useRunning();
  const form = useRef<HTMLFormElement>(null);
  const [shown, setShown] = useState({ password: '', code: '' });
  const [faults, setFaults] = useState<{ password?: string; code?: string; all?: string }>({});
  const [busy, start] = useTransition();
  const tell = (reason: Fault | RequestFault) => {
    if (isRequestFault(reason)) return setFaults({ all: refusals(reason) });
    const at = reason === 'wrong-password' ? 'password' : reason === 'wrong-code' ? 'code' : 'all';
    setFaults({ [at]: t(`faults.${reason as Fault}`) });
    form.current?.querySelector<HTMLInputElement>(`[data-shows=${at}]`)?.focus();
  };
  const send = () => {
    if (busy) return;
    setFaults({});
    start(async () => {
      try {
        const answer = await act(shown);
        if (!answer.ok) return tell(answer.reason);
        setShown({ password: '', code: '' });
        onDone(answer as Extract<Answer, { ok: true }>);
      } catch {
        tell('offline');
      }
    });
  };
  return (
    <form
      ref={form}
      noValidate
      className="flex w-full max-w-96 flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {fields.map((field) => (
        <TextField
          key={field}
          data-shows={field}
          label={field === 'password' ? t('password') : t(digitsOnly ? 'digits' : 'code')}
          help={field === 'code' && !digitsOnly ? t('codeHelp') : undefined}
          type={field === 'password' ? 'password' : 'text'}
          autoComplete={field === 'password' ? 'current-password' : 'one-time-code'}
          inputMode={field === 'code' && digitsOnly ? 'numeric' : undefined}
          spellCheck={false}
          autoCapitalize="none"
          dir="ltr"
          most={field === 'password' ? PASSWORD_MAX : 40}
          value={shown[field]}
          error={faults[field]}
          onChange={({ target }) => setShown((before) => ({ ...before, [field]: target.value }))}
        />
      ))}
      <div>
        <Button type="submit" look={look} disabled={!running} aria-disabled={busy || undefined}>
          {busy ? labels.busy : labels.submit}
        </Button>
      </div>
      <p role="alert" className="text-small font-strong text-danger empty:hidden">
        {faults.all}
      </p>
    </form>
  );
}
