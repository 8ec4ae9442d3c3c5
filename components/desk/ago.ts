/** "3 minutes ago", in the language of the interface. */
import { formatDistance } from 'date-fns';
import { enGB } from 'date-fns/locale/en-GB';

/** Locales of date-fns by the language of the interface; a second language adds its own. */
const LOCALES = { en: enGB };

/** How long before `now` (both milliseconds or ISO date-times) something was. */
export function ago(then: number | string, now: number, language: string): string {
  const locale = LOCALES[language.split('-')[0] as keyof typeof LOCALES] ?? enGB;
  return formatDistance(then, now, { addSuffix: true, locale });
}
