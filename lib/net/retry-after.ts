/** Seconds of a Retry-After, which is a number of them or a date; null where it is neither. */
export function secondsOf(header: string): number | null {
  if (/^\d{1,9}$/.test(header)) return Number(header);
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - Date.now()) / 1_000));
}
