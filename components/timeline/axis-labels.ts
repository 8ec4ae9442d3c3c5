/** The words of the time axis, in the digits and months of the interface's language. */

const formats = new Map<string, Intl.DateTimeFormat>();

function format(date: Date, locale: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${locale} ${JSON.stringify(options)}`;
  let formatter = formats.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' });
    formats.set(key, formatter);
  }
  return formatter.format(date);
}

/** vis passes a moment, which stands for its instant. */
const instant = (date: Date) => new Date(date.valueOf());

/** What stands at each line of the axis. `scale` is vis's name of the distance between lines. */
export function minorLabel(date: Date, scale: string, locale: string): string {
  const day = instant(date);
  if (scale === 'year') return format(day, locale, { year: 'numeric' });
  if (scale === 'month') return format(day, locale, { month: 'short' });
  if (scale === 'week' || scale === 'day') return format(day, locale, { day: 'numeric' });
  if (scale === 'weekday') return format(day, locale, { weekday: 'short', day: 'numeric' });
  return format(day, locale, { hour: '2-digit', minute: '2-digit' });
}

/** What stands below a group of them: the year over months, the month over days. */
export function majorLabel(date: Date, scale: string, locale: string): string {
  const day = instant(date);
  if (scale === 'year') return '';
  if (scale === 'month') return format(day, locale, { year: 'numeric' });
  if (scale === 'week' || scale === 'day' || scale === 'weekday')
    return format(day, locale, { month: 'long', year: 'numeric' });
  return format(day, locale, { day: 'numeric', month: 'long', year: 'numeric' });
}
