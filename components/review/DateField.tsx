'use client';
/** A date with its precision, as EDTF or in words; the form gets EDTF, and it is read back as a person would say it. */
import { useId } from 'react';
import { useMessages, useTranslations } from 'use-intl';
import { useTypedValue } from '@/components/desk/use-typed-value';
import { TextField } from '@/components/ui/TextField';
import { type EdtfPhrases, formatEdtfDate } from '@/lib/domain/edtf-format';
import { MAX_TYPED_DATE_LENGTH, readTypedDate } from '@/lib/domain/typed-date';

/** How the desk writes dates: day before month. */
const LOCALE = 'en-GB';

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
  const read = (text: string) => (text.trim() === '' ? null : readTypedDate(text, LOCALE, dates));
  const parsed = read(value);
  const reading = parsed?.ok ? formatEdtfDate(parsed.date.edtf, LOCALE, dates) : null;
  const { text, onText } = useTypedValue({
    value,
    read: (typed) => {
      const said = read(typed);
      return said?.ok ? said.date.edtf : null;
    },
    onChange,
  });
  return (
    <div className="flex flex-col gap-1">
      <TextField
        id={field}
        name={name}
        label={label}
        optionalLabel={optionalLabel}
        value={text}
        onChange={(event) => onText(event.target.value)}
        autoComplete="off"
        spellCheck={false}
        maxLength={MAX_TYPED_DATE_LENGTH}
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
                <dd>{formatEdtfDate(example, LOCALE, dates)}</dd>
              </div>
            ))}
          </dl>
        </details>
      ) : null}
    </div>
  );
}
