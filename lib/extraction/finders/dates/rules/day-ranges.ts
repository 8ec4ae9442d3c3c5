/**
 * Several days of one month.
 * Matches: "from 3 to 5 May", "between the 3rd and the 5th of May 2020", "April 7 and 9", "May 3–5, 2020".
 * Near miss: "June 10 - 31, 2022" (no such day), "May 3-2" (falls).
 */
import type { DateRule, Match } from '../rule';
import { type DateValue, span } from '../value';
import { capturedYear, dayOf, monthFits, NO_DAY } from './named-day';

function read(match: Match): DateValue | null {
  const [first, last] = [match.number('d'), match.number('e')];
  if (!monthFits(match) || (match.find('d')?.symbol === 'CARD') !== (match.find('e')?.symbol === 'CARD'))
    return null;
  const year = capturedYear(match);
  const from = dayOf(match, year, match.number('m'), first);
  const to = dayOf(match, year, match.number('m'), last);
  if (!from || !to || from.silent || to.silent) return NO_DAY;
  if (last <= first) return null;
  if (from.from === null || to.to === null) {
    return { ...span('span', null, null), edtf: `${from.edtf}/${to.edtf}`, yearStated: false };
  }
  if (to.to < from.from) return null;
  return span('span', from.from, to.to, { yearStated: year !== null, month: match.number('m'), day: first });
}

/** "the night of 10/11 June": two days side by side. */
function neighbours(match: Match): DateValue | null {
  return match.number('e') === match.number('d') + 1 ? read(match) : null;
}

/** "3, 4 and 7 May", "May 3, 4 and 7": from the first to the last. */
function list(match: Match): DateValue | null {
  if (!monthFits(match)) return null;
  const year = capturedYear(match);
  const from = dayOf(match, year, match.number('m'), match.number('d'));
  const to = dayOf(match, year, match.number('m'), match.number('f'));
  if (from?.from == null || to?.to == null || from.silent || to.silent || to.to < from.from) return null;
  return span('span', from.from, to.to, { yearStated: year !== null });
}

const YEAR = '((OF|,)? ,? y=Y)?';

export const dayRangeRules: DateRule[] = [
  {
    name: 'days-then-month',
    pattern: `{FROM|BETWEEN|OF}? THE? d=DS .? (AND? TILL|AND) THE? e=DS .? OF? m=M .? ${YEAR}`,
    read,
  },
  {
    name: 'month-then-days',
    pattern: `FROM? m=M .? {FROM|BETWEEN|OF}? THE? d=DS (AND? TILL|AND) THE? e=DS ${YEAR}`,
    read,
  },
  {
    name: 'day-to-month-day',
    pattern: 'FROM? d=D TILL m=M e=D ,? y=Y',
    // "Aug 10 - Nov 12, 2013" has two months.
    read: (match) => (['MONTH', 'MONTHQ', 'DOT'].includes(match.before?.symbol ?? '') ? null : read(match)),
  },
  {
    name: 'day-list-then-month',
    pattern: `d=D , e=D AND f=D m=M ${YEAR}`,
    read: list,
  },
  { name: 'slashed-days-then-month', pattern: `d=DIGITS / e=DIGITS m=M ${YEAR}`, read: neighbours },
  { name: 'month-then-slashed-days', pattern: `m=M d=DIGITS / e=DIGITS ${YEAR}`, read: neighbours },
  { name: 'month-then-day-list', pattern: `m=M d=D , e=D ,? AND f=D ${YEAR}`, read: list },
];
