/** The one place where PostgreSQL's DATE becomes text: read as UTC, or it prints a day early in New York. */

/** 'YYYY-MM-DD' of a DATE column. */
export function toDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** As `toDay`, null for null. */
export function toDayOrNull(date: Date | null): string | null {
  return date && toDay(date);
}

/** The value to write into a DATE column for 'YYYY-MM-DD'. Throws `RangeError` for any other text. */
export function fromDay(day: string): Date {
  const date = new Date(`${day}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(date.getTime()))
    throw new RangeError(`Not a day: "${day}"`);
  return date;
}
