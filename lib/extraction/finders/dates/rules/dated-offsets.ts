import type { DateRule, Match } from '../rule';
import { type DateValue, dayValue, shift, span } from '../value';
import { away } from './offsets';

function fromValue(match: Match, way: 1 | -1): DateValue | null {
  const value = match.value('v0');
  if (value.from === null) return null;
  const moved = away(match, value.from, way);
  if (moved === null) return null;
  const more = match.find('more');
  if (!more) return { ...moved, deictic: value.deictic };
  return way < 0
    ? span('span', null, moved.from, { deictic: true, relation: 'before' })
    : span('span', moved.from, null, { deictic: true, relation: 'after' });
}

function durationFrom(match: Match, way: 1 | -1): DateValue | null {
  const value = match.value('v0');
  const list = match.value('d').length;
  if (
    value.from === null ||
    !list ||
    (value.grain !== 'day' && value.grain !== 'year' && value.grain !== 'month')
  )
    return null;
  const day = list.reduce((at, { unit, count }) => shift(at, unit, way * count), value.from);
  if (!match.find('more')) return dayValue(day, { deictic: value.deictic });
  return way < 0
    ? span('span', null, day, { deictic: true, relation: 'before' })
    : span('span', day, null, { deictic: true, relation: 'after' });
}

function spanFor(match: Match): DateValue | null {
  const value = match.value('v0');
  const list = match.value('d').length;
  if (
    value.from === null ||
    !list ||
    list.some(({ unit }) => unit === 'hour' || unit === 'minute' || unit === 'second')
  )
    return null;
  return span(
    'span',
    value.from,
    list.reduce((at, { unit, count }) => shift(at, unit, count), value.from),
    { deictic: value.deictic },
  );
}

/** Lengths beside a date that an earlier stage has read. */
export const datedOffsetRules: DateRule[] = [
  {
    name: 'before-date',
    pattern: `(more=MORE X?)? THE? n=COUNT? b=BUSINESS? u=UU (AND? ,? o=COUNTED v=U)? BEFORE THE? v0=V`,
    read: (match) => fromValue(match, -1),
  },
  {
    name: 'after-date',
    pattern: `(more=MORE X?)? THE? n=COUNT? b=BUSINESS? u=UU (AND? ,? o=COUNTED v=U)? {AFTER|FROM} THE? v0=V`,
    read: (match) => fromValue(match, 1),
  },
  {
    name: 'duration-before-date',
    pattern: `(more=MORE X?)? d=VDUR BEFORE THE? v0=V`,
    read: (match) => durationFrom(match, -1),
  },
  {
    name: 'duration-after-date',
    pattern: `{IN|WITHIN}? (more=MORE X?)? d=VDUR {AFTER|FROM|SINCE|PLUS} THE? v0=V`,
    read: (match) => durationFrom(match, 1),
  },
  {
    name: 'date-plus-duration',
    pattern: 'v0=VDAY sign={PLUS|DASH} d=VDUR',
    read: (match) => durationFrom(match, match.token('sign').symbol === 'PLUS' ? 1 : -1),
  },
  { name: 'date-for-duration', pattern: 'v0=VDAY FOR d=VDUR', read: spanFor },
  { name: 'for-duration-from-date', pattern: 'FOR d=VDUR ,? {FROM|STARTING} ON? v0=VDAY', read: spanFor },
  { name: 'duration-starting', pattern: 'd=VDUR STARTING ON? v0=VDAY', read: spanFor },
];
