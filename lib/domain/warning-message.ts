/** The sentence for a warning: its values in the words that a catalogue has for its code. */
import { listFormat } from './intl';
import type { StoredWarning, WarningCode } from './warning';

/** What a message may be given: names and dates as they are, figures, and codes between which it chooses. */
export type WarningValues = Record<string, string | number>;

/** Writes the message of a code with values; `useTranslations('warnings')` and its like are such writers. */
export type WriteWarning = (code: WarningCode, values: WarningValues) => string;

function valueFor(value: unknown, locale: string): string | number {
  if (typeof value === 'string' || typeof value === 'number') return value;
  // Several names are those who may be meant.
  if (Array.isArray(value)) return listFormat(locale, 'disjunction').format(value);
  return value === null ? 'none' : String(value);
}

/** `locale`: BCP 47, by which lists are written. One that was stored as a sentence is answered as it is. */
export function warningMessage(warning: StoredWarning, write: WriteWarning, locale: string): string {
  if ('message' in warning) return warning.message;
  const values = Object.entries(warning.values).map(([name, value]) => [name, valueFor(value, locale)]);
  return write(warning.code, Object.fromEntries(values) as WarningValues);
}
