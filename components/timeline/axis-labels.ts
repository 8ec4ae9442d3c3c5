/** The words of the time axis, in the digits and months of the interface's language. */
import { dateFormat } from '@/lib/domain/intl';
import type { TickUnit } from '@/lib/timeline/axis';

const format = (day: string, locale: string, options: Intl.DateTimeFormatOptions): string =>
  dateFormat(locale, options).format(new Date(`${day}T00:00:00Z`));

/** What stands at a line of the axis; `day` is its first, YYYY-MM-DD. */
export function tickLabel(day: string, unit: TickUnit, locale: string): string {
  if (unit === 'year') return format(day, locale, { year: 'numeric' });
  if (unit === 'month') return format(day, locale, { month: 'short' });
  return format(day, locale, { day: 'numeric' });
}

/** A day in full, for windows so narrow that its own line may lie outside. */
export const dayLabel = (day: string, locale: string): string =>
  format(day, locale, { day: 'numeric', month: 'long', year: 'numeric' });

/** What stands below a group of them: the year under months, the month under days; '' under years. */
export function groupLabel(day: string, unit: TickUnit, locale: string): string {
  if (unit === 'year') return '';
  if (unit === 'month') return format(day, locale, { year: 'numeric' });
  return format(day, locale, { month: 'long', year: 'numeric' });
}
