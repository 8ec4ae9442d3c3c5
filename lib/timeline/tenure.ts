/** A post on an axis of days: from when to when it was surely held, and how much wider it may have been. */
import type { Tenure } from '@/lib/domain/affiliation';
import { numberOfIso } from '@/lib/domain/civil-date';
import { parseEdtfDate } from '@/lib/domain/edtf-date';

/** Numbers of days, `from` ≤ `surelyFrom` ≤ `surelyTo` ≤ `to`; nothing lies after today. */
export interface TenureSpan {
  from: number;
  surelyFrom: number;
  surelyTo: number;
  to: number;
  /** The start is not known, or not to the day, or not for sure; the end likewise. */
  looseStart: boolean;
  looseEnd: boolean;
  /** No end is known. */
  lasting: boolean;
}

interface End {
  first: number;
  last: number;
  loose: boolean;
}

function readEnd(edtf: string | null): End | null {
  const parsed = edtf === null ? null : parseEdtfDate(edtf);
  if (!parsed?.ok) return null;
  const { startsOn, endsOn, approximate, uncertain, openStart, openEnd } = parsed.date;
  if (openStart || openEnd) return null;
  return {
    first: numberOfIso(startsOn),
    last: numberOfIso(endsOn) + 1,
    loose: approximate || uncertain || startsOn !== endsOn,
  };
}

/** Drawn before an end, or after a start, of which the other side is not known. */
const A_YEAR = 365;

/**
 * Where a tenure stands, or null where nothing of it is known, it has not begun or it ends before it begins.
 *
 * @param listsReach the last day (YYYY-MM-DD) for which a post without an end is known to last
 */
export function spanOfTenure({ from, to }: Tenure, today: string, listsReach: string): TenureSpan | null {
  const now = numberOfIso(today) + 1;
  const [start, end] = [readEnd(from), readEnd(to)];
  if ((!start && !end) || (start && start.first >= now)) return null;
  if (start && end && end.last <= start.first) return null;
  const ends = end ? { ...end, first: Math.min(end.first, now), last: Math.min(end.last, now) } : null;
  const first = start?.first ?? (ends?.first ?? now) - A_YEAR;
  const last = ends?.last ?? now;
  const known = start ? start.last : (ends?.first ?? now);
  const until = ends ? ends.first : Math.min(now, Math.max(numberOfIso(listsReach) + 1, known));
  const surelyFrom = Math.min(Math.max(known, first), last);
  return {
    from: first,
    surelyFrom,
    surelyTo: Math.min(Math.max(until, surelyFrom), last),
    to: Math.max(last, first),
    looseStart: !start || start.loose,
    looseEnd: !ends || ends.loose,
    lasting: to === null,
  };
}
