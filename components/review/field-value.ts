/** The value of a field of a proposal in one line, whatever the field is; "–" where it is blank. */
export function fieldValue(value: unknown): string {
  if (value === null || value === '') return '–';
  if (Array.isArray(value)) return value.map(fieldValue).join(' · ') || '–';
  if (typeof value === 'object')
    return Object.values(value as object)
      .filter((part) => typeof part === 'string' && part !== '')
      .join(', ');
  return String(value);
}
