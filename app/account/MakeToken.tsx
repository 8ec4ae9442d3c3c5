'use client';
/** A token for a program is made and shown once. */
import { useId, useRef, useState, useTransition } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/Button';
import { Checkbox } from '@/components/ui/Checkbox';
import { CopyText } from '@/components/ui/CopyText';
import { useRouter } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import { TextField } from '@/components/ui/TextField';
import { useRunning } from '@/components/ui/use-running';
import { MOST_TOKENS, TOKEN_DAYS, TOKEN_SCOPES, type TokenScope } from '@/lib/domain/api-token';
import { PASSWORD_MAX } from '@/lib/domain/password';
import { makeTokenAction } from './actions';

/** A token that was just made: nothing but this page has it in full. */
export interface Made {
  id: string;
  name: string;
  token: string;
}
type Faults = Partial<Record<'name' | 'scopes' | 'password' | 'code' | 'all', string>>;

function NewToken({ made: { name, token } }: { made: Made }) {
  const t = useTranslations('account.tokens');
  return (
    <Notice kind="success" title={t('shown', { name })}>
      <CopyText text={token} labels={{ copy: t('copy'), copied: t('copied') }} />
    </Notice>
  );
}

const FIELD_OF = {
  'wrong-password': 'password',
  'wrong-code': 'code',
  'too-many-tries': 'password',
} as const;
const isOfShown = (reason: string): reason is keyof typeof FIELD_OF => reason in FIELD_OF;

export function MakeToken({
  made,
  factor,
  onMade,
}: {
  made: Made | null;
  factor: boolean;
  onMade: (made: Made) => void;
}) {
  const t = useTranslations('account.tokens');
  const refusals = useTranslations('account.refusals');
  const router = useRouter();
  const running = useRunning();
  const id = useId();
  const nameField = useRef<HTMLInputElement>(null);
  const firstScope = useRef<HTMLInputElement>(null);
  const passwordField = useRef<HTMLInputElement>(null);
  const codeField = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<readonly TokenScope[]>(['articles']);
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [faults, setFaults] = useState<Faults>({});
  const [making, start] = useTransition();
  const tell = (told: Faults) => {
    setFaults(told);
    if (told.name) nameField.current?.focus();
    else if (told.scopes) firstScope.current?.focus();
    else if (told.password) passwordField.current?.focus();
    else if (told.code) codeField.current?.focus();
  };
  const make = () => {
    if (making) return;
    setFaults({});
    start(async () => {
      try {
        const answer = await makeTokenAction({ name, scopes: [...scopes], password, code });
        if (answer.ok) {
          onMade({ id: answer.id, name: name.trim(), token: answer.token });
          setName('');
          setPassword('');
          setCode('');
          router.refresh();
        } else if (answer.reason === 'invalid') {
          const at = (field: string) => answer.issues.find((issue) => issue.field === field)?.message;
          tell({ name: at('name'), scopes: at('scopes') });
        } else if (answer.reason === 'taken') tell({ name: t('taken') });
        else if (answer.reason === 'too-many') tell({ all: t('tooMany', { most: MOST_TOKENS }) });
        else if (isOfShown(answer.reason)) tell({ [FIELD_OF[answer.reason]]: t(`faults.${answer.reason}`) });
        else tell({ all: refusals(answer.reason) });
      } catch {
        tell({ all: t('offline') });
      }
    });
  };
  const scopeFault = faults.scopes ? `${id}-scopes` : undefined;
  return (
    <form
      noValidate
      className="flex max-w-96 flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        make();
      }}
    >
      <TextField
        ref={nameField}
        label={t('name')}
        help={t('nameHelp')}
        error={faults.name}
        value={name}
        most={100}
        onChange={(event) => setName(event.target.value)}
      />
      <fieldset aria-describedby={scopeFault} className="flex flex-col gap-1">
        <legend className="mb-1 text-small font-strong">{t('may')}</legend>
        {TOKEN_SCOPES.map((scope, at) => (
          <Checkbox
            key={scope}
            ref={at === 0 ? firstScope : undefined}
            label={t('mayDo', { scope })}
            checked={scopes.includes(scope)}
            aria-invalid={scopeFault !== undefined || undefined}
            onChange={({ target }) => {
              setFaults((before) => ({ ...before, scopes: undefined }));
              setScopes((before) =>
                target.checked ? [...before, scope] : before.filter((one) => one !== scope),
              );
            }}
          />
        ))}
        <p id={`${id}-scopes`} className="text-small font-strong text-danger empty:hidden">
          {faults.scopes}
        </p>
      </fieldset>
      <TextField
        ref={passwordField}
        label={t('password')}
        type="password"
        autoComplete="current-password"
        dir="ltr"
        most={PASSWORD_MAX}
        error={faults.password}
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      {factor ? (
        <TextField
          ref={codeField}
          label={t('code')}
          help={t('codeHelp')}
          autoComplete="one-time-code"
          spellCheck={false}
          autoCapitalize="none"
          dir="ltr"
          most={40}
          error={faults.code}
          value={code}
          onChange={(event) => setCode(event.target.value)}
        />
      ) : null}
      <p className="text-small text-muted">{t('endsAfter', { days: TOKEN_DAYS })}</p>
      <div>
        <Button type="submit" disabled={!running} aria-disabled={making || undefined}>
          {making ? t('making') : t('make')}
        </Button>
      </div>
      <p role="alert" className="text-small font-strong text-danger empty:hidden">
        {faults.all}
      </p>
      {made ? <NewToken key={made.id} made={made} /> : null}
    </form>
  );
}
