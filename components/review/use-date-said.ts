'use client';
/** A date, as EDTF or in words, as a person says it. */
import { useLocale, useMessages } from 'use-intl';
import { formatEdtfDate, type TypedDatePhrases } from '@/lib/domain/edtf-format';
import { readTypedDate } from '@/lib/domain/typed-date';

/** The phrases by which dates are read and told. */
export function useDatePhrases(): TypedDatePhrases {
  return (useMessages() as unknown as { dates: TypedDatePhrases }).dates;
}

/** Null where it cannot be read. */
export function useDateSaid(value: string): string | null {
  const locale = useLocale();
  const dates = useDatePhrases();
  const read = value.trim() === '' ? null : readTypedDate(value, locale, dates);
  return read?.ok ? formatEdtfDate(read.date.edtf, locale, dates) : null;
}
