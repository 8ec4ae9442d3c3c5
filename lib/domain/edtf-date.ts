/**
 * Dates of events as EDTF (Extended Date/Time Format, ISO 8601-2:2019 annex A) with the days they cover.
 *
 * Forms: `2020-09-16`, `2018-10`, `2012`, `201X` (decade), seasons `2020-21`…`2020-24`, quarters
 * `2020-33`…`2020-36`, intervals `2004-08/2011-12-31`, open ends `2020-01/..` and `../2011-12-31`, and the
 * qualifiers `~` (approximate), `?` (uncertain), `%` (both) after a date or either end. Years 0001–9999.
 *
 * Seasons are those of the northern hemisphere, by whole months: spring (21) March–May, summer (22)
 * June–August, autumn (23) September–November, winter (24) December–February of the next year.
 */
import { z } from 'zod';
import { daysInMonth, FIRST_DAY, isoDay, LAST_DAY } from './civil-date';
import { faultInWords, told } from './plain-faults';

export const MAX_EDTF_LENGTH = 40;

type EdtfPrecision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'interval';

export interface EdtfDate {
  /** The normalised expression. */
  edtf: string;
  /** First day covered, `YYYY-MM-DD`; 0001-01-01 where the start is open. */
  startsOn: string;
  /** Last day covered, inclusive; 9999-12-31 where the end is open. */
  endsOn: string;
  precision: EdtfPrecision;
  approximate: boolean;
  uncertain: boolean;
  openStart: boolean;
  openEnd: boolean;
}

export type EdtfResult = { ok: true; date: EdtfDate } | { ok: false; reason: string };

const refuse = (...fault: Parameters<typeof faultInWords>): { ok: false; reason: string } => ({
  ok: false,
  reason: faultInWords(...fault),
});

interface Span {
  text: string;
  startsOn: string;
  endsOn: string;
  precision: Exclude<EdtfPrecision, 'interval'>;
}

type SpanResult = { ok: true; span: Span } | { ok: false; reason: string };

function months(
  text: string,
  year: number,
  first: number,
  count: number,
  precision: Span['precision'],
): SpanResult {
  const lastMonth = first + count - 1;
  const lastYear = lastMonth > 12 ? year + 1 : year;
  const m = lastMonth > 12 ? lastMonth - 12 : lastMonth;
  if (lastYear > 9999) return refuse('winterEnd');
  const endsOn = isoDay(lastYear, m, daysInMonth(lastYear, m));
  return { ok: true, span: { text, startsOn: isoDay(year, first, 1), endsOn, precision } };
}

/** Says what is wrong with a text that has none of the shapes. */
function explain(text: string): { ok: false; reason: string } {
  if (/^(X{4}|-{2})-?\d{2}-\d{2}$/.test(text)) {
    return refuse('dateNoYear', { text });
  }
  if (/T\d|\d:\d/.test(text)) return refuse('dateTime', { text });
  if (/^-/.test(text) || /^Y/.test(text) || /^[+]?\d{5,}(-|$)/.test(text)) {
    return refuse('yearDigits');
  }
  if (/^\d{2}XX/.test(text)) return refuse('century');
  if (/^[\dX~?%-]*X[\dX~?%-]*$/.test(text)) {
    return refuse('unspecified');
  }
  const loose = /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/.exec(text);
  if (loose) {
    const parts = [loose[1], loose[2], loose[3]]
      .filter((p) => p !== undefined)
      .map((p) => p.padStart(2, '0'));
    return refuse('dateHyphens', { written: parts.join('-'), text });
  }
  if (/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(text)) {
    return refuse('dateTwoWays', { text });
  }
  if (/^\d{1,3}$/.test(text)) return refuse('yearFour');
  if (/[~?%]/.test(text)) return refuse('dateMarks');
  return refuse('dateNone', { text });
}

function parseSpan(text: string): SpanResult {
  const decade = /^(\d{3})X$/.exec(text);
  if (decade) {
    const first = Number(`${decade[1]}0`);
    if (first === 0) return refuse('decadeZero');
    return {
      ok: true,
      span: { text, startsOn: isoDay(first, 1, 1), endsOn: isoDay(first + 9, 12, 31), precision: 'decade' },
    };
  }
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return explain(text);
  const year = Number(match[1]);
  if (year === 0) return refuse('yearZero');
  if (match[2] === undefined) return months(text, year, 1, 12, 'year');
  const part = Number(match[2]);
  if (match[3] === undefined) {
    if (part >= 1 && part <= 12) return months(text, year, part, 1, 'month');
    if (part >= 21 && part <= 24) return months(text, year, (part - 20) * 3, 3, 'season');
    if (part >= 33 && part <= 36) return months(text, year, (part - 33) * 3 + 1, 3, 'season');
    return refuse('monthParts', { month: match[2] });
  }
  if (part < 1 || part > 12) return refuse('month', { month: match[2] });
  const day = Number(match[3]);
  if (day < 1 || day > daysInMonth(year, part)) {
    return refuse('day', {
      month: `${match[1]}-${match[2]}`,
      day: match[3],
      last: String(daysInMonth(year, part)),
    });
  }
  return { ok: true, span: { text, startsOn: text, endsOn: text, precision: 'day' } };
}

