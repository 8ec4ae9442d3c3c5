/**
 * Page clocks and crawl stamps: dates that say when a page was made, not when something happened.
 * Matches: "Updated: 2020-09-16 14:05 GMT", a line "29-03-2024 11:04 AM". Near miss: "It was published on 5 May."
 */
import { PAGE_WORDS, STAMP_LINKS } from '../../lexicon/dates/page-words';

const WORDS = Object.values(PAGE_WORDS).flatMap(({ stamps }) => stamps);
const LABEL = new RegExp(`^\\P{L}{0,3}(?:${WORDS.join('|')})(?: (?:${STAMP_LINKS}))?\\s?(:)?\\s*$`, 'iu');
const CLOCK = /\d:\d{2}/;
const REACH = 60;

/** True where the line of the span holds a date and a time and nothing else, or a label before the date. */
export function isStamp(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const cut = before.lastIndexOf('\n') + 1;
  if (cut === 0 && start > REACH) return false;
  const left = before.slice(cut);
  const [right = ''] = text.slice(end, end + REACH).split('\n');
  const timed = CLOCK.test(text.slice(start, end)) || /^[^\p{L}]{0,6}\d{1,2}:\d{2}/u.test(right);
  const label = LABEL.exec(left);
  if (label) return timed || label[1] !== undefined;
  const wholeLine = !/\p{L}{4,}/u.test(left) && right.length < REACH - 15 && !/[.!?؟]\s*$/.test(right);
  const lines = cut > 0 || end + right.length < text.length;
  return timed && wholeLine && lines;
}
