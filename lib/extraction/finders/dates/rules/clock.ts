/**
 * Times of day, read so that they do not look like dates and so that they join the day beside them.
 * Matches: "16:00 UTC", "6:40 p.m. (GMT +8)", "3:30-4:30pm", "9 a.m.". Near miss: "1:1 meeting", "25:12".
 */
import type { DateRule, Match } from '../rule';
import { type DateValue, dayValue } from '../value';

function time(match: Match): DateValue | null {
  const hour = match.find('h');
  if (hour && hour.number > 24) return null;
  const half = match.find('p');
  if (half && hour && hour.number > 12) return null;
  const minute = match.find('i');
  if (minute && (minute.text.length !== 2 || minute.number > 59)) return null;
  const { ref } = match.context;
  return {
    ...dayValue(ref ?? 0),
    kind: 'time',
    deictic: true,
    ...(ref === null ? { from: null, to: null } : {}),
  };
}

const HALF = 'p={AM|PM}';
const ZONE = '(OPEN? ZONE {PLUS|DASH}? DIGITS? CLOSE?)?';

export const clockRules: DateRule[] = [
  {
    name: 'clock',
    pattern: `h=DIGITS : i=DIGITS (: DIGITS)? (+ DIGITS : DIGITS)? ${HALF}? .? ${ZONE}`,
    read: time,
  },
  {
    name: 'clock-range',
    pattern: `h=DIGITS (: i=DIGITS)? q={AM|PM}? .? {DASH|TO|AND} DIGITS : DIGITS ${HALF}? ${ZONE}`,
    read: time,
  },
  { name: 'clock-hour-range', pattern: `h=DIGITS DASH DIGITS ${HALF}`, read: time },
  { name: 'hour', pattern: `h=DIGITS ${HALF} ${ZONE}`, read: time },
  { name: 'military-time', pattern: 'NUM ZONE', read: time },
  { name: 'clock-hours', pattern: 'h=DIGITS OCLOCK', read: time },
];
