/** Text that is looked for with LIKE or ILIKE, as Prisma does for `contains` and for `equals` without regard to case. */

/** The pattern that stands for these very letters: `%` and `_` are letters like others. */
export function likeLiteral(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
