/** Whether a text reports something of its own day: a feature, a list of dates or an argument does not. */
import type { Candidate, Reading } from '../../reading';
import { bodyPlace } from './sides';

/** Days within which a date is of the present. */
const NEAR = 31;

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** Told in the first two sentences with a date of its own, near the day of the report. */
export function reportsOfToday(lead: Candidate, reading: Reading): boolean {
  const mention = lead.date?.stated ? lead.date.mention : null;
  if (bodyPlace(lead, reading) > 1 || !mention?.from || !mention.to) return false;
  return reading.referenceDay === null || Math.abs(daysBetween(mention.from, reading.referenceDay)) <= NEAR;
}

/** A text with neither dateline nor any date in its lead reports nothing of the day. */
export function timeless(reading: Reading): boolean {
  if (reading.datelineDay || reading.dateline !== null) return false;
  const lead = reading.sentences.filter(({ source }) => source === 'body').slice(0, 3);
  return lead.every(({ dates }) =>
    dates.every(({ kind, from, to }) => kind !== 'date' || !from || !to || daysBetween(from, to) > NEAR),
  );
}