interface Qualified {
  span: Span;
  approximate: boolean;
  uncertain: boolean;
}

function parseQualified(text: string): ({ ok: true } & Qualified) | { ok: false; reason: string } {
  const mark = /[~?%]$/.exec(text)?.[0] ?? '';
  const parsed = parseSpan(mark ? text.slice(0, -1) : text);
  if (!parsed.ok) return parsed;
  const span = { ...parsed.span, text: parsed.span.text + mark };
  return {
    ok: true,
    span,
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  };
}

function parseInterval(from: string, to: string): EdtfResult {
  if (from === '' || to === '') return refuse('openEnd');
  const openStart = from === '..';
  const openEnd = to === '..';
  if (openStart && openEnd) return refuse('openBoth');
  const start = openStart ? null : parseQualified(from);
  if (start && !start.ok) return start;
  const end = openEnd ? null : parseQualified(to);
  if (end && !end.ok) return end;
  if (start && end && (start.span.startsOn > end.span.startsOn || start.span.endsOn > end.span.endsOn)) {
    return refuse('intervalOrder', { to, from });
  }
  return {
    ok: true,
    date: {
      edtf: `${start?.span.text ?? '..'}/${end?.span.text ?? '..'}`,
      startsOn: start?.span.startsOn ?? FIRST_DAY,
      endsOn: end?.span.endsOn ?? LAST_DAY,
      precision: 'interval',
      approximate: Boolean(start?.approximate || end?.approximate),
      uncertain: Boolean(start?.uncertain || end?.uncertain),
      openStart,
      openEnd,
    },
  };
}

/**
 * Reads an EDTF expression. Never throws; `reason` is a plain sentence that says what is wrong and what to
 * write. Spaces round the text and a lower-case x are forgiven.
 */
export function parseEdtfDate(text: string): EdtfResult {
  const trimmed = text.trim();
  if (trimmed === '') return refuse('dateEmpty');
  if (trimmed.length > MAX_EDTF_LENGTH) return refuse('dateLong', { limit: MAX_EDTF_LENGTH });
  const expression = /^[\dx~?%./-]+$/i.test(trimmed) ? trimmed.replace(/x/g, 'X') : trimmed;
  const slash = expression.indexOf('/');
  // 16/09/2020 is no interval, but a date in another notation.
  const isInterval =
    slash >= 0 && expression.indexOf('/', slash + 1) < 0 && !/^\d{1,2}\/\d{1,4}$/.test(expression);
  if (isInterval) return parseInterval(expression.slice(0, slash), expression.slice(slash + 1));
  const parsed = parseQualified(expression);
  if (!parsed.ok) return parsed;
  const { span, approximate, uncertain } = parsed;
  return {
    ok: true,
    date: {
      edtf: span.text,
      startsOn: span.startsOn,
      endsOn: span.endsOn,
      precision: span.precision,
      approximate,
      uncertain,
      openStart: false,
      openEnd: false,
    },
  };
}

/** A string that `parseEdtfDate` reads, normalised; refused with the same reasons. */
export const edtfDateSchema = z
  .string()
  .max(MAX_EDTF_LENGTH, told('dateLong', { limit: MAX_EDTF_LENGTH }))
  .transform((text, context) => {
    const result = parseEdtfDate(text);
    if (result.ok) return result.date.edtf;
    context.addIssue({ code: 'custom', message: result.reason });
    return z.NEVER;
  });

/**
 * Chronological order of two expressions: by first day, then by last day, then by spelling. An expression
 * that cannot be read sorts after all that can.
 */
export function compareEdtf(a: string, b: string): number {
  const [left, right] = [parseEdtfDate(a), parseEdtfDate(b)];
  if (!left.ok || !right.ok) return left.ok ? -1 : right.ok ? 1 : compareText(a, b);
  return (
    compareText(left.date.startsOn, right.date.startsOn) ||
    compareText(left.date.endsOn, right.date.endsOn) ||
    compareText(left.date.edtf, right.date.edtf)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
