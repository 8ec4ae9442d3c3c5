'use client';
/** A date with its precision, as EDTF or in words; the form gets EDTF, and it is read back as a person would say it. */
import { useId } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { useTypedValue } from '@/components/desk/use-typed-value';
import { TextField } from '@/components/ui/TextField';
import { formatEdtfDate } from '@/lib/domain/edtf-format';
import { MAX_TYPED_DATE_LENGTH, readTypedDate } from '@/lib/domain/typed-date';
import { useDatePhrases, useDateSaid } from './use-date-said';
import { useDateWords } from './use-date-words';

const EDTF_SHAPED = /^\d{4}-[\dX-]+[~?%]?$/i;

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
  const locale = useLocale();
  const dates = useDatePhrases();
  const own = useId();
  const field = id ?? own;
  const read = (text: string) => (text.trim() === '' ? null : readTypedDate(text, locale, dates));
  const parsed = read(value);
  const reading = useDateSaid(value);
  // Of a slip in EDTF itself the page's own sentence says more.
  const unread = parsed && !parsed.ok && !EDTF_SHAPED.test(value.trim()) ? value : null;
  const words = useDateWords(unread, onChange);
  const { text, onText } = useTypedValue({
    value,
    read: (typed) => {
      const said = read(typed);
      return said?.ok ? said.date.edtf : words.meaningOf(typed);
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
        most={MAX_TYPED_DATE_LENGTH}
        error={error}
        slip={words.asking || !parsed || parsed.ok ? undefined : parsed.reason}
        className="figures"
      />
      <p className="min-h-5 text-small" aria-live="polite">
        {reading && parsed?.ok ? (
          <>
            <span className="font-strong">{reading}</span>
            {text.trim() === parsed.date.edtf ? null : (
              <code className="figures ms-3 text-muted">{parsed.date.edtf}</code>
            )}
          </>
        ) : words.asking ? (
          <span className="text-muted">{t('dateAsking')}</span>
        ) : null}
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
                <dd>{formatEdtfDate(example, locale, dates)}</dd>
              </div>
            ))}
          </dl>
        </details>
      ) : null}
    </div>
  );
}
