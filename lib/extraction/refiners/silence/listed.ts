/**
 * Chronologies: lines that begin with a date, or a title that announces them.
 *
 * Silent: "Following are key dates: April 1991 - A declares independence. October 2003 - …".
 * Near miss: a report of the day with a list of earlier visits behind it.
 */
import type { Candidate, Reading, Sentence } from '../../reading';
import { reportsOfToday } from './day';
import { opensWith, titleHas } from './marks';

/** A line of a chronology: a date, then a colon or dash. */
function datedLine(sentence: Sentence): boolean {
  const date = sentence.dates.find(({ first }) => first <= 1);
  return date !== undefined && /^[:\-–—]$/.test(sentence.tokens[date.last]?.text ?? '');
}

export function looksListed(lead: Candidate, reading: Reading): boolean {
  const lines = reading.sentences.filter(({ source }) => source === 'body').filter(datedLine);
  if (lines.length >= 3 && (lines.includes(lead.sentence) || !reportsOfToday(lead, reading))) return true;
  return (titleHas('list', reading) || opensWith('list', reading)) && !reportsOfToday(lead, reading);
}
