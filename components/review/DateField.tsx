'use client';
/** A date with its precision (EDTF), read back at once as a person would say it. */
import { useId } from 'react';
import { useMessages, useTranslations } from 'use-intl';
import { TextField } from '@/components/ui/TextField';
import { MAX_EDTF_LENGTH, parseEdtfDate } from '@/lib/domain/edtf-date';
import { type EdtfPhrases, formatEdtfDate } from '@/lib/domain/edtf-format';

const EXAMPLES = [
  '2020-09-16',
  '2020-09',
  '2020',
  '2020~',
  '2020?',
  '2020-21',
  '201X',
  '2004-08/2011-12-31',
  '2018-10/..',
] as const;

export function DateField({
  label,
  value,
  onChange,
  error,
  id,
  name,
  withHelp = true,
  optionalLabel,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  error?: string;
  id?: string;
  name?: string;
  withHelp?: boolean;
  optionalLabel?: string;
}) {
  const t = useTranslations('review');
  const { dates } = useMessages() as unknown as { dates: EdtfPhrases };
  const own = useId();
  const field = id ?? own;
  const parsed = value.trim() === '' ? null : parseEdtfDate(value);
  const reading = parsed?.ok ? formatEdtfDate(parsed.date.edtf, 'en-GB', dates) : null;
  return (
    <div className="flex flex-col gap-1">
      <TextField
        id={field}
        name={name}
        label={label}
        optionalLabel={optionalLabel}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        autoComplete="off"
        spellCheck={false}
        maxLength={MAX_EDTF_LENGTH}
        error={error ?? (parsed && !parsed.ok ? parsed.reason : undefined)}
        className="figures"
      />
      <p className="min-h-5 text-small" aria-live="polite">
        {reading ? <span className="font-strong">{reading}</span> : null}
      </p>
      {withHelp ? (
        <details className="text-small text-muted">
          <summary className="w-fit py-1">{t('dateHelp')}</summary>
          <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-4 gap-y-0.5">
            {EXAMPLES.map((example) => (
              <div key={example} className="contents">
                <dt className="figures">
                  <code>{example}</code>
                </dt>
                <dd>{formatEdtfDate(example, 'en-GB', dates)}</dd>
              </div>
            ))}
          </dl>
        </details>
      ) : null}
    </div>
  );
}
