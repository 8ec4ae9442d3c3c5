'use client';
/** A country, by its name in any of our languages or by its two letters; the form gets the letters. */
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { TextField } from '@/components/ui/TextField';
import { countryName, readCountry } from '@/lib/domain/country';
import { useTypedValue } from './use-typed-value';

export function CountryField({
  id,
  label,
  optionalLabel,
  value,
  error,
  onChange,
}: {
  id?: string;
  label: string;
  optionalLabel?: string;
  /** Two letters, or what was typed where it is no country; '' for none. */
  value: string;
  error?: string;
  onChange: (value: string) => void;
}) {
  const t = useTranslations('forms');
  const [typing, setTyping] = useState(false);
  const code = readCountry(value);
  const { text, onText, onLeave } = useTypedValue({
    value,
    read: (typed) => readCountry(typed) ?? typed.trim(),
    show: (each) => countryName(each) ?? each,
    onChange,
  });
  const unknown = value !== '' && code === null && !typing;
  return (
    <TextField
      id={id}
      label={label}
      optionalLabel={optionalLabel}
      value={text}
      most={100}
      autoComplete="off"
      help={code === null ? t('countryHelp') : t('countryCode', { code })}
      error={error}
      slip={unknown ? t('countryUnknown') : undefined}
      onChange={(event) => {
        setTyping(true);
        onText(event.target.value);
      }}
      onBlur={() => {
        setTyping(false);
        onLeave();
      }}
    />
  );
}
